import {type CheckInput, figuresBySentence} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** Say which sentences give figures that no citation mark covers, in a paper that cites. */
export function checkFigureCited(input: CheckInput): Array<FindingDraft> {
  if (input.citations.length === 0 || input.references.length === 0) return []
  return figuresBySentence(input).flatMap(([, row]) => {
    const uncited = row
      .map(({observation}) => observation)
      .filter(({cites, citesNear, section}) => cites.length === 0 && citesNear.length === 0 && section !== null)
    const [first] = uncited
    if (!first) return []
    return [
      findingDraft({
        rule: 'figure-cited',
        status: 'unchecked',
        severity: 'info',
        message: `No citation mark covers ${uncited.map(({surface}) => `\`${surface}\``).join(', ')}, so that the source is not known`,
        observations: uncited.map(({id}) => id),
        position: first.position,
      }),
    ]
  })
}
