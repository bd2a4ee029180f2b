import type {Mechanism, MechanismType, Pack} from '@region-briefs/core'
import {terms} from '@region-briefs/core'
import type {Block, Row, Table} from '../blocks/blocks.ts'
import {markedText} from '../wording/citation-runs.ts'
import {columnWords, words} from '../wording/words.ts'

/** From what holds everywhere to what comes of it. */
const typeOrder: ReadonlyArray<MechanismType> = ['principle', 'mechanism', 'channel', 'effect', 'stage']

/**
 * The principles, mechanisms, channels, effects and stages that touch the pack's regions: in a region's briefing each
 * with the sentence that says so, in the comparison with the regions that it touches.
 */
export function mechanismsPart(pack: Pack): Array<Block> {
  if (pack.mechanisms.length === 0) return []
  const ordered = typeOrder.flatMap((type) => pack.mechanisms.filter((mechanism) => mechanism.type === type))
  const isAll = pack.id === 'all'
  return [
    {type: 'heading', depth: 1, text: words.mechanisms},
    isAll ? touchedTable(ordered, pack) : sentenceTable(ordered, pack),
    {
      type: 'paragraph',
      role: 'note',
      runs: [{text: isAll ? words.mechanismsOfAllNote : words.mechanismsNote, tone: 'quiet'}],
    },
  ]
}

function sentenceTable(mechanisms: ReadonlyArray<Mechanism>, {regions}: Pack): Table {
  const touches = new Map(regions.flatMap((region) => region.touchedBy ?? []).map((touch) => [touch.mechanism, touch]))
  return {
    type: 'table',
    columns: [
      {title: columnWords.mechanism, share: 25, align: 'left'},
      {title: columnWords.touchingSentence, share: 65, align: 'left'},
      {title: columnWords.line, share: 10, align: 'left', whole: true},
    ],
    rows: mechanisms.map((mechanism): Row => {
      const said = touches.get(mechanism.id) ?? {sentence: mechanism.text, position: mechanism.position}
      return {
        cells: [nameOf(mechanism), markedText(said.sentence), [{text: String(said.position.start.line)}]],
      }
    }),
    keepWithNext: true,
  }
}

function touchedTable(mechanisms: ReadonlyArray<Mechanism>, {regions}: Pack): Table {
  const labels = new Map(regions.map(({id, label}) => [id, label.zh]))
  return {
    type: 'table',
    columns: [
      {title: columnWords.mechanism, share: 45, align: 'left'},
      {title: columnWords.touchedRegions, share: 45, align: 'left'},
      {title: columnWords.line, share: 10, align: 'left', whole: true},
    ],
    rows: mechanisms.map((mechanism) => ({
      cells: [
        nameOf(mechanism),
        [{text: mechanism.regions.flatMap((id) => labels.get(id) ?? []).join('、') || words.none}],
        [{text: String(mechanism.position.start.line)}],
      ],
    })),
    keepWithNext: true,
  }
}

/** > | 效应 产业的梯度分工 */
function nameOf({type, name}: Mechanism): Row['cells'][number] {
  return [
    {text: `${terms.mechanism[type].zh} `, tone: 'quiet'},
    {text: name, tone: 'strong'},
  ]
}
