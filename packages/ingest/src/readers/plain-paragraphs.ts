import type {Paragraph} from 'mdast'
import type {Point} from 'unist'

/** Paragraphs that stand one behind the other, and hold no mark of Markdown. */
export interface PlainRun {
  readonly start: number
  readonly end: number
  /** Offsets of each, without the line ends between. */
  readonly paragraphs: ReadonlyArray<{readonly start: number; readonly end: number}>
}

/** Empty, without spaces in it. */
const emptyLine = '\n\n'
/** Where a line begins so, at the margin, it begins no list, heading, quotation or table, and underlines nothing. */
const startOfLine = /^(?:[\p{Script=Han}\u3000“《（A-Za-z]|\d(?!\d{0,8}[.)]))/u
const otherLine = new RegExp(`\n(?!${startOfLine.source.slice(1)})`, 'u')
/** Escapes, emphasis, code, HTML, entities, links, footnotes; what CommonMark replaces or leaves out. */
// oxlint-disable-next-line no-control-regex -- CommonMark replaces it
const marks = /[\\*_`<&\r\t\u0000]|\]\(|\[\^| (?:\n|$)/

/**
 * The paragraphs of a text that Markdown leaves as they are: between empty lines, at the margin, without any mark. Nearly all
 * that a paper says stands in such ones.
 */
export function plainRuns(text: string): Array<PlainRun> {
  const runs: Array<{start: number; end: number; paragraphs: Array<{start: number; end: number}>}> = []
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf(emptyLine, start)
    const behind = stop < 0 ? text.length : stop
    const end = stop < 0 && text.endsWith('\n') ? behind - 1 : behind
    const last = runs.at(-1)
    if (isPlain(text.slice(start, end))) {
      const paragraph = {start, end}
      if (last && /^\n+$/.test(text.slice(last.end, start))) {
        last.paragraphs.push(paragraph)
        last.end = end
      } else runs.push({start, end, paragraphs: [paragraph]})
    }
    start = behind
    while (text[start] === '\n') start += 1
  }
  return runs
}

function isPlain(block: string): boolean {
  return startOfLine.test(block) && !marks.test(block) && !otherLine.test(block)
}

/** The paragraphs of a run as remark would make them. @param at  Where the run begins. */
export function plainParagraphs(text: string, {start: from, paragraphs}: PlainRun, at: Point): Array<Paragraph> {
  let {line} = at
  let done = from
  return paragraphs.map(({start, end}): Paragraph => {
    const value = text.slice(start, end)
    line += linesIn(text.slice(done, start))
    done = end
    const first: Point = {line, column: 1, offset: at.offset! + start - from}
    line += linesIn(value)
    const last: Point = {line, column: value.length - value.lastIndexOf('\n'), offset: at.offset! + end - from}
    return {
      type: 'paragraph',
      children: [{type: 'text', value, position: {start: {...first}, end: {...last}}}],
      position: {start: first, end: last},
    }
  })
}

/** How many line ends a text has. */
export function linesIn(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
