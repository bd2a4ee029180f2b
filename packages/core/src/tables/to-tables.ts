import type {Table} from '../model/model.ts'
import {stableIds} from '../model/stable-id.ts'
import {textOf} from '../tree/read-passages.ts'
import type {Grid} from './read-grid.ts'
import type {TableRead} from './read-cells.ts'

/** The tables as the model lists them. The id of a table depends on its caption and its heads. */
export function toTables(reads: ReadonlyArray<TableRead>): Array<Table> {
  const drafts = reads.map((read): Omit<Table, 'id'> => {
    const {captioned, table} = read.unit
    const rows = rowsOf(read.grid)
    const notes = (captioned?.children ?? []).filter(({type}) => type === 'tableNote').map(textOf)
    return {
      caption: read.caption.text,
      unit: captioned?.unit ?? null,
      head: rows.slice(0, read.headRows),
      rows: rows.slice(read.headRows),
      notes,
      section: read.section,
      position: captioned?.position ?? table.position ?? nowhere,
    }
  })
  const ids = stableIds(
    't',
    drafts.map(({caption, head, section}) => [caption ?? section, ...head.flat()].join('\n')),
  )
  return drafts.map((draft, index) => ({id: ids[index]!, ...draft}))
}

const nowhere = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

/** As printed, each row as long as the longest; a place that another cell covers is empty. */
function rowsOf(grid: Grid): Array<Array<string>> {
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) =>
    Array.from({length: width}, (_, column) => {
      const cell = row[column]
      return !cell || cell.isCovered ? '' : cell.text
    }),
  )
}
