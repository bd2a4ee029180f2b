import {type ReferenceWork, simplifiedForm} from '@region-briefs/core'
import {foldReference} from './fold-reference.ts'
import {readNames} from './reference-authors.ts'
import {tidyName} from './reference-issued.ts'
import {readTail, type Tail} from './reference-tail.ts'

/** `方舟：《海岛志》，海口：…`: authors, 《title》 with its volume, and what follows. */
const bookTitle =
  /^(?:参见|参阅|详见|转引自|见)?\s?(?<names>[^《》:]{2,60}?)\s?[:,.]?\s?(?<title>《[^《》]{2,120}(?:《[^《》]{1,60}》[^《》]{0,60})?》(?:\s?第[\d一二三四五六七八九十]{1,3}[卷册辑])?)\s?[,.]?\s?/u
const bookContainer = /^(?:载\s?)?《(?<name>[^《》]{2,40})》\s?,?\s?/u
/** `World Bank, “World Development Report”, Washington DC, 2020.` */
const quotedTitle =
  /^(?:参见|参阅|详见|转引自|见)?\s?(?<names>[^"“”]{2,200}?)[,.:]\s?["“](?<title>[^"“”]{2,300}?)[,.]?["”][,.]?\s?/u
/** `Baldwin, R. (2016). The Great Convergence. Cambridge: …` */
const datedAuthors = /^(?<names>[^()]{2,200}?)[\s.,]*\((?<year>(?:19|20)\d{2})[a-z]?\)\s?[.,:]\s?/

/**
 * Read a work without type code, in one of the forms that other guides than GB/T 7714 give it: titles in 《》 (notes of
 * the humanities), titles in quotation marks (Chicago), the year behind the authors (APA).
 *
 *     方舟：《论海岛旅游》，《旅游学刊》2015年第7期，第3-8页。
 *     ^^^^  ^^^^^^^^^^^^    ^^^^^^^^^^ ^^^^    ^       ^^^
 *
 * @returns  Null where the text is of none of them.
 */
export function noteWork(text: string): ReferenceWork | null {
  const folded = foldReference(text)
  return bookTitleWork(text, folded) ?? quotedWork(text, folded) ?? datedWork(text, folded)
}

function bookTitleWork(text: string, folded: string): ReferenceWork | null {
  const head = bookTitle.exec(simplifiedForm(folded))
  const authors = head && authorsIn(namesIn(head, folded), head[0])
  if (!head || !authors) return null
  const at = head[0].indexOf('《')
  const title = text.slice(at, at + head.groups!.title!.length).replace(/^《(.*)》$/su, '$1')
  const behind = text.slice(head[0].length)
  return {type: null, title, authors, ...(hostedTail(behind) ?? readTail(behind, 'M'))}
}

/** 《旅游学刊》2015年第7期，…: what follows a title where a journal or newspaper holds it; null where none does. */
function hostedTail(behind: string): Tail | null {
  const host = bookContainer.exec(foldReference(behind))
  if (!host) return null
  const container = host.groups!.name!
  const code = /[报報]$/.test(container) ? 'N' : 'J'
  return {...readTail(behind.slice(host[0].length), code), container}
}

/** Behind a Chinese phrase a colon and 《 leave no doubt that it is who wrote: 海关总署统计司：《. */
function authorsIn(names: string, head: string): Array<string> | null {
  const isHouse = /^\p{Script=Han}{4,24}$/u.test(names) && /:\s?《/.test(head)
  return readNames(names) ?? (isHouse ? [names] : null)
}

/** The names of a match as printed. */
function namesIn(head: RegExpExecArray, folded: string): string {
  const start = head[0].indexOf(head.groups!.names!)
  return folded.slice(start, start + head.groups!.names!.length)
}

function quotedWork(text: string, folded: string): ReferenceWork | null {
  const head = quotedTitle.exec(folded)
  const authors = head && readNames(head.groups!.names!)
  if (!head || !authors) return null
  const at = head[0].search(/["“]/) + 1
  const title = text.slice(at, at + head.groups!.title!.length)
  const behind = text.slice(head[0].length)
  return {type: null, title, authors, ...(hostedTail(behind) ?? readTail(behind, isPeriodical(behind) ? 'J' : 'M'))}
}

function datedWork(text: string, folded: string): ReferenceWork | null {
  const head = datedHead(folded)
  if (!head) return null
  const {authors, year, length} = head
  const stop = folded.slice(0, length).trimEnd().endsWith(',') ? /,/ : /\.(?!\d)(?:\s|$)/
  const end = folded.slice(length).search(stop)
  const title = tidyName(text.slice(length, end < 0 ? undefined : length + end)) ?? ''
  const rest = end < 0 ? '' : text.slice(length + end + 1)
  return {type: null, title, authors, ...readTail(rest, isPeriodical(rest) ? 'J' : null), year}
}

/** Authors with the year in brackets behind them, and how long they are; null where a text begins with none. */
export function datedHead(folded: string): {authors: Array<string>; year: number; length: number} | null {
  const head = datedAuthors.exec(folded)
  const authors = head && readNames(head.groups!.names!)
  return head && authors && {authors, year: Number(head.groups!.year), length: head[0].length}
}

/** A volume, an issue or pages with a comma before them. */
function isPeriodical(text: string): boolean {
  return /\bVol\b|\bNo\.\s?\d|\d\s?\(\d{1,3}\)|,\s?\d{1,3},\s?\d/.test(foldReference(text))
}
