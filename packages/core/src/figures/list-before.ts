import {smallNumeral} from '../names/small-numeral.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {findNames, type NameFound} from './find-names.ts'
import {
  measuringVerbs,
  orderedWholes,
  ownersHeads,
  placeSorts,
  sharedHeads,
  siblings,
  thingSorts,
} from './list-words.ts'
import {withoutJoiners} from '../tree/read-passages.ts'
import {partnershipClause} from './partner-table.ts'
import {withoutSubject} from './read-subject.ts'
import {wordsLeft} from './strip-clause.ts'

/** One thing of a list, to which a figure is dealt. */
export interface Thing {
  /** What is measured; null where the list names subjects or partners alone. */
  readonly label: string | null
  /** Whose it is, where the list is one of subjects. */
  readonly subject: string | null
  /** Towards whom, where the list is one of partners: 对东盟、欧盟出口. */
  readonly partner: string | null
}

const verb = new RegExp(`^\\s*(?<verb>${measuringVerbs.join('|')})`)
/** How long the words between 分别 and its first figure can be that say the measure. */
const longestMeasure = 16
const flowVerb = /^(?:出口|进口|生产|销售)(?=.{2})/
const byLength = (left: string, right: string): number => right.length - left.length
const heads = sharedHeads.toSorted(byLength)
const listMark = /^\s*(?:地区|国家)?\s*(?:[、，]|和|与|及|以及)\s*$/
const preposition = /(?:对|与|(?<!来)自|从|向|同)\s*$/

/**
 * The things of the list right before a 分别.
 *
 *     甲省粮食、油料、棉花产量 | 分别为        粮食产量, 油料产量, 棉花产量
 *     广东、江苏进出口 | 分别为                进出口 of 广东, of 江苏
 *     对东盟、欧盟出口 | 分别增长              出口 towards 东盟, 欧盟
 *
 * @param before  The sentence up to 分别, times and figures as U+FFFC.
 * @param behind  The words between it and its first figure.
 * @param count   How many figures stand in its row: where 及 can be part of a name (设备及器材), the list of so many is taken.
 * @param regions  Whose names are taken for subjects; the table's by default.
 */
export function listBefore(before: string, behind: string, count: number, regions?: RegionBook): ReadonlyArray<Thing> {
  const list = withoutJoiners(before)
    .split(/[，。；：,;:\uFFFC]/)
    .at(-1)!
    .replace(/等[^、]*$/, '')
    .replace(/(?:同比|环比|增幅|比上年|均|各)$/, '')
    .replace(listOpenings, '')
    .trim()
  const measure = wordsLeft(behind.slice(0, longestMeasure), regions) || (verb.exec(behind)?.groups!.verb ?? null)
  return (
    ofNames(list, measure, regions) ??
    ofOrder(list) ??
    ofClass(list, measure) ??
    ofThings(list, measure, count, regions)
  )
}

/** 其中, 如德国、新加坡: what leads to a list and is none of it. */
const listOpenings = /^\s*(?:其中|例如|比如|诸如|如|包括|特别是|尤其是)+\s*(?=[^、]{2,}、|[^、]{2,}[和与及])/

const named = (label: string): Thing => ({label, subject: null, partner: null})

/** Names in a row, with what is measured behind them; null where the list does not begin with two names at least. */
function ofNames(list: string, measure: string | null, regions: RegionBook | undefined): ReadonlyArray<Thing> | null {
  const names = findNames(list, regions).filter(({subject}) => subject !== null)
  const from = names.findIndex((name, index) => isRow(list, name, names[index + 1]))
  if (from < 0) return null
  const row = [names[from]!]
  for (const name of names.slice(from + 1)) if (isRow(list, row.at(-1)!, name)) row.push(name)
  const rest = list.slice(row.at(-1)!.end).replace(/^\s*(?:的|[两三四五六七八九十][省市国地]|地区(?!生产))?/, '')
  const before = list.slice(0, row[0]!.start)
  const arePartners = preposition.test(before)
  // 甲省与乙省、丙省: names behind other words are a list within the label.
  if (!arePartners && !leadsToNames.test(before.trim()) && from === 0) return null
  const label = rest || measure
  return row.map((name) => ({
    label,
    subject: arePartners ? null : name.subject,
    partner: arePartners ? name.subject : null,
  }))
}

/** 来自甲省、乙省; 增幅较大的甲省、乙省. */
const leadsToNames = /^(?:来自|在|[^、的]{0,10}(?:[较更最][大快高多好低小慢]|居前|靠前|领先|突出|明显|显著|前列)的)?$/

/**
 * The names of the last row of them in a text, as many as figures: 青岛、烟台两市进出口均超千亿元，分别进出口…, where clauses stand between.
 *
 * @returns  Null where no row has so many, or names stand behind it.
 */
export function namesInRow(
  before: string,
  behind: string,
  count: number,
  regions: RegionBook | undefined,
): ReadonlyArray<Thing> | null {
  const names = findNames(before, regions).filter(
    ({subject, rank, isPronoun}) => subject !== null && rank > 0 && !isPronoun,
  )
  const row = names.slice(-count)
  const [first, last] = [row[0], row.at(-1)]
  if (count < 2 || row.length < count || !first || !last) return null
  const earlier = names.at(-count - 1)
  if (
    row.slice(1).some((name, place) => !isRow(before, row[place]!, name)) ||
    (earlier && isRow(before, earlier, first))
  )
    return null
  const opening = before.slice(0, first.start)
  const said = /^[^，,。；;]*/.exec(before.slice(last.end))![0]
  const arePartners = preposition.test(opening) || partnershipClause.test(said)
  if (!arePartners && !clauseOpens.test(opening)) return null
  const own = before
    .slice(last.end)
    .split(/[，,。；;]/)
    .slice(1)
    .at(-1)
  const measure = wordsLeft(behind.slice(0, longestMeasure), regions) || (verb.exec(behind)?.groups!.verb ?? null)
  const label =
    measure ?? (wordsLeft(own ?? '', regions) || said.replace(rankedBehind, '').replace(countedPlaces, '') || null)
  return row.map(({subject}) => ({label, subject: arePartners ? null : subject, partner: arePartners ? subject : null}))
}

