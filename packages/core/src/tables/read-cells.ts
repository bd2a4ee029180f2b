import type {FieldRule} from '../figures/field-rules.ts'
import {kindOf} from '../figures/read-kind.ts'
import type {FigureSettings} from '../figures/to-observations.ts'
import type {ObservationTrace} from '../figures/trace-figure.ts'
import type {Observation, ObservationKind} from '../model/model.ts'
import type {Position} from 'unist'
import type {Quantity} from '../tree/nodes.ts'
import {type CaptionReading, listsPartners, readCaption} from './read-caption.ts'
import {type Cell, type Grid, isMissing, isNumber, readGrid} from './read-grid.ts'
import {type HeadType, kindOfType} from './read-head.ts'
import type {TableUnit} from './read-tables.ts'
import {type TableColumn, tableColumns} from './table-columns.ts'
import {labelOfCell} from './table-label.ts'
import {type PeriodAround, periodInTitle, periodOfCell, type TablePeriod} from './table-period.ts'
import {type TableRow, tableRows} from './table-rows.ts'
import {headText, tableShape} from './table-shape.ts'
import {type TableUnitFound, unitOfCell} from './table-unit.ts'

/** Why the number of a cell is not among the figures. */
export type UnreadReason = 'unit' | 'label' | 'several' | 'wide' | 'unclear'

/** A number that a table prints and that is not read. */
export interface UnreadCell {
  readonly text: string
  readonly reason: UnreadReason
  readonly position: Position | undefined
}

/** A figure of a table, and why it has its values. */
export interface CellRead {
  readonly observation: Observation
  readonly trace: ObservationTrace
}

/** A table as it was read. */
export interface TableRead {
  readonly unit: TableUnit
  readonly grid: Grid
  readonly headRows: number
  readonly caption: CaptionReading
  readonly cells: ReadonlyArray<CellRead>
  readonly unread: ReadonlyArray<UnreadCell>
}

/** Titles that a table stands under, the innermost first, and the id of its section. */
export interface TablePlace {
  readonly titles: ReadonlyArray<string>
  readonly section: string | null
}

/** What all the cells of a table are read against. */
interface Scene {
  readonly caption: CaptionReading
  readonly columns: ReadonlyArray<TableColumn>
  readonly around: PeriodAround | null
  readonly settings: FigureSettings
  readonly place: TablePlace
}

/** Read every number of a table: what it measures by the heads of its row and column, else by the caption and the titles above. */
export function readCells(unit: TableUnit, place: TablePlace, settings: FigureSettings): TableRead {
  const grid = readGrid(unit.table)
  const caption = readCaption(unit)
  const shape = tableShape(grid)
  const ownPlace = settings.place ?? caption.place?.name ?? null
  const columns = tableColumns(grid, shape, ownPlace)
  const scene: Scene = {caption, columns, around: periodAround(caption, place, settings), settings, place}
  const partners = shape.stubs.some((_, column) => listsPartners(headText(grid, shape.headRows, column), caption))
  const cells: Array<CellRead> = []
  const unread: Array<UnreadCell> = []
  for (const row of tableRows(grid, shape, ownPlace, partners)) {
    for (const column of columns) {
      const cell = row.cells[column.index]
      if (!cell || cell.isCovered) continue
      const found = readCell(cell, row, column, scene)
      if (typeof found === 'string') unread.push({text: cell.text, reason: found, position: cell.node.position})
      else if (found) cells.push(found)
    }
  }
  return {unit, grid, headRows: shape.headRows, caption, cells, unread}
}

/** A cell's figure, the reason why it is not read, or null where it holds none. */
function readCell(cell: Cell, row: TableRow, column: TableColumn, scene: Scene): CellRead | UnreadReason | null {
  const [quantity, second] = cell.quantities
  if (isMissing(cell)) return null
  if (!quantity) return column.isNumeric && /\d/.test(cell.text) && cell.periods.length === 0 ? 'unclear' : null
  const isPlain = isNumber(cell)
  // A text column may speak of figures; only what is set as a number or an amount is one of the table's.
  if (!isPlain && (quantity.reading.unit === null || cell.text.length > longestMixed))
    return column.isNumeric ? 'unclear' : null
  if (second) return 'several'
  if (cell.isWide) return 'wide'
  const type = column.head.type ?? row.head.type ?? row.group?.type ?? null
  const unit = unitOfCell({
    cell: quantity.reading,
    type,
    column: column.head,
    row: row.head,
    ofRow: row.units,
    group: row.group?.units ?? [],
    caption: scene.caption.units,
    isIndex: scene.caption.head.type === 'index' && column.head.type === null && row.head.type === null,
  })
  if (!unit) return 'unit'
  return figureOf({cell, quantity, row, column, type, unit}, scene)
}

