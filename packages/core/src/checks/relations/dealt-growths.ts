import {inPercent} from '../arithmetic/in-percent.ts'
import type {Calculation} from '../../model/model.ts'
import {type CheckInput, type Figure, rowOf} from '../check-input.ts'
import {isExactAmount, leadOf} from '../nearby.ts'
import {alikeAmong, claimOf, isRate, named, nearBefore, type Proposal, termOf} from './relation.ts'

/** 2022 年 420 亿元、2023 年 504 亿元、2024 年 630 亿元，增速分别为 20% 和 25%. */
const dealt = /(?:增速|增幅|增长|增长率)(?:分别|依次)(?:为|是|达到?)?\s*$/

/** Growths dealt out in the order of the amounts before them, of which there is one more. */
export function dealtGrowths(input: CheckInput, figure: Figure): ReadonlyArray<Proposal> {
  if (!isRate(figure)) return []
  const row = rowOf(input, figure)
  const at = row.indexOf(figure)
  const from = row.slice(0, at + 1).findLastIndex((each) => dealt.test(leadOf(input, each)))
  if (from < 0) return []
  const behind = row
    .slice(from)
    .findIndex((each, index) => index > 0 && !/^\s*[、和及与]\s*$/.test(leadOf(input, each)))
  const list = row.slice(from, behind < 0 ? row.length : from + behind)
  const [last] = nearBefore(input, list[0]!).filter(isExactAmount)
  const amounts = last
    ? alikeAmong(nearBefore(input, list[0]!), last)
        .slice(0, list.length + 1)
        .toReversed()
    : []
  const place = list.indexOf(figure)
  if (place < 0 || amounts.length <= list.length) return []
  const [base, level] = [amounts[place]!, amounts[place + 1]!]
  const ratio: Calculation = {
    operator: '-',
    terms: [{operator: '/', terms: [termOf(level), termOf(base)]}, {number: 1}],
  }
  return [
    {
      claim: claimOf(
        figure.observation,
        'growth-of-levels',
        inPercent(ratio),
        `Change from ${named([base])} to ${named([level])}`,
      ),
      isSure: false,
    },
  ]
}
