import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'
import type {Term} from '../terms/terms.ts'
import {indicatorTable} from './indicator-table.ts'
import {statusTable} from './status-table.ts'
import {overlayUnits} from './unit-table.ts'

/** What a row of an overlay may hold, for those who offer lists to choose from; each in the order of its table. */
export interface OverlayChoices {
  readonly regions: ReadonlyArray<Term & {readonly id: string}>
  /** `unit` is the one that the indicator is given in. */
  readonly indicators: ReadonlyArray<Term & {readonly id: string; readonly unit: string}>
  readonly units: ReadonlyArray<string>
  readonly statuses: ReadonlyArray<Term & {readonly id: string; readonly isMissing: boolean}>
}

/** The regions, indicators, units and statuses that overlays know. */
export function overlayChoices(): OverlayChoices {
  return {
    regions: [
      {id: 'CN', zh: '全国', en: 'China'},
      ...regionTable.map(({id, zh, en}) => ({id, zh, en})),
      ...provinceTable.map(({code, short, en}) => ({id: code, zh: short, en})),
    ],
    indicators: indicatorTable.map(({id, zh, en, unit}) => ({id, zh, en, unit})),
    units: [...overlayUnits],
    statuses: [...statusTable].map(([id, {zh, en, isMissing}]) => ({id, zh, en, isMissing})),
  }
}
