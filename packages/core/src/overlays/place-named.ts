import {provinceTable} from '../regions/province-table.ts'
import type {RegionBook} from '../regions/region-book.ts'

/** Every name that an overlay's column `region` may hold, with the code or id that the model has for it. */
export type PlaceNames = ReadonlyMap<string, string>

/**
 * A province by ISO 3166-2 code (until 2017-11-23 of digits: `CN-44`), GB/T 2260 code or name; a region by id or name; the country.
 *
 * @param book  The regions of the table and the user's; where both have a name, it is the user's.
 */
export function placeNames({entries}: RegionBook): PlaceNames {
  return new Map([
    ...entries.toReversed().flatMap(({id, zh, names}) => [zh, ...names, id].map((name) => [name, id] as const)),
    ...provinceTable.flatMap(({code, administrativeCode, short, full}) =>
      [code, `CN-${administrativeCode.slice(0, 2)}`, administrativeCode, short, full].map(
        (name) => [name, code] as const,
      ),
    ),
    ...['CN', '全国', '中国'].map((name) => [name, 'CN'] as const),
  ])
}
