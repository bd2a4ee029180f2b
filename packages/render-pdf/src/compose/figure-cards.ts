import type {PackFigure} from '@region-briefs/core'
import type {Card, Cards, Run} from '../blocks/blocks.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {figureLink} from '../figures/figure-numbers.ts'
import {citationRuns} from '../wording/citation-runs.ts'
import {basisLine, directed, labelWords, scopeWords, subjectWords} from '../wording/figure-words.ts'
import type {KeyFigure} from '../figures/key-figures.ts'
import {periodWords} from '../wording/period-words.ts'

/** Key figures as cards: value as printed, whose, when, against what, and where it is said. */
export function figureCards(figures: ReadonlyArray<KeyFigure>, numbers: FigureNumbers): Cards {
  return {type: 'cards', cards: figures.map((figure) => toCard(figure, numbers))}
}

function toCard({figure, companions}: KeyFigure, numbers: FigureNumbers): Card {
  const {observation} = figure
  const basis = basisLine(observation)
  return {
    label: [{text: labelWords(observation), tone: 'strong'}],
    value: directed(observation),
    lines: [
      ...companions.map((companion) => companionLine(companion, numbers)),
      ...(basis ? [[{text: basis}]] : []),
      [{text: `${subjectWords(observation)}；${periodWords(observation)}`}],
      [
        {
          text: scopeWords(figure, numbers.get(observation.id)?.regions ?? ''),
          tone: figure.scope === 'region' ? 'plain' : 'warn',
        },
      ],
    ],
    sources: [...citationRuns(observation), {text: ' '}, figureLink(numbers, observation.id)],
  }
}

/** > | ↑ 上升 8.1%，同比 F4 */
function companionLine({observation}: PackFigure, numbers: FigureNumbers): Array<Run> {
  const said = [directed(observation), basisLine(observation)]
  return [{text: `${said.filter(Boolean).join('，')} `}, figureLink(numbers, observation.id)]
}
