import {number, text} from '../cell.ts'
import {both} from '../language.ts'
import {tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
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
  text: both('文本', 'text'),
  number: both('数', 'number'),
  date: both('日期', 'date'),
  link: both('文本（链接）', 'text (link)'),
  'number by formula': both('公式（数）', 'formula (number)'),
  'text by formula': both('公式（文本）', 'formula (text)'),
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'sheet',
    head: both('工作表', 'Sheet'),
    meaning: both('列所在的工作表', 'the sheet that the column is on'),
    type: 'text',
    cell: ({sheet}) => text(sheet),
  },
  {
    key: 'table',
    head: both('表名', 'Table'),
    meaning: both(
      '列所在的表，公式和脚本用这个名字',
      'the table that the column is in: formulas and scripts call it so',
    ),
    type: 'text',
    cell: ({table}) => text(table),
  },
  {
    key: 'ordinal',
    head: both('列序', 'Column no.'),
    meaning: both('第几列，从 1 起', 'its place, from 1'),
    type: 'number',
    cell: ({ordinal}) => number(ordinal),
  },
  {
    key: 'head',
    head: both('列名', 'Head'),
    meaning: both('表头的字', 'its head as printed'),
    type: 'text',
    cell: ({column}) => text(column.head),
  },
  {
    key: 'key',
    head: both('字段名', 'Field'),
    meaning: both('同一列在脚本和其他格式里的名字', 'the same column in scripts and other formats'),
    type: 'text',
    cell: ({column}) => text(column.key),
  },
  {
    key: 'meaning',
    head: both('含义', 'Meaning'),
    meaning: both('这一列说的是什么', 'what the column says'),
    type: 'text',
    widest: 56,
    cell: ({column}) => text(column.meaning),
  },
  {
    key: 'type',
    head: both('数据类型', 'Data type'),
    meaning: both('单元格的类型', 'type of its cells'),
    type: 'text',
    allowed: Object.values(typeWords),
    cell: ({column}, {language}) => text(typeWords[typeOf(column)][language]),
  },
  {
    key: 'unit',
    head: both('计量单位', 'Unit'),
    meaning: both('整列的单位', 'unit of the whole column'),
    type: 'text',
    whenEmpty: both('这一列没有单位', 'it has none'),
    cell: ({column}) => text(column.unit),
  },
  {
    key: 'allowed',
    head: both('可取的值', 'Allowed values'),
    meaning: both(
      '可以出现的值，以“ | ”分开；一格里可有几个',
      'values that can occur, parted by |; a cell can hold several',
    ),
    type: 'text',
    whenEmpty: both('不限', 'any'),
    widest: 44,
    cell: ({column}) => text(column.allowed.join(' | ')),
  },
  {
    key: 'when_empty',
    head: both('空格的意思', 'When empty'),
    meaning: both('单元格为空时说明什么', 'what an empty cell says'),
    type: 'text',
    whenEmpty: both('这一列没有空格', 'no cell is empty'),
    widest: 40,
    cell: ({column}) => text(column.whenEmpty),
  },
]

/** One row a column of every table of the workbook, the dictionary's own included. */
export function dictionarySheet(sheets: ReadonlyArray<SheetPlan>, language: Language): SheetPlan {
  const first = sheetOf(sheets, language)
  return sheetOf([...sheets, first], language)
}

function typeOf({type, holds}: ColumnInfo): keyof typeof typeWords {
  return type === 'formula' ? (holds === 'number' ? 'number by formula' : 'text by formula') : type
}

function sheetOf(sheets: ReadonlyArray<SheetPlan>, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'dictionary',
      tableName: 'tblDictionary',
      columns,
      frozenColumns: 4,
      whenNone: both('本工作簿没有数据表。', 'This workbook has no tables.'),
    },
    sheets.flatMap(columnsOf),
    language,
  )
}

function columnsOf({name, table}: SheetPlan): Array<Record> {
  if (table === null) return []
  return table.columns.map((column, index) => ({sheet: name, table: table.name, ordinal: index + 1, column}))
}
