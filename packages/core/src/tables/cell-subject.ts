import type {FieldRule} from '../figures/field-rules.ts'
import type {Scene} from './cell-scene.ts'
import type {CaptionReading} from './read-caption.ts'
import type {Cell} from './read-grid.ts'
import type {TableColumn} from './table-columns.ts'
import type {TableRow} from './table-rows.ts'

/** Whose figure a cell is, and towards whom. */
export interface CellSubject {
  readonly subject: string | null
  readonly inherited: boolean
  readonly by: FieldRule
  readonly partner: string | null
  readonly partnerBy: FieldRule
}

/** The place or body that the heads of its row name, else those of its column, else the caption, else the text is about. */
export function subjectFor(row: TableRow, column: TableColumn, {caption, settings}: Scene): CellSubject {
  const {place, country} = settings
  const towards = partnerFor(row, caption)
  const inherited = (subject: string | null, by: FieldRule): CellSubject => ({subject, inherited: true, by, ...towards})
  const printed = (subject: string, by: FieldRule): CellSubject => ({subject, inherited: false, by, ...towards})
  if (row.place !== null) return printed(row.place, row.placeIsGroup ? 'subject-of-group' : 'subject-of-row')
  if (column.place !== null) return printed(column.place, 'subject-of-column')
  if (caption.place) return inherited(caption.place.name, 'subject-of-caption')
  if (place !== null) return inherited(place, 'subject-of-title')
  return inherited(country, country === null ? 'subject-unsaid' : 'subject-of-text')
}

function partnerFor(row: TableRow, caption: CaptionReading): Pick<CellSubject, 'partner' | 'partnerBy'> {
  if (row.partner !== null) return {partner: row.partner, partnerBy: 'partner-of-row'}
  return {partner: caption.partner, partnerBy: caption.partner === null ? 'partner-unsaid' : 'partner-of-caption'}
}

/** Citation marks that cover a cell, and the rule that chose them. */
export interface CellCites {
  readonly cites: Array<number>
  readonly by: FieldRule
}

/** The marks in the cell and in the head of its row, else those of the caption. */
export function citesFor(cell: Cell, row: TableRow, caption: CaptionReading): CellCites {
  const own = [...cell.citations, ...(row.cells[0]?.citations ?? [])]
  if (own.length > 0) return {cites: [...new Set(own.flatMap(({numbers}) => numbers))], by: 'cites-of-cell'}
  return caption.cites.length > 0 ? {cites: [...caption.cites], by: 'cites-of-caption'} : {cites: [], by: 'cites-none'}
}
