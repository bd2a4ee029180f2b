import {provinceOfCity} from './city-table.ts'
import {findRegions, type RegionName, regionsNamed} from './find-regions.ts'
import {provinceTable} from './province-table.ts'
import type {RegionBook} from './region-book.ts'
import type {RegionEntry} from './region-table.ts'

/** That a figure is a region's: its own, or that of a part of it. */
export interface Ownership {
  /** The part, as ISO 3166-2 code of a province, id of a region, or name of a city; null where it is the region's own. */
  readonly part: string | null
}

/** What may stand between and behind the names of a figure's subject: 广东、江苏和浙江三省合计. */
const connecting =
  /^(?:[、，,\s和与及]|以及|等|[\d一二两三四五六七八九十]+|[省市区州]{1,3}|省份|省区市|省市区|地区|自治区|城市|合计|之和|总计|的|两地|三地|各地|全域)*$/

/**
 * Whether a figure is a region's, by its subject: that is the region, one of those that it gathers, a province or a city in it,
 * or a list of them. Null for any other place, and where only some of a list lie in it.
 */
export function ownershipOf(subject: string, entry: RegionEntry, book: RegionBook): Ownership | null {
  if (entry.names.includes(subject) || subject === entry.zh) return {part: null}
  const city = partOfCity(subject, entry)
  if (city) return city
  const named = findRegions(subject, book)
  if (named.length === 0 || !connecting.test(without(subject, named))) return null
  const ids = named.flatMap((each) => each.ids)
  if (ids.every((id) => id === entry.id)) return {part: null}
  if (!ids.every((id) => isPart(id, entry, book))) return null
  const isWhole = entry.members.length > 0 && entry.members.every((code) => ids.includes(code))
  return {part: isWhole ? null : [...new Set(ids)].join(' ')}
}

/** The name of one province is a part of the region; a region is where all of it lies inside, Hong Kong and Macao included. */
function isPart(id: string, entry: RegionEntry, book: RegionBook): boolean {
  if (id === entry.id || entry.gathers?.includes(id)) return true
  const other = book.byId.get(id)
  const provinces = other ? (other.members.length > 0 ? other.members : (other.within ?? [])) : [id]
  if (provinces.length > 0 && provinces.every((code) => entry.members.includes(code))) return true
  return entry.cities !== undefined && entry.cities.includes(shortName(id))
}

function partOfCity(subject: string, entry: RegionEntry): Ownership | null {
  const name = subject.replace(/市$/, '')
  if (entry.cities?.includes(name) || entry.cities?.includes(subject)) return {part: name}
  const province = provinceOfCity(name)
  return province !== null && entry.members.includes(province) ? {part: name} : null
}

function shortName(code: string): string {
  return provinceTable.find((each) => each.code === code)?.short ?? code
}

function without(text: string, names: ReadonlyArray<{start: number; end: number}>): string {
  return names.toReversed().reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text)
}

/** 除东部地区外, 不含东部和中部: names that are left out. */
const leftOut = /(?:除了?|剔除|扣除|不含|不包括|不计|去掉)[^，。；：,;:]{0,40}$/

/** Whether a sentence names the region otherwise than to leave it out. @param found  The names in the sentence. */
export function isAbout(
  sentence: string,
  found: ReadonlyArray<RegionName>,
  entry: RegionEntry,
  book: RegionBook,
): boolean {
  return found.some(
    ({ids, start}) =>
      regionsNamed([{ids, start, end: start}], book).includes(entry.id) &&
      !leftOut.test(sentence.slice(Math.max(0, start - 48), start)),
  )
}
