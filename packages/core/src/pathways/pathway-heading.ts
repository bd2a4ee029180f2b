import {isWholeName} from '../names/whole-names.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {provinceNamed} from '../regions/province-named.ts'
import type {RegionEntry} from '../regions/region-table.ts'
import {endsInHeading} from './pathway-ends.ts'

/** What a heading says of a region's pathway. */
export interface PathwayHeading {
  /** The region as the heading names it. */
  readonly label: string
  /** Its entry of the region table; null for a region that the table does not know. */
  readonly region: RegionEntry | null
  readonly from: string | null
  readonly to: string | null
}

/** Words that end the name of a region that the table does not know. */
const regionLike =
  /(?:地区|区域|三省|经济带|经济区|城市群|都市圈|流域|走廊|半岛|盆地|平原|湾区|新区|自治区|自贸港|[省市县州])$/
/** 推动中部地区从“塌陷”走向“崛起”: the verb is no part of the name. */
const verbBefore = /^(?:推动|促进|加快|推进|支持|实现|引导|鼓励|助力)(?=\p{Script=Han}{2})/u
/** A name ends before a colon, a dash, an arrow's first end, or 从, 由, 自; 自治区 and 自贸港 hold one. */
const nameBefore = /^(?<name>(?:[^：:—→⇒从由自变]|自(?=治|贸|由贸易))+?)\s*(?:[：:]|——|(?=从|由|自(?!治|贸|由贸易)|变))/

/**
 *     东部沿海：从制度型开放到创新高地
 *     ^^^^^^^^    ^^^^^^^^^^   ^^^^^^^^
 * @param title  A heading without its number.
 * @returns      Null where it names no region.
 */
export function pathwayHeading(title: string, book: RegionBook): PathwayHeading | null {
  const text = title.trim().replace(verbBefore, '')
  const name = nameBefore.exec(text)?.groups!.name?.trim()
  const found = endsInHeading(text)
  const region = regionAtStart(name ?? text, name === undefined ? 12 : 6, book)
  const isProvince = provinceNamed(name ?? text) !== null
  if (!region && !isProvince && !(name && found && regionLike.test(name))) return null
  return {
    label: name && name.length <= 16 ? name : region && !region.names.includes(text) ? region.zh : text,
    region,
    from: found?.from ?? null,
    to: found?.to ?? null,
  }
}

/**
 * The region whose name a text begins with.
 *
 * @param spare  How many characters may follow the name: a name in front of a colon is the region's and little else.
 * @returns      That of the longest name; null where none begins the text or more follows.
 */
export function regionAtStart(text: string, spare: number, {entries}: RegionBook): RegionEntry | null {
  let longest: {entry: RegionEntry; length: number} | null = null
  for (const entry of entries) {
    for (const name of entry.names)
      if (name.length > (longest?.length ?? 0) && beginsWith(text, name)) longest = {entry, length: name.length}
  }
  return longest && text.length - longest.length <= spare ? longest.entry : null
}

function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && isWholeName(text, 0, name.length)
}
