import type {LineCell, LineCells} from './line-cells.ts'

/** A row of a table of text before its columns are known. */
export interface PrintedRow extends LineCells {
  readonly line: string
}

/** A number or a sign for none, and no name. */
const numberCell = /^\s*[-+−–]?\d|^\s*[-—–…]{1,3}\s*$/
const yearCell = /^\s*(?:19|20)\d{2}\s*年?\s*$/

/**
 * Give every row of a table as many cells as its columns are. A head that says nothing over the names of its rows lacks the first,
 * a row that ends early lacks the last; where spaces part the columns a cell belongs to the one over which it stands.
 *
 *     > |           出口    进口
 *     > | 机电产品  120.5    8.2
 *     > | 农产品             6.1
 *     > | 其中：
 *
 * @returns Null where a row fits no columns, or more than one way.
 */
export function fitRows(rows: ReadonlyArray<PrintedRow>): ReadonlyArray<ReadonlyArray<LineCell>> | null {
  const width = Math.max(...rows.map(({cells}) => cells.length))
  const whole = rows.filter(({cells}) => cells.length === width)
  if (whole.length === rows.length) return rows.map(({cells}) => cells)
  if (whole.length * 2 < rows.length) return null
  const columns = columnsOf(whole, width)
  const fitted = rows.map((row, index) => (row.cells.length === width ? row.cells : fitRow(row, index, columns, whole)))
  return fitted.every((row) => row !== null) ? fitted : null
}

/** From where to where the cells of a column reach, in half-width characters. */
interface Column {
  readonly from: number
  readonly to: number
}

function fitRow(
  row: PrintedRow,
  index: number,
  columns: ReadonlyArray<Column>,
  whole: ReadonlyArray<PrintedRow>,
): ReadonlyArray<LineCell> | null {
  const {cells, parting, line} = row
  const missing = columns.length - cells.length
  const none = {start: cells[0]!.start, end: cells[0]!.start}
  const last = {start: line.length, end: line.length}
  const atEnd = [...cells, ...Array.from({length: missing}, () => last)]
  const texts = cells.map(({start, end}) => line.slice(start, end))
  if (index === 0 && missing === 1 && !line.startsWith('\t') && isHead(texts) && namesRows(whole))
    return [none, ...cells]
  if (cells.length === 1) return atEnd
  // Every pipe and every tab parts two cells, so that only those at the end can be left out.
  if (parting === 'tab' || parting === 'pipe') return whole.every((each) => each.parting === parting) ? atEnd : null
  return parting === 'spaces' ? placed(row, columns) : null
}

/** Words and years, and no figures. */
function isHead(texts: ReadonlyArray<string>): boolean {
  return texts.every((text) => !numberCell.test(text) || yearCell.test(text))
}

/** Whether the rows begin with names. */
function namesRows(rows: ReadonlyArray<PrintedRow>): boolean {
  return rows.every(({line, cells}) => {
    const name = line.slice(cells[0]!.start, cells[0]!.end)
    return !numberCell.test(name) || yearCell.test(name)
  })
}

/** Each cell under the only column over which it stands; null where there is none, or one column has two. */
function placed({line, cells}: PrintedRow, columns: ReadonlyArray<Column>): ReadonlyArray<LineCell> | null {
  const row: Array<LineCell | undefined> = columns.map(() => undefined)
  for (const cell of cells) {
    const {from, to} = extent(line, cell)
    const over = columns.flatMap((column, index) => (from < column.to && to > column.from ? [index] : []))
    if (over.length !== 1 || row[over[0]!] !== undefined) return null
    row[over[0]!] = cell
  }
  let end = cells[0]!.start
  return row.map((cell) => {
    end = cell?.end ?? end
    return cell ?? {start: end, end}
  })
}

function columnsOf(rows: ReadonlyArray<PrintedRow>, width: number): ReadonlyArray<Column> {
  return Array.from({length: width}, (_, index) => {
    const extents = rows.map(({line, cells}) => extent(line, cells[index]!))
    return {from: Math.min(...extents.map(({from}) => from)), to: Math.max(...extents.map(({to}) => to))}
  })
}

function extent(line: string, {start, end}: LineCell): Column {
  const from = widthOf(line.slice(0, start))
  return {from, to: from + widthOf(line.slice(start, end))}
}

/** In half-width characters: a Chinese one is two wide. */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1
  return width
}