const clauseOpens = /(?:^|[，,。；;：:\uFFFC]|其中)\s*$/
const countedPlaces = /^\s*(?:等)?(?:[两二三四五六七八九十]+[省市国地县区])?/
const rankedBehind = /(?:排|居|位|列|均|都|合计|占|超|较|增).*$/

function isRow(list: string, left: NameFound, right: NameFound | undefined): boolean {
  return right !== undefined && listMark.test(list.slice(left.end, right.start))
}

function ofOrder(list: string): ReadonlyArray<Thing> | null {
  const whole = orderedWholes.find(([word]) => list.includes(word))
  if (!whole) return null
  const rest = list.slice(list.indexOf(whole[0]) + whole[0].length)
  return whole[1].map((part) => named(part + rest))
}

const counted = new RegExp(
  `(?<count>[两一二三四五六七八九十]{1,3}|\\d{1,2})\\s*(?:个|大|家|类|种)?(?<sort>${[...placeSorts, ...thingSorts].toSorted(byLength).join('|')})(?<rest>[^两]{0,12})$`,
)

/** 城东、城西和河口三个行政区: things that a word for all of them counts; places are whose the figures are. Null where their number is another. */
function ofClass(list: string, measure: string | null): ReadonlyArray<Thing> | null {
  const match = counted.exec(list)
  if (!match) return null
  const {count, sort, rest} = match.groups as {count: string; sort: string; rest: string}
  const things = list
    .slice(0, match.index)
    .split(/[、和及与]/)
    .map((thing) => thing.trim())
  if (things.length !== smallNumeral(count) || things.length < 2 || things.includes('')) return null
  const label = rest.replace(/^的/, '') || measure
  return placeSorts.includes(sort)
    ? things.map((thing) => ({label, subject: thing, partner: null}))
    : things.map((thing) => named(label !== null && !thing.endsWith(label) ? thing + label : thing))
}

function ofThings(
  list: string,
  measure: string | null,
  count: number,
  regions: RegionBook | undefined,
): ReadonlyArray<Thing> {
  const things = splitInto(list, count)
  if (things.length < 2) return things.map(named)
  const first = withoutSubject(things[0]!, regions)
  const each = [first, ...things.slice(1)]
  // 第一、二、三产业: the ordinal is said once.
  const ordinal = /^第[一二三]$/.test(first)
    ? each.map((thing) => (/^[一二三四五]/.test(thing) ? `第${thing}` : thing))
    : each
  // 出口电动汽车、锂电池: the verb is said once.
  const flow = flowVerb.exec(first)?.[0] ?? ''
  const shared = headOf(ordinal)
  // 国有企业和外商投资企业对东盟分别进出口: towards whom is no measure.
  const head = towards.test(shared) ? '' : shared
  if (flow !== '' && head === '' && !ordinal.slice(1).some((thing) => flowVerb.test(thing)))
    return ordinal.map((thing, place) => named(place === 0 ? thing : flow + thing))
  // 外商投资企业和国有企业分别进出口: what they have in common says who they are, and not what is measured.
  const own = head === '' || ownersHeads.includes(head) ? (measure ?? '') : ''
  return ordinal.map((thing) => named((head === '' ? withoutEnd(thing, shared) : withHead(thing, head)) + own))
}

/** What follows the last of a list where it says the other side. */
const towards = /^(?:对|与|同|向|自|从)(?!外)/

function withoutEnd(thing: string, end: string): string {
  return end !== '' && thing.endsWith(end) ? thing.slice(0, -end.length) : thing
}

/** 电子商务、航空航天器及设备制造: the marks that part a list, by how many things it should have. */
function splitInto(list: string, count: number): ReadonlyArray<string> {
  const ways = [/[、和及与]/, /[、和]/, /[、与]/, /、/].map((mark) =>
    list
      .split(mark)
      .map((thing) => thing.trim())
      .filter(Boolean),
  )
  return ways.find(({length}) => length === count) ?? ways[0]!
}

/** What the last thing says for all: what stands behind its sibling's name, else a measure that ends it. */
function headOf(things: ReadonlyArray<string>): string {
  const last = things.at(-1)!
  const sort = siblings.find((words) => things.slice(0, -1).every((thing) => words.includes(thing)))
  const sibling = sort?.toSorted(byLength).find((word) => last.startsWith(word) && last !== word)
  if (sibling) return last.slice(sibling.length)
  // 甲业和乙业增加值占工业的比重: the whole is that of all.
  const share = shareTail.exec(last)?.[0]
  if (share && share !== last) return share
  return heads.find((each) => last.endsWith(each) && last !== each) ?? ''
}

const shareTail = new RegExp(`(?:${heads.join('|')})?占[^占]*(?:比重|比例|份额)$`)

function withHead(thing: string, head: string): string {
  if (!thing.endsWith(head)) return thing + head
  return thing.slice(0, -head.length).replace(/的$/, '') + head
}
