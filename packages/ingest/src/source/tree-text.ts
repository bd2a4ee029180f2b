import type {Heading, Paragraph, PhrasingContent, Root, RootContent, TableCell, Text} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {matchesOf} from '../grammar/matches-of.ts'
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
  let line = 0
  // Most points are asked for in their order, and stand on the line of the one before.
  const pointOf = (offset: number): Point => {
    if (offset < starts[line]! || offset >= (starts[line + 1] ?? Infinity)) line = lineAt(starts, offset)
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }
  const locate: Locate = ({start, end}) => ({start: pointOf(start), end: pointOf(end)})
  locates.set(file, locate)
  return locate
}

/** Lines are found once a file: each plugin asks for them. */
const locates = new WeakMap<VFile, Locate>()

function lineStarts(text: string): Array<number> {
  const starts = [0]
  for (const match of matchesOf(text, /\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

/** The index of the line that holds a character, by bisection: a file of many lines is asked for many points. */
function lineAt(starts: ReadonlyArray<number>, offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}

/** A text node that needs its source no more: what stands in a sentence is not mended any further. */
export function settledText(value: string, range: SourceRange | null, locate: Locate): Text {
  return range ? {type: 'text', value, position: locate(range)} : {type: 'text', value}
}

/** A text node for a source text; its position spans all that the text came from. */
export function textNode(source: SourceText, locate: Locate): Text {
  const range = rangeOf(source)
  const {value} = source
  // The data come last: what is taken off last leaves no slow object behind.
  return range ? {type: 'text', value, position: locate(range), data: {source}} : {type: 'text', value, data: {source}}
}

/** A paragraph for a source text. */
export function paragraphNode(source: SourceText, locate: Locate): Paragraph {
  const text = textNode(source, locate)
  return {type: 'paragraph', children: [text], ...(text.position && {position: text.position})}
}

/**
 * The paragraphs and headings of a tree, wherever they stand, in the order of the text. What they hold, and the cells of
 * tables, is not looked into.
 */
export function blocksIn(tree: Root): Array<Block> {
  const blocks: Array<Block> = []
  const collect = (nodes: ReadonlyArray<RootContent>): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph' || node.type === 'heading') blocks.push(node)
      else if (node.type !== 'table' && 'children' in node) collect(node.children)
    }
  }
  collect(tree.children)
  return blocks
}

/** The cells of the tables of a tree, wherever they stand, in the order of the text. */
export function cellsIn(tree: Root): Array<TableCell> {
  const cells: Array<TableCell> = []
  const collect = (nodes: ReadonlyArray<RootContent>): void => {
    for (const node of nodes) {
      if (node.type === 'table') for (const row of node.children) for (const cell of row.children) cells.push(cell)
      else if (node.type !== 'paragraph' && node.type !== 'heading' && 'children' in node) collect(node.children)
    }
  }
  collect(tree.children)
  return cells
}

/** The source text of a block, or null where the block holds anything but one text that knows its source. */
export function blockText(node: Root['children'][number] | PhrasingContent | undefined): SourceText | null {
  if (node?.type !== 'paragraph' && node?.type !== 'heading') return null
  const [child, ...others] = node.children
  return child?.type === 'text' && others.length === 0 ? (child.data?.source ?? null) : null
}
