import type {FieldRule} from '../figures/field-rules.ts'
import type {FieldTrace, ObservationTrace} from '../figures/trace-figure.ts'
import type {Observation} from '../model/model.ts'
import {basisOfCell, basisReported, type CellBasis, type CellKind, directionOf, kindOfCell} from './cell-kind.ts'
import type {Placed, Scene} from './cell-scene.ts'
import {type CellCites, type CellSubject, citesFor, subjectFor} from './cell-subject.ts'
import {type CellStatus, periodFor, statusFor} from './cell-time.ts'
import {offsetInRow, rowPosition, rowText} from './row-text.ts'
import {labelOfCell, type TableLabel} from './table-label.ts'
import type {TablePeriod} from './table-period.ts'

/** A figure of a table, with what it was read from: its trace is made of that when somebody asks for it. */
export interface CellRead {
  readonly observation: Observation
  readonly placed: Placed
  readonly found: CellFound
}

/** What each reader found for one cell. */
export interface CellFound {
  readonly kind: CellKind
  readonly direction: Observation['direction']
  readonly label: TableLabel
  readonly basis: CellBasis
  readonly price: Observation['price']
  readonly period: TablePeriod
  readonly status: CellStatus
  readonly subject: CellSubject
  readonly counted: string | null
  readonly cites: CellCites
}

/** The figure that a number in a table is; null where no words say what it measures. */
export function figureOf(placed: Placed, scene: Scene): CellRead | null {
  const kind = kindOfCell(placed, scene.caption)
  const label = labelFor(placed, kind, scene)
  if (label.label === '') return null
  const {cell, row, column, unit, quantity} = placed
  const said = basisOfCell(placed, kind.kind, scene.caption)
  const period = periodFor(placed, isOfAmount(kind), said.basis === 'annual-average', scene)
  const status = statusFor(row, column, period, scene)
  const basis = status.status === 'actual' ? basisReported(said, kind.kind, period, scene) : said
  const found: CellFound = {
    kind,
    direction: directionOf(kind, quantity, placed),
    label,
    basis,
    price: column.head.price ?? row.head.price,
    period,
    status,
    subject: subjectFor(row, column, scene),
    counted: kind.kind === 'count' && unit.unit === 'count' ? countedIn(column.head.label || label.label) : null,
    cites: citesFor(cell, row, scene.caption),
  }
  return {observation: observationOf(placed, found, scene), placed, found}
}

/** Growths, changes, shares and ranks are said of an amount. */
function isOfAmount({kind}: CellKind): boolean {
  return kind === 'growth' || kind === 'change' || kind === 'share' || kind === 'rank'
}

function labelFor({row, column, unit}: Placed, kind: CellKind, {caption}: Scene): TableLabel {
  const amount = isOfAmount(kind) ? column.beside.amount : null
  const parts = {
    row: row.head.label,
    parent: row.parent,
    column: column.head,
    beside: amount?.head.label ?? '',
    caption: caption.measure,
  }
  return labelOfCell(parts, kind.kind === 'share' || (unit.unit === 'pp' && /占比|比重|份额/.test(column.head.words)))
}

function observationOf({quantity, row, unit}: Placed, found: CellFound, scene: Scene): Observation {
  const {reading} = quantity
  const {kind, basis, period, label, subject} = found
  const at = (value: number | null): number | null => (value === null ? null : timesTen(value, unit.exponent))
  const value = at(reading.value)
  const isSigned = kind.kind !== 'growth' && kind.kind !== 'change'
  return {
    id: '',
    surface: quantity.value.trim(),
    value: value !== null && reading.negative && isSigned ? -value : value,
    low: at(reading.low),
    high: at(reading.high),
    unit: unit.unit,
    counted: found.counted,
    comparator: reading.comparator,
    kind: kind.kind,
    direction: found.direction,
    basis: basis.basis,
    basisPeriod: basis.period,
    price: found.price,
    status: found.status.status,
    period: period.period,
    periodText: period.text,
    label: label.label,
    subject: subject.subject,
    partner: subject.partner,
    cites: found.cites.cites,
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
    section: scene.section,
    sentence: {text: rowText(row.cells), position: rowPosition(row.cells)},
    position: quantity.position ?? rowPosition(row.cells),
  }
}

/** Say why a figure of a table was read as it was. */
export function traceCell({placed: {cell, row, unit}, found}: CellRead): ObservationTrace {
  const start = offsetInRow(row.cells, cell)
  return {
    value: {by: ['value-in-cell', unit.by], from: {start, end: start + cell.text.length}},
    kind: traced(found.kind.by),
    direction: traced(found.direction === null ? 'direction-none' : 'direction-sign'),
    basis: traced(found.basis.by),
    price: traced(found.price === null ? 'price-unsaid' : 'price-word'),
    status: traced(found.status.by),
    period: traced(...found.period.by),
    label: traced(found.label.by),
    subject: traced(found.subject.by),
    partner: traced(found.subject.partnerBy),
    counted: traced(found.counted === null ? 'counted-none' : 'counted-label'),
    cites: traced(found.cites.by),
  }
}

function traced(...by: ReadonlyArray<FieldRule>): FieldTrace {
  return {by, from: null}
}

/** 年末常住人口, 企业数: the thing without when and how many. */
function countedIn(label: string): string {
  const bare = label
    .replace(/^(?:年末|期末|月末|全[省市县区国])/, '')
    .replace(/(?:总数|个数|家数|户数|人数|数量?)$/, '')
  return bare || label
}

/** The decimal point moved, without a rounding error. */
function timesTen(value: number, exponent: number): number {
  const [digits, power] = String(value).split('e')
  return Number(`${digits}e${Number(power ?? 0) + exponent}`)
}
