import type {Observation} from '../model/model.ts'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {shiftYears} from './period-shift.ts'
import {isBasisSaid} from './is-basis-said.ts'
import {restatedIn} from './restated.ts'
import {isSameValue} from './same-value.ts'

/** Hold what two prints of one growth are measured against: 较“十三五”时期增长 39.4% and 同比增长 39.4%; real and nominal. */
export function checkRestatedBasis(input: CheckInput): Array<FindingDraft> {
  return restatedIn(input).flatMap(({first, second, isSameTime}) => {
    const [before, after] = [first.observation, second.observation]
    if (before.unit !== after.unit || !isGrowth(before) || !isGrowth(after)) return []
    if (!isSameValue(before, after) || !isLong(after) || !isBasisSaid(before) || !isBasisSaid(after)) return []
    const [said, saidBefore] = [basisOf(after), basisOf(before)]
    if (!said || !saidBefore || said === saidBefore || isOnlyFuller(before, after)) return []
    return [
      findingDraft({
        rule: 'restated-basis',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected \`${after.surface}\` measured against ${said}, expected ${saidBefore} as in line ${before.position.start.line}; the same rate can hardly hold against both${isSameTime ? '' : ', if both are of one time'}`,
        expected: saidBefore,
        actual: said,
        observations: [after.id, before.id],
        position: after.position,
      }),
    ]
  })
}

/** 5.3% in a table and 按不变价格计算增长 5.3% in the text: one of the two leaves unsaid at which prices. */
function isOnlyFuller(before: Observation, after: Observation): boolean {
  if ((before.price === null) === (after.price === null)) return false
  return basisOf({...before, price: null}) === basisOf({...after, price: null})
}

function isGrowth({kind}: Observation): boolean {
  return kind === 'growth' || kind === 'change'
}

/** 5% may be two growths by chance, 39.4% hardly. */
function isLong({printed}: Observation): boolean {
  return printed.replaceAll(/\D/g, '').length >= 2
}

/** In words: `同比`, `2016/2020`, with 实际 or 名义 where that is said. */
function basisOf({
  basis,
  basisPeriod,
  price,
  period,
}: Pick<Observation, 'basis' | 'basisPeriod' | 'price' | 'period'>): string | null {
  if (basis === null) return null
  // 比 2023 年增长, of 2024, is 同比.
  if (basis === 'vs-year' && period !== null && basisPeriod !== null && period === shiftYears(basisPeriod, 1))
    return basisOf({basis: 'yoy', basisPeriod: null, price, period})
  const words = {yoy: '同比', qoq: '环比', 'annual-average': '年均', 'previous-plan': '前一规划期', 'vs-year': '某年'}[
    basis
  ]
  const prices = price === 'real' ? '实际' : price === 'nominal' ? '名义' : ''
  return `\`${prices}${basisPeriod ?? words}\``
}
