import type {List, RootContent} from 'mdast'
import {sliceText, type SourceText} from '../source/source-text.ts'
import {blockText} from '../source/tree-text.ts'
import {matchesOf} from '../grammar/matches-of.ts'

/** A printed line of a reference list, wherever earlier steps put it. */
export interface EntryLine {
  readonly text: SourceText
  /** It begins a paragraph. */
  readonly isBlock: boolean
  /** It begins inside a printed line, with a number behind a stop: two entries may have run together. */
  readonly isInner: boolean
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

/** A number in brackets behind a stop, and words behind it: `…: 40-51.[24] 王某. …` */
const innerNumber = /(?<=[.．。]\s?)[[［〔]\d{1,3}[\]］〕]\s?(?=\p{L}|[“《])/gu

function linesOf(text: SourceText, original: string, node: number): Array<EntryLine> {
  const starts = [0, ...lineStarts(text, original)]
  const known = new Set(starts)
  const inner = matchesOf(text.value, innerNumber)
    .map(({index}) => index)
    .filter((start) => !known.has(start))
  const all = [...starts, ...inner].toSorted((left, right) => left - right)
  return all
    .map((start, index) => ({
      text: sliceText(text, start, all[index + 1] ?? text.value.length),
      isBlock: start === 0,
      isInner: !known.has(start),
      node,
    }))
    .filter((line) => line.text.value.trim() !== '')
}

/** Between two pieces, or where a space stands for it, the page may have a line end that the text has no more. */
function lineStarts(text: SourceText, original: string): Array<number> {
  const starts: Array<number> = []
  let before: number | null = null
  for (const {at, value, start, end} of text.pieces) {
    if (before !== null && /[\r\n]/.test(original.slice(before, start))) starts.push(at)
    const isExact = end - start === value.length
    for (const match of original.slice(start, end).matchAll(/\r\n?|\n/g))
      starts.push(isExact ? at + match.index + match[0].length : at + value.length)
    before = end
  }
  return [...new Set(starts)]
}
