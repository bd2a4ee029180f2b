import {utils, write} from '@e965/xlsx'
import {measure} from './measure.ts'

/** Cells and widths; this writer has no tables and no styles. */
await measure(async ({sheets}) => {
  const workbook = utils.book_new()
  for (const {name, heads, rows} of sheets) {
    const sheet = utils.aoa_to_sheet([heads, ...rows.map((row) => row.map(plainOf))])
    sheet['!cols'] = heads.map(() => ({wch: 20}))
    utils.book_append_sheet(workbook, sheet, name)
  }
  return new Uint8Array(write(workbook, {type: 'array', bookType: 'xlsx', compression: true}) as ArrayBuffer)
})

function plainOf(cell: unknown): unknown {
  if (cell === null || typeof cell !== 'object') return cell
  if ('url' in cell) return {t: 's', v: cell.url, l: {Target: cell.url}}
  const {formula, result} = cell as {formula: string; result: number}
  return {t: 'n', f: formula, v: result}
}
