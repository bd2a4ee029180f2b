import type {Position} from 'unist'
import type {Comparator} from '../tree/nodes.ts'

export type ObservationKind = 'level' | 'growth' | 'change' | 'share' | 'count' | 'rank'
export type Basis = 'yoy' | 'qoq' | 'previous-plan' | 'vs-year' | 'annual-average'
export type HowKnown = 'printed' | 'inherited' | 'counted' | 'defaulted'

/** One printed figure with all that the text says of it. */
export interface Observation {
  /** Stable: it does not change when text elsewhere does. */
  id: string
  /** As printed, bound word and unit included: `逾 7000 亿美元`. */
  surface: string
  /** In the base unit (yuan, percent, times, plain count, place of a rank); null for a range. */
  value: number | null
  /** The ends of a range, in the base unit; null for one number. */
  low: number | null
  high: number | null
  /** `CNY`, `USD`, `%`, `pp`, `times`, `count`, another unit as printed; null for a rank. */
  unit: string | null
  /** For a count, the thing counted: `外商投资企业`; else null. */
  counted: string | null
  comparator: Comparator
  kind: ObservationKind
  /** Of a growth or change; null otherwise. */
  direction: 'up' | 'down' | null
  /** What a growth or change is measured against; null where neither said nor in force. */
  basis: Basis | null
  /** The plan's years or the year that a `previous-plan` or `vs-year` basis names: `2016/2020`, `2020`; else null. */
  basisPeriod: string | null
  price: 'real' | 'nominal' | null
  status: 'actual' | 'target' | 'forecast'
  /** ISO 8601, both ends included; null where nothing states or implies one. */
  period: string | null
  /** The wording of the period, for those outputs that print it: `过去五年`; null where there is no period. */
  periodText: string | null
  /** What is measured, in the text's own words. */
  label: string
  /** Whose figure: the narrowest that is named; null where the text names none and is about no country. */
  subject: string | null
  /** Towards whom: `APEC 其他成员`; else null. */
  partner: string | null
  /** Numbers of the citation mark that covers it: the mark in its own sentence. */
  cites: Array<number>
  /** The next mark of the paragraph, where its own sentence has none. */
  citesNear: Array<number>
  /** Decimals printed. */
  decimals: number
  /** What the printed number is multiplied by to give `value`: 1e12 for 万亿, 0.1 for ‰ (in percent); 1 where there is nothing. */
  scale: number
  /** The number alone as printed: `26.29`. */
  printed: string
  /** Scale and unit as printed: `万亿元`. */
  printedUnit: string
  /** Fields that were not printed beside the figure. */
  known: Partial<Record<'period' | 'subject' | 'basis' | 'label' | 'partner' | 'direction', HowKnown>>
  /** Id of its section; null before the first one. */
  section: string | null
  sentence: {text: string; position: Position}
  position: Position
}

/** Observations that say the same thing of the same subject. */
export interface Indicator {
  id: string
  /** As the table of terms has it, else in the text's own words. */
  label: string
  /** In English; null where the table of terms has none. */
  en: string | null
  subject: string | null
  partner: string | null
  unit: string | null
  kind: ObservationKind
  /** What its growths are measured against; null for other kinds. */
  basis: Basis | null
  /** How long its periods are; figures of a month and of the months summed up are two indicators. */
  span: 'day' | 'month' | 'part-of-year' | 'year' | 'years'
  /** Ids, in the order of the text. */
  observations: Array<string>
}

/** A table of the paper, cell by cell as printed. Its figures are observations too. */
export interface Table {
  id: string
  /** As printed, `表 1` included; null where it has none. */
  caption: string | null
  /** Of the whole table, `单位：亿元` without its label; null where each head or cell says its own. */
  unit: string | null
  /** The rows of column heads; as many cells in each as the widest row has. */
  head: Array<Array<string>>
  rows: Array<Array<string>>
  notes: Array<string>
  section: string | null
  position: Position
}
