import type {ReferenceWork} from '@region-briefs/core'

/** Document type codes with carrier. Source: GB/T 7714—2015, tables B.1 and B.2. */
const typeCode = /\s*[[［](?<type>(?:M|C|G|N|J|D|R|S|P|DB|CP|EB|A|CM|DS|PP|Z)(?:\/(?:OL|CD|MT|DK))?)[\]］]/g
const entryNumbers = /^\s*(?:[[［〔](?<bracketed>\d{1,3}(?:\s*[-—–,，、]\s*\d{1,3})*)[\]］〕]\s*)+/
const url = /https?:\/\/[^\s<>，。；;（）、“”《》]+?(?=[,.;]?(?:$|[\s<>，。；;（）、“”《》])|,(?:\d{4}-|[^\w]))/g
const isoDate = /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?(?!\d)/
const chineseDate = /(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/
const englishDate =
  /(?<year>(?:19|20)\d{2})\s+(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*(?<day>\d{1,2})?/
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The numbers in front of an entry, `[9][15]`, and how long they are; null where the text begins with none. */
export function referenceNumbers(text: string): {numbers: Array<number>; length: number} | null {
  const match = entryNumbers.exec(text)
  if (!match) return null
  return {numbers: [...match[0].matchAll(/\d+/g)].map(Number), length: match[0].length}
}

/**
 * Read the works of an entry, its numbers taken off.
 *
 *     吴某, 魏某. 论区域开放[J]. 经济问题, 2022, (4).
 *     ^^^^^^^^^^  ^^^^^^^^^^ ^   ^^^^^^^^  ^^^^   ^
 *     authors     title    type container year   issue
 *
 * Several works stand behind one another with `;`. What cannot be read stays in the title, never lost.
 */
export function referenceWorks(text: string): Array<ReferenceWork> {
  return splitWorks(text).map(readWork)
}

/** A `;` parts two works only where a type code follows behind it; `2025;21(4):952` has none. */
function splitWorks(text: string): Array<string> {
  const marks = [...text.matchAll(typeCode)]
  const works: Array<string> = []
  let start = 0
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1]
    if (!next) break
    const from = mark.index + mark[0].length
    const cut = text.slice(from, next.index).search(/[;；]/)
    if (cut < 0) continue
    works.push(text.slice(start, from + cut))
    start = from + cut + 1
  }
  return [...works, text.slice(start)].map((work) => work.trim())
}

function readWork(text: string): ReferenceWork {
  typeCode.lastIndex = 0
  const mark = typeCode.exec(text)
  typeCode.lastIndex = 0
  const type = mark?.groups!.type ?? null
  const head = mark ? text.slice(0, mark.index) : text
  const tail = mark ? text.slice(mark.index + mark[0].length).replace(/^[.．。\s]+/, '') : ''
  const online = type === null || /OL$|^EB|^N$/.test(type)
  const {authors, title: printed} = authorsAndTitle(head.trim(), online)
  // Without a type code the title ends at its full stop, where one stands: 论开放. 某刊, 2020.
  const stop = type === null ? printed.search(/[.。]\s+\S/) : -1
  if (stop > 0) return {type, title: printed.slice(0, stop), authors, ...readTail(printed.slice(stop + 1).trim(), type)}
  const title = printed
  return {type, title, authors, ...readTail(tail, type)}
}

/** Chinese names of two to four characters (· allowed), or English names, parted by commas, before the first full stop. */
const authorList =
  /^(?<authors>(?:[\p{Script=Han}·]{2,4}|[A-Z][\p{L}.'-]*(?:\s[A-Z][\p{L}.'-]*){1,3})(?:[,，、]\s*(?:[\p{Script=Han}·]{2,4}|[A-Z][\p{L}.'-]*(?:\s[A-Z][\p{L}.'-]*){1,3}|等|et al\.?))*)\s*(?<stop>[.．。])\s*(?<title>.+)$/su

