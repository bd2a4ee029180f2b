import {isWholeName} from '../names/whole-names.ts'
import {subjectNamed} from '../figures/read-subject.ts'
import {subjectEntries} from '../figures/find-names.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {ownPlaceWords} from './head-words.ts'

/** A place that no table knows, whole: 临江市, 丙县. 城市, 综合保税区 and 其他地区 are kinds of places. */
const unlisted =
  /^(?!其[他它余]|各|城市|都市|外省|所有|部分)\p{Script=Han}{1,7}(?:省|(?<![城都股超上夜门集])市|自治区|自治州|自治县|(?<!郊)县|(?<!开发|保税|贸|园|社|景|特|新|城|郊|山|地|片|辖|库|灾|林|矿|功能|示范|加工|合作)区|新区|[州盟旗](?=$))$/u
/** The same inside a caption, in front of what is measured. */
const inCaption =
  /(?:^|[\s，、）)“”\uFFFC])(?!全[省市国]|各[省市]|部分|主要|城市|分)(?<name>\p{Script=Han}{1,6}?(?:省|(?<![城都股超上])市|自治区|自治州|县|(?<!国家和|国家|部分|其他|主要|各|分|个|全|民族|农村|城镇|重点|有关)地区))(?!场|值|区县|域)/u
/** Rows of 园区类型: kinds of zones without a name of their own. */
const kindsOfZones =
  /^(?:国家级|省级|市级)?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|综合保税区|保税区|自由?贸易?试验区|产业园区?|国际陆港|陆港|空港)$/
const countryWords = /我国|全国|中国/

/** What the names in a table are read against. */
export interface KnownPlaces {
  /** What 全省 means; null where that is not known. */
  readonly own: string | null
  readonly regions: RegionBook
}

/** The place that a head names, and nothing else; null where it names none. */
export function placeNamed(text: string, {own, regions}: KnownPlaces): string | null {
  const bare = text.replace(/^(?:其\s*中|#)\s*[：:]?\s*/, '').replaceAll(/[\s*①-⑳]/g, '')
  if (ownPlaceWords.test(bare)) return own
  if (kindsOfZones.test(bare)) return null
  const known = subjectNamed(bare.replace(/(?:合计|总计|平均|小计)$/, ''), regions)
  if (known !== null) return known
  return unlisted.test(bare) ? bare : null
}

/** A place in a text, and the words that name it. */
export interface PlaceFound {
  readonly name: string
  readonly words: string
}

/** Whose figures a caption says a table holds: the country or the narrowest other place; null where it names none. */
export function placeInCaption(caption: string, regions: RegionBook): PlaceFound | null {
  const named = inCaption.exec(caption)?.groups!.name
  const listed = subjectEntries(regions)
    .filter(({name, rank}) => rank > 1 && holds(caption, name))
    .toSorted((left, right) => right.rank - left.rank || right.name.length - left.name.length)[0]
  if (named !== undefined && (listed === undefined || listed.rank < 4)) return {name: named, words: named}
  if (listed) return {name: listed.subject, words: listed.name}
  return countryWords.test(caption) ? {name: '中国', words: countryWords.exec(caption)![0]} : null
}

/** 占全国比重 and 对美国出口 name no owner of the figures. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0 || !isWholeName(text, at, at + name.length)) return false
  return !/[占对与同自从向赴]$/.test(text.slice(0, at))
}
