import type {Change, Finding, Model} from '../model/model.ts'
import type {Editions} from './compare-observations.ts'
import {matchInRounds} from './match-in-rounds.ts'

/**
 * Checks that turned, with those that now differ and were not there, and those that differed and are gone. One that came or went
 * without ever differing follows from its figures and is not named.
 */
export function compareFindings({before, after}: Editions): Array<Change> {
  const {pairs, gone, added} = matchInRounds(before.findings, after.findings, [
    ({id}) => id,
    ({rule, observations}) => [rule, ...observations].join('\n'),
  ])
  return [
    ...gone.filter(isDiffering).map((finding) => changeOf(finding, null, before)),
    ...added.filter(isDiffering).map((finding) => changeOf(null, finding, after)),
    ...pairs
      .filter((pair) => pair.before.status !== pair.after.status)
      .map((pair) => changeOf(pair.before, pair.after, after)),
  ]
}

function isDiffering({status}: Finding): boolean {
  return status === 'differs'
}

function changeOf(before: Finding | null, after: Finding | null, model: Model): Change {
  const finding = (after ?? before)!
  const isRevised = before !== null && after !== null
  return {
    type: isRevised ? 'revised' : after ? 'added' : 'gone',
    what: 'finding',
    id: finding.id,
    before: before && saidOf(before),
    after: after && saidOf(after),
    fields: isRevised ? [{field: 'status', before: before.status, after: after.status}] : [],
    difference: null,
    class: before?.status === 'differs' && after?.status !== 'differs' ? 'correction' : 'revision',
    regions: regionsOf(finding, model),
    position: finding.position,
  }
}

function saidOf({status, arithmetic, message}: Finding): string {
  return `${status}: ${arithmetic ?? message}`
}

function regionsOf({observations}: Finding, {regions}: Model): Array<string> {
  return regions
    .filter(({figures}) => figures.some(({observation}) => observations.includes(observation)))
    .map(({id}) => id)
}
