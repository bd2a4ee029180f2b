import type {List, ListItem, Paragraph, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {labelledFields} from '../grammar/front-matter-label.ts'
import {joinTexts, textAt, trimText} from '../source/source-text.ts'
import {blockText, locateIn, type Locate, paragraphNode} from '../source/tree-text.ts'

/**
 * Give numbered lines back their number. Markdown reads `1. 创新驱动：…` as a list and drops the number; in a paper it
 * is a heading or a paragraph. Bulleted lists stay lists, but for `- 12 -`, the number of a page, and fields of the
 * front matter.
 */
export function unwrapLists(): Transformer<Root, Root> {
  return (tree, file) => {
    const original = String(file)
    const locate = locateIn(file)
    tree.children = tree.children.flatMap((node): Array<RootContent> => {
      if (node.type !== 'list') return [node]
      if (node.ordered) return node.children.flatMap((item) => unwrap(item, original, locate))
      if (holdsFields(node)) return node.children.flatMap(({children}) => children)
      return node.children.some((item) => isPageNumber(item, original)) ? withoutPages(node, original, locate) : [node]
    })
  }
}

/** - 摘要：…, - 关键词：…: front matter that is set as a list. */
function holdsFields({children}: List): boolean {
  const labelled = children.filter(({children: [first]}) => labelledFields(blockText(first)?.value ?? '').length > 0)
  return labelled.length > 1 && labelled.length * 2 >= children.length
}

/** `- 12 -` is a page number, no bullet. */
function isPageNumber(item: ListItem, original: string): boolean {
  const start = item.position?.start.offset
  return (
    start !== undefined && /^[-*+][ \t]*\d{1,4}[ \t]*[-*+][ \t]*(?:[\r\n]|$)/.test(original.slice(start, start + 16))
  )
}

/** The page numbers as paragraphs; the items before and behind each stay a list. */
function withoutPages(list: List, original: string, locate: Locate): Array<RootContent> {
  const nodes: Array<RootContent> = []
  let open: List | null = null
  for (const item of list.children) {
    if (isPageNumber(item, original)) {
      nodes.push(...unwrap(item, original, locate))
      open = null
    } else if (open) {
      open.children.push(item)
      if (open.position && item.position) open.position = {start: open.position.start, end: item.position.end}
    } else {
      open = {...list, children: [item], position: item.position}
      nodes.push(open)
    }
  }
  return nodes
}

function unwrap(item: ListItem, original: string, locate: Locate): Array<RootContent> {
  const [first, ...others] = item.children
  const start = item.position?.start.offset
  if (start === undefined) return item.children
  const text = blockText(first as Paragraph)
  const textStart = first?.position?.start.offset
  if (text && textStart !== undefined)
    return [paragraphNode(joinTexts([textAt(original, start, textStart), text]), locate), ...others]
  // Behind the number stands nothing, or what is no text.
  const number = trimText(textAt(original, start, textStart ?? item.position!.end.offset!))
  return number.value === '' ? item.children : [paragraphNode(number, locate), ...item.children]
}
