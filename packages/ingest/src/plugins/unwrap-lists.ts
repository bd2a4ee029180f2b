import type {List, Paragraph, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {joinTexts, textAt} from '../source/source-text.ts'
import {blockText, locateIn, type Locate, paragraphNode} from '../source/tree-text.ts'

/**
 * Give numbered lines back their number. Markdown reads `1. 创新驱动：…` as a list and drops the number; in a paper it
 * is a heading or a paragraph. Bulleted lists stay lists,
 * but for `- 12 -`, the number of a page.
 */
export function unwrapLists(): Transformer<Root, Root> {
  return (tree, file) => {
    const original = String(file)
    const locate = locateIn(file)
    tree.children = tree.children.flatMap((node) =>
      node.type === 'list' && (node.ordered || isPageNumber(node, original)) ? unwrap(node, original, locate) : [node],
    )
  }
}

/** `- 12 -` is a page number, no bullet. */
function isPageNumber(list: List, original: string): boolean {
  const start = list.position?.start.offset
  return (
    start !== undefined && /^[-*+][ \t]*\d{1,4}[ \t]*[-*+][ \t]*(?:[\r\n]|$)/.test(original.slice(start, start + 16))
  )
}

function unwrap(list: List, original: string, locate: Locate): Array<RootContent> {
  return list.children.flatMap((item) => {
    const [first, ...others] = item.children
    const text = blockText(first as Paragraph)
    const start = item.position?.start.offset
    const textStart = first?.position?.start.offset
    if (!text || start === undefined || textStart === undefined) return item.children
    return [paragraphNode(joinTexts([textAt(original, start, textStart), text]), locate), ...others]
  })
}