/** Longer text around an amount is a remark. */
const longestMixed = 24

interface Placed {
  readonly cell: Cell
  readonly quantity: Quantity
  readonly row: TableRow
  readonly column: TableColumn
  readonly type: HeadType | null
  readonly unit: TableUnitFound
}

function figureOf(placed: Placed, scene: Scene): CellRead | UnreadReason {
  const {cell, quantity, row, column, unit} = placed
  const {reading} = quantity
  const kind = kindOfCell(placed, scene.caption)
  const isShown = kind.kind === 'growth' || kind.kind === 'change' || kind.kind === 'share' || kind.kind === 'rank'
  const beside = isShown ? amountBeside(column, scene.columns) : null
  const label = labelOfCell(
    {
      row: row.head.label,
      parent: row.parent,
      column: column.head,
      beside: beside?.head.label ?? '',
      caption: scene.caption.measure,
    },
    kind.kind === 'share' || (unit.unit === 'pp' && /占比|比重|份额/.test(column.head.words)),
  )
  if (label.label === '') return 'label'
  const basis = basisOfCell(placed, kind.kind, scene.caption)
  const period = periodFor(placed, isShown, basis.basis === 'annual-average', scene)
  const subject = subjectFor(row, column, scene)
  const status = statusFor(row, column, period, scene.settings.year)
  const counted =
    kind.kind === 'count' && unit.unit === 'count'
      ? label.label.replace(/(?:总数|个数|家数|户数|人数|数量?)$/, '') || label.label
      : null
  const isSigned = kind.kind !== 'growth' && kind.kind !== 'change'
  const price = column.head.price ?? row.head.price
  const cites = citesFor(cell, row, scene.caption)
  const at = (value: number | null): number | null => (value === null ? null : timesTen(value, unit.exponent))
  const value = at(reading.value)
  const partner = row.partner ?? scene.caption.partner
  const observation: Observation = {
    id: '',
    surface: quantity.value.trim(),
    value: value !== null && reading.negative && isSigned ? -value : value,
    low: at(reading.low),
    high: at(reading.high),
    unit: unit.unit,
    counted,
    comparator: reading.comparator,
    kind: kind.kind,
    direction: directionOf(kind.kind, kind.direction, quantity, placed),
    basis: basis.basis,
    basisPeriod: basis.period,
    price,
    status: status.status,
    period: period.period,
    periodText: period.text,
    label: label.label,
    subject: subject.subject,
    partner,
    cites: cites.cites,
    citesNear: [],
    decimals: reading.decimals,
    scale: reading.scale * unit.scale,
    printed: reading.printed,
    printedUnit: reading.printedUnit + unit.printedUnit,
    known: {
      ...(period.period !== null && period.known !== 'printed' && {period: period.known}),
      ...(subject.subject !== null && subject.inherited && {subject: 'inherited' as const}),
      ...(basis.inherited && {basis: 'inherited' as const}),
      ...(label.inherited && {label: 'inherited' as const}),
    },
    section: scene.place.section,
    sentence: {text: rowText(row.cells), position: rowPosition(row.cells)},
    position: quantity.position ?? rowPosition(row.cells),
  }
  const none = null
  const by = (...rules: ReadonlyArray<FieldRule>): {by: ReadonlyArray<FieldRule>; from: null} => ({
    by: rules,
    from: none,
  })
  const start = offsetOf(row.cells, cell)
  const trace: ObservationTrace = {
    value: {by: ['value-in-cell', unit.by], from: {start, end: start + cell.text.length}},
    kind: by(kind.by),
    direction: by(observation.direction === null ? 'direction-none' : 'direction-sign'),
    basis: by(basis.by),
    price: by(price === null ? 'price-unsaid' : 'price-word'),
    status: by(status.by),
    period: by(...period.by),
    label: by(label.by),
    subject: by(subject.by),
    partner: by(partner === null ? 'partner-unsaid' : row.partner === null ? 'partner-of-caption' : 'partner-of-row'),
    counted: by(counted === null ? 'counted-none' : 'counted-label'),
    cites: by(cites.by),
  }
  return {observation, trace}
}

