import {strFromU8, strToU8, unzipSync} from 'fflate'
import {emptyCells} from '../write/fill-shell.ts'
import {zip} from './zip.ts'

/** The parts of a workbook by their path in the zip, as text: exceljs writes XML only. */
export type Parts = ReadonlyMap<string, string>

/** Entries for folders, which exceljs leaves in the zip, are no parts. */
export function partsOf(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  return new Map(entries.map(([path, part]) => [path, strFromU8(part)]))
}

/** Pieces of parts in UTF-8, by the path of the part. */
export type Pieces = ReadonlyMap<string, ReadonlyArray<Uint8Array>>

/**
 * Zip parts in the order of their paths, `[Content_Types].xml` first, with one fixed time: the same parts give the same bytes.
 *
 * @param cells  What stands in place of `emptyCells` in some parts; none unless told.
 */
export function zipParts(parts: Parts, cells: Pieces = new Map()): Uint8Array {
  const paths = [...parts.keys()].toSorted()
  return zip(paths.map((path) => ({path, pieces: piecesOf(parts.get(path)!, cells.get(path))})))
}

/** Cells are most of the file: they are not joined with what stands around them. */
function piecesOf(xml: string, cells: ReadonlyArray<Uint8Array> | undefined): ReadonlyArray<Uint8Array> {
  if (cells === undefined) return [strToU8(xml)]
  const [before, after] = xml.split(emptyCells) as [string, string]
  return [strToU8(before), ...cells, strToU8(after)]
}

/** Every part whose path matches, changed; the others as they are. */
export function mapParts(parts: Parts, path: RegExp, change: (xml: string) => string): Parts {
  return new Map([...parts].map(([each, xml]) => [each, path.test(each) ? change(xml) : xml]))
}
