import {number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import type {ColumnInfo, SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  sheet: string
  table: string
  /** From 1. */
  ordinal: number
  column: ColumnInfo
}

const typeWords = {
  text: '文本',
  number: '数',
  link: '链接',
  'number by formula': '公式（数）',
  'text by formula': '公式（文本）',
} as const

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'sheet',
    head: '工作表',
    meaning: '列所在的工作表',
    type: 'text',
    cell: ({sheet}) => text(sheet),
  },
  {
    key: 'table',
    head: '表名',
    meaning: '列所在的表，公式和脚本用这个名字',
    type: 'text',
    cell: ({table}) => text(table),
  },
  {
    key: 'ordinal',
    head: '列序',
    meaning: '第几列，从 1 起',
    type: 'number',
    cell: ({ordinal}) => number(ordinal),
  },
  {
    key: 'head',
    head: '列名',
    meaning: '表头的字',
    type: 'text',
    cell: ({column}) => text(column.head),
  },
  {
    key: 'key',
    head: '字段名',
    meaning: '同一列在脚本和其他格式里的名字',
    type: 'text',
    cell: ({column}) => text(column.key),
  },
  {
    key: 'meaning',
    head: '含义',
    meaning: '这一列说的是什么',
    type: 'text',
    widest: 56,
    cell: ({column}) => text(column.meaning),
  },
  {
    key: 'type',
    head: '数据类型',
    meaning: '单元格的类型',
    type: 'text',
    allowed: Object.values(typeWords),
    cell: ({column}) => text(typeWords[typeOf(column)]),
  },
  {
    key: 'unit',
    head: '计量单位',
    meaning: '整列的单位',
    type: 'text',
    whenEmpty: '这一列没有单位',
    cell: ({column}) => text(column.unit),
  },
  {
    key: 'allowed',
    head: '可取的值',
    meaning: '可以出现的值，以“ | ”分开；一格里可有几个',
    type: 'text',
    whenEmpty: '不限',
    widest: 44,
    cell: ({column}) => text(column.allowed.join(' | ')),
  },
  {
    key: 'when_empty',
    head: '空格的意思',
    meaning: '单元格为空时说明什么',
    type: 'text',
    whenEmpty: '这一列没有空格',
    widest: 40,
    cell: ({column}) => text(column.whenEmpty),
  },
]

/** One row a column of every table of the workbook, the dictionary's own included. */
export function dictionarySheet(sheets: ReadonlyArray<SheetPlan>): SheetPlan {
  const first = sheetOf(sheets)
  return sheetOf([...sheets, first])
}

function typeOf({type, holds}: ColumnInfo): keyof typeof typeWords {
  return type === 'formula' ? `${holds} by formula` : type
}

function sheetOf(sheets: ReadonlyArray<SheetPlan>): SheetPlan {
  return tableSheet(
    {
      id: 'dictionary',
      tableName: 'tblDictionary',
      columns,
      frozenColumns: 4,
      whenNone: '本工作簿没有数据表。',
    },
    sheets.flatMap(columnsOf),
  )
}

function columnsOf({name, table}: SheetPlan): Array<Record> {
  if (table === null) return []
  return table.columns.map((column, index) => ({sheet: name, table: table.name, ordinal: index + 1, column}))
}
