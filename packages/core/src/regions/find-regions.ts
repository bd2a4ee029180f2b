import {isWholeName} from '../names/whole-names.ts'
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
  const readable = text.replaceAll(titles, (title) => '\uFFFC'.repeat(title.length))
  const found: Array<RegionName> = []
  let rest = readable
  for (const {0: name, index: start} of readable.matchAll(pattern)) {
    const end = start + name.length
    rest = rest.slice(0, start) + '\uFFFC'.repeat(name.length) + rest.slice(end)
    const isName = isWholeName(readable, start, end) && !namesEvent.test(readable.slice(end, end + 12))
    if (isName) found.push({start, end, ids: [idOf.get(name)!]})
  }
  const runs = provinceCharacters(rest).map(({start, end, codes}) => ({start, end, ids: codes}))
  return [...found, ...runs].toSorted((left, right) => left.start - right.start)
}

/**
 * The regions that a text touches: those that it names, those that gather them (城市群 of 长三角), those that hold a named
 * province or the whole of a named region (东部 of 广东 and of 珠三角). Each once, in the order in which they are first touched.
 */
export function regionsTouched(text: string, book: RegionBook): Array<string> {
  const touched = findRegions(text, book).flatMap(({ids}) => ids.flatMap((id) => touchedBy(id, book)))
  return [...new Set(touched)]
}

function touchedBy(id: string, book: RegionBook): Array<string> {
  const entry = book.byId.get(id)
  const provinces = entry ? provincesOf(entry) : [id]
  const holders = macroIds.filter((each) => {
    const members = book.byId.get(each)?.members ?? []
    return each !== id && provinces.length > 0 && provinces.every((province) => members.includes(province))
  })
  const gatherers = book.entries.filter(({gathers}) => gathers?.includes(id)).map((each) => each.id)
  return [...(entry ? [id, ...(id === 'clusters' ? [] : (entry.gathers ?? []))] : []), ...holders, ...gatherers]
}

/** Those that part the country, so that a province is in one of them only. */
const macroIds: ReadonlyArray<string> = ['east', 'central', 'west', 'northeast']

function provincesOf({members, within}: RegionEntry): ReadonlyArray<string> {
  return members.length > 0 ? members : (within ?? [])
}

const namesOf: (book: RegionBook) => Names = oncePer((book) => {
  const idOf = new Map<string, string>()
  const add = (name: string, id: string): unknown => idOf.has(name) || idOf.set(name, id)
  for (const {names, id} of book.entries) for (const name of names) add(name, id)
  for (const {short, full, code} of provinceTable) for (const name of [full, short]) add(name, code)
  const longest = [...idOf.keys()].toSorted((left, right) => right.length - left.length)
  return {pattern: new RegExp(longest.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g'), idOf}
})
