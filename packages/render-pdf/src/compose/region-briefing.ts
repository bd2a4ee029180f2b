import type {Pack} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {backgroundFrame} from './background-frame.ts'
import {charts} from './charts.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {glance} from './glance.ts'
import {head} from './head.ts'
import {measuresTable} from './measures-table.ts'
import {mechanismsPart} from './mechanisms-part.ts'
import {overlayPart} from './overlay-part.ts'
import {sources} from './sources.ts'
import {trustPart} from './trust-part.ts'
import {words} from '../wording/words.ts'

const mostCharts = 4

/** One region: head, at a glance, measures, the setting, mechanisms, what to trust, sources. */
export function regionBriefing(pack: Pack, title: string, numbers: FigureNumbers): Array<Block> {
  return [
    ...head(pack, title),
    ...glance(pack, numbers),
    ...measures(pack),
    ...charts(pack, numbers, mostCharts),
    ...backgroundFrame(pack, numbers),
    ...overlayPart(pack),
    ...mechanismsPart(pack),
    ...trustPart(pack, numbers),
    ...sources(pack, numbers),
  ]
}

function measures(pack: Pack): Array<Block> {
  const tables = pack.pathways.filter((pathway) => pathway.measures.length > 0).map(measuresTable)
  const note = tables.length === 0 ? words.noMeasures : words.noneNote
  return [
    {type: 'heading', depth: 1, text: words.measures},
    ...tables,
    {type: 'paragraph', role: 'note', runs: [{text: note, tone: 'quiet'}]},
  ]
}
