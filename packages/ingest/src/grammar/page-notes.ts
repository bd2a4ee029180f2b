import {foldWidth} from './fold-width.ts'
import {beginsCircled, isEnded, isNoteLine, isNoteRest} from './note-line.ts'
import {pageNumber} from './page-number.ts'
import {isExplanation} from './reference-explanation.ts'
import {hasTypeMark} from './reference-lines.ts'
import {listedNumbers, type NumberStyle} from './reference-numbers.ts'

/** The note of a page, and the number that it is printed with. */
export interface PageNote {
  /** Index of its line. */
  readonly line: number
  readonly text: string
  readonly number: number
  /** Of its number with the spaces behind it. */
  readonly length: number
  /** Index of the line on the next page that it goes on in; null where it ends on its own. */
  readonly rest: number | null
}

/** The notes at the foot of one page. */
export interface NoteGroup {
  readonly style: NumberStyle
  readonly notes: ReadonlyArray<PageNote>
  /** One of them cites a source; notes that only explain are told by their marks in the text. */
  readonly isSure: boolean
}

/**
 * Find the notes at the feet of pages: rows of lines that begin with ①, ② … or [1], [2] …, each page anew or going on.
 *
 * @param lines  The blocks of a paper in their order; null for one that is no line of text, or is known to be no note.
 */
export function pageNotes(lines: ReadonlyArray<string | null>): Array<NoteGroup> {
  const groups: Array<NoteGroup> = []
  for (let at = 0; at < lines.length;) {
    const row = rowAt(lines, at)
    const group = row.length > 0 ? groupOf(row, styleOf(lines[at])!, groups.at(-1)?.notes.at(-1)?.number ?? 0) : null
    if (group) groups.push(group)
    at += Math.max(row.length, 1)
  }
  const circled = groups.filter((group) => group.style === 'circled' && !isAnnounced(lines, group))
  const square = groups.filter(({style}) => style === 'square')
  // One row of [1], [2] … is a list where it cites; notes of pages come in several, each with text before it.
  const isNotes = square.length > 1 || square.some((group) => !group.isSure && isLast(lines, group))
  const all = isNotes ? [...circled, ...square].toSorted((left, right) => lineOf(left) - lineOf(right)) : circled
  return all.map((group, index) => withRest(group, all[index + 1], lines))
}

/** The last note of a page may go on on the next, at its top or above its notes. */
function withRest(group: NoteGroup, next: NoteGroup | undefined, lines: ReadonlyArray<string | null>): NoteGroup {
  const last = group.notes.at(-1)!
  if (isEnded(last.text)) return group
  const end = next ? lineOf(next) : lines.length
  let top = last.line + 1
  while (top < end && isPageLine(lines[top])) top += 1
  let foot = end - 1
  while (foot > top && isPageLine(lines[foot])) foot -= 1
  const places = next ? [foot, top] : [top]
  const rest = places.find((at) => at < end && at > last.line && isNoteRest(last.text, lines[at] ?? ''))
  return rest === undefined ? group : {...group, notes: [...group.notes.slice(0, -1), {...last, rest}]}
}

function isPageLine(line: string | null | undefined): boolean {
  return line === null || line === undefined || pageNumber(foldWidth(line.trim())) !== null
}
/** Nothing but labelled fields and the like stands behind it. */
function isLast(lines: ReadonlyArray<string | null>, {notes}: NoteGroup): boolean {
  return lines.slice(notes.at(-1)!.line + 1).every((line) => line === null || line.trim() === '')
}

/** The first line of a group. */
export function lineOf({notes}: NoteGroup): number {
  return notes[0]!.line
}

/** Lines whose numbers follow each other. */
function rowAt(lines: ReadonlyArray<string | null>, from: number): Array<PageNote> {
  const style = styleOf(lines[from])
  const notes: Array<PageNote> = []
  for (let note = style && noteAt(lines, from, style); note; note = noteAt(lines, note.line + 1, style!)) {
    if (notes.length > 0 && note.number !== notes.at(-1)!.number + 1) break
    notes.push(note)
  }
  return notes
}

/** @param last  The number of the note before: a page begins anew or goes on from it. */
function groupOf(notes: ReadonlyArray<PageNote>, style: NumberStyle, last: number): NoteGroup | null {
  if (style === 'square' && !notes.every(isSquareNote)) return null
  const isSure = notes.some(({text}) => (style === 'square' ? hasTypeMark(text) : isNoteLine(text)))
  const first = notes[0]!.number
  // Items are parted by ；, notes are not.
  const mayBe = (first === 1 || first === last + 1) && notes.every(({text}) => !/[；;]\s*$/.test(text))
  return isSure || mayBe ? {style, notes, isSure} : null
}

function styleOf(line: string | null | undefined): NumberStyle | null {
  if (!line) return null
  if (beginsCircled(line)) return 'circled'
  return /^\s*[[［〔]\s?\d{1,3}\s?[\]］〕]\s*[^\s，。；、：！？）\d[［]/.test(line.slice(0, 24)) ? 'square' : null
}

function noteAt(lines: ReadonlyArray<string | null>, line: number, style: NumberStyle): PageNote | null {
  const text = lines[line]
  if (!text || styleOf(text) !== style) return null
  const printed = listedNumbers(text)
  if (printed?.numbers.length !== 1) return null
  return {line, text, number: printed.numbers[0]!, length: printed.length, rest: null}
}

function isSquareNote({text, length}: PageNote): boolean {
  return hasTypeMark(text) || isNoteLine(`①${text.slice(length)}`) || isExplanation(text.slice(length))
}

/** 园区有三类：↵①…: what a colon announces are items. */
function isAnnounced(lines: ReadonlyArray<string | null>, group: NoteGroup): boolean {
  return !group.isSure && /[：:]\s*$/.test(lines[lineOf(group) - 1] ?? '')
}
