import {lineKey} from './page-number.ts'

/** A line that stands in a paper more than once. */
export interface HeadLine {
  /** What it has in common with the others, see `headKey`. */
  readonly key: string
  readonly line: string
  /** Offset of its first character. */
  readonly at: number
  /** How many headings stand in front of it: two lines with the same number stand in one section. */
  readonly section: number
}

/** 河湾经济 2025年第3期, 总第128期, Vol. 12 No. 3: no line of a text prints the number of an issue and nothing else. */
const issue = /年\s*第?\s*\d{1,3}\s*[期卷]|第\s*\d{1,4}\s*[期卷]|\bVol\.?\s*\d/i
/** 陈某等：河湾地区开放研究, 第3期 陈某，等：河湾地区开放研究: authors and title, as journals print them at the head of every other page. */
const authorsAndTitle = /^(?<authors>[^。；;:：]{2,40})[：:]\s*(?<title>[^，。；,;:：]{4,60})$/

/** Pages hold some hundred to some thousand characters. */
const [shortestPage, longestPage] = [300, 6000]
/** Of a head that says neither title nor issue: a shorter line may be a repeated subheading, 重点任务. */
const fewestCharacters = 8
/** So many make a row of pages; two where the line says what it is. */
const fewestHeads = 3

/** Whether a line prints the number of a journal's issue. */
export function isIssue(line: string): boolean {
  return issue.test(line)
}

/** Whether a line prints the number of an issue and the paper's title: it needs no other to be told. @param key  See `headKey`. */
export function isTitledIssue(key: string, line: string): boolean {
  return key.startsWith('：') && isIssue(line)
}

/** What the titles in front of a paper have in common with the heads that repeat them. @param lines  Its first lines. */
export function titleKeys(lines: ReadonlyArray<string>): ReadonlySet<string> {
  return new Set(
    lines
      .filter((line) => !isIssue(line))
      .map(lineKey)
      .filter((key) => key !== ''),
  )
}

/** As `lineKey`; a colon may stand between authors and title, in front of one of these titles. */
export function headKey(line: string, titles: ReadonlySet<string>): string {
  const title = authorsAndTitle.exec(line)?.groups!.title
  return title !== undefined && titles.has(lineKey(title)) ? `：${lineKey(title)}` : lineKey(line)
}

/**
 * The keys of running heads among lines that break no sentence: the same line at distances as pages have them, which names the
 * issue of a journal or the title of the paper with its authors; or any longer line that stands twice in one section, as no
 * heading does.
 *
 * @param lines   In the order of the text.
 * @param length  Of the text.
 */
export function repeatedHeads(lines: ReadonlyArray<HeadLine>, length: number): ReadonlySet<string> {
  const byKey = new Map<string, Array<HeadLine>>()
  for (const line of lines) {
    const same = byKey.get(line.key)
    if (same) same.push(line)
    else byKey.set(line.key, [line])
  }
  return new Set([...byKey].flatMap(([key, same]) => (areHeads(key, same, length) ? [key] : [])))
}

function areHeads(key: string, lines: ReadonlyArray<HeadLine>, length: number): boolean {
  if (isTitledIssue(key, lines[0]!.line)) return true
  if (key.startsWith('：') || isIssue(lines[0]!.line)) return lines.length > 1
  const gaps = lines.slice(1).map(({at}, index) => at - lines[index]!.at)
  return (
    lines.length >= fewestHeads &&
    lines.length * shortestPage <= length &&
    key.length >= fewestCharacters &&
    gaps.every((gap) => gap >= shortestPage && gap <= longestPage) &&
    lines.some(({section}, index) => index > 0 && section === lines[index - 1]!.section)
  )
}
