import {itemStarts} from './plain-list.ts'
import {isPlainTable} from './plain-table.ts'

/** A block that Markdown leaves as it is. */
export interface PlainBlock {
  /** A numbered line, `1. 甲`, is a paragraph here: its list is unwrapped in any case. */
  readonly kind: 'paragraph' | 'heading' | 'table' | 'list'
  /** Offsets, without the line end behind it. */
  readonly start: number
  readonly end: number
  /** Behind the `#` of a heading. */
  readonly textStart: number
}

/** Blocks that stand one behind the other, and hold no mark of Markdown but those of their own kind. */
export interface PlainRun {
  readonly start: number
  readonly end: number
  readonly blocks: ReadonlyArray<PlainBlock>
}

/** `# 题`: a heading, closed by no `#`. */
const headingMark = /#{1,6} +(?=[^ #\r\n])/y
/** `1. 甲`: an item of a list, with at most four spaces as CommonMark 0.31.2 §5.2 has them. */
const itemNumber = /\d{1,9}[.)] {1,4}(?=[^ \t\r\n])/y
/** What may be one anywhere in a line, but `1.甲` and `1.5 倍` are none. */
const listMark = /\d{1,9}[.)](?:[ \t\r\n]|$)/y
/** A character reference, as CommonMark 0.31.2 §2.5 reads it. */
const reference = /&(?:#|[\dA-Za-z]{1,31};)/y

/**
 * The blocks of a text that Markdown leaves as they are: at the margin, between empty lines, with no escape, emphasis, code,
 * link, footnote or tag in them. Nearly all that a paper says stands in such ones.
 */
export function plainRuns(text: string): Array<PlainRun> {
  // What a lone CR is, and a mark of byte order inside a text, is left to remark.
  if (text.startsWith('\uFEFF') || /\r(?!\n)/.test(text)) return []
  const runs: Array<PlainRun> = []
  let open: Array<PlainBlock> = []
  const close = (): void => {
    if (open.length > 0) runs.push({start: open[0]!.start, end: open.at(-1)!.end, blocks: open})
    open = []
  }
  for (let start = behindEmptyLines(text, 0); start < text.length;) {
    const end = blockEnd(text, start)
    const next = behindEmptyLines(text, end)
    const blocks = plainBlocks(text, start, end, next) ?? listBlock(text, start, end, next, open.at(-1))
    if (blocks) open.push(...blocks)
    else close()
    start = next
  }
  close()
  return runs
}

/** The start of the first line behind an offset that is not empty. */
function behindEmptyLines(text: string, from: number): number {
  let start = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) start = at + 1
    else if (!isSpace(code) && code !== carriageReturn) return start
  }
  return text.length
}

/** The end of the last line before an empty one, without its line end. */
function blockEnd(text: string, from: number): number {
  let end = lineEnd(text, from)
  while (end < text.length) {
    const next = text.indexOf('\n', end) + 1
    if (isEmptyLine(text, next)) break
    end = lineEnd(text, next)
  }
  return end
}

function isEmptyLine(text: string, start: number): boolean {
  let at = start
  while (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === carriageReturn) at += 1
  return at >= text.length || text.charCodeAt(at) === lineFeed
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  if (end < 0) return text.length
  return text.charCodeAt(end - 1) === carriageReturn && end > from ? end - 1 : end
}

/** The blocks between two empty lines: headings, and one block behind them. Null where remark has to read them. */
function plainBlocks(text: string, from: number, end: number, next: number): Array<PlainBlock> | null {
  const blocks: Array<PlainBlock> = []
  for (let start = from; start < end;) {
    headingMark.lastIndex = start
    const heading = headingMark.exec(text)
    if (!heading) {
      const kind = kindOf(text, start, end, next)
      return kind ? [...blocks, {kind, start, end, textStart: start}] : null
    }
    const lineStop = Math.min(lineEnd(text, start), end)
    const textStart = start + heading[0].length
    if (!hasNoMarks(text, textStart, lineStop) || endsWithMark(text, lineStop)) return null
    blocks.push({kind: 'heading', start, end: lineStop, textStart})
    start = lineStop < end ? text.indexOf('\n', lineStop) + 1 : end
  }
  return blocks
}

/**
 * A bulleted list, one line an item, between two blocks that are none: lists that empty lines part are one list in Markdown.
 *
 * @param before  The block before; undefined where that is left to remark.
 */
