import type {Measure, Pack, Pathway} from '@region-briefs/core'
import {list, number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  pathway: Pathway
  measure: Measure
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'id',
    head: '编号',
    meaning: '举措的固定编号；论文别处改动时不变',
    type: 'text',
    cell: ({measure}) => text(measure.id),
  },
  {
    key: 'region',
    head: '区域',
    meaning: '举措所属路径的区域',
    type: 'text',
    cell: ({pathway}) => text(pathway.regionLabel),
  },
  {
    key: 'ordinal',
    head: '序号',
    meaning: '“一是”为 1，“二是”为 2',
    type: 'number',
    cell: ({measure}) => number(measure.ordinal),
  },
  {
    key: 'text',
    head: '举措',
    meaning: '原文，不含“一是”和句末的分号',
    type: 'text',
    widest: 70,
    cell: ({measure}) => text(measure.text),
  },
  {
    key: 'actions',
    head: '动作',
    meaning: '动词和宾语；几个以“；”分开',
    type: 'text',
    whenEmpty: '没有读出动作',
    widest: 36,
    cell: ({measure}) => text(measure.actions.map(({verb, object}) => verb + object).join('；')),
  },
  {
    key: 'industries',
    head: '产业',
    meaning: '点名的产业；几个以“、”分开，逐个见“举措明细”',
    type: 'text',
    whenEmpty: '没有点名产业',
    cell: ({measure}) => list(measure.industries.map(({label}) => label)),
  },
  {
    key: 'places',
    head: '地点',
    meaning: '点名的地点；几个以“、”分开，逐个见“举措明细”',
    type: 'text',
    whenEmpty: '没有点名地点',
    cell: ({measure}) => list(measure.places.map(({label}) => label)),
  },
  {
    key: 'agreements',
    head: '协定',
    meaning: '点名的协定和倡议；几个以“、”分开，逐个见“举措明细”',
    type: 'text',
    whenEmpty: '没有点名协定',
    cell: ({measure}) => list(measure.agreements.map(({label}) => label)),
  },
  {
    key: 'mechanisms',
    head: '机制',
    meaning: '所依托的机制；几个以“、”分开',
    type: 'text',
    whenEmpty: '没有读出机制',
    cell: ({measure}) => list(measure.mechanisms),
  },
  {
    key: 'line',
    head: '行号',
    meaning: '举措在论文文件中开始的行',
    type: 'number',
    unit: '行',
    cell: ({measure}) => number(measure.position.start.line),
  },
]

/** One row a measure, in the order of the paper. */
export function measuresSheet(pack: Pack): SheetPlan {
  return tableSheet(
    {
      id: 'measures',
      tableName: 'tblMeasures',
      columns,
      frozenColumns: 3,
      whenNone: '论文没有为路径列出“一是”“二是”式的举措。',
    },
    pack.pathways.flatMap((pathway) => pathway.measures.map((measure) => ({pathway, measure}))),
  )
}
