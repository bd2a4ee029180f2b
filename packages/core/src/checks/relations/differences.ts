import type {CheckInput, Figure} from '../check-input.ts'
import {firstAmounts, isChange, isExactAmount, isOfOneUnit, leadOf} from '../nearby.ts'
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
  const far = firstAmounts(input).filter(
    (each) => each.order < figure.order && isOfOneUnit(each, figure) && !before.includes(each),
  )
  const all = [...before, ...behind.slice(0, 1), ...far.slice(0, 2)]
  const said = pairNamed(input, all, lead)
  return pairsOf(all).map((pair) => {
    const [less, more] = pair.toSorted((one, other) => one.observation.value! - other.observation.value!)
    return {
      claim: claimOf(
        {...figure.observation, direction: null},
        'sum-of-parts',
        {operator: '-', terms: [termOf(more!), termOf(less!)]},
        `Difference of ${named([more!, less!])}`,
      ),
      isSure: said ? pair.every((each) => said.includes(each)) : isOnly && pair.every((each) => nearest.includes(each)),
    }
  })
}

/** 招生比毕业生少, 发放额高出回收额: the two amounts with these names before them. */
function pairNamed(input: CheckInput, all: ReadonlyArray<Figure>, lead: string): ReadonlyArray<Figure> | null {
  const groups =
    /(?:^|[，,；;。])\s*(?<more>[^，,；;。\d]{2,8}?)(?:比(?<than>[^，,；;。\d]{2,8}?)(?:多|少|高|低)出?|(?:高|超|多)出(?<over>[^，,；;。\d]{2,8}?))\s*$/.exec(
      lead,
    )?.groups
  if (!groups) return null
  const [more, less] = [groups.more!, (groups.than ?? groups.over)!].map((name) => {
    const stem = name.replace(/[额量数]$/, '')
    return all.find((each) => ownWords(input, each).startsWith(stem))
  })
  return more && less && more !== less ? [more, less] : null
}

/** The words of its own clause before an amount. */
function ownWords(input: CheckInput, figure: Figure): string {
  return /[^，,；;。、]*$/.exec(leadOf(input, figure))![0].replace(/^(?:其中|\s)+/, '')
}
