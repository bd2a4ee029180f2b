import type {Block, Paragraph} from '../blocks/blocks.ts'
import {markedText} from '../wording/citation-runs.ts'
import type {Composing} from './composing.ts'
import {firstClauses} from './first-clauses.ts'
import {measureName} from './measures-table.ts'

/** In characters: one line of the first page. */
const longestMessage = 42
const mostMessages = 6

/** The pathway's measures in a line each, in the paper's own words, with the line of the paper that leads to the whole of it. */
export function messages({pack, wording}: Composing): Array<Block> {
  const {words} = wording
  const measures = pack.pathways.flatMap((pathway) => pathway.measures)
  if (measures.length === 0) return []
  const shown = measures.slice(0, measures.length > mostMessages ? mostMessages - 1 : mostMessages)
  const said = shown.map((measure): Paragraph => ({
    type: 'paragraph',
    role: 'message',
    runs: [
      {text: `${measure.ordinal}  `, tone: 'strong'},
      ...markedText(firstClauses(measure.text, words.more, longestMessage)),
      {text: '  '},
      {text: words.line(measure.position.start.line), link: {to: 'name', name: measureName(measure)}, together: true},
    ],
  }))
  const left = measures.length - shown.length
  return [
    {type: 'heading', depth: 3, text: words.messages},
    ...said,
    ...(left === 0
      ? []
      : [
          {
            type: 'paragraph' as const,
            role: 'message' as const,
            runs: [{text: words.moreMeasures(left), tone: 'quiet' as const}],
          },
        ]),
  ]
}
