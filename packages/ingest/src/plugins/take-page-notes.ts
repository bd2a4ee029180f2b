import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {scanCitations} from '../grammar/citation-mark.ts'
import {lineJoin} from '../grammar/line-join.ts'
import {noteMarks} from '../grammar/note-marks.ts'
import {lineOf, type NoteGroup, pageNotes} from '../grammar/page-notes.ts'
import {labelledFields} from '../grammar/front-matter-label.ts'
import {isReferencesHeading, referencesLabel} from '../grammar/references-heading.ts'
import {fromPieces, joinTexts, rangeOf, type SourceText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn} from '../source/tree-text.ts'
import {reportJoin} from './check-references.ts'

/** The notes at the foot of a page, taken out of the running text. */
export interface TakenNotes {
  /** Where they stand in the original. */
  readonly start: number
  readonly end: number
  readonly notes: ReadonlyArray<TakenNote>
}

/** One of them. */
export interface TakenNote {
  /** As printed on its page. */
  readonly number: number
  /** `①` is marked by ① in the text, `[1]` by [1]. */
  readonly isCircled: boolean
  /** Its number included, which `length` characters print. */
  readonly text: SourceText
  readonly length: number
}

declare module 'vfile' {
  interface DataMap {
    /** The notes of pages, in the order of the text, until they are made entries. */
    pageNotes: Array<TakenNotes>
  }
}

/**
 * Take the notes at the feet of pages out of the text, so that what they part can be joined: ① 甲某：《…》，…, or [1] … where
 * several pages have such rows. Lists under 参考文献 or 注释 are none, nor are the items of the text.
 */
export function takePageNotes(): Transformer<Root, Root> {
  return (tree, file) => {
    const texts = tree.children.map((node) => (node.type === 'paragraph' ? blockText(node) : null))
    if (!texts.some((text) => text && /^\s*[[［〔①-⑳㉑-㉟㊱-㊿]/.test(text.value))) return
    const labels = tree.children.map((node) => {
      const text = blockText(node)?.value ?? ''
      return isReferencesHeading(text) || referencesLabel(text) !== null
    })
    const label = labels.indexOf(true)
    const end = label < 0 ? tree.children.length : label
    const lines = texts.map((text, index) =>
      text && index < end && labelledFields(text.value).length === 0 ? text.value : null,
    )
    const groups = pageNotes(lines)
    const locate = locateIn(file)
    const taken: Array<TakenNotes> = []
    const dropped = new Set<number>()
    for (const [index, group] of groups.entries()) {
      const from = index === 0 ? 0 : lineOf(groups[index - 1]!) + 1
      if (!group.isSure && !isMarked(group, lines.slice(from, lineOf(group)))) continue
      taken.push(takenFrom(group, texts, file, locate))
      for (const {line, rest} of group.notes) {
        dropped.add(line)
        if (rest !== null) dropped.add(rest)
      }
    }
    if (taken.length === 0) return
    file.data.pageNotes = taken
    tree.children = tree.children.filter((_, index) => !dropped.has(index))
  }
}

/** Each note has its mark in the text of its page: what only explains is no item then. */
function isMarked({style, notes}: NoteGroup, page: ReadonlyArray<string | null>): boolean {
  const marked = new Set(page.flatMap((line) => (line === null ? [] : marksIn(line, style))))
  return notes.every(({number}) => marked.has(number))
}

function marksIn(line: string, style: NoteGroup['style']): Array<number> {
  return style === 'circled'
    ? noteMarks(line).flatMap(({number, isPlain}) => (isPlain ? number : []))
    : scanCitations(line).flatMap(({reading}) => reading)
}

function takenFrom(
  {style, notes}: NoteGroup,
  texts: ReadonlyArray<SourceText | null>,
  file: VFile,
  locate: Locate,
): TakenNotes {
  const taken = notes.map(({number, line, length, rest}) => ({
    number,
    isCircled: style === 'circled',
    text: rest === null ? texts[line]! : wholeNote(texts[line]!, texts[rest]!, file, locate),
    length,
  }))
  // Where they stand on their own page: the rest of the last may stand behind the text of the next.
  const [first, last] = [texts[notes[0]!.line]!, texts[notes.at(-1)!.line]!]
  return {start: rangeOf(first)!.start, end: rangeOf(last)!.end, notes: taken}
}

function wholeNote(note: SourceText, rest: SourceText, file: VFile, locate: Locate): SourceText {
  const [start, end] = [rangeOf(note)!.end, rangeOf(rest)!.start]
  reportJoin(file, note.value.at(-1)!, rest.value[0]!, locate({start: start - 1, end: end + 1}))
  const {gap} = lineJoin(note.value.slice(-24), rest.value.slice(0, 24))
  return joinTexts([note, fromPieces([{value: gap, start, end}]), rest])
}
