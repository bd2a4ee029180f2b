import type {Observation, PackFigure} from '@region-briefs/core'
import type {Run, Table} from '../blocks/blocks.ts'
import {newLine} from '../blocks/blocks.ts'
import type {KeyFigure} from '../figures/key-figures.ts'
import type {Wording} from '../wording/wording.ts'
import type {Composing} from './composing.ts'
import {whole} from './whole.ts'
import {figureLink} from '../figures/figure-numbers.ts'
import {citationRuns} from '../wording/citation-runs.ts'
import {basisLine, directed, fullLabel} from '../wording/figure-words.ts'
import {periodWords} from '../wording/period-words.ts'

/** Figures as a table: what and whose, the figure as printed, when and against what, sources. */
export function figuresTable(composing: Composing, figures: ReadonlyArray<PackFigure>): Table {
  return keyFiguresTable(
    composing,
    figures.map((figure) => ({figure, companions: []})),
  )
}

/** The same, each figure with its growths in one row. */
export function keyFiguresTable({numbers, wording}: Composing, figures: ReadonlyArray<KeyFigure>): Table {
  const {columns} = wording
  return {
    type: 'table',
    columns: [
      {title: columns.indicator, share: 37, align: 'left'},
      {title: columns.figure, share: 21, align: 'left', whole: true},
      {title: columns.timeAndBasis, share: 27, align: 'left'},
      {title: columns.citations, share: 14, align: 'left', whole: true},
      {title: columns.ordinal, share: 8, align: 'left', whole: true},
    ],
    rows: figures.map(({figure, companions}) => {
      const all = [figure, ...companions].map((each) => each.observation)
      return {
        cells: [
          [{text: fullLabel(wording, figure.observation)}],
          inLines(all, (one) => whole(directed(wording, one), 'strong')),
          inLines(all, (one, index) => [{text: timeAndBasis(wording, one, index === 0)}]),
          citationRuns(wording, figure.observation),
          inLines(all, (one) => [figureLink(numbers, one.id)]),
        ],
      }
    }),
  }
}

function inLines(
  all: ReadonlyArray<Observation>,
  say: (observation: Observation, index: number) => Array<Run>,
): Array<Run> {
  return all.flatMap((one, index) => [...(index > 0 ? [newLine] : []), ...say(one, index)])
}

/** A growth in its level's row holds at the same time. */
function timeAndBasis(wording: Wording, observation: Observation, withTime: boolean): string {
  const {words} = wording
  const said = [withTime ? periodWords(wording, observation) : '', basisLine(wording, observation)]
  return words.clauses(said.filter(Boolean)) || words.none
}
