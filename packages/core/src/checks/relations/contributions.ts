import {inPercent} from '../arithmetic/in-percent.ts'
import type {Calculation} from '../../model/model.ts'
import {isPrecise} from '../arithmetic/interval.ts'
import type {CheckInput, Figure} from '../check-input.ts'
import {isExactAmount, isOfOneUnit} from '../nearby.ts'
import {claimOf, isRate, named, nearBefore, pairsOf, type Proposal, termOf} from './relation.ts'

/** 贡献率为 88.4%, 对增长的贡献率达; 拉动进出口增长 7.1 个百分点. */
const contributing = /贡献(?:率|度|份额)(?:为|达到?|约)?\s*$/
const pulling = /拉动[^，,；;。\d]{0,20}$/

/**
 * What a part adds to a growth: its increment over that of the whole, or its points over the growth of the whole; and in points its
 * increment over the level before. What is what the words seldom say, so that it differs only by a slip.
 */
export function contributions(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  const before = nearBefore(input, figure)
  if (figure.observation.unit === 'pp' && pulling.test(lead)) return pulled(figure, before)
  if (!isRate(figure) || !contributing.test(lead)) return []
  const points = before.filter(({observation}) => observation.unit === 'pp' && isPrecise(observation)).slice(0, 2)
  const rates = before.filter((each) => isRate(each) && each.observation.kind === 'growth').slice(0, 6)
  const amounts = before.filter((each) => isExactAmount(each) || each.observation.kind === 'change')
  return [
    ...points.flatMap((point) => rates.map((rate) => percentage(figure, point, rate))),
    ...pairsOf(amounts.filter(({observation}) => observation.value !== null && isPrecise(observation)).slice(0, 5))
      .filter(([part, whole]) => isOfOneUnit(part, whole) && whole.observation.value! > part.observation.value!)
      .map(([part, whole]) => percentage(figure, part, whole)),
  ]
}

function percentage(figure: Figure, part: Figure, whole: Figure): Proposal {
  const ratio: Calculation = {operator: '/', terms: [termOf(part), termOf(whole)]}
  return {
    claim: claimOf(
      figure.observation,
      'share-of-whole',
      inPercent(ratio),
      `Contribution of ${named([part])} to ${named([whole])}`,
    ),
    isSure: false,
  }
}

function pulled(figure: Figure, before: ReadonlyArray<Figure>): Array<Proposal> {
  const amounts = before.filter(
    ({observation}) => isPrecise(observation) && !/^(?:%|pp|times)$/.test(observation.unit ?? ''),
  )
  return amounts.slice(0, 6).flatMap((part) =>
    amounts
      .filter((base) => isOfOneUnit(base, part) && base.observation.value! > part.observation.value!)
      .map((base) => ({
        ...percentage(figure, part, base),
        claim: {...percentage(figure, part, base).claim, actual: {...figure.observation, direction: null}},
      })),
  )
}
