import {empty, text} from './cell.ts'
import {sheetWords} from './sheet-words.ts'
import type {Cell} from './cell.ts'
import type {Language} from './language.ts'
import type {Row, SheetId, SheetPlan} from './sheet.ts'

/** Widths of a label and of what is said of it. */
const pageWidths = [26, 92]

/** A page of words: a title, then headings and pairs of label and content. */
export function pageSheet(id: SheetId, rows: Array<Row>, language: Language): SheetPlan {
  return {
    id,
    ...sheetWords(id, language),
    rows,
    table: null,
    columns: [],
    widths: pageWidths,
    frozen: {rows: 0, columns: 0},
    orientation: 'portrait',
  }
}

export function titleRow(value: string): Row {
  return {style: 'title', cells: [text(value), empty]}
}

export function headingRow(value: string): Row {
  return {style: 'heading', cells: [text(value), empty]}
}

/** A label and its content; no row where there is no content. */
export function pairRows(label: string, content: Cell): Array<Row> {
  return content.type === 'empty' ? [] : [{style: 'plain', cells: [text(label), content]}]
}
