import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'

/** The old ISO 3166-2:CN codes, until 2017-11-23, and the first two digits of GB/T 2260—2007. */
const gbDigits: Readonly<Record<string, string>> = {
  11: 'BJ',
  12: 'TJ',
  13: 'HE',
  14: 'SX',
  15: 'NM',
  21: 'LN',
  22: 'JL',
  23: 'HL',
  31: 'SH',
  32: 'JS',
  33: 'ZJ',
  34: 'AH',
  35: 'FJ',
  36: 'JX',
  37: 'SD',
  41: 'HA',
  42: 'HB',
  43: 'HN',
  44: 'GD',
  45: 'GX',
  46: 'HI',
  50: 'CQ',
  51: 'SC',
  52: 'GZ',
  53: 'YN',
  54: 'XZ',
  61: 'SN',
  62: 'GS',
  63: 'QH',
  64: 'NX',
  65: 'XJ',
  71: 'TW',
  81: 'HK',
  82: 'MO',
}

const places: ReadonlyMap<string, string> = new Map([
  ...[...regionTable].flatMap(({id, zh, names}) => [id, zh, ...names].map((name) => [name, id] as const)),
  ...provinceTable.flatMap(({code, short, full}) => [code, short, full].map((name) => [name, code] as const)),
  ...Object.entries(gbDigits).flatMap(([digits, letters]) =>
    [`CN-${digits}`, `${digits}0000`].map((name) => [name, `CN-${letters}`] as const),
  ),
  ...['CN', '全国', '中国'].map((name) => [name, 'CN'] as const),
])

/** The ISO 3166-2 code of a province, the id of a region or `CN`, by its code (old and GB/T 2260 ones too), id or name; null for none. */
export function placeNamed(name: string): string | null {
  return places.get(name) ?? null
}

/** All names that `placeNamed` knows, for a message that offers the nearest. */
export const placeNames: ReadonlyArray<string> = [...places.keys()]
