import {strFromU8, strToU8, unzipSync} from 'fflate'
import {zip} from './zip.ts'

/** The parts of a workbook by their path in the zip, as text: exceljs writes XML only. */
export type Parts = ReadonlyMap<string, string>

/** Entries for folders, which exceljs leaves in the zip, are no parts. */
export function partsOf(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  return new Map(entries.map(([path, part]) => [path, strFromU8(part)]))
}

/** Zip parts in the order of their paths, `[Content_Types].xml` first, with one fixed time: the same parts give the same bytes. */
export function zipParts(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].toSorted()
  return zip(paths.map((path) => ({path, bytes: strToU8(parts.get(path)!)})))
}

/** Every part whose path matches, changed; the others as they are. */
export function mapParts(parts: Parts, path: RegExp, change: (xml: string) => string): Parts {
  return new Map([...parts].map(([each, xml]) => [each, path.test(each) ? change(xml) : xml]))
}