function authorsAndTitle(head: string, online: boolean): {authors: Array<string>; title: string} {
  const match = authorList.exec(head)
  // 商务部: … and 新闻背景: … of a web page are part of its title; only a full stop ends a list of authors.
  if (!match || (online && match.groups!.title!.length < 2)) return {authors: [], title: head}
  const authors = match.groups!.authors!.split(/[,，、]\s*/).filter(Boolean)
  return {authors, title: match.groups!.title!}
}

function readTail(tail: string, type: string | null): Omit<ReferenceWork, 'type' | 'title' | 'authors'> {
  const link = tail.match(url)?.[0]?.replace(/[.,]+$/, '') ?? null
  const withoutLink = tail
    .replaceAll(/[<>]/g, '')
    .replace(link ?? '\0', ' ')
    .replaceAll(/[,.，。\s]{2,}/g, (run) => (run.includes('.') ? '. ' : ', '))
  const date = dateOf(withoutLink)
  const year = date ? Number(date.slice(0, 4)) : yearOf(withoutLink)
  const code = type?.split('/')[0]
  const parts = withoutLink
    .split(/[,，.．。;；]\s*/)
    .map((part) => part.trim())
    .filter(Boolean)
  const named = parts.filter((part) => !/^[（(]?\d/.test(part))
  const book = code === 'M' ? publisherOf(withoutLink) : null
  return {
    container: code === 'M' ? null : (containerOf(named, withoutLink) ?? null),
    publisher: book?.publisher ?? null,
    place: book?.place ?? null,
    year,
    date,
    ...numbering(withoutLink, code),
    url: link,
  }
}

/** The site, newspaper or journal: what stands before the year; an English journal's name may hold commas and full stops. */
function containerOf(named: Array<string>, tail: string): string | undefined {
  const latin = /^(?<name>[A-Z][\p{L}\s&,:-]+?)\s*[,，.]\s*(?:19|20)\d{2}/u.exec(tail)?.groups!.name
  return (
    latin ??
    (named.length > 1
      ? named
          .slice(0, 2)
          .filter((part) => !/^(?:Jan|Feb|Mar)/.test(part))
          .join('，')
      : named[0])
  )
}

/** 北京: 人民出版社, 2023: 67. */
function publisherOf(tail: string): {place: string; publisher: string} | null {
  const match = /^(?<place>[^:：,，]{1,20})[:：]\s*(?<publisher>[^,，]+)[,，]/.exec(tail)
  return match ? {place: match.groups!.place!.trim(), publisher: match.groups!.publisher!.trim()} : null
}

/** Volume, issue and pages: `2025, 21(4): 952-964`, `2022, (4)`, `2023: 67`. */
function numbering(
  tail: string,
  code: string | undefined,
): {volume: string | null; issue: string | null; pages: string | null} {
  const match =
    /(?:[,，;]\s*(?<volume>\d{1,4})?\s*[（(](?<issue>\d{1,3}(?:[-/]\d{1,3})?)[）)])?\s*(?:[:：]\s*(?<pages>\d+(?:\s*[-—–+]\s*\d+)?))?\s*[.．。]?\s*$/.exec(
      tail,
    )
  const none = {volume: null, issue: null, pages: null}
  if (!match || (code !== 'J' && code !== 'M' && code !== 'N')) return none
  return {volume: match.groups!.volume ?? null, issue: match.groups!.issue ?? null, pages: match.groups!.pages ?? null}
}

function dateOf(tail: string): string | null {
  const iso = isoDate.exec(tail) ?? chineseDate.exec(tail)
  if (iso?.groups!.month) return isoFrom(iso.groups!.year!, Number(iso.groups!.month), iso.groups!.day)
  const english = englishDate.exec(tail)
  if (!english) return null
  return isoFrom(english.groups!.year!, monthNames.indexOf(english.groups!.month!) + 1, english.groups!.day)
}

function isoFrom(year: string, month: number, day: string | undefined): string | null {
  if (month < 1 || month > 12) return null
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  return day === undefined ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`
}

function yearOf(tail: string): number | null {
  const match = /(?<![\d-])(?:19|20)\d{2}(?!\d)/.exec(tail)
  return match ? Number(match[0]) : null
}
