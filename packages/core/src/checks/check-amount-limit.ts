import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/**
 * More money than the world makes in a year, by currency, rounded up. Source: World Bank, GDP (current US$), 2023: 106 trillion
 * dollars; at seven yuan about 750 trillion yuan.
 */
const worldProduct: ReadonlyMap<string, number> = new Map([
  ['CNY', 1e15],
  ['USD', 1.5e14],
])

/** Say where an amount is larger than the world's yearly product: 7477 万亿元 for 7477 亿元. */
export function checkAmountLimit({observations}: CheckInput): Array<FindingDraft> {
  return observations.flatMap(({id, surface, value, low, unit, position}) => {
    const most = worldProduct.get(unit ?? '')
    const amount = value ?? low
    if (most === undefined || amount === null || amount < most) return []
    return [
      findingDraft({
        rule: 'amount-limit',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected amount \`${surface}\`, expected less than the world makes in a year; 万亿 may be printed for 亿`,
        expected: most,
        actual: amount,
        observations: [id],
        position,
      }),
    ]
  })
}
