import type {Observation, PackFigure} from '@region-briefs/core'
import type {Run, Table} from '../blocks/blocks.ts'
import {newLine} from '../blocks/blocks.ts'
import type {KeyFigure} from '../figures/key-figures.ts'
import {columnWords, words} from '../wording/words.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {figureLink} from '../figures/figure-numbers.ts'
import {citationRuns} from '../wording/citation-runs.ts'
import {basisLine, directed, fullLabel} from '../wording/figure-words.ts'
import {periodWords} from '../wording/period-words.ts'

/** Figures as a table: what and whose, the figure as printed, when and against what, sources. */
export function figuresTable(figures: ReadonlyArray<PackFigure>, numbers: FigureNumbers): Table {
  return keyFiguresTable(
    figures.map((figure) => ({figure, companions: []})),
    numbers,
  )
}

/** The same, each figure with its growths in one row. */
export function keyFiguresTable(figures: ReadonlyArray<KeyFigure>, numbers: FigureNumbers): Table {
  return {
    type: 'table',
    columns: [
      {title: columnWords.indicator, share: 34, align: 'left'},
      {title: columnWords.figure, share: 21, align: 'left', whole: true},
      {title: columnWords.timeAndBasis, share: 27, align: 'left'},
      {title: columnWords.citations, share: 17, align: 'left', whole: true},
      {title: columnWords.ordinal, share: 8, align: 'left', whole: true},
    ],
    rows: figures.map(({figure, companions}) => {
      const all = [figure, ...companions].map((each) => each.observation)
      return {
        cells: [
          [{text: fullLabel(figure.observation)}],
          inLines(all, (one) => [{text: directed(one), tone: 'strong'}]),
          inLines(all, (one, index) => [{text: timeAndBasis(one, index === 0)}]),
          citationRuns(figure.observation),
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
function timeAndBasis(observation: Observation, withTime: boolean): string {
  return [withTime ? periodWords(observation) : '', basisLine(observation)].filter(Boolean).join('；') || words.none
}