function listBlock(
  text: string,
  start: number,
  end: number,
  next: number,
  before: PlainBlock | undefined,
): Array<PlainBlock> | null {
  if (text.charCodeAt(start) !== hyphen || before === undefined || before.kind === 'list') return null
  const code = text.charCodeAt(next)
  if (isSpace(code) || code === hyphen || isSpace(text.charCodeAt(end - 1))) return null
  const starts = itemStarts(text, start, end)
  const isPlain = starts?.every((at, index) => {
    const lineStop = index + 1 < starts.length ? starts[index + 1]! - 3 : end
    return beginsPlain(text, at) && !endsWithSpace(text, lineStop) && hasNoMarks(text, at, lineStop)
  })
  return isPlain ? [{kind: 'list', start, end, textStart: start}] : null
}

/** `# 题 #` and `# 题 ##`: the marks behind are no text. */
function endsWithMark(text: string, end: number): boolean {
  return text.charCodeAt(trimmedEnd(text, 0, end) - 1) === hash
}

function kindOf(text: string, start: number, end: number, next: number): PlainBlock['kind'] | null {
  if (text.charCodeAt(start) === pipe)
    return isPlainTable(text, start, end) && hasNoMarks(text, start, end) ? 'table' : null
  itemNumber.lastIndex = start
  const number = itemNumber.exec(text)
  // What is indented behind an item may belong to it.
  if (number && (isSpace(text.charCodeAt(next)) || isSpace(text.charCodeAt(end - 1)))) return null
  return hasPlainText(text, start + (number?.[0].length ?? 0), end) ? 'paragraph' : null
}

/** Whether no line begins another construct, and nothing in them is a mark. */
function hasPlainText(text: string, start: number, end: number): boolean {
  if (!beginsPlain(text, start)) return false
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    if (!beginsPlain(text, at + 1) || endsWithSpace(text, at)) return false
  return hasNoMarks(text, start, end)
}

/** Spaces at the end of a line are a line break, or fall away. */
function endsWithSpace(text: string, lineFeedAt: number): boolean {
  const before = text.charCodeAt(lineFeedAt - 1)
  return isSpace(before === carriageReturn ? text.charCodeAt(lineFeedAt - 2) : before)
}

function isSpace(code: number): boolean {
  return code === space || code === tab
}

/** Whether a line at the margin begins no list, heading, quotation, code, rule, page or table, and underlines nothing. */
function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Chinese, nearly all there is.
  if (code > lastAscii) return true
  if (openingSigns[code]) return false
  listMark.lastIndex = at
  return code < zero || code > nine || !listMark.test(text)
}

/** Whether a stretch has no escape, emphasis, code, link, footnote, character reference or tag, and nothing that CommonMark replaces. */
function hasNoMarks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code <= lastAscii && marks[code] && isMark(text, at, code)) return false
  }
  return true
}

function isMark(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1)
  switch (String.fromCharCode(code)) {
    // t20211225_525: inside a word it emphasises nothing.
    case '_':
      return !(isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(next))
    case '&':
      reference.lastIndex = at
      return reference.test(text)
    // p < 0.05 opens no tag.
    case '<':
      return /[A-Za-z/!?]/.test(text[at + 1] ?? '')
    // [J] names nothing, since there are no definitions.
    case '[':
      return text[at + 1] === '^'
    case ']':
      return text[at + 1] === '('
    default:
      return true
  }
}

function isWordCharacter(code: number): boolean {
  return (code >= zero && code <= nine) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

const [tab, lineFeed, carriageReturn, space, hash, hyphen, zero, nine, pipe, lastAscii] = [
  0x09, 0x0a, 0x0d, 0x20, 0x23, 0x2d, 0x30, 0x39, 0x7c, 0x7f,
]
const openingSigns = flagged(' \t\r\n#>-+*_=`~<|:')
const marks = flagged('\\*`\t\0_&<[]')

/** For each ASCII character 1 where it is one of some signs: asked of every character, a set would take too long. */
function flagged(signs: string): Uint8Array {
  const flags = new Uint8Array(lastAscii + 1)
  for (const sign of signs) flags[sign.charCodeAt(0)] = 1
  return flags
}

/** The end of a stretch without the spaces at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end
  while (trimmed > start && isSpace(text.charCodeAt(trimmed - 1))) trimmed -= 1
  return trimmed
}
