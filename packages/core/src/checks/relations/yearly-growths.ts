import {inPercent} from '../arithmetic/in-percent.ts'
import type {Calculation} from '../../model/model.ts'
import {smallNumeral} from '../../names/small-numeral.ts'
import type {CheckInput, Figure} from '../check-input.ts'
import {isExactAmount} from '../nearby.ts'
import {alikeAmong, claimOf, isInOnePart, isRate, named, nearBefore, type Proposal, termOf} from './relation.ts'

/** 五年年均增长, 四年间平均每年增长: so many years are said. */
const yearly = /(?<count>[两二三四五六七八九十])年(?:来|间|内|里)?(?:年均|平均每年)[^，,；;。\d]{0,8}$/

/** A yearly growth over so many years, between the two amounts before it. */
export function yearlyGrowths(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  const count = yearly.exec(lead)?.groups!.count
  if (count === undefined || !isRate(figure)) return []
  const before = nearBefore(input, figure).filter((each) => isInOnePart(each, figure))
  const [last] = before.filter(isExactAmount)
  const ends = last ? alikeAmong(before, last) : []
  if (ends.length !== 2) return []
  const [less, more] = ends.toSorted((one, other) => one.observation.value! - other.observation.value!)
  const power: Calculation = {
    operator: '^',
    terms: [
      {operator: '/', terms: [termOf(more!), termOf(less!)]},
      {operator: '/', terms: [{number: 1}, {number: smallNumeral(count)}]},
    ],
  }
  return [
    {
      claim: claimOf(
        {...figure.observation, direction: null},
        'average-of-years',
        inPercent({operator: '-', terms: [power, {number: 1}]}),
        `Yearly growth between ${named([less!, more!])}`,
      ),
      isSure: figure.observation.direction !== 'down',
    },
  ]
}
