import {report} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {contentsTitle, isContentsLabel, isContentsLine, isDottedLine} from '../grammar/contents-line.ts'
import {blockText} from '../source/tree-text.ts'

/**
 * Take a table of contents out of the tree: its lines repeat the headings, and would be headings without text. Behind
 * 目录 stand lines with their pages, or titles that come again further on; where the label was lost, dots lead from
 * two lines at least to their pages.
 */
export function dropContents(): Transformer<Root, Root> {
  return (tree, file) => {
    const lines = tree.children.map((node) => lineOf(node))
    const start = lines.findIndex(
      (line, index) => isContentsLabel(line) || (isDottedLine(line) && isDottedLine(lines[index + 1] ?? '')),
    )
    if (start < 0) return
    const end = contentsEnd(lines, start)
    if (end - start < 2) return
    const [first, last] = [tree.children[start]!.position, tree.children[end - 1]!.position]
    report(file, 'contents-list', {
      reason: `Unexpected table of contents of ${end - start} lines, expected the text alone, left out`,
      place: first && last && {start: first.start, end: last.end},
      actual: lines[start]!,
    })
    tree.children.splice(start, end - start)
  }
}

function lineOf(node: RootContent): string {
  const text = blockText(node)?.value ?? ''
  return text.length <= 200 ? text : ''
}

/** The contents end before the first line that has no page and does not come again. */
function contentsEnd(lines: ReadonlyArray<string>, start: number): number {
  const last = new Map(lines.map((line, index) => [contentsTitle(line), index]))
  let end = isContentsLabel(lines[start]!) ? start + 1 : start
  for (; end < lines.length; end++) {
    const line = lines[end]!
    const comesAgain = line !== '' && last.get(contentsTitle(line))! > end
    if (!isContentsLine(line) && !comesAgain) break
  }
  return end
}
