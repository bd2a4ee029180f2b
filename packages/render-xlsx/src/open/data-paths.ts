import {dataTableNames} from './data-table-names.ts'

export type DataFormat = 'csv' | 'parquet'

/** Of every file of a pack in open formats, seen from the pack's folder. */
export const dataFolder = 'data'

/** The file that describes the others, as the Data Package standard names it. */
export const descriptorName = 'datapackage.json'

/**
 * Paths of a pack's files in open formats, known before anything is made.
 *
 * @param formats  In any order; none gives no path.
 * @param packId   `all`, or a region's id: `all` has tables that a region has not.
 * @returns Seen from the pack's folder, with `/`: `data/indicators.csv`; the descriptor last.
 */
export function dataPaths(formats: ReadonlyArray<DataFormat>, packId: string): Array<string> {
  const files = orderedFormats(formats).flatMap((format) => dataTableNames(packId).map((name) => `${name}.${format}`))
  return files.length === 0 ? [] : [...files, descriptorName].map((file) => `${dataFolder}/${file}`)
}

/** Each format once, in one order. */
export function orderedFormats(formats: ReadonlyArray<DataFormat>): Array<DataFormat> {
  return (['csv', 'parquet'] as const).filter((format) => formats.includes(format))
}
