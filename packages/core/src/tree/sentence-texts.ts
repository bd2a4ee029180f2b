import type {RootContent} from 'mdast'
import {textOf} from './read-passages.ts'

/** The sentences below some nodes, citation marks included, in the order of the text; those of measures and headings are left out. */
export function sentenceTexts(nodes: ReadonlyArray<RootContent>): Array<string> {
  return nodes.flatMap((node): Array<string> => {
    if (node.type === 'sentence') return [textOf(node)]
    const isHolder =
      node.type === 'paragraph' ||
      node.type === 'section' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'blockquote'
    return isHolder ? sentenceTexts(node.children) : []
  })
}
