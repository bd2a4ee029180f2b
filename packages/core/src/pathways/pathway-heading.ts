import {isWholeName} from '../names/whole-names.ts'
import {regionTable, type RegionEntry} from '../regions/region-table.ts'

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
  /(?:地区|区域|三省|经济带|经济区|城市群|都市圈|流域|走廊|半岛|盆地|平原|湾区|新区|自治区|[省市县州])$/
const ends: ReadonlyArray<RegExp> = [
  /[从由自](?<from>[^，。：:；]+?)(?:迈向|走向|转向|变为|向|到|至|转变为|升级为|跃升为)(?<to>[^，。：:；]+?)(?:转变|转型|跃升|迈进|升级|的路径|的转变)?$/,
  /(?:^|[：:])\s*(?<from>[^，。：:；→—]+?)\s*(?:→|->|——>)\s*(?<to>[^，。：:；]+)$/,
]

/**
 *     东部沿海：从制度型开放到创新高地
 *     ^^^^^^^^    ^^^^^^^^^^   ^^^^^^^^
 * @param title  A heading without its number.
 * @returns      Null where it names no region.
 */
export function pathwayHeading(title: string): PathwayHeading | null {
  // 推动中部地区从“塌陷”走向“崛起”: the verb is no part of the name.
  const text = title.trim().replace(/^(?:推动|促进|加快|推进|支持|实现)(?=\p{Script=Han}{2})/u, '')
  const name = /^(?<name>[^：:——从由]+?)\s*(?:[：:]|——|(?=[从由]))/.exec(text)?.groups!.name?.trim()
  const found = endsOf(text)
  const region = regionOf(name ?? text, name !== undefined)
  if (!region && !(name && found && regionLike.test(name))) return null
  return {
    label: name && name.length <= 16 ? name : (region?.zh ?? text),
    region,
    from: found?.from ?? null,
    to: found?.to ?? null,
  }
}

function endsOf(text: string): {from: string; to: string} | null {
  const match = ends.map((pattern) => pattern.exec(text)).find((each) => each !== null)
  return match ? {from: match.groups!.from!.trim(), to: match.groups!.to!.trim()} : null
}

/** The region that the heading begins with; a name in front of a colon must be the region's and little else. */
function regionOf(name: string, exact: boolean): RegionEntry | null {
  const begins = regionTable.filter(({names}) => names.some((each) => beginsWith(name, each)))
  const longest = begins.toSorted((left, right) => longestName(right, name) - longestName(left, name))[0]
  if (!longest) return null
  const rest = name.length - longestName(longest, name)
  return rest <= (exact ? 6 : 12) ? longest : null
}

function longestName({names}: RegionEntry, text: string): number {
  return Math.max(0, ...names.filter((each) => beginsWith(text, each)).map((each) => each.length))
}

function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && isWholeName(text, 0, name.length)
}
