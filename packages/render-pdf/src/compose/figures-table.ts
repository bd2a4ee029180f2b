import type {PackFigure} from '@region-briefs/core'
import type {Table} from './blocks.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {figureLink} from '../figures/figure-numbers.ts'
import {citationRuns} from '../wording/citation-runs.ts'
import {basisLine, directionOf, fullLabel} from '../wording/figure-words.ts'
import {periodWords} from '../wording/period-words.ts'

/** Figures as a table: what and whose, the figure as printed, when and against what, sources. */
export function figuresTable(figures: ReadonlyArray<PackFigure>, numbers: FigureNumbers): Table {
  return {
    type: 'table',
    columns: [
      {title: '指标（主体）', share: 40, align: 'left'},
      {title: '数字', share: 18, align: 'left'},
      {title: '时期与比较', share: 27, align: 'left'},
      {title: '引文', share: 12, align: 'left'},
      {title: '序号', share: 8, align: 'left'},
    ],
    rows: figures.map(({observation}) => ({
      cells: [
        [{text: fullLabel(observation)}],
        [{text: [directionOf(observation), observation.surface].filter(Boolean).join(' '), tone: 'strong'}],
        [{text: [periodWords(observation), basisLine(observation)].filter(Boolean).join('；')}],
        citationRuns(observation),
        [figureLink(numbers, observation.id)],
      ],
    })),
  }
}
