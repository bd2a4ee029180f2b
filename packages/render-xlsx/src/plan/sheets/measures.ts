import type {Measure, Pack, Pathway} from '@region-briefs/core'
import {list, text} from '../cell.ts'
import {both} from '../language.ts'
import {tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'
import {lineColumn, measureOrdinal, measureRegion} from './pathway-columns.ts'

interface Record {
  pathway: Pathway
  measure: Measure
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'id',
    head: both('编号', 'ID'),
    meaning: both(
      '举措的固定编号；论文别处改动时不变',
      'stable id of the measure: it does not change when text elsewhere does',
    ),
    type: 'text',
    cell: ({measure}) => text(measure.id),
  },
  measureRegion,
  measureOrdinal,
  {
    key: 'text',
    head: both('举措', 'Measure'),
    meaning: both('原文，不含“一是”和句末的分号', 'as printed, without its 一是 and closing mark'),
    type: 'text',
    widest: 70,
    cell: ({measure}) => text(measure.text),
  },
  {
    key: 'actions',
    head: both('动作', 'Actions'),
    meaning: both('动词和宾语；几个以“；”分开', 'verb and object; several are parted by ；'),
    type: 'text',
    whenEmpty: both('没有读出动作', 'none was read'),
    widest: 36,
    cell: ({measure}) => text(measure.actions.map(({verb, object}) => verb + object).join('；')),
  },
  {
    key: 'industries',
    head: both('产业', 'Industries'),
    meaning: both('点名的产业，逐个见“举措明细”', 'industries named; one by one in Measure details'),
    type: 'text',
    whenEmpty: both('没有点名产业', 'none is named'),
    cell: ({measure}, {language}) =>
      list(
        measure.industries.map(({label}) => label),
        language,
      ),
  },
  {
    key: 'places',
    head: both('地点', 'Places'),
    meaning: both('点名的地点，逐个见“举措明细”', 'places named; one by one in Measure details'),
    type: 'text',
    whenEmpty: both('没有点名地点', 'none is named'),
    cell: ({measure}, {language}) =>
      list(
        measure.places.map(({label}) => label),
        language,
      ),
  },
  {
    key: 'agreements',
    head: both('协定', 'Agreements'),
    meaning: both(
      '点名的协定和倡议，逐个见“举措明细”',
      'agreements and initiatives named; one by one in Measure details',
    ),
    type: 'text',
    whenEmpty: both('没有点名协定', 'none is named'),
    cell: ({measure}, {language}) =>
      list(
        measure.agreements.map(({label}) => label),
        language,
      ),
  },
  {
    key: 'mechanisms',
    head: both('机制', 'Mechanisms'),
    meaning: both('所依托的机制', 'mechanisms that it builds on'),
    type: 'text',
    whenEmpty: both('没有读出机制', 'none was read'),
    cell: ({measure}, {language}) => list(measure.mechanisms, language),
  },
  lineColumn(({measure}) => measure.position.start.line),
]

/** One row a measure, in the order of the paper. */
export function measuresSheet(pack: Pack, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'measures',
      tableName: 'tblMeasures',
      columns,
      frozenColumns: 3,
      whenNone: both(
        '论文没有为路径列出“一是”“二是”式的举措。',
        'The paper lists no measures (一是, 二是) for its pathways.',
      ),
    },
    pack.pathways.flatMap((pathway) => pathway.measures.map((measure) => ({pathway, measure}))),
    language,
  )
}
