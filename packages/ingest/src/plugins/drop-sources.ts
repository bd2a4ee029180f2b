import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {visit} from 'unist-util-visit'

/** Take off what only the plugins needed: nodes keep their positions. */
export function dropSources(): Transformer<Root, Root> {
  return (tree) => {
    visit(tree, 'text', (node) => {
      if (node.data?.source) delete node.data
    })
  }
}
