import type {Mechanism, MechanismType} from '@region-briefs/core'
import {terms} from '@region-briefs/core/printing'
import type {Block, Row, Table} from '../blocks/blocks.ts'
import {markedText} from '../wording/citation-runs.ts'
import type {Wording} from '../wording/wording.ts'
import type {Composing} from './composing.ts'

/** From what holds everywhere to what comes of it. */
const typeOrder: ReadonlyArray<MechanismType> = ['principle', 'mechanism', 'channel', 'effect', 'stage']

/**
 * The principles, mechanisms, channels, effects and stages that touch the pack's regions: in a region's briefing each
 * with the sentence that says so, in the comparison with the regions that it touches.
 */
export function mechanismsPart(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const {words} = wording
  if (pack.mechanisms.length === 0) return []
  const ordered = typeOrder.flatMap((type) => pack.mechanisms.filter((mechanism) => mechanism.type === type))
  const isAll = pack.id === 'all'
  return [
    {type: 'heading', depth: 1, text: words.mechanisms},
    isAll ? touchedTable(composing, ordered) : sentenceTable(composing, ordered),
    {
      type: 'paragraph',
      role: 'note',
      runs: [{text: isAll ? words.mechanismsOfAllNote : words.mechanismsNote, tone: 'quiet'}],
    },
  ]
}

function sentenceTable({pack: {regions}, wording}: Composing, mechanisms: ReadonlyArray<Mechanism>): Table {
  const {columns} = wording
  const touches = new Map(regions.flatMap((region) => region.touchedBy ?? []).map((touch) => [touch.mechanism, touch]))
  return {
    type: 'table',
    columns: [
      {title: columns.mechanism, share: 25, align: 'left'},
      {title: columns.touchingSentence, share: 65, align: 'left'},
      {title: columns.line, share: 10, align: 'left', whole: true},
    ],
    rows: mechanisms.map((mechanism): Row => {
      const said = touches.get(mechanism.id) ?? {sentence: mechanism.text, position: mechanism.position}
      return {
        cells: [nameOf(wording, mechanism), markedText(said.sentence), [{text: String(said.position.start.line)}]],
      }
    }),
    keepWithNext: true,
  }
}

function touchedTable({pack: {regions}, wording}: Composing, mechanisms: ReadonlyArray<Mechanism>): Table {
  const {columns, words} = wording
  const labels = new Map(regions.map(({id, label}) => [id, wording.term(label)]))
  return {
    type: 'table',
    columns: [
      {title: columns.mechanism, share: 45, align: 'left'},
      {title: columns.touchedRegions, share: 45, align: 'left'},
      {title: columns.line, share: 10, align: 'left', whole: true},
    ],
    rows: mechanisms.map((mechanism) => ({
      cells: [
        nameOf(wording, mechanism),
        [{text: words.list(mechanism.regions.flatMap((id) => labels.get(id) ?? [])) || words.none}],
        [{text: String(mechanism.position.start.line)}],
      ],
    })),
    keepWithNext: true,
  }
}

/** > | 效应 产业的梯度分工 */
function nameOf({term}: Wording, {type, name}: Mechanism): Row['cells'][number] {
  return [
    {text: `${term(terms.mechanism[type])} `, tone: 'quiet'},
    {text: name, tone: 'strong'},
  ]
}
