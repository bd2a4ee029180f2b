import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {yearsOf} from './period-shift.ts'

/** Hold the stages of one history against each other: each begins where the one before it ends. */
export function checkStageOrder({mechanisms}: CheckInput): Array<FindingDraft> {
  const stages = mechanisms.filter(({type, period}) => type === 'stage' && period !== null)
  return stages.slice(1).flatMap((stage, index) => {
    const before = stages[index]!
    if (stage.ordinal !== before.ordinal + 1) return []
    const [ended, begun] = [yearsOf(before.period!), yearsOf(stage.period!)]
    const gap = begun.first - ended.last
    if ((gap === 0 || gap === 1) && ended.first <= ended.last && begun.first <= begun.last) return []
    return [
      findingDraft({
        rule: 'stage-order',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected stage of \`${stage.period}\` behind one of \`${before.period}\`, expected it to begin where that ends; a year may be misprinted`,
        expected: String(ended.last + 1),
        actual: String(begun.first),
        position: stage.position,
      }),
    ]
  })
}
