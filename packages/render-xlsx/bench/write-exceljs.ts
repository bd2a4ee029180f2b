import ExcelJS from 'exceljs'
import {measure} from './measure.ts'

/** Tables, widths and frozen heads by exceljs alone. */
await measure(async ({sheets}) => {
  const workbook = new ExcelJS.Workbook()
  for (const {name, table, heads, rows} of sheets) {
    const sheet = workbook.addWorksheet(name, {views: [{state: 'frozen', xSplit: 2, ySplit: 1}]})
    sheet.addTable({
      name: table,
      ref: 'A1',
      headerRow: true,
      columns: heads.map((head) => ({name: head})),
      rows: rows.map((row) =>
        row.map((cell) =>
          cell !== null && typeof cell === 'object' && 'url' in cell ? {text: cell.url, hyperlink: cell.url} : cell,
        ),
      ),
    })
    for (const index of heads.keys()) sheet.getColumn(index + 1).width = 20
  }
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer)
})
