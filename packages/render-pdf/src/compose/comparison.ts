import type {Pack, Pathway} from '@region-briefs/core'
import type {Block, Paragraph, Table} from '../blocks/blocks.ts'
import {charts} from './charts.ts'
import type {Composing} from './composing.ts'
import {firstClauses} from './first-clauses.ts'
import {figuresTable} from './figures-table.ts'
import {head} from './head.ts'
import {mechanismsPart} from './mechanisms-part.ts'
import {overlayPart} from './overlay-part.ts'
import {sources} from './sources.ts'
import {trustPart} from './trust-part.ts'
import {markedText} from '../wording/citation-runs.ts'
import type {Wording} from '../wording/wording.ts'

const mostCharts = 6
/** A measure in short is its first clauses, which are the paper's own wording. In characters. */
const longestShortMeasure = 64

/** All regions side by side, then the paper's figures; without regions it says why. */
export function comparison(composing: Composing, title: string): Array<Block> {
  const {pack, wording} = composing
  const {words} = wording
  return [
    ...head(composing, title),
    ...(pack.pathways.length === 0 ? [] : regions(composing)),
    {type: 'heading', depth: 1, text: words.allFigureTable},
    ...(pack.figures.length === 0
      ? [lead(words.noFigures)]
      : [{...lead(words.allFigureNote), keepWithNext: true}, figuresTable(composing, pack.figures)]),
    ...charts(composing, mostCharts),
    ...overlayPart(composing),
    ...mechanismsPart(composing),
    ...trustPart(composing),
    ...sources(composing),
  ]
}

function lead(text: string): Paragraph {
  return {type: 'paragraph', role: 'note', runs: [{text}]}
}

function regions({pack, wording}: Composing): Array<Block> {
  const {words} = wording
  return [
    {type: 'heading', depth: 1, text: words.pathwayTable},
    regionTable(wording, pack),
    {type: 'heading', depth: 1, text: words.shortMeasures},
    ...pack.pathways.flatMap((pathway): Array<Block> => [
      {type: 'heading', depth: 2, text: pathway.title},
      pathway.measures.length === 0 ? lead(words.noMeasures) : shortMeasures(wording, pathway),
    ]),
  ]
}

function regionTable({columns, words, language, term}: Wording, pack: Pack): Table {
  const labels = new Map(pack.regions.map(({id, label}) => [id, term(label)]))
  return {
    type: 'table',
    columns: [
      {title: columns.region, share: 14, align: 'left'},
      {title: columns.from, share: 18, align: 'left'},
      {title: columns.to, share: 20, align: 'left'},
      {title: columns.formula, share: 30, align: 'left'},
      {title: columns.measureCount, share: 9, align: 'right'},
      {title: columns.ownCount, share: 13, align: 'right'},
      {title: columns.tiedCount, share: 20, align: 'right'},
    ],
    rows: pack.pathways.map((pathway) => ({
      cells: [
        [
          {
            text: language === 'en' ? (labels.get(pathway.region) ?? pathway.regionLabel) : pathway.regionLabel,
            tone: 'strong',
          },
        ],
        [{text: pathway.from ?? words.none}],
        [{text: pathway.to ?? words.none}],
        [{text: pathway.formula.length > 0 ? pathway.formula.join(' ＋ ') : words.none}],
        [{text: String(pathway.measures.length)}],
        [{text: String(countFigures(pack, pathway, 'region'))}],
        [{text: String(countFigures(pack, pathway, 'national-about-region'))}],
      ],
    })),
  }
}

function countFigures(pack: Pack, pathway: Pathway, scope: string): number {
  const region = pack.regions.find((each) => each.id === pathway.region)
  return region?.figures.filter((figure) => figure.scope === scope).length ?? 0
}

function shortMeasures({columns, words}: Wording, pathway: Pathway): Table {
  return {
    type: 'table',
    columns: [
      {title: columns.ordinal, share: 8, align: 'center'},
      {title: columns.shortMeasure, share: 92, align: 'left'},
    ],
    rows: pathway.measures.map((measure) => ({
      cells: [
        [{text: String(measure.ordinal)}],
        markedText(firstClauses(measure.text, words.more, longestShortMeasure)),
      ],
    })),
  }
}
