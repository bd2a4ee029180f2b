import type {Pathway} from '@region-briefs/core'
import type {Block, PathwayDiagram} from '../blocks/blocks.ts'
import {figureCards} from './figure-cards.ts'
import type {Composing} from './composing.ts'
import {keyFigures} from '../figures/key-figures.ts'
import {messages} from './messages.ts'
import {missingData} from './missing-data.ts'
import {quotable} from './quotable.ts'
import type {Wording} from '../wording/wording.ts'

const mostCards = 4

/** A paragraph to quote, the pathway drawn, the figures tied to the region as cards, what is missing, the region's bounds: page 1. */
export function glance(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  return [
    ...quotable(composing),
    {type: 'heading', depth: 1, text: wording.words.glance},
    ...pack.pathways.flatMap((pathway) => pathwayBlocks(wording, pathway)),
    ...cardBlocks(composing),
    ...messages(composing),
    ...missingData(composing),
    boundaryNote(composing),
  ]
}

/** From the first end over the formula's terms to the last; a heading without two ends is shown as it is. */
export function pathwayBlocks({words}: Wording, pathway: Pathway): Array<Block> {
  const {from, to, formula, title} = pathway
  if (from === null || to === null) {
    return [
      {type: 'paragraph', role: 'lead', runs: [{text: title, tone: 'strong'}]},
      {type: 'paragraph', role: 'note', runs: [{text: words.pathwayNoEnds, tone: 'quiet'}]},
    ]
  }
  const diagram: PathwayDiagram = {
    type: 'pathway',
    from,
    terms: formula,
    to,
    alt: words.pathwayAlt(from, formula, to),
  }
  return [diagram]
}

function cardBlocks(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const tied = pack.figures.filter(({scope}) => scope === 'region' || scope === 'national-about-region')
  if (tied.length === 0) return [{type: 'paragraph', role: 'note', runs: [{text: wording.words.noKeyFigures}]}]
  return [figureCards(composing, keyFigures(tied, pack.indicators, mostCards))]
}

function boundaryNote({pack, wording: {words}}: Composing): Block {
  const definition = pack.regions[0]?.definition ?? null
  const text = definition === null ? words.boundaryUnknown : words.boundary(definition)
  return {type: 'paragraph', role: 'note', runs: [{text, tone: 'quiet'}]}
}
