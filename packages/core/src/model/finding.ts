import type {Position} from 'unist'
import type {Severity} from './diagnostic.ts'
import type {Calculation} from './series.ts'

/** One check of a figure against others, or of a reference. It says what disagrees and calls nothing the paper's error. */
export interface Finding {
  id: string
  /** Has a part of its own in `docs/rules.md`: `share-of-whole`. */
  rule: string
  /** `unchecked`: what the check needs is not in the text, which `message` names. */
  status: 'agrees' | 'differs' | 'unchecked'
  severity: Severity
  message: string
  /** `26.29 ÷ 45.47 = 57.82 %`; null where nothing is calculated. */
  arithmetic: string | null
  /** What the calculation gives, and what is printed; in the base unit where they are numbers. */
  expected: number | string | null
  actual: number | string | null
  /** From the printed precision of all figures in it, in the unit of `actual`; null where nothing is calculated. */
  tolerance: number | null
  /** What `expected` is calculated by; null where nothing is. */
  calculation: Calculation | null
  /** Ids, the figure checked first; empty for a rule about references. */
  observations: Array<string>
  /** Ids of the series that it is held against. */
  series: Array<string>
  /** Why an editor lets it stand; null where nobody said. A waived finding keeps its status. */
  waived: string | null
  position: Position | null
}
