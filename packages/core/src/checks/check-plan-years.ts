import type {Period} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** Hold a plan's name against the years in brackets behind it: “十四五”时期（2021—2025 年）. */
export function checkPlanYears(input: CheckInput): Array<FindingDraft> {
  return input.sentences.flatMap((sentence) =>
    sentence.periods.flatMap((plan, index): Array<FindingDraft> => {
      const next = sentence.periods[index + 1]
      if (!next || !isExplained(sentence, plan, next)) return []
      const [named, printed] = [isoOf(plan), isoOf(next)]
      if (named === null || printed === null || !printed.includes('/')) return []
      const agrees = named === printed
      return [
        findingDraft({
          rule: 'plan-years',
          status: agrees ? 'agrees' : 'differs',
          severity: agrees ? 'info' : 'error',
          message: agrees
            ? `\`${plan.node.value}\` agrees with \`${next.node.value}\``
            : `Unexpected \`${next.node.value}\` behind \`${plan.node.value}\`, expected \`${named.replace('/', '—')}\`; the plan or a year may be misprinted`,
          expected: named,
          actual: printed,
          position: next.node.position ?? sentence.position,
        }),
      ]
    }),
  )
}

/** The plan's name, a bracket, and years. */
function isExplained({text}: SentenceUnit, plan: Mark<Period>, next: Mark<Period>): boolean {
  return (
    /[一二三四五六七八九十]五/.test(plan.node.value) &&
    /^[”"’']?\s*[（(]\s*(?:即)?\s*$/.test(text.slice(plan.end, next.start))
  )
}

function isoOf({node}: Mark<Period>): string | null {
  return node.reading.form === 'absolute' || node.reading.form === 'base' ? node.reading.iso : null
}
