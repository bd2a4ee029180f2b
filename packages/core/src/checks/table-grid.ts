import {oncePer} from '../tree/once-per.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'

/** A row of a table: what its first cell of words says, and its figures by the place of their cell. */
export interface TableRow {
  readonly line: number
  readonly head: string
  readonly cells: ReadonlyMap<number, Figure>
}

/** The rows of each table that has figures, in the order of the text; rows with a line between them are of two tables. */
export const tablesIn: (input: CheckInput) => ReadonlyArray<ReadonlyArray<TableRow>> = oncePer((input) => {
  const tables: Array<Array<TableRow>> = []
  let figures: Array<Figure> = []
  const close = (): void => {
    if (figures.length === 0) return
    const row = rowOf(figures)
    const last = tables.at(-1)
    if (last && row.line === last.at(-1)!.line + 1) last.push(row)
    else tables.push([row])
    figures = []
  }
  for (const figure of figuresOf(input)) {
    if (figure.sentence !== null) continue
    const line = figure.observation.position.start.line
    if (figures.length > 0 && figures[0]!.observation.position.start.line !== line) close()
    figures.push(figure)
  }
  close()
  return tables
})

/** Its cells are parted by bars in the text that its figures are given with. */
function rowOf(figures: ReadonlyArray<Figure>): TableRow {
  const [first] = figures
  const texts = first!.observation.sentence.text.split(' | ')
  const cells = new Map<number, Figure>()
  let from = 0
  for (const figure of figures) {
    const place = texts.indexOf(figure.observation.surface, from)
    if (place < 0) continue
    cells.set(place, figure)
    from = place + 1
  }
  return {line: first!.observation.position.start.line, head: headOf(texts), cells}
}

/** A number that only counts the rows names none. */
function headOf(texts: ReadonlyArray<string>): string {
  const [first = '', second = ''] = texts.map((text) => text.replaceAll(/\s/g, ''))
  return /^\d{1,2}$/.test(first) && !/^[\d.,-]*$/.test(second) ? second : first
}
