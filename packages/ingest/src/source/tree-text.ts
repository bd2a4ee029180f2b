import type {Heading, Paragraph, PhrasingContent, Root, Text} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {rangeOf, type SourceRange, type SourceText} from './source-text.ts'

declare module 'mdast' {
  interface TextData {
    /** While the plugins run: where each character of the text came from. */
    source?: SourceText
  }
}

/** A block of running text while the plugins run: one text child that knows its source. */
export type Block = Paragraph | Heading

/** Offsets to unist positions, for one file. */
export type Locate = (range: SourceRange) => Position

/** @param file The file that the tree was read from; its value is the original text. */
export function locateIn(file: VFile): Locate {
  const known = locates.get(file)
  if (known) return known
  const starts = lineStarts(String(file))
  const locate: Locate = ({start, end}) => ({start: pointAt(starts, start), end: pointAt(starts, end)})
  locates.set(file, locate)
  return locate
}

/** Lines are found once a file: each plugin asks for them. */
const locates = new WeakMap<VFile, Locate>()

function lineStarts(text: string): Array<number> {
  const starts = [0]
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

/** By bisection: a file of many lines is asked for many points. */
function pointAt(starts: ReadonlyArray<number>, offset: number): Point {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return {line: low + 1, column: offset - starts[low]! + 1, offset}
}

/** A text node that needs its source no more: what stands in a sentence is not mended any further. */
export function settledText(source: SourceText, locate: Locate): Text {
  const range = rangeOf(source)
  return {type: 'text', value: source.value, ...(range && {position: locate(range)})}
}

/** A text node for a source text; its position spans all that the text came from. */
export function textNode(source: SourceText, locate: Locate): Text {
  const range = rangeOf(source)
  return {type: 'text', value: source.value, data: {source}, ...(range && {position: locate(range)})}
}

/** A paragraph for a source text. */
export function paragraphNode(source: SourceText, locate: Locate): Paragraph {
  const text = textNode(source, locate)
  return {type: 'paragraph', children: [text], ...(text.position && {position: text.position})}
}

/** The source text of a block, or null where the block holds anything but one text that knows its source. */
export function blockText(node: Root['children'][number] | PhrasingContent | undefined): SourceText | null {
  if (node?.type !== 'paragraph' && node?.type !== 'heading') return null
  const [child, ...others] = node.children
  return child?.type === 'text' && others.length === 0 ? (child.data?.source ?? null) : null
}
