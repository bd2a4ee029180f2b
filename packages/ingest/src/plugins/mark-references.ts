import {type ReferenceEntry, type ReferenceList, report} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {isReferencesHeading} from '../grammar/front-matter-label.ts'
import {referenceNumbers, referenceWorks} from '../grammar/reference-entry.ts'
import {sliceText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, textNode} from '../source/tree-text.ts'

/** Gather the entries behind 参考文献 into one list; its heading is dropped, an entry without a number is left outside. */
export function markReferences(): Transformer<Root, Root> {
  return (tree, file) => {
    const heading = tree.children.findLastIndex((node) => isReferencesHeading(blockText(node)?.value ?? ''))
    if (heading < 0) return
    const locate = locateIn(file)
    const behind = tree.children.slice(heading + 1)
    const length = behind.findIndex((node) => referenceNumbers(blockText(node)?.value ?? '') === null)
    const entries = (length < 0 ? behind : behind.slice(0, length)).map((node) => entryOf(node, file, locate))
    if (entries.length === 0) return
    checkNumbers(file, entries)
    const list: ReferenceList = {type: 'referenceList', children: entries}
    const start = entries[0]!.position?.start
    const end = entries.at(-1)!.position?.end
    if (start && end) list.position = {start, end}
    tree.children = [...tree.children.slice(0, heading), list, ...behind.slice(entries.length)]
  }
}

function entryOf(node: RootContent, file: VFile, locate: Locate): ReferenceEntry {
  const text = blockText(node)!
  const {numbers, length} = referenceNumbers(text.value)!
  const body = textNode(sliceText(text, length), locate)
  const works = referenceWorks(body.value)
  if (works[0]!.type === null) {
    report(file, 'reference-type', {
      reason: `Unexpected entry \`[${numbers.join('][')}]\` without a type code, expected \`[M]\`, \`[J]\`, \`[EB/OL]\` or another of GB/T 7714, add it`,
      place: node.position,
      expected: ['[M]', '[J]', '[EB/OL]'],
    })
  }
  return {type: 'referenceEntry', numbers, works, children: [body], ...(node.position && {position: node.position})}
}

function checkNumbers(file: VFile, entries: ReadonlyArray<ReferenceEntry>): void {
  const seen = new Set<number>()
  for (const entry of entries) {
    const double = entry.numbers.find((number) => seen.has(number))
    entry.numbers.forEach((number) => seen.add(number))
    if (double === undefined) continue
    report(file, 'reference-duplicate', {
      reason: `Unexpected second entry numbered \`[${double}]\`, expected a number of its own, renumber one of them`,
      place: entry.position,
      actual: String(double),
    })
  }
}
