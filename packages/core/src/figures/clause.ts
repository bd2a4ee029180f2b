import {lastUpTo} from '../tree/last-up-to.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import {matchesOf} from '../tree/matches-of.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'

/** What surrounds a figure: the text of its clause before and behind it, and the sentence before it. */
export interface Clause {
  /** From the last comma, colon or semicolon to the figure; times, marks and other figures blanked as U+FFFC. */
  readonly before: string
  /** From the figure to the next comma or stop; not blanked. */
  readonly after: string
  /** 所占的比重: the clause before it, where that ends with a noun of share and says what the figures behind it are; else empty. */
  readonly lead: string
  /** Offset of the clause in the sentence. */
  readonly start: number
}

const comma = /[，,；;。：:？！?!]/
/** A comma or colon between digits parts no clause. */
const parting = /(?<!\d)[,:]|[,:](?!\d)|[，；;。：？！?!]/g

/** The clause of a figure that stands at `start` to `end`. */
export function clauseOf(sentence: SentenceUnit, start: number, end: number): Clause {
  const {blanked} = sentence
  const clauseStart = Math.max(startOfClause(sentence, start), start - longestClause)
  const behind = sentence.text.slice(end, end + longestBehind)
  const stop = behind.search(comma)
  return {
    before: blanked.slice(clauseStart, start),
    after: stop < 0 ? behind : behind.slice(0, stop),
    lead: nounOfShare.exec(blanked.slice(Math.max(0, clauseStart - longestLead), clauseStart))?.[0] ?? '',
    start: clauseStart,
  }
}

/** No longer clause is read before a figure; a row of thousands has no comma. */
export const longestClause = 240

/** How far behind a figure words can say what it is. */
const longestBehind = 120

/** A noun of share at the end of a clause, with what stands behind it up to the figure's own. */
const nounOfShare = /(?:比重|占比|份额|贡献率)(?=[，,：:][^。；;]{0,40}$)/
/** How far before a figure's clause that can stand. */
const longestLead = 44

function startOfClause(sentence: SentenceUnit, offset: number): number {
  const starts = clauseStarts(sentence)
  return starts[lastUpTo(starts, offset, (each) => each)] ?? 0
}

/** Where the clauses of a sentence begin; each of its figures asks. */
const clauseStarts: (sentence: SentenceUnit) => ReadonlyArray<number> = oncePerSentence(({blanked}) =>
  matchesOf(blanked, parting).map(({index}) => index + 1),
)
