import type {Block} from '../blocks/blocks.ts'
import type {Composing} from './composing.ts'
import {keyFiguresTable} from './figures-table.ts'
import {keyFigures} from '../figures/key-figures.ts'

const mostBackground = 3

/** National figures as background, apart in a dashed frame that says whose they are not. */
export function backgroundFrame(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const {words} = wording
  const national = pack.figures.filter((figure) => figure.scope === 'national')
  if (national.length === 0) return []
  const key = keyFigures(national, pack.indicators, mostBackground)
  const shown = key.flatMap(({figure, companions}) => [figure, ...companions])
  const isMore = shown.length < national.length
  return [
    {
      type: 'frame',
      title: words.nationalFrame(wording.term(pack.label)),
      blocks: [
        {...keyFiguresTable(composing, key), keepWithNext: isMore},
        ...(isMore
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
