import {allProvinces, allProvincesLabel} from '../overlays/sum-regions.ts'
import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'
import type {Term} from './terms.ts'

const others: ReadonlyMap<string, Term> = new Map([
  ['CN', {zh: '全国', en: 'China'}],
  ['all', {zh: '各区域', en: 'All regions'}],
  [allProvinces, {zh: allProvincesLabel, en: '31 provinces'}],
])

/**
 * A place in both languages.
 *
 * @param code  ISO 3166-2 code of a province, id of a region of the table, `CN`, `provinces-31`, or `all`.
 * @returns     Null for any other: regions that a user or a paper defines carry their labels in the model.
 */
export function placeTerm(code: string): Term | null {
  const province = provinceTable.find((each) => each.code === code)
  if (province) return {zh: province.short, en: province.en}
  const region = regionTable.find(({id}) => id === code)
  return others.get(code) ?? (region ? {zh: region.zh, en: region.en} : null)
}
