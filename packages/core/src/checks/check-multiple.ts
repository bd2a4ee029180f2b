import {holdAgainst} from './arithmetic/hold-against.ts'
import {type CheckInput, figuresOf} from './check-input.ts'
import {findAmounts} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {bestOf, observationOf} from './look-up.ts'

/** 是 2020 年的 5 倍, 相当于 2015 年的 2.1 倍. */
const basis = /(?:是|为|达|达到|相当于)\s*(?<year>(?:19|20)\d{2})\s*年的\s*$/

/** Hold a multiple of an earlier year against the amounts of both times. */
export function checkMultiple(input: CheckInput): Array<FindingDraft> {
  const observation = observationOf(input)
  return figuresOf(input).flatMap((figure) => {
    const {observation: actual, thing, sentence, start} = figure
    if (actual.unit !== 'times' || actual.value === null || actual.period === null || !sentence) return []
    const base = basis.exec(sentence.text.slice(0, start))?.groups!.year
    if (!base) return []
    const {subject, partner} = actual
    const at = (period: string): ReturnType<typeof findAmounts> =>
      findAmounts(input, {thing, subject, partner, period}, figure).filter(({observation: {unit}}) => unit !== 'times')
    const tried = at(actual.period).flatMap((now) =>
      at(base)
        .filter((then) => then.observation.unit === now.observation.unit)
        .map((then) =>
          holdAgainst(
            {
              rule: 'growth-of-levels',
              actual,
              calculation: {
                operator: '/',
                terms: [{observation: now.observation.id}, {observation: then.observation.id}],
              },
              severity: 'warning',
              what: `\`${now.observation.surface}\` (${now.observation.period}) as a multiple of \`${then.observation.surface}\` (${then.observation.period})`,
              explanation: 'one of the three may be misprinted, or of another coverage',
            },
            observation,
          ),
        ),
    )
    return bestOf(tried)
  })
}
