import type {Nodes, Root} from 'mdast'
import type {Transformer} from 'unified'
import {fromPieces, joinTexts, type SourceText, textAt} from '../source/source-text.ts'
import {sourceOfCode, sourceOfDescription, sourceOfText} from '../source/source-of-text.ts'
import {blocksIn, cellsIn, locateIn, textNode} from '../source/tree-text.ts'

/**
 * Make the content of each paragraph, heading and cell one text that knows its source. Emphasis is dropped: papers that
 * were typed or scanned carry it by accident, and no figure depends on it.
 */
export function flattenText(): Transformer<Root, Root> {
  return (tree, file) => {
    const original = String(file)
    const locate = locateIn(file)
    const textOf = (nodes: ReadonlyArray<Nodes>): SourceText => joinTexts(withRaised(nodes, original))
    for (const block of blocksIn(tree)) block.children = [textNode(textOf(block.children), locate)]
    for (const cell of cellsIn(tree)) {
      const text = textOf(cell.children)
      cell.children = text.value === '' ? [] : [textNode(text, locate)]
    }
  }
}

/**
 * `5%<sup>1</sup>` is no 5%1: raised digits stay raised, `<sup>1</sup>` as ¹. A mark in brackets needs no such care.
 */
function withRaised(nodes: ReadonlyArray<Nodes>, original: string): Array<SourceText> {
  const texts: Array<SourceText> = []
  for (let index = 0; index < nodes.length; index++) {
    const [open, inner, close] = [nodes[index]!, nodes[index + 1], nodes[index + 2]]
    const raised = isTag(open, '<sup>') && inner?.type === 'text' && isTag(close, '</sup>') ? raise(inner.value) : null
    if (raised !== null) {
      texts.push(fromPieces([{value: raised, start: open.position!.start.offset!, end: close!.position!.end.offset!}]))
      index += 2
    } else texts.push(flatten(open, original))
  }
  return texts
}

function isTag(node: Nodes | undefined, tag: string): boolean {
  return node?.type === 'html' && node.value.toLowerCase() === tag && node.position?.start.offset !== undefined
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function raise(text: string): string | null {
  return /^\s*\d{1,3}(?:\s*[-–,，]\s*\d{1,3})*\s*$/.test(text)
    ? text
        .replaceAll(/\s/g, '')
        .replaceAll(/\d/g, (digit) => raisedDigits[Number(digit)]!)
        .replaceAll(/[-–]/g, '⁻')
    : null
}

function flatten(node: Nodes, original: string): SourceText {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (node.type === 'text') return node.data?.source ?? sourceOfText(node, original)
  if (node.type === 'break') return fromPieces([{value: '\n', start, end}])
  // Behind the opening marks, ` or ![, the literal stands as it was typed.
  if (node.type === 'inlineCode')
    return sourceOfCode(node.value, original, {
      start: start + /^`*/.exec(original.slice(start, end))![0].length,
      end,
    })
  if (node.type === 'image' || node.type === 'imageReference')
    return sourceOfDescription(node.alt ?? '', original, {start: start + 2, end})
  // [^1]: its definition stays a node of its own.
  if (node.type === 'footnoteReference') return fromPieces([{value: `[^${node.label ?? node.identifier}]`, start, end}])
  if (isPrintedLink(node, original)) return textAt(original, start, end)
  // HTML tags inside a text stay in the file, and say nothing in the tree.
  if ('children' in node) return joinTexts(node.children.map((child) => flatten(child, original)))
  return fromPieces([])
}

/** `[EB/OL](2022-01-12)`, `[1](甲)`: print that looks like a link of Markdown; what stands in the brackets is no address. */
function isPrintedLink(node: Nodes, original: string): boolean {
  return (
    node.type === 'link' &&
    original[node.position?.start.offset ?? -1] === '[' &&
    !/^(?:[a-z][a-z\d+.-]*:|[/#?.]|www\.)|\.[a-z]{2}/i.test(node.url)
  )
}
