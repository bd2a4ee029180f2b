import type {Block} from '../blocks/blocks.ts'
import {backgroundFrame} from './background-frame.ts'
import {charts} from './charts.ts'
import type {Composing} from './composing.ts'
import {glance} from './glance.ts'
import {head} from './head.ts'
import {measuresTable} from './measures-table.ts'
import {mechanismsPart} from './mechanisms-part.ts'
import {overlayPart} from './overlay-part.ts'
import {sources} from './sources.ts'
import {trustPart} from './trust-part.ts'

const mostCharts = 4

/** One region: head, at a glance, measures, the setting, mechanisms, what to trust, sources. */
export function regionBriefing(composing: Composing, title: string): Array<Block> {
  return [
    ...head(composing, title),
    ...glance(composing),
    ...measures(composing),
    ...charts(composing, mostCharts),
    ...backgroundFrame(composing),
    ...overlayPart(composing),
    ...mechanismsPart(composing),
    ...trustPart(composing),
    ...sources(composing),
  ]
}

function measures(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const {words} = wording
  const tables = pack.pathways
    .filter((pathway) => pathway.measures.length > 0)
    .map((pathway) => measuresTable(composing, pathway))
  const note = tables.length === 0 ? words.noMeasures : words.noneNote
  return [
    {type: 'heading', depth: 1, text: words.measures, startsPage: true},
    ...tables,
    {type: 'paragraph', role: 'note', runs: [{text: note, tone: 'quiet'}]},
  ]
}