interface CellKind {
  readonly kind: ObservationKind
  readonly direction: Observation['direction']
  readonly by: FieldRule
}

const plain = (kind: ObservationKind, by: FieldRule): CellKind => ({kind, direction: null, by})

function kindOfCell({cell, quantity, column, type, unit}: Placed, caption: CaptionReading): CellKind {
  const {reading} = quantity
  const words = wordsBefore(cell)
  if (reading.unit !== null && /\p{Script=Han}/u.test(words))
    return kindOf(reading, {before: words, after: '', lead: '', start: 0}, quantity.value, column.head.basis !== null)
  if (reading.form === 'rank' || type === 'rank') return plain('rank', 'kind-of-head')
  if (unit.unit === 'pp')
    return /高于|低于|差距/.test(column.head.words) ? plain('level', 'kind-point-gap') : plain('change', 'kind-points')
  if (unit.unit === '%') {
    if (type !== null) return plain(kindOfType[type], 'kind-of-head')
    const around = caption.head.type
    return around === 'growth' || around === 'share' ? plain(around, 'kind-of-caption') : plain('level', 'kind-level')
  }
  const changes = type === 'growth' || type === 'change'
  if (changes) return plain('change', 'kind-of-head')
  return unit.unit === 'count' ? plain('count', 'kind-count') : plain('level', 'kind-level')
}

/** A minus goes down, and so does a number under 降低; 0.0 goes nowhere. */
function directionOf(
  kind: ObservationKind,
  said: Observation['direction'],
  {reading}: Quantity,
  {row, column}: Placed,
): Observation['direction'] {
  if (kind !== 'growth' && kind !== 'change') return null
  if (said !== null) return said
  if (reading.value === 0) return null
  const isDown = column.head.isDown || (column.head.type === null && row.head.isDown)
  return isDown !== reading.negative ? 'down' : 'up'
}

interface CellBasis {
  readonly basis: Observation['basis']
  readonly period: string | null
  readonly inherited: boolean
  readonly by: FieldRule
}

function basisOfCell({row, column}: Placed, kind: ObservationKind, caption: CaptionReading): CellBasis {
  if (kind !== 'growth' && kind !== 'change') return {basis: null, period: null, inherited: false, by: 'basis-none'}
  const own = column.head.basis ?? row.head.basis
  if (own) return {...own, inherited: false, by: 'basis-of-head'}
  const around = caption.head.basis
  return around
    ? {...around, inherited: true, by: 'basis-of-caption'}
    : {basis: null, period: null, inherited: false, by: 'basis-unsaid'}
}

/** The nearest amount to the left, in the same group of columns where there are groups. */
function amountBeside({index, group}: TableColumn, columns: ReadonlyArray<TableColumn>): TableColumn | null {
  const before = columns.filter((each) => each.index < index && each.head.type === null && each.isNumeric)
  return before.findLast((each) => each.group === group) ?? (group === '' ? (before.at(-1) ?? null) : null)
}

function periodFor(
  {row, column}: Placed,
  isShown: boolean,
  isAverage: boolean,
  {columns, around, settings}: Scene,
): TablePeriod {
  const readings = [...column.head.periods, ...row.head.periods, ...(row.group?.periods ?? [])]
  const text = column.head.periodText ?? row.head.periodText ?? row.group?.periodText ?? null
  const by = column.head.periods.length > 0 ? 'period-of-column' : 'period-of-row'
  const said = {readings, text, time: column.head.time ?? row.head.time, by} as const
  if (readings.length > 0 || said.time !== null) return periodOfCell(said, around, settings.year)
  const before = columns.filter(({index}) => index < column.index)
  const years = before.flatMap(({head}) =>
    head.periods.flatMap((each) => (each.form === 'absolute' && /^\d{4}$/.test(each.iso) ? [Number(each.iso)] : [])),
  )
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (isAverage && years.length > 1 && first < last)
    return {period: `${first + 1}/${last}`, text: null, known: 'counted', by: ['period-average']}
  const beside =
    isShown && !isAverage ? before.findLast(({head}) => head.periods.length > 0 || head.time !== null) : undefined
  if (!beside) return periodOfCell(said, around, settings.year)
  const found = periodOfCell(
    {...said, readings: beside.head.periods, text: beside.head.periodText, time: beside.head.time},
    around,
    settings.year,
  )
  return {
    ...found,
    known: found.known === 'printed' ? 'inherited' : found.known,
    by: ['period-beside', ...found.by.slice(1)],
  }
}

