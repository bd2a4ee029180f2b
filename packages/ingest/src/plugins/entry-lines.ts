import type {List, RootContent} from 'mdast'
import {sliceText, type SourceText} from '../source/source-text.ts'
import {blockText} from '../source/tree-text.ts'

/** A printed line of a reference list, wherever earlier steps put it. */
export interface EntryLine {
  readonly text: SourceText
  /** It begins a paragraph. */
  readonly isBlock: boolean
  /** Index of the node that it stands in. */
  readonly node: number
}

/**
 * The lines of the nodes behind a heading, up to the first that cannot be of a list: entries stand in lines, in
 * paragraphs or in bulleted lists, and earlier steps may have joined what belongs apart.
 *
 * @param original  The text of the file, which tells where lines ended.
 */
export function entryLines(nodes: ReadonlyArray<RootContent>, original: string): Array<EntryLine> {
  const lines: Array<EntryLine> = []
  for (const [index, node] of nodes.entries()) {
    const texts = node.type === 'list' ? itemTexts(node) : [blockText(node)]
    if (node.type === 'thematicBreak') continue
    if (node.type === 'heading' || texts.some((text) => text === null)) break
    for (const text of texts) lines.push(...linesOf(text!, original, index))
  }
  return lines
}

function itemTexts(list: List): Array<SourceText | null> {
  return list.children.flatMap((item) => item.children.map((child) => blockText(child)))
}

function linesOf(text: SourceText, original: string, node: number): Array<EntryLine> {
  const starts = [0]
  let before: number | null = null
  for (const piece of text.pieces) {
    // Between two pieces, or in one that stands for white space, the page has what the text has no more.
    if (before !== null && /[\r\n]/.test(original.slice(before, piece.start))) starts.push(piece.at)
    if (piece.value.trim() === '' && /[\r\n]/.test(original.slice(piece.start, piece.end)))
      starts.push(piece.at + piece.value.length)
    before = piece.end
  }
  return starts
    .map((start, index) => ({
      text: sliceText(text, start, starts[index + 1] ?? text.value.length),
      isBlock: index === 0,
      node,
    }))
    .filter((line) => line.text.value.trim() !== '')
}
