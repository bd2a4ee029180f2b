import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** 三次产业结构为 5.0∶45.0∶50.0: shares in percent, one behind the other. */
const structure =
  /(?:结构|构成|比例|之比|占比)[^，。；\d]{0,12}(?<parts>\d{1,2}(?:\.\d+)?(?:\s*[∶:：]\s*\d{1,2}(?:\.\d+)?){2,5})(?!\s*[∶:：\d])/g
/** Numbers that are not about 100 together are no shares in percent: 3∶2∶1. */
const widestGap = 15

/** Hold the parts of a printed structure against 100 %. */
export function checkStructure({sentences}: CheckInput): Array<FindingDraft> {
  return sentences.flatMap(({text, position}) =>
    [...text.matchAll(structure)].flatMap(({groups}) => {
      const parts = groups!.parts!.split(/\s*[∶:：]\s*/)
      const decimals = Math.max(...parts.map((part) => part.split('.')[1]?.length ?? 0))
      const sum = parts.reduce((total, part) => total + Number(part), 0)
      const gap = Math.abs(sum - 100)
      const rounding = (parts.length * 0.5) / 10 ** decimals + 1e-9
      if (gap <= rounding || gap > widestGap) return []
      return [
        findingDraft({
          rule: 'sum-of-parts',
          status: 'differs',
          severity: 'warning',
          message: `Unexpected structure \`${groups!.parts}\`, expected parts of 100 % together; one of them may be misprinted`,
          arithmetic: `${parts.join(' + ')} = ${sum.toFixed(decimals)}`,
          expected: 100,
          actual: Number(sum.toFixed(decimals)),
          tolerance: rounding,
          position,
        }),
      ]
    }),
  )
}
