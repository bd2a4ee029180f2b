import {fromPieces, joinTexts, rangeOf, sliceText, type SourceRange, type SourceText} from '../../source/source-text.ts'
import {collapseWhiteSpace} from './source-of-html.ts'

/** What a line of a page is made of. */
export type Inline =
  | {readonly type: 'text'; readonly source: SourceText}
  | {readonly type: 'break'; readonly range: SourceRange}
  | NoteMark

/** The mark of a footnote, by the number of its note. */
export interface NoteMark {
  readonly type: 'note'
  readonly number: string
  readonly range: SourceRange
}

/** A part of a paragraph: text, lines parted by `\n`, or the mark of a footnote. */
export type ParagraphPart = SourceText | NoteMark

/** The paragraphs in a run of inlines: two line breaks part them as an empty line does in Markdown. */
export function paragraphsOf(run: ReadonlyArray<Inline>): Array<Array<ParagraphPart>> {
  const paragraphs: Array<Array<ParagraphPart>> = []
  let parts: Array<ParagraphPart> = []
  let breaks: Array<SourceRange> = []
  for (const {line, end} of linesOf(run)) {
    if (line.length > 0) {
      if (breaks.length > 1 && parts.length > 0) {
        paragraphs.push(parts)
        parts = []
      }
      if (parts.length > 0 && breaks[0]) parts.push(fromPieces([{value: '\n', ...breaks[0]}]))
      parts.push(...line)
      breaks = []
    }
    if (end) breaks.push(end)
  }
  if (parts.length > 0) paragraphs.push(parts)
  return paragraphs.map(joinNeighbours)
}

/** Tags that stand inside a table and in no cell. */
export const tableTag: RegExp = /<\/?(?:table|caption|col|t(?:body|head|foot|r|d|h))[\s/>]/i

/**
 * Text that stands in a table and in no cell is moved in front of the table by a parser of HTML. What rows stood between is no
 * part of one paragraph: `26.2<tr>…</tr>9 亿元` is no number.
 */
export function partMoved(run: ReadonlyArray<Inline>, html: string): Array<Inline> {
  let end: number | undefined
  return run.flatMap((inline): Array<Inline> => {
    const range = rangeOfInline(inline)
    const gap = range && end !== undefined && end < range.start ? {start: end, end: range.start} : null
    end = range?.end ?? end
    if (!gap || !tableTag.test(html.slice(gap.start, gap.end))) return [inline]
    const lineEnd = {type: 'break', range: gap} as const
    return [lineEnd, lineEnd, inline]
  })
}

/** Inlines in the order of the original; a break stands before what begins where it ends. */
export function inOrder(run: ReadonlyArray<Inline>): Array<Inline> {
  const placed = run.map((inline) => ({inline, range: rangeOfInline(inline) ?? {start: 0, end: 0}}))
  return placed
    .toSorted(({range: left}, {range: right}) => left.start - right.start || left.end - right.end)
    .map(({inline}) => inline)
}

function rangeOfInline(inline: Inline): SourceRange | null {
  return inline.type === 'text' ? rangeOf(inline.source) : inline.range
}

/** All in one line, as a heading is read, in the order of the original: text is moved out of tables inside it. */
export function oneLine(run: ReadonlyArray<Inline>): SourceText {
  const texts = inOrder(run).map((inline) => {
    if (inline.type === 'text') return inline.source
    return fromPieces(inline.type === 'break' ? [{value: '\n', ...inline.range}] : [])
  })
  return trimSpaces(collapseWhiteSpace(joinTexts(texts)))
}

function* linesOf(run: ReadonlyArray<Inline>): Generator<{line: Array<ParagraphPart>; end: SourceRange | null}> {
  let line: Array<ParagraphPart> = []
  let texts: Array<SourceText> = []
  const closeText = (): void => {
    const text = collapseWhiteSpace(joinTexts(texts))
    if (text.value !== '') line.push(text)
    texts = []
  }
  for (const inline of run) {
    if (inline.type === 'text') {
      texts.push(inline.source)
      continue
    }
    closeText()
    if (inline.type === 'note') line.push(inline)
    else {
      yield {line: trimLine(line), end: inline.range}
      line = []
    }
  }
  closeText()
  yield {line: trimLine(line), end: null}
}

/** The spaces at the ends of a line are none on the page; an ideographic space is the indent of a paragraph. */
function trimLine(line: ReadonlyArray<ParagraphPart>): Array<ParagraphPart> {
  return line
    .map((part, index) =>
      'pieces' in part ? trimSpaces(part, {start: index === 0, end: index === line.length - 1}) : part,
    )
    .filter((part) => !('pieces' in part) || part.value !== '')
}

function trimSpaces(text: SourceText, at: {start: boolean; end: boolean} = {start: true, end: true}): SourceText {
  const from = at.start && text.value.startsWith(' ') ? 1 : 0
  const to = text.value.length - (at.end && text.value.endsWith(' ') ? 1 : 0)
  return sliceText(text, from, Math.max(from, to))
}

function joinNeighbours(parts: ReadonlyArray<ParagraphPart>): Array<ParagraphPart> {
  const joined: Array<ParagraphPart> = []
  let texts: Array<SourceText> = []
  for (const part of parts) {
    if ('pieces' in part) texts.push(part)
    else {
      if (texts.length > 0) joined.push(joinTexts(texts))
      joined.push(part)
      texts = []
    }
  }
  if (texts.length > 0) joined.push(joinTexts(texts))
  return joined
}
