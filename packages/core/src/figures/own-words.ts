import type {Observation} from '../model/model.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import {type SentenceUnit, withoutJoiners} from '../tree/read-passages.ts'
import type {Chain} from './chain.ts'
import {type Clause, longestClause} from './clause.ts'
import {clauseStart} from './clause-start.ts'
import {subjectRightBefore} from './read-subject.ts'
import {isCircumstance, wordsLeft} from './strip-clause.ts'

/** The words in front of a figure that can say what it measures: of its clause, or of the one before 从 or 由 where a chain begins so. */
export function headOf(sentence: SentenceUnit, clause: Clause, chain: Chain | null, kind: Observation['kind']): string {
  return withoutJoiners(
    withoutBracket(
      sentence,
      clause,
      chain ? headOfChain(sentence, chain) : withoutSubjectAtEnd(sentence, clause, kind),
    ),
  )
}

/** The clause's words for what is measured: those behind its last figure or time, where there are any. */
export function ownWords(head: string, regions: RegionBook): string {
  const words = wordsLeft(head, regions)
  if (words !== '' || !head.includes('\uFFFC')) return isCircumstance(words) ? '' : words
  const earlier = wordsLeft(head.replace(/\uFFFC+[^\uFFFC]*$/, ''), regions)
  return isCircumstance(earlier) ? '' : earlier
}

/** What a clause says before its last time, where nothing but a noun of size stands behind that; empty where it is a figure. */
export function wordsBeforeTime({periods, regions}: SentenceUnit, clause: Clause, head: string): string {
  const mark = head.lastIndexOf('\uFFFC')
  const isTime =
    mark >= 0 && periods[lastUpTo(periods, clause.start + mark + 1, ({end}) => end)]?.end === clause.start + mark + 1
  return isTime ? wordsLeft(head.slice(0, mark).replace(/\uFFFC+$/, ''), regions) : ''
}

/** 进出口总值（人民币计价，下同）…: the clause goes on behind a bracket, and its words stand before it. */
function withoutBracket(sentence: SentenceUnit, clause: Clause, head: string): string {
  const close = /^[^（(]{0,20}[）)]/.exec(head)?.[0].length
  if (close === undefined) return head
  const before = sentence.blanked.slice(Math.max(0, clause.start - longestBracket), clause.start)
  const open = before.search(/[（(][^（()）]*$/)
  return open < 0 ? head : before.slice(clauseStart(before, open, open), open) + head.slice(close)
}

/** How far before a figure's clause its bracket can begin. */
const longestBracket = 80

/** 年均增速东部为 4.3%、西部为 9.2%: the name right before the figure says whose it is, and not what it measures. */
function withoutSubjectAtEnd(sentence: SentenceUnit, {before, start}: Clause, kind: Observation['kind']): string {
  const name = subjectRightBefore(sentence, start + before.length, kind !== 'count')
  // 保税区 1.9 亿美元: a kind of place alone says whose it is.
  if (name?.isKind && name.start <= start + (/^\s*/.exec(before)?.[0].length ?? 0)) return ''
  if (!name || name.start <= start) return before
  const head = before.slice(0, name.start - start)
  // Behind the mark of a row the figure before says what is measured.
  return goesOnInRow.test(head) ? '' : head
}

const goesOnInRow = /\uFFFC\s*、\s*$/

/** The clause before 从 or 由; the words of a change are not looked for further back, as in `clauseOf`. */
function headOfChain(sentence: SentenceUnit, chain: Chain): string {
  return sentence.blanked.slice(clauseStart(sentence.blanked, chain.at, longestClause), chain.at)
}
