import {type ReferenceEntry, type ReferenceList, report} from '@region-briefs/core'
import type {FootnoteDefinition, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {isExplanation} from '../grammar/reference-explanation.ts'
import {circledSigns} from '../grammar/reference-numbers.ts'
import {referenceWorks} from '../grammar/reference-works.ts'
import {fromPieces, joinTexts, rangeOf, sliceText, type SourceText} from '../source/source-text.ts'
import {lastPageBreak} from '../source/page-breaks.ts'
import {blockText, type Locate, locateIn, textNode} from '../source/tree-text.ts'
import {markUnsure} from '../source/unsure-numbers.ts'
import {checkReferences} from './check-references.ts'
import {backStart} from './back-start.ts'
import {citeNotes, noteKey, type Reach, type UnledMark} from './cite-notes.ts'
import type {TakenNote, TakenNotes} from './take-page-notes.ts'

/**
 * Make entries of the notes of pages and of footnotes, and give all of them, and a list that is numbered ①, one row of numbers
 * with the list that is numbered [1]. A note keeps its own number where no other entry has it; else it has the next behind the
 * greatest: ①② on one page and ① on the next are 1, 2, 3, and behind a list of [1] to [22] they are 23, 24, 25. Their marks in the
 * text are citations of those numbers.
 */
export function numberNotes(): Transformer<Root, Root> {
  return (tree, file) => {
    const groups = file.data.pageNotes ?? []
    const footnotes = tree.children.filter((node) => node.type === 'footnoteDefinition').filter(isPlain)
    const circled = circledEntries(tree, String(file))
    if (groups.length === 0 && footnotes.length === 0 && circled.length === 0) return
    const locate = locateIn(file)
    const next = numbering(tree, circled)
    const reaches: Array<Reach> = []
    const entries: Array<ReferenceEntry> = []
    // Notes of pages say their new numbers by themselves.
    const renumbered: Array<ReferenceEntry> = []
    const add = (entry: ReferenceEntry, printed: number): number => {
      const number = next(printed)
      if (number !== printed) renumbered.push(entry)
      entry.numbers = [number]
      return number
    }
    let from = 0
    const startsAnew = areAnew(groups)
    for (const {start, end, notes} of groups) {
      const numbers = new Map<string, number>()
      const own = notes.map((note) => {
        const entry = entryOf(sliceText(note.text, note.length), rangeOf(note.text)!, locate)
        entry.numbers = [next(note.number)]
        numbers.set(keyOf(note), entry.numbers[0]!)
        return entry
      })
      for (const entry of own) entries.push(entry)
      reportNotes(file, notes, own, locate({start, end}))
      reaches.push({from: startsAnew ? pageStart(from, start, file) : from, to: start, numbers})
      from = end
    }
    const everywhere = new Map<string, number>()
    for (const entry of circled) everywhere.set(noteKey('circled', entry.numbers[0]!), add(entry, entry.numbers[0]!))
    for (const note of footnotes) {
      const label = note.label ?? note.identifier
      const entry = footnoteEntry(note, locate)
      entries.push(entry)
      everywhere.set(noteKey('footnote', label), add(entry, /^\d{1,3}$/.test(label) ? Number(label) : 0))
    }
    const unled = citeNotes(tree, [...reaches, {from: 0, to: Infinity, numbers: everywhere}], locate)
    if (startsAnew) leaveMarks(unled, tree, file, locate)
    insert(tree, entries, new Set(footnotes))
    reportRow(file, renumbered)
    checkReferences(
      file,
      entries.filter(({works, children}) => works.some(({type}) => type) && !isExplanation(children[0]!.value)),
    )
  }
}

/** Whether two pages have a note of the same number: a mark leads to its own page alone then. */
function areAnew(groups: ReadonlyArray<TakenNotes>): boolean {
  const keys = groups.flatMap(({notes}) => notes.map(keyOf))
  return new Set(keys).size < keys.length
}

function keyOf({isCircled, number}: TakenNote): string {
  return noteKey(isCircled ? 'circled' : 'square', number)
}

/** Where the page begins at whose foot some notes stand: behind the notes of the page before, or behind a page without notes. */
function pageStart(from: number, notes: number, file: VFile): number {
  return Math.max(from, lastPageBreak(file, notes))
}

/** A mark [1] on a page without such a note would lead to the note of another page: it stays text, and a message says so. */
function leaveMarks(marks: ReadonlyArray<UnledMark>, tree: Root, file: VFile, locate: Locate): void {
  const listed = new Set(
    tree.children.flatMap((node) =>
      node.type === 'referenceList' && node.position ? node.children.flatMap(({numbers}) => numbers) : [],
    ),
  )
  for (const {range, printed, numbers} of marks) {
    if (numbers.some((number) => listed.has(number))) continue
    markUnsure(file, range)
    report(file, 'citation-unresolved', {
      reason: `Unexpected citation mark \`${printed}\` on a page without a note of that number, expected a note at the foot of its page, no source is given, check the printed page`,
      place: locate(range),
      actual: printed,
    })
  }
}

/** A footnote of paragraphs alone; what has tables or lists in it is left where it stands. */
function isPlain(note: FootnoteDefinition): boolean {
  return note.children.length > 0 && note.children.every((child) => blockText(child) !== null)
}

/** The entries of lists that are numbered ①, as 注释 often are. */
function circledEntries(tree: Root, original: string): Array<ReferenceEntry> {
  const sign = new RegExp(`^[${circledSigns}]`)
  return tree.children
    .flatMap((node) => (node.type === 'referenceList' ? node.children : []))
    .filter(({numbers, position}) => numbers.length === 1 && sign.test(original[position?.start.offset ?? -1] ?? ''))
}

/** Gives each note its number: its own where it is free, else the next behind the greatest. */
function numbering(tree: Root, notes: ReadonlyArray<ReferenceEntry>): (printed: number) => number {
  const others = new Set(notes)
  const used = new Set(
    tree.children.flatMap((node) =>
      node.type === 'referenceList'
        ? node.children.filter((each) => !others.has(each)).flatMap(({numbers}) => numbers)
        : [],
    ),
  )
  let greatest = Math.max(0, ...used)
  return (printed) => {
    const number = printed > 0 && !used.has(printed) ? printed : greatest + 1
    used.add(number)
    greatest = Math.max(greatest, number)
    return number
  }
}

function entryOf(text: SourceText, range: {start: number; end: number}, locate: Locate): ReferenceEntry {
  const body = textNode(text, locate)
  return {
    type: 'referenceEntry',
    numbers: [],
    works: referenceWorks(body.value),
    children: [body],
    position: locate(range),
  }
}

function footnoteEntry(note: FootnoteDefinition, locate: Locate): ReferenceEntry {
  const texts = note.children.map((child) => blockText(child)!)
  const parts = texts.flatMap((text, index) =>
    index === 0
      ? [text]
      : [
          fromPieces([{value: '\n', start: rangeOf(texts[index - 1]!)?.end ?? 0, end: rangeOf(text)?.start ?? 0}]),
          text,
        ],
  )
  const entry = entryOf(joinTexts(parts), {start: 0, end: 0}, locate)
  if (note.position) entry.position = note.position
  return entry
}

/** Where the last fields of a paper begin, 【责任编辑：甲某】: headings are not marked yet. */
function lastFields(children: ReadonlyArray<RootContent>): number {
  return backStart([{type: 'heading', depth: 1, children: []}, ...children]) - 1
}

/** Behind the list that the paper has, or at its end. */
function insert(tree: Root, entries: Array<ReferenceEntry>, dropped: ReadonlySet<RootContent>): void {
  if (entries.length === 0) return
  const children = tree.children.filter((node) => !dropped.has(node))
  const last = children.findLastIndex((node) => node.type === 'referenceList')
  const list: ReferenceList = {type: 'referenceList', children: entries}
  children.splice(last < 0 ? lastFields(children) : last + 1, 0, list)
  tree.children = children
}

function reportNotes(
  file: VFile,
  notes: ReadonlyArray<TakenNote>,
  entries: ReadonlyArray<ReferenceEntry>,
  place: Position,
): void {
  const printed = notes.map(({text, length}) => text.value.slice(0, length).trim())
  const numbers = entries.map((entry) => `[${entry.numbers[0]}]`)
  report(file, 'page-notes', {
    reason: `Unexpected notes \`${printed.join(' ')}\` of a page inside the text, expected the text alone, made entries \`${numbers.join(' ')}\` of the reference list`,
    place,
    actual: printed.join(' '),
    expected: [numbers.join(' ')],
  })
}

function reportRow(file: VFile, renumbered: ReadonlyArray<ReferenceEntry>): void {
  const [first] = renumbered
  if (!first) return
  report(file, 'note-renumbered', {
    reason: `Unexpected number of a note that another entry has, expected one row of numbers for all, ${renumbered.length === 1 ? 'one note' : `${renumbered.length} notes`} numbered anew from \`[${first.numbers[0]}]\``,
    place: first.position,
    actual: `${renumbered.length}`,
    expected: [`${first.numbers[0]}`],
  })
}
