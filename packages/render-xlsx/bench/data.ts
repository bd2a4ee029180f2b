/** What every writer is given: sheets of one table each. Null is an empty cell. */
export interface BenchData {
  /** How many times the workbook is written. */
  times: number
  sheets: Array<{name: string; table: string; heads: Array<string>; rows: Array<Array<BenchCell>>}>
}

export type BenchCell = string | number | null | {formula: string; result: number} | {url: string}

const words = [
  '货物贸易进出口',
  '实际使用外资金额',
  '东部沿海',
  '同比增长',
  '加快建设示例湾的数字贸易通道',
  '原文写明',
  'A1-2025',
]

/** As a region's workbook: eight sheets of some forty rows, with live formulas and links. */
export function smallData(): BenchData {
  return {times: 100, sheets: Array.from({length: 8}, (_, index) => sheetOf(index, 40, 12))}
}

/** As the long master table. */
export function largeData(): BenchData {
  return {times: 1, sheets: [sheetOf(0, 20_000, 26)]}
}

function sheetOf(sheet: number, rows: number, columns: number): BenchData['sheets'][number] {
  return {
    name: `表${sheet + 1}`,
    table: `tblBench${sheet + 1}`,
    heads: Array.from({length: columns}, (_, column) => `列${column + 1}`),
    rows: Array.from({length: rows}, (_, row) =>
      Array.from({length: columns}, (_cell, column) => cellOf(row, column, columns)),
    ),
  }
}

/** Half of the columns are text, some of it of its own in each row, as sentences are; a third are numbers; one is empty now and then. */
function cellOf(row: number, column: number, columns: number): BenchCell {
  if (column === 0) return `o-${row}-${(row * 7919) % 9973}`
  if (column === 1) return `第 ${row + 1} 行的示例句，写明数字和出处，长短与论文的句子相近。`
  // A sheet takes 65,530 links; each is one of the few that a paper has.
  if (column === 2 && columns === 12) return {url: `https://example.org/data/${row % 20}`}
  if (column === 3 && columns === 12) return {formula: `E${row + 2}/100000000`, result: valueOf(row, 4) / 1e8}
  if (column % 3 === 1) return valueOf(row, column)
  if (column % 7 === 5 && row % 3 > 0) return null
  return words[(row + column) % words.length]!
}

function valueOf(row: number, column: number): number {
  return ((row * 131 + column * 17) % 100_000) / (column % 2 === 0 ? 1 : 100)
}
