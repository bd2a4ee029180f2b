import type {Nodes, Root} from 'mdast'
import type {Transformer} from 'unified'

/** Take off what only the plugins needed: nodes keep their positions. */
export function dropSources(): Transformer<Root, Root> {
  return (tree) => drop(tree)
}

function drop(node: Nodes): void {
  if (node.type === 'text') {
    if (node.data?.source) delete node.data
  } else if ('children' in node && node.type !== 'sentence') {
    // The text of a sentence never had one.
    for (const child of node.children) drop(child)
  }
}