function periodAround(
  {periods, periodText, text, head}: CaptionReading,
  {titles}: TablePlace,
  settings: FigureSettings,
): PeriodAround | null {
  const absolute = periods.find((reading) => reading.form === 'absolute')
  const part = periods.find((reading) => reading.form === 'relative' && reading.relation === 'part-of-year')
  for (const title of titles) {
    const iso = periodInTitle(title)
    if (iso === null) continue
    const around = {iso, text: title, by: 'period-of-title'} as const
    if (absolute) break
    if (!part && head.time === null) return around
    const found = periodOfCell(
      {readings: periods, text: periodText, time: null, by: 'period-of-caption'},
      around,
      settings.year,
    )
    return found.period === null ? around : {iso: found.period, text: periodText, by: 'period-of-caption'}
  }
  if (absolute?.form !== 'absolute') return null
  const own = periodOfCell(
    {readings: periods, text: periodText, time: null, by: 'period-of-caption'},
    null,
    settings.year,
  )
  return own.period === null ? null : {iso: own.period, text: periodText ?? text, by: 'period-of-caption'}
}

interface CellSubject {
  readonly subject: string | null
  readonly inherited: boolean
  readonly by: FieldRule
}

function subjectFor(row: TableRow, column: TableColumn, {caption, settings}: Scene): CellSubject {
  if (row.place !== null)
    return {subject: row.place, inherited: false, by: row.placeIsGroup ? 'subject-of-group' : 'subject-of-row'}
  if (column.place !== null) return {subject: column.place, inherited: false, by: 'subject-of-column'}
  if (caption.place) return {subject: caption.place.name, inherited: true, by: 'subject-of-caption'}
  if (settings.place !== null) return {subject: settings.place, inherited: true, by: 'subject-of-title'}
  return {
    subject: settings.country,
    inherited: true,
    by: settings.country === null ? 'subject-unsaid' : 'subject-of-text',
  }
}

function statusFor(
  row: TableRow,
  column: TableColumn,
  {period}: TablePeriod,
  year: number | null,
): {status: Observation['status']; by: FieldRule} {
  const said = column.head.status ?? row.head.status
  if (said !== null) return {status: said, by: 'status-of-head'}
  const last = Number(period?.split('/').at(-1)?.slice(0, 4) ?? Number.NaN)
  return year !== null && last > year ? {status: 'target', by: 'status-time'} : {status: 'actual', by: 'status-fact'}
}

function citesFor(cell: Cell, row: TableRow, caption: CaptionReading): {cites: Array<number>; by: FieldRule} {
  const own = [...cell.citations, ...row.cells.filter(({column}) => column === 0).flatMap(({citations}) => citations)]
  if (own.length > 0) return {cites: [...new Set(own.flatMap(({numbers}) => numbers))], by: 'cites-of-cell'}
  return caption.cites.length > 0 ? {cites: [...caption.cites], by: 'cites-of-caption'} : {cites: [], by: 'cites-none'}
}

function wordsBefore({blanked}: Cell): string {
  const at = blanked.indexOf('\uFFFC')
  return at < 0 ? '' : blanked.slice(0, at)
}

const between = ' | '

/** The row as it stands, its cells parted by bars. */
function rowText(cells: ReadonlyArray<Cell>): string {
  return cells.map(({text}) => text).join(between)
}

function offsetOf(cells: ReadonlyArray<Cell>, cell: Cell): number {
  return cells.slice(0, cell.column).reduce((offset, {text}) => offset + text.length + between.length, 0)
}

function rowPosition(cells: ReadonlyArray<Cell>): Position {
  const positions = cells.flatMap(({node, isCovered}) => (node.position && !isCovered ? [node.position] : []))
  const nowhere = {line: 1, column: 1, offset: 0}
  return {start: positions[0]?.start ?? nowhere, end: positions.at(-1)?.end ?? nowhere}
}

/** The decimal point moved, without a rounding error. */
function timesTen(value: number, exponent: number): number {
  const [digits, power] = String(value).split('e')
  return Number(`${digits}e${Number(power ?? 0) + exponent}`)
}
