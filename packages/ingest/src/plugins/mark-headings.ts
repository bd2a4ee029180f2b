import type {Heading, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {foldWidth} from '../grammar/fold-width.ts'
import {isReferencesHeading} from '../grammar/references-heading.ts'
import {headingExtent, headingNumber} from '../grammar/heading-number.ts'
import {sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, paragraphNode, textNode} from '../source/tree-text.ts'

declare module 'mdast' {
  interface HeadingData {
    /** The printed number and the rank of its scheme; absent from a heading without a number. */
    number?: {rank: number; number: string; value: number}
  }
}

/**
 * Make headings of numbered lines, and part run-in headings from the paragraph that they begin.
 *
 *     1. 创新驱动：区域发展的动力。创新是……
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading
 *
 * Their depth is set when sections are nested; a number is kept in the heading's data and taken off its text.
 */
export function markHeadings(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    tree.children = tree.children.flatMap((node) => {
      const text = blockText(node)
      if (!text) return [node]
      return node.type === 'heading' ? [numbered(node, text, locate)] : headingsIn(node, text, locate)
    })
  }
}

function numbered(node: Heading, text: SourceText, locate: Locate): Heading {
  const number = headingNumber(foldWidth(text.value))
  return number ? headingNode(text, number, node.depth, locate) : node
}

function headingsIn(node: RootContent, text: SourceText, locate: Locate): Array<RootContent> {
  const extent = isReferencesHeading(text.value) ? null : headingExtent(text.value)
  if (!extent) return [node]
  const heading = headingNode(sliceText(text, 0, extent.titleEnd), extent.number, 2, locate)
  // The stop behind a run-in heading belongs to neither.
  const rest = trimText(sliceText(text, Math.min(extent.titleEnd + 1, text.value.length)))
  return rest.value === '' ? [heading] : [heading, paragraphNode(rest, locate)]
}

function headingNode(
  text: SourceText,
  number: {rank: number; number: string; value: number; length: number},
  depth: Heading['depth'],
  locate: Locate,
): Heading {
  const title = textNode(trimText(sliceText(text, number.length)), locate)
  const {rank, value} = number
  return {
    type: 'heading',
    depth,
    data: {number: {rank, number: number.number, value}},
    children: [title],
    position: textNode(text, locate).position!,
  }
}
