import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {SKIP, visit} from 'unist-util-visit'

/** Take off what only the plugins needed: nodes keep their positions. */
export function dropSources(): Transformer<Root, Root> {
  return (tree) => {
    visit(tree, (node) => {
      // The text of a sentence never had one.
      if (node.type === 'sentence') return SKIP
      if (node.type === 'text' && node.data?.source) delete node.data
      return undefined
    })
  }
}
