import type {Measure, Pack, Pathway} from '@region-briefs/core'
import {number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  pathway: Pathway
  measure: Measure
  category: string
  label: string
  code: string | null
}

const categories = {industry: '产业', place: '地点', agreement: '协定'} as const

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'measure_id',
    head: '举措编号',
    meaning: '“举措”表的编号',
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
    head: '举措序号',
    meaning: '“一是”为 1，“二是”为 2',
    type: 'number',
    cell: ({measure}) => number(measure.ordinal),
  },
  {
    key: 'category',
    head: '类别',
    meaning: '点名的是产业、地点还是协定',
    type: 'text',
    allowed: Object.values(categories),
    cell: ({category}) => text(category),
  },
  {
    key: 'label',
    head: '名称',
    meaning: '论文的用词',
    type: 'text',
    widest: 40,
    cell: ({label}) => text(label),
  },
  {
    key: 'code',
    head: '代码',
    meaning: '地点的代码',
    type: 'text',
    whenEmpty: '不是地点，或地点表里没有',
    cell: ({code}) => text(code),
  },
]

/** Tidy: one row for each industry, place and agreement that a measure names; left out where none names any. */
export function measureDetailsSheet(pack: Pack): SheetPlan {
  const records = pack.pathways.flatMap((pathway) =>
    pathway.measures.flatMap((measure) => namedIn(measure).map((named) => ({...named, pathway, measure}))),
  )
  return tableSheet(
    {
      id: 'measure-details',
      tableName: 'tblMeasureDetails',
      columns,
      frozenColumns: 0,
      whenNone: null,
    },
    records,
  )
}

function namedIn(measure: Measure): Array<Pick<Record, 'category' | 'label' | 'code'>> {
  return [
    ...measure.industries.map(({label}) => ({category: categories.industry, label, code: null})),
    ...measure.places.map(({label, code}) => ({category: categories.place, label, code})),
    ...measure.agreements.map(({label}) => ({category: categories.agreement, label, code: null})),
  ]
}
