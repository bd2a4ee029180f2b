import {report} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {isHeadingLine, isSecondLine, isUnfinishedTitle} from '../grammar/heading-line.ts'
import {lineJoin} from '../grammar/line-join.ts'
import {isTornTitle} from '../grammar/torn-sentence.ts'
import {fromPieces, joinTexts, rangeOf, type SourceText} from '../source/source-text.ts'
import {blockText, locateIn, paragraphNode, textNode} from '../source/tree-text.ts'

/** No heading is longer in characters. */
const longestHeading = 60

/**
 * Join headings that were broken over two lines. Only where the first cannot end there, or the second begins with the rest
 * of its last word, or where both lines stand in one block with nothing between and the second is short and has no stop.
 */
export function joinHeadings(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const original = String(file)
    const children: Array<RootContent> = []
    for (const [index, node] of tree.children.entries()) {
      const before = children.at(-1)
      const [left, right] = [blockText(before), blockText(node)]
      if (
        !before ||
        !left?.value ||
        !right?.value ||
        !isBroken(before, left, node, right, tree.children[index + 1], original)
      ) {
        children.push(node)
        continue
      }
      const between = {start: rangeOf(left)!.end, end: rangeOf(right)!.start}
      const {gap} = lineJoin(left.value, right.value)
      const text = joinTexts([left, fromPieces([{value: gap, ...between}]), right])
      const joined = paragraphNode(text, locate)
      children[children.length - 1] =
        before.type === 'heading' ? {...before, children: [textNode(text, locate)], position: joined.position!} : joined
      report(file, 'heading-line-break', {
        reason: `Unexpected line end inside the heading \`${left.value}↵${right.value}\`, expected it in one line, joined`,
        place: joined.position,
        actual: `${left.value}↵${right.value}`,
        expected: [text.value],
      })
    }
    tree.children = children
  }
}

function isBroken(
  before: RootContent,
  left: SourceText,
  node: RootContent,
  right: SourceText,
  next: RootContent | undefined,
  original: string,
): boolean {
  const isHeading = left.value.length <= longestHeading && (before.type === 'heading' || isHeadingLine(left.value))
  if (!isHeading) return false
  if (before.type === 'paragraph' && node.type === 'paragraph' && isTornTitle(left.value, right.value)) return true
  if (!isSecondLine(right.value)) return false
  if (isUnfinishedTitle(left.value)) return true
  // One block, and what follows is another: the second line is no paragraph, for it has no stop.
  const gap = original.slice(rangeOf(left)!.end, rangeOf(right)!.start)
  return (
    node.type === 'paragraph' &&
    before.type === 'paragraph' &&
    /^[ \t]*(?:\r\n?|\n)[ \t]*$/.test(gap) &&
    left.value.length > 14 &&
    next !== undefined
  )
}
