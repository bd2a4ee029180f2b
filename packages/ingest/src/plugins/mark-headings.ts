import type {Heading, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {foldWidth} from '../grammar/fold-width.ts'
import {isReferencesHeading} from '../grammar/references-heading.ts'
import {type HeadingExtent, headingExtents, numberingOf} from '../grammar/heading-extent.ts'
import type {HeadingNumber, HeadingScheme} from '../grammar/heading-number.ts'
import {sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, paragraphNode, textNode} from '../source/tree-text.ts'

declare module 'mdast' {
  interface HeadingData {
    /** The printed number and its scheme; absent from a heading without a number. */
    number?: {scheme: HeadingScheme; number: string; value: number}
    /** How many `#` it was printed with; absent from a line that its number makes a heading. */
    marks?: number
    /** The title of the paper. */
    title?: true
  }
}

/**
 * Make headings of numbered lines, and part run-in headings from the paragraph that they begin.
 *
 *     1. 创新驱动：区域发展的动力。创新是……
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading
 *
 * Their depth is set when sections are nested; a number is kept in the heading's data and taken off its text.
 */
export function markHeadings(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const lines = tree.children.map((node) => blockText(node)?.value ?? null)
    const numberOf = numberingOf(lines)
    const extents = headingExtents(tree.children.map((node, index) => (isLine(node) ? lines[index]! : null)))
    tree.children = tree.children.flatMap((node, index) => {
      const text = blockText(node)
      if (!text) return [node]
      if (node.type !== 'heading') return headingsIn(node, text, extents[index]!, locate)
      const number = numberOf(foldWidth(text.value))
      const heading = headingNode(text, number, {depth: node.depth, marks: node.depth}, locate)
      return [{...heading, ...(node.position && {position: node.position})}]
    })
  }
}

function isLine(node: RootContent): boolean {
  const text = node.type === 'paragraph' ? blockText(node) : null
  return text !== null && !isReferencesHeading(text.value)
}

function headingsIn(
  node: RootContent,
  text: SourceText,
  extent: HeadingExtent | null,
  locate: Locate,
): Array<RootContent> {
  if (!extent) return [node]
  const heading = headingNode(sliceText(text, 0, extent.titleEnd), extent.number, {depth: 2}, locate)
  // The stop behind a run-in heading belongs to neither.
  const rest = trimText(sliceText(text, Math.min(extent.titleEnd + 1, text.value.length)))
  return rest.value === '' ? [heading] : [heading, paragraphNode(rest, locate)]
}

function headingNode(
  text: SourceText,
  found: HeadingNumber | null,
  {depth, marks}: {depth: Heading['depth']; marks?: number},
  locate: Locate,
): Heading {
  const number = found && {scheme: found.scheme, number: found.number, value: found.value}
  const title = textNode(trimText(sliceText(text, found?.length ?? 0)), locate)
  const {position} = textNode(text, locate)
  return {
    type: 'heading',
    depth,
    data: {...(number && {number}), ...(marks !== undefined && {marks})},
    children: [title],
    ...(position && {position}),
  }
}
