/** The tables that are given in open formats, by their sheet; those of one workbook, which only lead a reader of sheets, are not. */
const ofEveryPack = [
  'indicators',
  'series',
  'pathway',
  'measures',
  'measure-details',
  'mechanisms',
  'regional-data',
  'checks',
  'ledger',
  'references',
  'dictionary',
] as const

/** Only the pack of all regions has these. */
const ofAll = ['comparison', 'master'] as const

export type DataTableName = (typeof ofEveryPack)[number] | (typeof ofAll)[number]

/**
 * Names of a pack's tables: the same whatever it holds, so that a script finds every file.
 *
 * @param packId  `all`, or a region's id.
 */
export function dataTableNames(packId: string): ReadonlyArray<DataTableName> {
  return packId === 'all' ? [...ofAll, ...ofEveryPack] : ofEveryPack
}
