import type {Heading, Nodes, Paragraph, Root} from 'mdast'
import type {Transformer} from 'unified'
import {visit} from 'unist-util-visit'
import {fromPieces, joinTexts, type SourceText} from '../source/source-text.ts'
import {sourceOfLiteral, sourceOfText} from '../source/source-of-text.ts'
import {locateIn, textNode} from '../source/tree-text.ts'

/**
 * Make the content of each paragraph and heading one text that knows its source. Emphasis is dropped: papers that
 * were typed or scanned carry it by accident, and no figure depends on it.
 */
export function flattenText(): Transformer<Root, Root> {
  return (tree, file) => {
    const original = String(file)
    const locate = locateIn(file)
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return
      const block: Paragraph | Heading = node
      block.children = [textNode(joinTexts(block.children.map((child) => flatten(child, original))), locate)]
    })
  }
}

function flatten(node: Nodes, original: string): SourceText {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (node.type === 'text') return node.data?.source ?? sourceOfText(node, original)
  if (node.type === 'break') return fromPieces([{value: '\n', start, end}])
  // Behind the opening marks, ` or ![, the literal stands as it was typed.
  if (node.type === 'inlineCode')
    return sourceOfLiteral(node.value, original, {
      start: start + /^`*/.exec(original.slice(start, end))![0].length,
      end,
    })
  if (node.type === 'image' || node.type === 'imageReference')
    return sourceOfLiteral(node.alt ?? '', original, {start: start + 2, end})
  // HTML tags inside a text stay in the file, and say nothing in the tree.
  if ('children' in node) return joinTexts(node.children.map((child) => flatten(child, original)))
  return fromPieces([])
}
