import {simplifiedForm} from '@region-briefs/core'
import {foldReference} from './fold-reference.ts'
import {circledSigns} from './reference-numbers.ts'
import {scanTypeMarks} from './reference-type.ts'

/** What a source has and a measure has not: 第 12 页, 第 3 期, 出版社; an author, a colon and a title; an address; p. 12. */
const cited =
  /《[^》]{2,80}》[^。；]{0,80}?(?:第\s*\d{1,4}(?:\s?[-–—－~～]\s?\d{1,4})?\s*[期页卷版]|出版社)|[：:]\s?《[^》]{2,80}》[^。；]{0,60}?\d{4}\s*年|https?:\/\/|www\.|[A-Z][A-Za-z.,&'’ ]{3,200}\b(?:Press|[Pp]{1,2}\.\s?\d|[Vv]ol\.|[Nn]o\.\s?\d)/
/** 《某规划》，2020年。: a title and its year, and nothing else. */
const document = /^(?:参见|详见|见)?\s?《[^》]{2,80}》[，,（(]?[^。；，]{0,30}\d{4}\s*年[^。；，]{0,12}[。.]?\s*$/
const longest = 400
/** A mark that a line end put in front of a line, ①，…, begins no note. */
const beginning = new RegExp(`^\\s*[${circledSigns}]\\s*(?=[^\\s，。；、：！？）])`)

/** Whether a line begins with a circled number, as a note does, an item or a heading. */
export function beginsCircled(text: string): boolean {
  return beginning.test(text.slice(0, 16))
}

/**
 * Whether a paragraph is the note of a page, which cites a source behind its raised number: no heading and no item.
 *
 *     ① 甲某：《区域经济论》，北京：某出版社，2015年，第12页。
 */
export function isNoteLine(text: string): boolean {
  const begin = text.length > longest ? null : beginning.exec(text)
  if (!begin) return false
  const body = simplifiedForm(text.slice(begin[0].length))
  return cited.test(body) || document.test(body) || scanTypeMarks(foldReference(body)).length > 0
}

/** A note ends with a stop. */
export function isEnded(text: string): boolean {
  return /[。．.！？]\s*$/.test(text.slice(-8))
}

/**
 * Whether a line on the next page is the rest of a note: it closes the 《 that the note left open, or brings the page or the issue
 * that it lacks.
 *
 *     ② 乙某：《分税制在河湾的 ↵ 实行》，《河湾学刊》2015年第3期，第44页。
 */
export function isNoteRest(note: string, line: string): boolean {
  if (line.length > longestRest || !isEnded(line)) return false
  const isOpen = note.lastIndexOf('《') > note.lastIndexOf('》')
  const closed = line.indexOf('》')
  if (isOpen) return closed >= 0 && (line.indexOf('《') < 0 || closed < line.indexOf('《'))
  return place.test(simplifiedForm(line))
}

/** In characters. */
const longestRest = 200
/** 页。, 2015年，第12页。: what is left of a source, and no sentence. */
const place = /^[^，。；：]{0,20}(?:[，,][^，。；：]{0,20}){0,3}(?:^|[第\d\s—–-])[期页卷版][。．.]\s*$/
