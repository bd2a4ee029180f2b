import {inPercent} from '../arithmetic/in-percent.ts'
import type {CheckInput, Figure} from '../check-input.ts'
import {isExactAmount, isOfOneUnit, leadOf} from '../nearby.ts'
import {claimOf, isInOnePart, isRate, named, nearBefore, nearBehind, type Proposal, termOf} from './relation.ts'

/** 完成年度目标的, 为年初预算的, 执行率为, 完成率达到. */
const completing = /(?:(?:预算|计划|目标|任务|概算)数?的|(?:执行|完成|支出)(?:率|进度|比例)(?:为|达到?)?)\s*$/
/** 年初预算为, 全年目标, 年度计划. */
const planned = /(?:预算|计划|目标|任务|概算)数?(?:为|是|数为)?\s*$/

/** How far a plan is carried out: the amount before it over the plan, which stands before or behind it. */
export function completions(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  if (!isRate(figure) || figure.observation.kind === 'growth' || !completing.test(lead)) return []
  const before = nearBefore(input, figure).filter(isExactAmount)
  const behind = nearBehind(input, figure).slice(0, 2)
  const plan = [...before, ...behind.filter(isExactAmount)].find(
    (each) => isInOnePart(each, figure) && planned.test(leadOf(input, each)),
  )
  const done = before.find((each) => plan && each !== plan && isOfOneUnit(each, plan))
  if (!plan || !done) return []
  return [
    {
      claim: claimOf(
        figure.observation,
        'share-of-whole',
        inPercent({operator: '/', terms: [termOf(done), termOf(plan)]}),
        `${named([done])} of ${named([plan])}`,
      ),
      isSure: isInOnePart(done, figure),
    },
  ]
}
