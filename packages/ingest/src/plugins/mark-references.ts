import type {ReferenceEntry, ReferenceList} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {notesLabel, referencesLabel} from '../grammar/references-heading.ts'
import {lineJoin} from '../grammar/line-join.ts'
import {hasTypeMark, lineRole, listedAt, type ListSoFar} from '../grammar/reference-lines.ts'
import {referenceNumbers} from '../grammar/reference-numbers.ts'
import {longestEntry, referenceWorks} from '../grammar/reference-works.ts'
import {fromPieces, joinTexts, rangeOf, sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, paragraphNode, textNode} from '../source/tree-text.ts'
import {checkReferences, reportJoin} from './check-references.ts'
import {isExplanation} from '../grammar/reference-explanation.ts'
import {type EntryLine, entryLines} from './entry-lines.ts'

/**
 * Gather the entries behind 参考文献 or 注释 into lists; the heading is dropped. What does not belong to a list stays
 * where it is.
 */
export function markReferences(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const children: Array<RootContent> = []
    const labels = labelsOf(tree.children)
    let done = 0
    for (const [index, {at, length}] of labels.entries()) {
      const nodes = tree.children.slice(at, labels[index + 1]?.at)
      const list = listIn(nodes, length, file, locate)
      for (const node of tree.children.slice(done, at)) children.push(node)
      if (list) children.push(list.node)
      done = at + (list?.used ?? 0)
    }
    for (const node of tree.children.slice(done)) children.push(node)
    tree.children = children
  }
}

/** Where labels of lists stand, and how long they are. */
function labelsOf(nodes: ReadonlyArray<RootContent>): Array<{at: number; length: number}> {
  const labels = nodes.flatMap((node, at) => {
    const text = blockText(node)?.value ?? ''
    const length = referencesLabel(text) ?? notesLabel(text, blockText(nodes[at + 1])?.value ?? '')
    return length === null ? [] : [{at, length}]
  })
  if (labels.length > 0) return labels
  // The label was lost: entries 1 and 2 with their type codes are a list none the less.
  const at = nodes.findIndex((node, index) => isEntry(node, 1) && isEntry(nodes[index + 1], 2))
  return at < 0 ? [] : [{at, length: 0}]
}

function isEntry(node: RootContent | undefined, number: number): boolean {
  const text = (blockText(node)?.value ?? '').slice(0, longestEntry)
  return referenceNumbers(text)?.numbers[0] === number && hasTypeMark(text)
}

/**
 * The list at the front of some nodes, and how many of them it takes.
 *
 * @param nodes   The first begins with the label; the first entry may stand behind it in the same line.
 * @param length  Of the label.
 */
function listIn(
  nodes: ReadonlyArray<RootContent>,
  length: number,
  file: VFile,
  locate: Locate,
): {node: ReferenceList; used: number} | null {
  const behind = trimText(sliceText(blockText(nodes[0])!, length))
  const first = behind.value === '' ? [] : [paragraphNode(behind, locate)]
  const lines = entryLines([...first, ...nodes.slice(1)], String(file))
  const {groups, used} = groupLines(lines)
  if (groups.length === 0) return null
  const entries = groups.map((group) => entryOf(group, file, locate))
  // 注释 explain as often as they cite: an explanation lacks nothing.
  checkReferences(
    file,
    entries.filter(({children}) => !isExplanation(children[0]!.value)),
  )
  const list: ReferenceList = {type: 'referenceList', children: entries}
  const start = entries[0]!.position?.start
  const end = entries.at(-1)!.position?.end
  if (start && end) list.position = {start, end}
  const last = lines[used]?.node ?? lines.at(-1)!.node + 1
  return {node: list, used: last + 1 - first.length}
}

/** Lines of one entry, and how long its numbers are. */
interface Group {
  readonly lines: Array<EntryLine>
  readonly numbers: Array<number>
  readonly length: number
}

function groupLines(lines: ReadonlyArray<EntryLine>): {groups: Array<Group>; used: number} {
  const groups: Array<Group> = []
  let list: ListSoFar = {style: null, last: 0, entry: null}
  for (const [index, line] of lines.entries()) {
    // What is longer than any entry is not looked at whole, so that no line takes longer than it is long.
    const text = line.text.value.trim().slice(0, longestEntry)
    const role = line.isInner && !follows(text, list) ? 'continuation' : lineRole(text, line.isBlock, list)
    if (role === 'end') return {groups, used: index}
    if (role === 'entry') {
      const printed = listedAt(text, list)
      const numbers = printed?.numbers ?? []
      groups.push({lines: [line], numbers, length: printed?.length ?? 0})
      list = {
        style: list.entry === null ? (printed?.style ?? null) : list.style,
        last: Math.max(list.last, ...numbers),
        entry: text,
      }
    } else {
      groups.at(-1)!.lines.push(line)
      list = {...list, entry: `${list.entry} ${text}`.slice(-longestEntry)}
    }
  }
  return {groups, used: lines.length}
}

/** Its number is the next one. */
function follows(text: string, list: ListSoFar): boolean {
  return listedAt(text, list)?.numbers[0] === list.last + 1
}

function entryOf({lines, numbers, length}: Group, file: VFile, locate: Locate): ReferenceEntry {
  const whole = trimText(joinLines(lines, file, locate))
  const body = textNode(sliceText(whole, length), locate)
  const range = rangeOf(whole)
  return {
    type: 'referenceEntry',
    numbers,
    works: referenceWorks(body.value),
    children: [body],
    ...(range && {position: locate(range)}),
  }
}

/** Lines of one paragraph are joined already; a page break between two paragraphs is said. */
function joinLines(lines: ReadonlyArray<EntryLine>, file: VFile, locate: Locate): SourceText {
  const parts: Array<SourceText> = []
  for (const {text, isBlock} of lines) {
    const before = parts.at(-1)
    if (before && isBlock) {
      const start = rangeOf(before)!.end
      const end = rangeOf(text)!.start
      reportJoin(file, before.value.at(-1)!, text.value[0]!, locate({start: start - 1, end: end + 1}))
      const {gap, dropsHyphen} = lineJoin(before.value.slice(-24), text.value.slice(0, 24))
      if (dropsHyphen) parts[parts.length - 1] = sliceText(before, 0, before.value.length - 1)
      parts.push(fromPieces([{value: gap, start, end}]))
    }
    parts.push(text)
  }
  return joinTexts(parts)
}
