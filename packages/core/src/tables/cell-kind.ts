import type {FieldRule} from '../figures/field-rules.ts'
import {kindOf} from '../figures/read-kind.ts'
import type {Observation, ObservationKind} from '../model/model.ts'
import type {Quantity} from '../tree/nodes.ts'
import type {Placed, Scene} from './cell-scene.ts'
import type {CaptionReading} from './read-caption.ts'
import type {Cell} from './read-grid.ts'
import {kindOfType} from './read-head.ts'
import type {TablePeriod} from './table-period.ts'

/** What kind of figure a cell is. */
export interface CellKind {
  readonly kind: ObservationKind
  readonly direction: Observation['direction']
  readonly by: FieldRule
}

const plain = (kind: ObservationKind, by: FieldRule): CellKind => ({kind, direction: null, by})

/** By the words of its own text, else by its unit and the words of its heads, else by the caption. */
export function kindOfCell({cell, quantity, column, type, unit}: Placed, caption: CaptionReading): CellKind {
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
export function directionOf(
  {kind, direction}: CellKind,
  {reading}: Quantity,
  {row, column}: Placed,
): Observation['direction'] {
  if (kind !== 'growth' && kind !== 'change') return null
  if (direction !== null) return direction
  if (reading.value === 0) return null
  const isDown = column.head.isDown || (column.head.type === null && row.head.isDown)
  return isDown !== reading.negative ? 'down' : 'up'
}

/** What a growth or change of a cell is measured against. */
export interface CellBasis {
  readonly basis: Observation['basis']
  readonly period: string | null
  readonly inherited: boolean
  readonly by: FieldRule
}

/** The basis that the heads say, else the caption. */
export function basisOfCell({row, column}: Placed, kind: ObservationKind, caption: CaptionReading): CellBasis {
  if (kind !== 'growth' && kind !== 'change') return {basis: null, period: null, inherited: false, by: 'basis-none'}
  const own = column.head.basis ?? row.head.basis
  if (own) return {...own, inherited: false, by: 'basis-of-head'}
  const around = caption.head.basis
  return around
    ? {...around, inherited: true, by: 'basis-of-caption'}
    : {basis: null, period: null, inherited: false, by: 'basis-unsaid'}
}

/** 增长（%） in a text whose title says on which time it reports: a growth of that year is against the year before, as in its sentences. */
export function basisReported(
  said: CellBasis,
  kind: ObservationKind,
  {period}: TablePeriod,
  {settings: {times}, around}: Scene,
): CellBasis {
  const year = times.goesOn ? times.above(null)?.period?.period?.slice(0, 4) : undefined
  const isReported = year !== undefined && around !== null && period !== null && period.slice(0, 4) === year
  return said.basis === null && kind === 'growth' && isReported
    ? {basis: 'yoy', period: null, inherited: true, by: 'basis-of-report'}
    : said
}

function wordsBefore({blanked}: Cell): string {
  const at = blanked.indexOf('\uFFFC')
  return at < 0 ? '' : blanked.slice(0, at)
}
