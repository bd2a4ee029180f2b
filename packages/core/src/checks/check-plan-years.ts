import type {Period} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** Hold a plan's name against the years in brackets behind it, “十四五”时期（2021—2025 年）, and against its first or last year. */
export function checkPlanYears(input: CheckInput): Array<FindingDraft> {
  return [...input.sentences.flatMap(endYears), ...bracketed(input)]
}

/** 2026 年是“十五五”规划的开局之年: the first year of a plan, or its last. */
const endYear =
  /(?<year>20\d\d)\s*年[^，。；]{0,10}[“"]?(?<plan>十[一二三四五六]五)[”"]?(?:规划|时期|计划)?的?(?<end>开局|起步|开篇|首|第一|收官|最后一|收尾)/g

function endYears({text, position}: SentenceUnit): Array<FindingDraft> {
  return [...text.matchAll(endYear)].flatMap(({groups, 0: words}) => {
    // The eleventh plan began in 2006. Source: 国民经济和社会发展五年规划纲要.
    const first = 2006 + 5 * '一二三四五六'.indexOf(groups!.plan![1]!)
    const expected = /收官|最后|收尾/.test(groups!.end!) ? first + 4 : first
    const actual = Number(groups!.year)
    if (expected === actual) return []
    return [
      findingDraft({
        rule: 'plan-years',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected \`${words}\`, expected \`${expected}\`; the plan or the year may be misprinted`,
        expected,
        actual,
        position,
      }),
    ]
  })
}

function bracketed(input: CheckInput): Array<FindingDraft> {
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
