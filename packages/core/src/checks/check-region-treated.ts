import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** Say which regions the paper names and gives no figure of their own, or no measure. */
export function checkRegionTreated({regions, pathways}: CheckInput): Array<FindingDraft> {
  return regions.flatMap(({id, label, figures, mentions}) => {
    const own = pathways.filter(({region}) => region === id)
    const lacks = [
      ...(figures.some(({scope}) => scope === 'region') ? [] : ['figure']),
      ...(own.some(({measures}) => measures.length > 0) ? [] : ['measure']),
    ]
    if (lacks.length === 0) return []
    return [
      findingDraft({
        rule: 'region-treated',
        status: 'unchecked',
        severity: 'info',
        message: `The paper names \`${label.zh}\` and gives it no ${lacks.join(' and no ')} of its own; national figures are not its figures`,
        expected: lacks.join(', '),
        position: own[0]?.position ?? mentions[0]?.position ?? null,
      }),
    ]
  })
}
