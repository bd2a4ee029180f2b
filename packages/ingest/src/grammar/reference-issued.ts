import {simplifiedForm} from '@region-briefs/core'
import {place as placeName, publisherWord} from './author-words.ts'
import {readNames, roleIn} from './reference-authors.ts'

/** Who issued a work, and where. What is not printed is null or empty. */
export interface Issued {
  /** Journal, newspaper, site, or the book that holds the work. */
  readonly container: string | null
  readonly place: string | null
  readonly publisher: string | null
}

/** What stands between the type code and the place: edition, translators. */
export interface Details {
  /** As printed: `第2版`, `2nd ed`; null for the first edition. */
  readonly edition: string | null
  /** Translators, and editors of the book that holds the work. */
  readonly contributors: Array<string>
  readonly rest: string
}

/** Books and the like, issued at a place by a publisher. */
const bookish = /^(?:M|C|G|D|R|S|A|Z|CM|CP)$/
const edition =
  /^(?<edition>第?\s?[\d一二三四五六七八九十]{1,3}\s?版|修订[版本]|增订[版本]|新\s?[\d一二三]?版|\d{1,2}(?:st|nd|rd|th)\sed|Rev(?:ised)?\.?\sed|V(?:er\.?\s?)?\d{1,2}(?:\.\d{1,2})?)\s?[.,]\s?/i
const translators = /^(?<names>[^.:]{2,60}?)(?:\s?,)?\s?(?:译|译注|编译|trans)\s?[.,]\s?/
const edges = /^[\s.,:;(]+|[\s.,:;(]+$/g
/** 国发〔2022〕15号, cut before its year or not: the number of a document names no house. */
const documentNumber = /\p{Script=Han}{1,8}\s?[[(]\s?(?:\d{4}\s?[\])]\s?\d{1,4}\s?号)?[\s.,]*$/u
const unknown = /^\[?(?:出版地不详|出版者不详|S\.\s?l\.?|s\.\s?n\.?)\]?$/i

/** @param text  What stands behind the type code, folded, stops at its front taken off. */
export function takeDetails(text: string): Details {
  const found = edition.exec(simplifiedForm(text))
  const behind = found ? text.slice(found[0].length) : text
  const translated = translators.exec(simplifiedForm(behind))
  const names = translated && readNames(behind.slice(0, translated.groups!.names!.length))
  return {
    edition: found ? text.slice(0, found.groups!.edition!.length).trim() : null,
    contributors: names || [],
    rest: names ? behind.slice(translated![0].length) : behind,
  }
}

/**
 * The book that holds a work: `//顾城南. 沿边开放研究. 昆明: …`.
 *
 * @param text  What stands behind `//`, folded.
 */
export function takeHost(text: string): {container: string | null; contributors: Array<string>; rest: string} {
  const parts = text.trim().split(/\.(?!\d)\s?|(?<=\p{Script=Han})\.(?=(?:19|20)\d{2}\s?年)/u, 8)
  // Editors stand before the title, where what follows is a title and not yet its place and year.
  const contributors = isIssued(parts[1]) || isIssued(parts[0]) ? null : hostNames(parts[0]!)
  const title = contributors ? parts[1]! : parts[0]!
  // A symposium's place and year may follow its name with a comma: Proceedings of …, Tokyo, 2015: 10-20.
  const name = /^[^,]{4,}(?:,[^,]{4,})??(?=,(?:[^,]{1,30},)?\s?(?:19|20)\d{2})/.exec(title)?.[0] ?? title
  const end = text.indexOf(title, contributors ? parts[0]!.length : 0) + name.length
  return {container: tidyName(name), contributors: contributors ?? [], rest: text.slice(end).replace(/^[.,]\s?/, '')}
}

function isIssued(part: string | undefined): boolean {
  return !part || /:.*\d{4}|^\s?\d{4}(?!\s?年)/.test(part)
}

function hostNames(text: string): Array<string> | null {
  if (/:|\d/.test(text) || text.length > 80) return null
  return readNames(text.slice(0, text.length - roleIn(text).length))
}

/**
 * @param text  What stands before the year, folded: `北京: 人民出版社, ` or `经济问题, `.
 * @param code  The type without its carrier; null where none was found.
 */
export function readIssued(text: string, code: string | null): Issued {
  const whole = text.replace(documentNumber, '').replace(edges, '')
  if (whole === '') return {container: null, publisher: null, place: null}
  const house = /^(?<place>\[[^\]]{1,12}\]|[^:]{1,40}?)\s?:\s?(?<publisher>[^:]{2,80})$/.exec(whole)?.groups
  const isBook = bookish.test(code ?? '')
  if (
    house &&
    (isBook ||
      placeName.test(simplifiedForm(house.place!)) ||
      (isShortPlace(house.place!) && publisherWord.test(simplifiedForm(house.publisher!))))
  )
    return {container: null, publisher: known(house.publisher!), place: known(house.place!)}
  if (isBook) return withoutColon(whole)
  return {container: tidyName(whole), publisher: null, place: null}
}

/** 北京, 2003. · 舟山 海潮出版社, 2016. · 浙江大学, 2014. */
function withoutColon(text: string): Issued {
  if (placeName.test(simplifiedForm(text))) return {container: null, publisher: null, place: text}
  const parts = /^(?<place>\p{Script=Han}{2,4})[\s,]\s?(?<publisher>\p{Script=Han}{3,20})$/u.exec(text)?.groups
  if (parts && publisherWord.test(simplifiedForm(parts.publisher!)))
    return {container: null, publisher: parts.publisher!, place: parts.place!}
  return {container: null, publisher: tidyName(text), place: null}
}

function isShortPlace(text: string): boolean {
  return /^\p{Script=Han}{2,5}$/u.test(text)
}

function known(text: string): string | null {
  return unknown.test(simplifiedForm(text.trim())) ? null : tidyName(text)
}

/** A scanner's spaces between single characters, and a hyphen at a line end, are no part of a name. */
export function tidyName(text: string): string | null {
  const name = text
    .replace(edges, '')
    .replaceAll(/(?<=\p{Ll})- (?=\p{Ll})/gu, '')
    .replaceAll(/(?<=(?:^|[^\p{Script=Han}])\p{Script=Han})\s(?=\p{Script=Han}(?:$|[^\p{Script=Han}]))/gu, '')
    .replaceAll(/\s+/g, ' ')
  return name === '' ? null : name
}
