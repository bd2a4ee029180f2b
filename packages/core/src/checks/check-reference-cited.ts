import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** Say which entries of the reference list no mark of the text leads to. A text without marks cites otherwise. */
export function checkReferenceCited({citations, references}: CheckInput): Array<FindingDraft> {
  if (citations.length === 0) return []
  const cited = new Set(citations.flatMap(({numbers}) => numbers))
  return references.flatMap(({numbers, title, position}) =>
    numbers
      .filter((number) => !cited.has(number))
      .map((number) =>
        findingDraft({
          rule: 'reference-cited',
          status: 'differs',
          severity: 'warning',
          message: `Unexpected entry \`[${number}]\` (${title}) that no mark cites, expected a mark \`[${number}]\` in the text; a mark may carry another number`,
          expected: `[${number}]`,
          position,
        }),
      ),
  )
}
