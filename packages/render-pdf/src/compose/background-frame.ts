import type {Pack} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {keyFiguresTable} from './figures-table.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {keyFigures} from '../figures/key-figures.ts'
import {words} from '../wording/words.ts'

const mostBackground = 3

/** National figures as background, apart in a dashed frame that says whose they are not. */
export function backgroundFrame(pack: Pack, numbers: FigureNumbers): Array<Block> {
  const national = pack.figures.filter((figure) => figure.scope === 'national')
  if (national.length === 0) return []
  const key = keyFigures(national, pack.indicators, mostBackground)
  const shown = key.flatMap(({figure, companions}) => [figure, ...companions])
  return [
    {
      type: 'frame',
      title: words.nationalFrame(pack.label.zh),
      blocks: [
        keyFiguresTable(key, numbers),
        ...(shown.length < national.length
          ? [
              {
                type: 'paragraph' as const,
                role: 'note' as const,
                runs: [{text: words.furtherFigures(national.length - shown.length), tone: 'quiet' as const}],
              },
            ]
          : []),
      ],
    },
  ]
}
