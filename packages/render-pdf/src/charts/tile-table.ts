/**
 * Columns and rows of the 34 provincial units on a grid of tiles, from the north-west: neighbours where the grid allows it.
 * Drawn by ourselves; it shows which units belong to a region, not where borders run.
 */
const rows: ReadonlyArray<string> = [
  '.. .. .. .. .. .. .. .. HL',
  '.. .. .. .. .. .. NM .. JL',
  '.. XJ .. GS NX SX BJ TJ LN',
  '.. .. QH .. SN HA HE SD ..',
  '.. XZ .. SC CQ HB AH JS SH',
  '.. .. .. YN GZ HN JX ZJ ..',
  '.. .. .. .. GX GD FJ TW ..',
  '.. .. .. .. HI MO HK .. ..',
]

/** A unit's place: ISO 3166-2 code, column and row from 0. */
export interface TilePlace {
  code: string
  column: number
  row: number
}

export const tileTable: ReadonlyArray<TilePlace> = rows.flatMap((line, row) =>
  line.split(' ').flatMap((code, column) => (code === '..' ? [] : [{code: `CN-${code}`, column: column - 1, row}])),
)
