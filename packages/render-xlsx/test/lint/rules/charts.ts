import {formulaParts} from '../formula-parts.ts'
import {columnLetters, rangeOf} from '../range.ts'
import {allOf, childOf, childrenOf} from '../xml.ts'
import type {Book, SheetCell} from '../book.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** Each series of a chart takes cells that are there, and its cached points are what those cells say. */
export const chartsRule: Rule = {
  id: 'charts',
  check: (book) => {
    const charts = [...book.parts.keys()].filter((path) => /^xl\/charts\/chart\d*\.xml$/.test(path))
    return charts.flatMap((where) => [
      ...allOf(book.root(where), 'numRef', 'strRef').flatMap((ref) => {
        const reason = faultOf(ref, book)
        return reason === null ? [] : [{where, reason}]
      }),
      ...orderFaults(book.root(where)).map((reason) => ({where, reason})),
      ...axisFaults(book.root(where)).map((reason) => ({where, reason})),
    ])
  },
}

function faultOf(ref: XmlElement, book: Book): string | null {
  const formula = childOf(ref, 'f')?.text ?? ''
  const cells = cellsOf(formula, book)
  if (typeof cells === 'string') return cells
  const cache = childOf(ref, ref.name === 'numRef' ? 'numCache' : 'strCache')
  if (cache === undefined) return book.isCalculatedOnLoad ? null : `${formula} has no cached points`
  const count = Number(childOf(cache, 'ptCount')?.attributes['val'])
  // A writer that does not know the cells leaves the cache empty.
  if (count !== cells.length)
    return count === 0 && book.isCalculatedOnLoad
      ? null
      : `${formula} has ${cells.length} cells and ${count} cached points`
  const points = new Map(
    childrenOf(cache, 'pt').map((point) => [Number(point.attributes['idx']), childOf(point, 'v')?.text ?? '']),
  )
  if (points.size !== childrenOf(cache, 'pt').length || [...points.keys()].some((index) => !(index < count)))
    return `${formula} has a cached point twice or beyond its cells`
  const odd = cells.findIndex((cell, index) => !isSame(cell?.value ?? null, points.get(index) ?? null, ref.name))
  return odd < 0 ? null : `${formula} has the cached point ${points.get(odd)} where the cell says ${cells[odd]?.value}`
}

/** The cells of a range in their order, undefined where one is empty. */
function cellsOf(formula: string, {sheets}: Book): Array<SheetCell | undefined> | string {
  const [place] = formulaParts(formula).places
  const sheet = sheets.find(({name}) => name === place?.sheet)
  if (!place || !sheet) return `${formula} leads to no sheet`
  const range = rangeOf(place.address)
  if (range === null || (range.right - range.left + 1) * (range.bottom - range.top + 1) > 100_000)
    return `${formula} is no range`
  const cells: Array<SheetCell | undefined> = []
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      cells.push(sheet.cells.get(`${columnLetters(column)}${row}`))
  }
  return cells.some((cell) => cell !== undefined) ? cells : `${formula} is empty`
}

function isSame(cell: string | null, point: string | null, kind: string): boolean {
  if (cell === null || point === null) return (cell ?? '') === (point ?? '')
  return kind === 'numRef' && cell !== point ? Number(cell) === Number(point) : cell === point
}

/** Series of a chart are told apart by their index and stand in an order. */
function orderFaults(root: XmlElement | null): Array<string> {
  const series = allOf(root, 'ser')
  return ['idx', 'order'].flatMap((name) => {
    const given = series.map((each) => childOf(each, name)?.attributes['val'] ?? '')
    return given
      .filter((value, index) => given.indexOf(value) !== index)
      .map((value) => `has two series of ${name} ${value}`)
  })
}

/** Each axis that a chart names is there, and each crosses one that is. */
function axisFaults(root: XmlElement | null): Array<string> {
  const axes = allOf(root, 'catAx', 'valAx', 'dateAx', 'serAx')
  const ids = axes.map((axis) => childOf(axis, 'axId')?.attributes['val'])
  const named = allOf(root, 'plotArea')
    .flatMap(({children}) => children)
    .filter(({name}) => name.endsWith('Chart'))
    .flatMap((chart) => childrenOf(chart, 'axId').map(({attributes}) => attributes['val']))
  const crossed = axes.map((axis) => childOf(axis, 'crossAx')?.attributes['val'])
  return [...named, ...crossed]
    .filter((id) => !ids.includes(id))
    .map((id) => `names the axis ${id}, which is not there`)
}
