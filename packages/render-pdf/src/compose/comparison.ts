import type {Pack, Pathway} from '@region-briefs/core'
import type {Block, Paragraph, Table} from '../blocks/blocks.ts'
import {charts} from './charts.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {figuresTable} from './figures-table.ts'
import {head} from './head.ts'
import {mechanismsPart} from './mechanisms-part.ts'
import {overlayPart} from './overlay-part.ts'
import {sources} from './sources.ts'
import {trustPart} from './trust-part.ts'
import {markedText} from '../wording/citation-runs.ts'
import {columnWords, words} from '../wording/words.ts'

const mostCharts = 6
/** A measure in short is its first clauses, which are the paper's own wording. In characters. */
const longestShortMeasure = 64

/** All regions side by side, then the paper's figures; without regions it says why. */
export function comparison(pack: Pack, title: string, numbers: FigureNumbers): Array<Block> {
  return [
    ...head(pack, title),
    ...(pack.pathways.length === 0 ? [] : regions(pack)),
    {type: 'heading', depth: 1, text: words.allFigureTable},
    ...(pack.figures.length === 0
      ? [lead(words.noFigures)]
      : [{...lead(words.allFigureNote), keepWithNext: true}, figuresTable(pack.figures, numbers)]),
    ...charts(pack, numbers, mostCharts),
    ...overlayPart(pack),
    ...mechanismsPart(pack),
    ...trustPart(pack, numbers),
    ...sources(pack, numbers),
  ]
}

function lead(text: string): Paragraph {
  return {type: 'paragraph', role: 'note', runs: [{text}]}
}

function regions(pack: Pack): Array<Block> {
  return [
    {type: 'heading', depth: 1, text: words.pathwayTable},
    regionTable(pack),
    {type: 'heading', depth: 1, text: words.shortMeasures},
    ...pack.pathways.flatMap((pathway): Array<Block> => [
      {type: 'heading', depth: 2, text: pathway.title},
      pathway.measures.length === 0 ? lead(words.noMeasures) : shortMeasures(pathway),
    ]),
  ]
}

function regionTable(pack: Pack): Table {
  return {
    type: 'table',
    columns: [
      {title: columnWords.region, share: 15, align: 'left'},
      {title: columnWords.from, share: 18, align: 'left'},
      {title: columnWords.to, share: 20, align: 'left'},
      {title: columnWords.formula, share: 30, align: 'left'},
      {title: columnWords.measureCount, share: 10, align: 'right'},
      {title: columnWords.ownCount, share: 14, align: 'right'},
      {title: columnWords.tiedCount, share: 17, align: 'right'},
    ],
    rows: pack.pathways.map((pathway) => ({
      cells: [
        [{text: pathway.regionLabel, tone: 'strong'}],
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

function shortMeasures(pathway: Pathway): Table {
  return {
    type: 'table',
    columns: [
      {title: columnWords.ordinal, share: 8, align: 'center'},
      {title: columnWords.shortMeasure, share: 92, align: 'left'},
    ],
    rows: pathway.measures.map((measure) => ({
      cells: [[{text: String(measure.ordinal)}], markedText(firstClauses(measure.text))],
    })),
  }
}

/** A start this short says too little; it goes on into the next clause, up to one of its commas. */
const shortestShortMeasure = 24

/** @returns  The first clauses of a text, as many as are short together; `……` where more follows. */
export function firstClauses(text: string): string {
  const whole = upTo(text.split(/(?<=[，；。])/u))
  const short = whole.length < shortestShortMeasure ? upTo(text.split(/(?<=[，；。、])/u)) : whole
  const kept = [...short].slice(0, longestShortMeasure).join('')
  return kept.length === text.length ? text : `${kept.replace(/[，；。、]$/u, '')}${words.more}`
}

function upTo(clauses: ReadonlyArray<string>): string {
  let short = ''
  for (const clause of clauses) {
    if (short !== '' && short.length + clause.length > longestShortMeasure) break
    short += clause
  }
  return short
}
