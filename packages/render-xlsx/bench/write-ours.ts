import type {BenchData} from './data.ts'
import {guardWorkbook} from '../src/guard/guard-workbook.ts'
import {withGuardNotes} from '../src/guard/with-guard-notes.ts'
import {sealPackage} from '../src/package/seal-package.ts'
import {columnWidth} from '../src/plan/width.ts'
import {writeWorkbook} from '../src/write/write-workbook.ts'
import type {Cell} from '../src/plan/cell.ts'
import type {ColumnInfo, SheetPlan, WorkbookPlan} from '../src/plan/sheet.ts'
import type {BenchCell} from './data.ts'
import {measure} from './measure.ts'

/** Loaded before the clock starts, as every other writer's library is; our own package loads it when a workbook is made. */
await import('exceljs')

/** With all that a workbook of ours has in it: the guard, widths, heights and styles of every cell, links, fixed bytes. */
await measure(async (data) => {
  const plan = planOf(data)
  return sealPackage(await writeWorkbook(withGuardNotes(guardWorkbook(plan))))
})

function planOf(data: BenchData): WorkbookPlan {
  const properties = {title: 't', subject: 's', description: 'd', keywords: 'k', creator: 'c', language: 'zh-CN'}
  return {properties: {...properties, date: new Date(0)}, sheets: data.sheets.map(sheetOf)} as WorkbookPlan
}

function sheetOf({name, table, heads, rows}: BenchData['sheets'][number]): SheetPlan {
  const body = rows.map((row) => ({style: 'body' as const, cells: row.map(cellOf)}))
  const columns = heads.map((head, index) => columnOf(head, rows[0]![index]!))
  return {
    id: 'indicators',
    name,
    title: name,
    rows: [{style: 'head', cells: heads.map((value) => ({type: 'text' as const, value}))}, ...body],
    table: {name: table, columns},
    columns,
    widths: heads.map((head, index) =>
      columnWidth(
        head,
        body.map(({cells}) => cells[index]!),
        24,
      ),
    ),
    frozen: {rows: 1, columns: 2},
    orientation: 'landscape',
  }
}

function cellOf(value: BenchCell): Cell {
  if (value === null) return {type: 'empty'}
  if (typeof value === 'string') return {type: 'text', value}
  if (typeof value === 'number') return {type: 'number', value}
  return 'url' in value ? {type: 'link', text: value.url, url: value.url} : {type: 'formula', ...value}
}

function columnOf(head: string, first: BenchCell): ColumnInfo {
  const type = cellOf(first).type as 'text' | 'number' | 'link' | 'formula'
  const holds = type === 'number' || type === 'formula' ? 'number' : 'text'
  return {key: 'value', head, meaning: 'm', type, holds, unit: null, allowed: [], whenEmpty: null}
}
