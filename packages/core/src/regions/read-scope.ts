import {cityNames, provinceOfCity} from './city-table.ts'
import {findRegions, type RegionName, regionsNamed} from './find-regions.ts'
import {provinceTable} from './province-table.ts'
import type {RegionBook} from './region-book.ts'
import type {RegionEntry} from './region-table.ts'

/** That a figure is a region's: its own, or that of a part of it. */
export interface Ownership {
  /** The parts, each as ISO 3166-2 code of a province, id of a region, or name of a city, parted by spaces; null where it is the region's own. */
  readonly part: string | null
}

/** What parts the names of a figure's subject, 广东、江苏和浙江; 呼和浩特 and 和田 hold one. */
const between = /[、，,]|以及|与|及|和(?![浩田龙布])/
/** What may stand behind the last: 三省合计, 等六省之和. */
const tail =
  /等?(?:[\d一二两三四五六七八九十]+(?:省区市|省市区|省市?|市|地|区|个?省份|个?城市))?(?:合计|之和|总计|共计)?$/
/** The last words of a place inside a province or city: 上海自贸试验区, 重庆果园港. */
const placeInside = /^\p{Script=Han}{0,12}[省市区州县旗镇港园城岸场站圈带]$/u

/**
 * Whether a figure is a region's, by its subject: that is the region, one of those that it gathers, a province or a city in it, a
 * place in one of these, or a list of them. Null for any other place, and where only some of a list lie in it.
 */
export function ownershipOf(subject: string, entry: RegionEntry, book: RegionBook): Ownership | null {
  if (isNamed(subject, entry)) return {part: null}
  const names = subject
    .replace(tail, '')
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const parts = names.map((name) => partsOf(name, entry, book))
  if (parts.length === 0 || parts.includes(null)) return null
  const ids = [...new Set(parts.flatMap((each) => each ?? []))]
  const isWhole = ids.includes(entry.id) || (ids.length > 1 && entry.members.every((code) => ids.includes(code)))
  return {part: isWhole ? null : ids.join(' ')}
}

function isNamed(name: string, {names, zh}: RegionEntry): boolean {
  return name === zh || names.includes(name)
}

/** What one name of a subject stands for, where all of it lies in the region; null where it does not. */
function partsOf(name: string, entry: RegionEntry, book: RegionBook): Array<string> | null {
  if (isNamed(name, entry)) return [entry.id]
  const city = cityAt(name)
  if (city) return isCityOf(city, entry) ? [city] : null
  const found = findRegions(name, book)
  const [first] = found
  if (!first || first.start > 0) return null
  const rest = name.slice(first.end)
  if (rest !== '' && !placeInside.test(rest)) return null
  return first.ids.every((id) => isPart(id, entry, book)) ? [...first.ids] : null
}

/** The name of one province is a part of the region; a region is where all of it lies inside, Hong Kong and Macao included. */
function isPart(id: string, entry: RegionEntry, book: RegionBook): boolean {
  if (id === entry.id || entry.gathers?.includes(id)) return true
  const other = book.byId.get(id)
  const provinces = other ? (other.members.length > 0 ? other.members : (other.within ?? [])) : [id]
  if (provinces.length > 0 && provinces.every((code) => entry.members.includes(code))) return true
  const short = provinceTable.find((each) => each.code === id)?.short
  return short !== undefined && (entry.cities?.includes(short) ?? false)
}

/** The city that a name is, or that holds the place that it is: 深圳市, 深圳前海自贸区. */
function cityAt(name: string): string | null {
  const city = longestCities.find((each) => name.startsWith(each))
  const rest = city === undefined ? '' : name.slice(city.length)
  return city !== undefined && (rest === '' || placeInside.test(rest)) ? city : null
}

const longestCities = cityNames.toSorted((left, right) => right.length - left.length)

function isCityOf(city: string, {cities, members}: RegionEntry): boolean {
  const province = provinceOfCity(city)
  return cities?.includes(city.replace(/市$/, '')) || (province !== null && members.includes(province))
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
