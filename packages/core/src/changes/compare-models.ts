import type {Change, Model} from '../model/model.ts'
import {compareFindings} from './compare-findings.ts'
import {compareObservations} from './compare-observations.ts'
import {comparePathways} from './compare-pathways.ts'
import {compareSeries} from './compare-series.ts'

/**
 * What changed between two editions of a paper and its data, by meaning: places in the file, ids and the wording around a figure
 * are not compared.
 *
 * @param before  The older model.
 * @param after   The newer one; what a change names is told in its ids and places where it still is there.
 * @returns       In the order of the newer text, what is gone at its old place; series last.
 */
export function compareModels(before: Model, after: Model): Array<Change> {
  const editions = {before, after}
  return [
    ...compareObservations(editions),
    ...comparePathways(editions),
    ...compareFindings(editions),
    ...compareSeries(editions),
  ].toSorted(byPlace)
}

function byPlace(left: Change, right: Change): number {
  return offsetOf(left) - offsetOf(right)
}

function offsetOf({position}: Change): number {
  return position?.start.offset ?? Number.MAX_SAFE_INTEGER
}
