import type {FieldRule} from '../figures/field-rules.ts'
import type {QuantityReading, UnitReading} from '../tree/nodes.ts'
import {moneyHeads} from './head-words.ts'
import type {HeadReading, HeadType} from './read-head.ts'

/** A cell's unit, how far its number is from the base unit, and where the unit was said. */
export interface TableUnitFound {
  /** Null for a rank and an index. */
  readonly unit: string | null
  readonly exponent: number
  readonly scale: number
  readonly printedUnit: string
  readonly by: FieldRule
}

/** Where a unit can be said, from the cell outwards. */
export interface UnitSources {
  readonly cell: QuantityReading
  readonly type: HeadType | null
  readonly column: HeadReading
  readonly row: HeadReading
  /** Of a column of units. */
  readonly ofRow: ReadonlyArray<UnitReading>
  /** Of the head of its rows, 二、产量（万吨）. */
  readonly group: ReadonlyArray<UnitReading>
  readonly caption: ReadonlyArray<UnitReading>
  /** The caption calls the table one of index numbers. */
  readonly isIndex: boolean
}

const plain = (unit: string | null, by: FieldRule): TableUnitFound => ({
  unit,
  exponent: 0,
  scale: 1,
  printedUnit: '',
  by,
})

/** The unit of a cell; null where none is said and its number is therefore not known. */
export function unitOfCell(sources: UnitSources): TableUnitFound | null {
  const {cell, type, column, row, ofRow, group, caption, isIndex} = sources
  if (cell.form === 'rank' || type === 'rank') return plain(null, 'unit-of-rank')
  if (cell.unit !== null) return {unit: cell.unit, exponent: 0, scale: 1, printedUnit: '', by: 'unit-in-cell'}
  const isRate = column.type === 'growth' || column.type === 'share'
  // 单位 | 数量 | 金额: the unit of the row is that of its quantity, and the money that of the caption.
  const ofMoney = type === null && moneyHeads.test(column.words) && ofRow.length > 0 && !ofRow.some(isMoney)
  if (ofMoney && column.units.length === 0) return said(caption.filter(isMoney), type, 'unit-of-caption')
  const ofLine = [...ofRow, ...row.units]
  if (isRate || ofLine.length === 0) {
    const own = said(column.units, type, 'unit-of-column')
    if (own) return own
  }
  if (!isRate || row.type !== null) {
    const own = said(ofLine, type, 'unit-of-row') ?? said(column.units, type, 'unit-of-column')
    if (own) return own
    const counts = column.counts || (column.label === '' && row.counts)
    if (counts && type === null) return plain('count', 'unit-of-number-noun')
  }
  if (!isRate) {
    const own = said(group, type, 'unit-of-group')
    if (own) return own
  }
  if (type === 'index' || isIndex) return plain(null, 'unit-of-index')
  // 单位：亿元 holds for the amounts; a growth or a share beside them is a rate.
  const around = caption.filter(({unit}) =>
    type === 'growth' || type === 'share' ? unit === '%' || unit === 'pp' : true,
  )
  const found = said(around, type, 'unit-of-caption')
  if (found) return found
  return type === 'growth' || type === 'share' ? plain('%', 'unit-of-rate') : null
}

function isMoney({unit}: UnitReading): boolean {
  return unit !== 'TEU' && /^[A-Z]{3}$/.test(unit)
}

/** Of several units the percent is the rates', and the one other unit that of the amounts; two others leave it open. */
function said(units: ReadonlyArray<UnitReading>, type: HeadType | null, by: FieldRule): TableUnitFound | null {
  const isRate = type === 'growth' || type === 'share'
  const fitting = units.length > 1 ? units.filter(({unit}) => (unit === '%' || unit === 'pp') === isRate) : units
  const [unit, second] = fitting
  return unit && !second ? {...unit, by} : null
}
