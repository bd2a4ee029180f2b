import type {Pack, Pathway} from '@region-briefs/core'
import {number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  pathway: Pathway
  /** From 1 within its pathway. */
  ordinal: number
  role: string
  term: string
}

const roles = {from: '起点', formula: '公式项', to: '终点'} as const

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'pathway_id',
    head: '路径编号',
    meaning: '路径的固定编号',
    type: 'text',
    cell: ({pathway}) => text(pathway.id),
  },
  {
    key: 'region',
    head: '区域',
    meaning: '路径所属的区域',
    type: 'text',
    cell: ({pathway}) => text(pathway.regionLabel),
  },
  {
    key: 'ordinal',
    head: '序',
    meaning: '在路径中的位置，从 1 起；只是书写次序，不是时间',
    type: 'number',
    cell: ({ordinal}) => number(ordinal),
  },
  {
    key: 'role',
    head: '位置',
    meaning: '起点、终点，或两者之间公式的一项',
    type: 'text',
    allowed: Object.values(roles),
    cell: ({role}) => text(role),
  },
  {
    key: 'term',
    head: '内容',
    meaning: '论文的用词',
    type: 'text',
    widest: 40,
    cell: ({term}) => text(term),
  },
  {
    key: 'title',
    head: '路径标题',
    meaning: '小节标题，照印',
    type: 'text',
    widest: 60,
    cell: ({pathway}) => text(pathway.title),
  },
  {
    key: 'line',
    head: '行号',
    meaning: '路径在论文文件中开始的行',
    type: 'number',
    unit: '行',
    cell: ({pathway}) => number(pathway.position.start.line),
  },
]

/** One row a term: where a pathway starts, the terms of its formula, where it leads. */
export function pathwaySheet(pack: Pack): SheetPlan {
  return tableSheet(
    {
      id: 'pathway',
      tableName: 'tblPathway',
      columns,
      frozenColumns: 0,
      whenNone:
        pack.pathways.length === 0
          ? '论文没有提出区域路径。'
          : '论文的路径标题没有写明起点和终点，正文也没有公式；见“举措”。',
    },
    pack.pathways.flatMap(termsOf),
  )
}

function termsOf(pathway: Pathway): Array<Record> {
  const terms = [
    ...(pathway.from === null ? [] : [{role: roles.from, term: pathway.from}]),
    ...pathway.formula.map((term) => ({role: roles.formula, term})),
    ...(pathway.to === null ? [] : [{role: roles.to, term: pathway.to}]),
  ]
  return terms.map((each, index) => ({...each, pathway, ordinal: index + 1}))
}
