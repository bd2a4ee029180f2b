import type {Nodes, Root, RootContent} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Point} from 'unist'
import {markdownChunks} from './markdown-chunks.ts'
import {type PlainRun, plainRuns} from './plain-blocks.ts'
import {linesIn, plainNodes} from './plain-nodes.ts'

/**
 * Constructs of CommonMark that destroy a paper typed or scanned as plain text: four spaces are an indent there, no
 * code, and `[1]: …` in a reference list is an entry, no link definition.
 */
const disabled = ['codeIndented', 'definition']

/** Forty lists or quotations in one another on one line: remark takes minutes for a few thousand, and no paper has them. */
const deepNesting = /^[ \t]*(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+){40}/m
/** Pairing so many marks of emphasis, or brackets, takes remark the square of their number. */
const mostMarks = 20_000
/** And so does it take for lines that may underline a heading. */
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/gm
const mostUnderlines = 500

/** What the row under a table's head has: a dash beside a pipe or a colon. */
const delimiterRow = /[|:][ \t]*-|-[ \t]*[|:]/

/**
 * Markdown or plain text to mdast, with positions into the text. Of GitHub's Markdown only tables and footnotes are read:
 * its bare links would take in the Chinese punctuation behind an address, its strikethrough the 3~5 of a range, and
 * `$…$` is mended as text, since its figures must be read.
 */
export function readMarkdown(text: string): Root {
  const chunks = markdownChunks(text)
  const root = readChunk(chunks[0]!.text)
  if (chunks.length === 1) return root
  for (const {text: chunk, offset, lines} of chunks.slice(1)) {
    const {children, position} = readChunk(chunk)
    for (const node of children) {
      shift(node, offset, lines)
      root.children.push(node)
    }
    if (root.position && position) root.position.end = shifted(position.end, offset, lines)
  }
  return root
}

/**
 * What holds no mark of Markdown is not shown to remark: one character stands for it, and its blocks are put in the place of
 * that one. Where that is no paragraph of its own, in fenced code or in raw HTML, all is read as remark reads it.
 */
function readChunk(text: string): Root {
  const runs = plainRuns(text)
  if (runs.length === 0) return parse(text)
  const {children} = parse(withoutRuns(text, runs))
  const found: Array<RootContent> = []
  let next = 0
  let [offset, lines] = [0, 0]
  for (const node of children) {
    if (next > 0) shift(node, offset, lines)
    const run = runs[next]
    if (run?.start !== node.position?.start.offset || !isStandIn(node)) {
      found.push(node)
      continue
    }
    for (const block of plainNodes(text, run!, node.position!.start)) found.push(block)
    offset += run!.end - run!.start - standIn.length
    lines += linesIn(text, run!.start, run!.end)
    next += 1
  }
  if (next < runs.length) return parse(text)
  return {type: 'root', children: found, position: {start: {line: 1, column: 1, offset: 0}, end: endOf(text)}}
}

/** Lines that go on from it, or a line that underlines it, make more of it. */
function isStandIn({type, position}: RootContent): boolean {
  const length = position!.end.offset! - position!.start.offset!
  return type === 'paragraph' && length === standIn.length
}

function endOf(text: string): Point {
  return {line: linesIn(text) + 1, column: text.length - text.lastIndexOf('\n'), offset: text.length}
}

const standIn = '文'

function withoutRuns(text: string, runs: ReadonlyArray<PlainRun>): string {
  let rest = ''
  let done = 0
  for (const {start, end} of runs) {
    rest += text.slice(done, start) + standIn
    done = end
  }
  return rest + text.slice(done)
}

function parse(text: string): Root {
  // Each costs time on every line: a text that cannot have one is read without it.
  const tables = delimiterRow.test(text)
  const footnotes = text.includes('[^')
  return unified()
    .data('micromarkExtensions', [
      ...(tables ? [gfmTable()] : []),
      ...(footnotes ? [gfmFootnote()] : []),
      {disable: {null: [...disabled, ...tooHard(text)]}},
    ])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
    .use(remarkParse)
    .parse(text)
}

/** Move a node to its place in the whole text. */
function shift(node: Nodes, offset: number, lines: number): void {
  if (node.position) {
    const {start, end} = node.position
    node.position = {start: shifted(start, offset, lines), end: shifted(end, offset, lines)}
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, lines)
}

/** A chunk begins with a line: columns stay. */
function shifted(point: Point, offset: number, lines: number): Point {
  return {line: point.line + lines, column: point.column, offset: point.offset! + offset}
}

/** What is left as text, since it could not be read in time. */
function tooHard(text: string): Array<string> {
  const nesting = deepNesting.test(text) ? ['list', 'blockQuote'] : []
  const headings = hasMore(text, underline, mostUnderlines) ? ['setextUnderline'] : []
  if (text.length < mostMarks) return [...nesting, ...headings]
  const emphasis = hasMore(text, /[*_]+/g, mostMarks) ? ['attention'] : []
  const brackets = hasMore(text, /[[\]]/g, mostMarks)
    ? ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']
    : []
  return [...nesting, ...headings, ...emphasis, ...brackets]
}

function hasMore(text: string, marks: RegExp, most: number): boolean {
  return (text.match(marks)?.length ?? 0) > most
}
