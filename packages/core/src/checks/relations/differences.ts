import type {CheckInput, Figure} from '../check-input.ts'
import {isChange, isExactAmount} from '../nearby.ts'
import {
  alikeAmong,
  claimOf,
  isInOnePart,
  named,
  nearBefore,
  nearBehind,
  pairsOf,
  type Proposal,
  termOf,
} from './relation.ts'

/** 高出用电量, 比外资企业多, 缺口, 当期结余, 还差, 剩余限额, 前者快: an amount that is what one has more than another. */
const differing =
  /(?:高出|超出|多出|相差|差额|差距|缺口|结余|盈余|剩余|还差|尚差|尚有|仍有|余下|还需|仍需|需(?:要)?(?:再)?(?:实现|完成)|净(?:流入|迁入|利润|收益)|自然增[长加]|收支差)[^，,；;。\d]{0,16}$|比[^，,；;。\d]{1,16}(?:多|少|高|低|大|小)出?(?:了|约)?\s*$/
/** What is left by the two amounts right before it and can be by no others. */
const leftOver = /(?:当期结余|当年结余|收支结余|还差|尚差|差额|相差|剩余限额|净流入|自然增[长加])[^，,；;。\d]{0,10}$/
const mostTried = 6

/** What one of two amounts near it has more than the other. */
export function differences(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  if (!differing.test(lead) || figure.observation.unit === '%' || figure.observation.unit === 'pp') return []
  if (!isExactAmount(figure) && figure.observation.kind !== 'change') return []
  const before = alikeAmong(nearBefore(input, figure), figure).slice(0, mostTried)
  const behind = alikeAmong(nearBehind(input, figure).slice(0, 2), figure).filter((each) => isInOnePart(figure, each))
  const nearest = before.filter((each) => isInOnePart(each, figure))
  const isOnly = leftOver.test(lead) && !isChange(lead) && nearest.length === 2
  return pairsOf([...before, ...behind.slice(0, 1)]).map((pair) => {
    const [less, more] = pair.toSorted((one, other) => one.observation.value! - other.observation.value!)
    return {
      claim: claimOf(
        {...figure.observation, direction: null},
        'sum-of-parts',
        {operator: '-', terms: [termOf(more!), termOf(less!)]},
        `Difference of ${named([more!, less!])}`,
      ),
      isSure: isOnly && pair.every((each) => nearest.includes(each)),
    }
  })
}
