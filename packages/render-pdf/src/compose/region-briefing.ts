import type {Pack} from '@region-briefs/core'
import type {Block} from './blocks.ts'
import {charts} from './charts.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {glance} from './glance.ts'
import {head} from './head.ts'
import {measureList} from './measure-list.ts'
import {sources} from './sources.ts'
import {words} from '../wording/words.ts'

const mostCharts = 4

/** One region: head, at a glance, measures, charts, sources. */
export function regionBriefing(pack: Pack, title: string, numbers: FigureNumbers): Array<Block> {
  return [
    ...head(pack, title),
    ...glance(pack, numbers),
    ...measures(pack),
    ...charts(pack, numbers, mostCharts),
    ...sources(pack, numbers),
  ]
}

function measures(pack: Pack): Array<Block> {
  const lists = pack.pathways.filter((pathway) => pathway.measures.length > 0).map(measureList)
  const note = lists.length === 0 ? words.noMeasures : words.noneNote
  return [
    {type: 'heading', depth: 1, text: words.measures},
    {type: 'paragraph', role: 'note', runs: [{text: note, tone: 'quiet'}], keepWithNext: lists.length > 0},
    ...lists,
  ]
}
