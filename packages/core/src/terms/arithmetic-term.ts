import {indicatorTable} from '../overlays/indicator-table.ts'
import {regionTable} from '../regions/region-table.ts'
import {withAmountTerms} from './amount-term.ts'

/** What derived series and findings say of their arithmetic, longest first. */
const phrases: ReadonlyArray<readonly [RegExp, string]> = [
  [/31 省（区、市）之和/g, 'sum of the 31 provinces'],
  [/([^ ÷]+) (\d+) 个省级单位之和/g, 'sum of $1 ($2 units)'],
  // What a sum covers.
  [/(\d+) 个省级单位/g, '($1 units)'],
  [/31 省（区、市）/g, '31 provinces'],
  [/该地区值/g, 'value of the unit'],
  [/本期比重/g, 'share now'],
  [/(\d{4}) 年比重/g, 'share of $1'],
  [/本期值/g, 'value now'],
  [/(\d{4}) 年值/g, 'value of $1'],
  [/本年值/g, 'this year'],
  [/上年值/g, 'last year'],
  [/，现价/g, ', current prices'],
  [/本年末与上年末(.{1,20}?)的平均数/g, 'mean of $1 over two year-ends'],
]

const names: ReadonlyArray<readonly [string, string]> = [
  ...indicatorTable.map(({zh, en}) => [zh, en] as const),
  ...regionTable.map(({zh, en}) => [zh, en] as const),
].toSorted(([left], [right]) => right.length - left.length)

/**
 * How something is calculated, in English; what no table knows stays as it is.
 *
 * @param arithmetic  Of a series or a finding: `东北地区 3 个省级单位之和 ÷ 31 省（区、市）之和 × 100`.
 */
export function arithmeticTerm(arithmetic: string): string {
  let said = arithmetic
  for (const [pattern, english] of phrases) said = said.replaceAll(pattern, english)
  for (const [name, english] of names) said = said.replaceAll(name, english)
  return withAmountTerms(said)
}
