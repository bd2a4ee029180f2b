import {packOf} from '@region-briefs/core'
import type {Pack} from '@region-briefs/core'
import {chartModel} from './chart-model.ts'
import {emptyModel, sampleModel} from './sample-model.ts'

/** A pack of each sort: with all parts, with hardly any, all regions, and a paper that has nothing to show. */
export const packs: ReadonlyArray<readonly [name: string, pack: Pack]> = [
  ['a region with every part', packOf(sampleModel, 'east')],
  ['a region with one measure', packOf(sampleModel, 'northeast')],
  ['all regions', packOf(sampleModel, 'all')],
  ['charts of every form', packOf(chartModel, 'all')],
  ['a paper without pathways, figures and references', packOf(emptyModel, 'all')],
]
