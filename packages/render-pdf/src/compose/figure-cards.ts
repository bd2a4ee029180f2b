import type {PackFigure} from '@region-briefs/core'
import type {Card, Cards, Run} from '../blocks/blocks.ts'
import type {Composing} from './composing.ts'
import {figureLink} from '../figures/figure-numbers.ts'
import {citationRuns} from '../wording/citation-runs.ts'
import {basisLine, directed, labelWords, scopeWords, subjectWords} from '../wording/figure-words.ts'
import type {KeyFigure} from '../figures/key-figures.ts'
import {periodWords} from '../wording/period-words.ts'

/** Key figures as cards: value as printed, whose, when, against what, and where it is said. */
export function figureCards(composing: Composing, figures: ReadonlyArray<KeyFigure>): Cards {
  return {type: 'cards', cards: figures.map((figure) => toCard(composing, figure))}
}

function toCard(composing: Composing, {figure, companions}: KeyFigure): Card {
  const {numbers, wording} = composing
  const {observation} = figure
  const basis = basisLine(wording, observation)
  return {
    label: [{text: labelWords(wording, observation), tone: 'strong'}],
    value: directed(wording, observation),
    lines: [
      ...companions.map((companion) => companionLine(composing, companion)),
      ...(basis ? [[{text: basis}]] : []),
      [{text: wording.words.clauses([subjectWords(wording, observation), periodWords(wording, observation)])}],
      [
        {
          text: scopeWords(wording, figure, numbers.get(observation.id)?.regions ?? ''),
          tone: figure.scope === 'region' ? 'plain' : 'warn',
        },
      ],
    ],
    sources: [...citationRuns(wording, observation), {text: ' '}, figureLink(numbers, observation.id)],
  }
}

/** > | ↑ 上升 8.1%，同比 F4 */
function companionLine({numbers, wording}: Composing, {observation}: PackFigure): Array<Run> {
  const said = [directed(wording, observation), basisLine(wording, observation)]
  return [{text: `${wording.words.phrase(said.filter(Boolean))} `}, figureLink(numbers, observation.id)]
}
