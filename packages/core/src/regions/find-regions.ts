import {wholeNames} from '../names/whole-names.ts'
import {oncePer} from '../tree/once-per.ts'
import {provinceCharacters} from './province-characters.ts'
import {provinceTable} from './province-table.ts'
import type {RegionBook} from './region-book.ts'
import type {RegionEntry} from './region-table.ts'

/** A region or province where a text names it. */
export interface RegionName {
  readonly start: number
  readonly end: number
  /** Ids of regions and ISO 3166-2 codes of provinces: one, or those of a list such as 沪苏浙皖. */
  readonly ids: ReadonlyArray<string>
}

interface Names {
  readonly pattern: RegExp
  readonly idOf: ReadonlyMap<string, string>
}

/** A meeting or paper is named by the place where it was made: 上海 APEC 会议, 北京宣言. */
const namesEvent =
  /^\s*(?:APEC|G20|G7|上合|金砖|奥运|冬奥|世博|进博)?\s*(?:会议|峰会|大会|宣言|纲领|共识|公约|议定书|倡议|进程|时间|奥运会|冬奥会|世博会)/
const titles = /《[^《》]{1,80}》/g

/** The regions and provinces that a text names, in the order of the text. Titles in 《》 and names of meetings name none. */
export function findRegions(text: string, book: RegionBook): Array<RegionName> {
  const {pattern, idOf} = namesOf(book)
  const readable = text.replaceAll(titles, blank)
  const found: Array<RegionName> = []
  const rest: Array<string> = []
  let done = 0
  for (const {form, start, end} of wholeNames(readable, pattern)) {
    rest.push(readable.slice(done, start), blank(form))
    done = end
    if (!namesEvent.test(readable.slice(end, end + 12))) found.push({start, end, ids: [idOf.get(form)!]})
  }
  rest.push(readable.slice(done))
  const runs = provinceCharacters(rest.join('')).map(({start, end, codes}) => ({start, end, ids: codes}))
  return [...found, ...runs].toSorted((left, right) => left.start - right.start)
}

/**
 * The regions that a text names, by what was found in it: by a name of their own, by one of those that they gather (城市群 by 长三角), or by one that
 * gathers them (西部 by 中西部). Each once, in the order in which they are first named.
 */
export function regionsNamed(found: ReadonlyArray<RegionName>, book: RegionBook): Array<string> {
  return [...new Set(found.flatMap(({ids}) => ids.flatMap((id) => namedBy(id, book))))]
}

/** Those, and the macro-regions that hold a named province or the whole of a named region: 东部 of 广东 and of 珠三角. */
export function regionsTouched(found: ReadonlyArray<RegionName>, book: RegionBook): Array<string> {
  const ids = found.flatMap((name) => name.ids)
  return [...new Set(ids.flatMap((id) => [...namedBy(id, book), ...macroRegionsOf(id, book)]))]
}

function namedBy(id: string, book: RegionBook): Array<string> {
  const entry = book.byId.get(id)
  if (!entry) return []
  // 城市群 is named by 长三角 and names none of the clusters itself; 中西部 names both of its parts and is named by neither.
  return [id, ...(entry.members.length > 0 ? (entry.gathers ?? []) : []), ...(gatherersOf(book).get(id) ?? [])]
}

/** The regions without provinces of their own that gather a region, by its id. */
const gatherersOf: (book: RegionBook) => ReadonlyMap<string, ReadonlyArray<string>> = oncePer(({entries}) => {
  const gatherers = new Map<string, Array<string>>()
  for (const {id, gathers, members} of entries)
    if (members.length === 0)
      for (const gathered of new Set(gathers)) gatherers.set(gathered, [...(gatherers.get(gathered) ?? []), id])
  return gatherers
})

function macroRegionsOf(id: string, book: RegionBook): Array<string> {
  const entry = book.byId.get(id)
  const provinces = entry ? provincesOf(entry) : [id]
  return macroIds.filter((each) => {
    const members = book.byId.get(each)?.members ?? []
    return each !== id && provinces.length > 0 && provinces.every((province) => members.includes(province))
  })
}

/** Those that part the country, so that a province is in one of them only. */
const macroIds: ReadonlyArray<string> = ['east', 'central', 'west', 'northeast']

/** Its provinces of the mainland, which the four macro-regions part. */
function provincesOf({members, within}: RegionEntry): ReadonlyArray<string> {
  return (members.length > 0 ? members : (within ?? [])).filter((code) => !outside.has(code))
}

const outside = new Set(['CN-HK', 'CN-MO', 'CN-TW'])

function blank(text: string): string {
  return '\uFFFC'.repeat(text.length)
}

const namesOf: (book: RegionBook) => Names = oncePer((book) => {
  const idOf = new Map<string, string>()
  const add = (name: string, id: string): unknown => idOf.has(name) || idOf.set(name, id)
  for (const {names, id} of book.entries) for (const name of names) add(name, id)
  for (const {short, full, code} of provinceTable) for (const name of [full, short]) add(name, code)
  const longest = [...idOf.keys()].toSorted((left, right) => right.length - left.length)
  return {
    pattern: new RegExp(longest.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g'),
    idOf,
  }
})
