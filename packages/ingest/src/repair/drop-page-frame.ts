import {report} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {isPageFrame} from '../grammar/page-frame.ts'
import {blockText} from '../source/tree-text.ts'

/**
 * Take the frame of a web page out of the tree, be the page HTML or saved as text: buttons to print and to share, the way to the
 * page, who runs it.
 */
export function dropPageFrame(): Transformer<Root, Root> {
  return (tree, file) => {
    const frame = new Set(tree.children.filter(isFrame))
    const [first] = frame
    if (!first) return
    tree.children = tree.children.filter((node) => !frame.has(node))
    report(file, 'part-left-out', {
      reason: `Unexpected frame of the page${frame.size > 1 ? ` (${frame.size} times)` : ''}, expected text, left out: see that no figure is in it`,
      place: first.position,
      actual: 'frame of the page',
    })
  }
}

/** A paragraph, or a list all of whose items are of the frame. */
function isFrame(node: RootContent): boolean {
  if (node.type === 'paragraph') return isPageFrame(blockText(node)?.value ?? '')
  if (node.type !== 'list') return false
  return node.children.every((item) => item.children.length > 0 && item.children.every(isFrame))
}
