/** A cell of a line: offsets into the line. */
export interface LineCell {
  readonly start: number
  readonly end: number
}

/** How the cells of a line are parted. */
export type Parting = 'pipe' | 'tab' | 'spaces' | 'space' | 'none'

/** The cells of a line. */
export interface LineCells {
  readonly parting: Parting
  /** A single one where the line is parted by nothing. */
  readonly cells: ReadonlyArray<LineCell>
}

const partings: Record<Exclude<Parting, 'none'>, RegExp> = {
  pipe: /[|｜]/g,
  tab: /\t/g,
  spaces: /[ \u00A0]{2,}|\u3000{2,}/g,
  space: /[ \u00A0\u3000]/g,
}
/** A number, or what stands for none. */
const numeric = /^(?:[-+−–]?\d[\d.,]*[%‰]?|[-—–…]{1,3}|\.\.)$/
/** Where text has a line that could be of a table: pipes and tabs, wide gaps, or two numbers with a space before each. */
export const mayBeRow: RegExp =
  /[|｜\t]|[ \u00A0]{2}|\u3000{2}|[ \u00A0\u3000][-+−]?\d[\d.,]*%?[ \u00A0\u3000]+[-+−]?[\d—–]/

/**
 * Cut a line into cells: at each pipe; without one at each tab; without either at two spaces or more; where it ends with two numbers
 * at least, at the single spaces before them.
 *
 *     > | 工业 | 526.3 | 6.8      工业  526.3  6.8      工业 526.3 6.8
 */
export function lineCells(line: string): LineCells {
  if (/[|｜]/.test(line)) return pipeCells(line)
  if (line.trim().includes('\t')) return {parting: 'tab', cells: cellsBetween(line, 'tab')}
  const wide = cellsBetween(line, 'spaces')
  if (wide.length > 1) return {parting: 'spaces', cells: wide}
  const narrow = numbersAtEnd(line)
  return narrow ? {parting: 'space', cells: narrow} : {parting: 'none', cells: wide}
}

/** The words of a line that may be the heads of columns that single spaces part: no more than the columns are, each short. */
export function spacedWords(line: string): ReadonlyArray<LineCell> {
  return cellsBetween(line, 'space').filter(({start, end}) => end > start)
}

/** Pipes at the ends of a line part nothing. */
function pipeCells(line: string): LineCells {
  const start = /^\s*[|｜]?/.exec(line)![0].length
  const end = line.length - /[|｜]?\s*$/.exec(line)![0].length
  if (end < start) return {parting: 'none', cells: []}
  const cells = cut(line, {from: start, to: end, done: start, pattern: partings.pipe})
  return {parting: cells.length > 1 ? 'pipe' : 'none', cells}
}

function cellsBetween(line: string, parting: 'tab' | 'spaces' | 'space'): Array<LineCell> {
  const start = line.length - line.trimStart().length
  const to = parting === 'tab' ? line.length - /[^\S\t]*$/.exec(line)![0].length : line.trimEnd().length
  const done = parting === 'tab' && line.startsWith('\t') ? 0 : start
  return cut(line, {from: done, to, done, pattern: partings[parting]})
}

function cut(
  line: string,
  {from, to, done: first, pattern}: {from: number; to: number; done: number; pattern: RegExp},
): Array<LineCell> {
  const cells: Array<LineCell> = []
  let done = first
  for (const {0: gap, index} of line.matchAll(pattern)) {
    if (index < Math.max(from, done) || index >= to) continue
    cells.push(trimmed(line, done, index))
    done = index + gap.length
  }
  return [...cells, trimmed(line, done, Math.max(to, done))]
}

/** A name and two numbers at least behind it; null for any other line. */
function numbersAtEnd(line: string): Array<LineCell> | null {
  const words = spacedWords(line)
  const firstNumber = words.findLastIndex(({start, end}) => !numeric.test(line.slice(start, end))) + 1
  const name = line.slice(words[0]?.start ?? 0, words[firstNumber - 1]?.end ?? 0)
  if (firstNumber === 0 || words.length - firstNumber < 2 || !/\p{Script=Han}/u.test(name) || /[，。；,;]/.test(name))
    return null
  return [{start: words[0]!.start, end: words[firstNumber - 1]!.end}, ...words.slice(firstNumber)]
}

function trimmed(line: string, start: number, end: number): LineCell {
  const printed = line.slice(start, end)
  const from = start + printed.length - printed.trimStart().length
  return {start: Math.min(from, end), end: Math.max(Math.min(from, end), start + printed.trimEnd().length)}
}
