import type {Mechanism, Pack} from '@region-briefs/core'
import {list, number, text} from '../cell.ts'
import {both} from '../language.ts'
import {regionLabels} from '../region-label.ts'
import {tableSheet} from '../table-sheet.ts'
import {mechanismWords, shownWords, wordOf} from '../words.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'
import {lineColumn} from './pathway-columns.ts'

interface Record {
  mechanism: Mechanism
  /** Labels of the regions that its text names. */
  regions: Array<string>
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'mechanism_id',
    head: both('机制编号', 'Mechanism ID'),
    meaning: both('固定编号', 'stable id'),
    type: 'text',
    cell: ({mechanism}) => text(mechanism.id),
  },
  {
    key: 'type',
    head: both('类型', 'Type'),
    meaning: both(
      '论文列举的是原则、机制、渠道、效应还是阶段',
      'whether the paper lists it as a principle, mechanism, channel, effect or stage',
    ),
    type: 'text',
    allowed: shownWords(mechanismWords),
    cell: ({mechanism}, {language}) => text(wordOf(mechanismWords, mechanism.type, language)),
  },
  {
    key: 'ordinal',
    head: both('序', 'No.'),
    meaning: both('在它的列举中的次序，从 1 起', 'its place in its list, from 1'),
    type: 'number',
    cell: ({mechanism}) => number(mechanism.ordinal),
  },
  {
    key: 'name',
    head: both('名称', 'Name'),
    meaning: both('论文的用词', 'in the paper’s words'),
    type: 'text',
    widest: 30,
    cell: ({mechanism}) => text(mechanism.name),
  },
  {
    key: 'period',
    head: both('时期', 'Period'),
    meaning: both('阶段的起止，ISO 8601', 'both ends of a stage, ISO 8601'),
    type: 'text',
    whenEmpty: both('不是阶段，或论文没有写明', 'no stage, or not printed'),
    cell: ({mechanism}) => text(mechanism.period),
  },
  {
    key: 'regions',
    head: both('提到的区域', 'Regions named'),
    meaning: both('其文字点名的、论文给了路径的区域', 'regions with a pathway that its text names'),
    type: 'text',
    whenEmpty: both('没有点名有路径的区域', 'it names none'),
    cell: ({regions}, {language}) => list(regions, language),
  },
  {
    key: 'figures',
    head: both('数字编号', 'Figure IDs'),
    meaning: both('其文字中的数字，见“指标”表的编号', 'figures in its text, by their ids in Indicators'),
    type: 'text',
    whenEmpty: both('其文字没有数字', 'there is none in its text'),
    cell: ({mechanism}, {language}) => list(mechanism.observations, language),
  },
  {
    key: 'text',
    head: both('原文', 'Text'),
    meaning: both('论文的句子，照印', 'the paper’s sentences as printed'),
    type: 'text',
    widest: 70,
    cell: ({mechanism}) => text(mechanism.text),
  },
  lineColumn(({mechanism}) => mechanism.position.start.line),
]

/** One row for each item of the enumerations that the paper reasons with; left out where it has none on this region. */
export function mechanismsSheet(pack: Pack, language: Language): SheetPlan {
  const labels = regionLabels(pack, language)
  return tableSheet(
    {id: 'mechanisms', tableName: 'tblMechanisms', columns, frozenColumns: 0, whenNone: null},
    pack.mechanisms.map((mechanism) => ({
      mechanism,
      regions: mechanism.regions.flatMap((id) => labels.get(id) ?? []),
    })),
    language,
  )
}
