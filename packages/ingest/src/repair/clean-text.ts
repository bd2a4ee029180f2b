import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {visit} from 'unist-util-visit'
import {replaceInText} from '../source/source-text.ts'
import {blockText, locateIn, textNode} from '../source/tree-text.ts'

/** Stray emphasis that Markdown could not pair (`**文献标识码：**A`), zero-width characters and soft hyphens. */
const noise = /\*{2,3}|[\u200B-\u200D\u2060\uFEFF\u00AD]/g

/** Drop what a reader of the page never saw. */
export function cleanText(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return
      const text = blockText(node)
      if (text && text.value.search(noise) >= 0) node.children = [textNode(replaceInText(text, noise, ''), locate)]
    })
  }
}
