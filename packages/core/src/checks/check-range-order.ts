import type {Position} from 'unist'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** A row of years: 2021—2025 年, 从 2021 年到 2025 年. */
const years = /(?<first>(?:19|20)\d{2})\s*年?\s*(?:—{1,2}|–|-|~|～|至|到)\s*(?<last>(?:19|20)\d{2})\s*年/g

/** Say where a range runs from the larger to the smaller end: 50%至30%, 2025—2021 年. */
export function checkRangeOrder(input: CheckInput): Array<FindingDraft> {
  const ranges = input.observations
    .filter(({low, high}) => low !== null && high !== null && low > high)
    .map(({id, surface, low, high, position}) =>
      turned(surface, position, {expected: `${high} … ${low}`, actual: `${low} … ${high}`, observations: [id]}),
    )
  const times = input.sentences.flatMap(({text, position}) =>
    [...text.matchAll(years)]
      .filter(({groups}) => groups!.first! > groups!.last!)
      .map(({0: surface, groups}) =>
        turned(surface, position, {
          expected: `${groups!.last}/${groups!.first}`,
          actual: `${groups!.first}/${groups!.last}`,
          observations: [],
        }),
      ),
  )
  return [...ranges, ...times]
}

function turned(
  surface: string,
  position: Position,
  parts: Pick<FindingDraft, 'expected' | 'actual' | 'observations'>,
): FindingDraft {
  return findingDraft({
    rule: 'range-order',
    status: 'differs',
    severity: 'error',
    message: `Unexpected range \`${surface}\`, expected its smaller end first; the ends may be turned round, or one misprinted`,
    position,
    ...parts,
  })
}
