import {foldWidth} from '../grammar/fold-width.ts'
import {matchesOf} from '../grammar/matches-of.ts'
import {beginsWithUnit} from '../grammar/page-number.ts'

/** What tells that a number alone in its line is of a page. */
export interface PageRules {
  readonly isHead: (line: string) => boolean
  readonly isCentred: (index: number) => boolean
}

/** Where lines of the original begin, behind their indent. */
export interface IndentedLines {
  /** Those that are indented as the first lines of paragraphs are. */
  readonly indents: ReadonlySet<number>
  /** Those that are set in the middle. */
  readonly centred: ReadonlySet<number>
}

/** Lines of running text are longer. */
const shortestLine = 12

/**
 * A number alone between two full lines of a sentence, or beside a running head, which is no figure: 城↵1↵镇. Whether it is of a
 * page, the next step tells.
 */
export function isPageLine(lines: ReadonlyArray<string>, index: number, {isHead, isCentred}: PageRules): boolean {
  if (!/^\s*\d{1,3}\s*$/.test(lines[index] ?? '')) return false
  const [before, behind] = [(lines[index - 1] ?? '').trim(), (lines[index + 1] ?? '').trim()]
  if (isHead(before) || isHead(behind) || isCentred(index)) return true
  return (
    before.length >= shortestLine &&
    behind.length >= shortestLine &&
    /\p{Script=Han}$/u.test(before) &&
    /^\p{Script=Han}/u.test(behind) &&
    !beginsWithUnit(foldWidth(behind.slice(0, 4)))
  )
}

const isNumber = (line: string | undefined): boolean => /^\s*\d{1,3}\s*$/.test(line ?? '')

/** A running head beside the number of its page. */
export function isHeadLine(lines: ReadonlyArray<string>, index: number, {isHead}: Pick<PageRules, 'isHead'>): boolean {
  return isHead((lines[index] ?? '').trim()) && (isNumber(lines[index - 1]) || isNumber(lines[index + 1]))
}

/** In spaces. What is set deeper than the first line of a paragraph stands in the middle of the page. */
const deepestIndent = 8
const centred = 16

/** Where lines of the original begin, behind their indent: those indented as first lines are, and those in the middle. */
export function indentedLines(original: string): IndentedLines {
  const lines = matchesOf(original, /^[ \t]*(?=\S)/gm).map(({0: {length}, index}) => ({
    at: index + length,
    indent: length,
  }))
  const margin = lines.reduce((least, {indent}) => Math.min(least, indent), Infinity)
  const between = (from: number, to: number): ReadonlySet<number> =>
    new Set(lines.flatMap(({at, indent}) => (indent >= margin + from && indent < margin + to ? [at] : [])))
  return {indents: between(2, deepestIndent + 1), centred: between(centred, Infinity)}
}
