import {oncePer} from '../tree/once-per.ts'
import {remembered} from '../tree/remembered.ts'
import type {CheckInput, Figure} from './check-input.ts'
import {leadOf} from './nearby.ts'
import {opposedCharacters, restNames, wholeLists} from './whole-lists.ts'

/** The words before an amount, without those that join, say a verb or open a list. */
export function nameOf(input: CheckInput, figure: Figure): string {
  return namesOf(input)(figure)
}

/** Each amount is in the lists of a dozen before it. */
const namesOf = oncePer((input: CheckInput) => remembered((figure: Figure) => nameIn(leadOf(input, figure), figure)))

function nameIn(lead: string, figure: Figure): string {
  // 制造业和服务业分别为 1 亿元和 2 亿元: the names are dealt out to the labels.
  if (/^[、和及与，,\s]*$|分别[为是达]?\s*$/.test(lead)) return figure.observation.label
  return lead
    .replaceAll(/\s/g, '')
    .replace(/^.*[，,；;。：:、]/, '')
    .replace(/^(?:其中|包括|全年|全省|全市|全港|全区|[和及与])+/, '')
    .replace(/(?:为|达|达到|约|实现|完成|共|有)+$/, '')
}

/** What may stand around a name of a list without naming another thing. */
const tails =
  /(?:用电量|用电|贡献|常住人口|户籍人口|人口|增加值|总产值|产值|消费品零售总?额|零售总?额|净收入|收入|总额|总值|余额|额|产量|总量|量|项目|企业|类|开行|完成|班列|航线|游客|旅客|货物吞吐量|吞吐量|行业|地区|方式)+$/
const heads = /^(?:人均|货物|服务|开行|分别|完成|实现|居民|政府)+/

const bare = (name: string): string => {
  const short = name.replace(heads, '').replace(tails, '')
  return short === '' ? name : short
}

const sets = wholeLists.map((list) =>
  list.map((each) => ({
    names: new Set(each.replaceAll(/[()]/g, '').split('|')),
    isNeeded: !each.startsWith('('),
  })),
)

/** All names of a set and none besides, two that are opposed, or a list that ends with what is left. */
export function isWhole(names: ReadonlyArray<string>): boolean {
  if (names.includes('') || new Set(names).size < names.length) return false
  if (names.length >= 3 && restNames.test(names.at(-1)!)) return true
  if (names.length === 2 && isOpposed(names[0]!, names[1]!)) return true
  const plain = names.map(bare)
  return sets.some(
    (set) =>
      plain.every((name) => set.some(({names: known}) => known.has(name))) &&
      set.every(({names: known, isNeeded}) => !isNeeded || plain.some((name) => known.has(name))),
  )
}

function isOpposed(first: string, second: string): boolean {
  if (second === `非${first}` || first === `非${second}`) return true
  return opposedCharacters.some(
    ([one, other]) => swapped(first, one, other) === second || swapped(first, other, one) === second,
  )
}

function swapped(name: string, from: string, to: string): string | null {
  return name.includes(from) ? name.replace(from, to) : null
}
