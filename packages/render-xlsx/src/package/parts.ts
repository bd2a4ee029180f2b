import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** The parts of a workbook by their path in the zip, as text: exceljs writes XML only. */
export type Parts = ReadonlyMap<string, string>

/**
 * The zip's one time. fflate reads it in local time, so it is made in local time, when it is needed, and is the same
 * in every zone; noon, since some zones skipped midnight on some days.
 */
function fixedTime(): Date {
  return new Date(1980, 0, 1, 12)
}

const level = 9

/** Entries for folders, which exceljs leaves in the zip, are no parts. */
export function partsOf(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  return new Map(entries.map(([path, part]) => [path, strFromU8(part)]))
}

/** Zip parts in the order of their paths, `[Content_Types].xml` first, with one fixed time: the same parts give the same bytes. */
export function zipParts(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].toSorted()
  return zipSync(Object.fromEntries(paths.map((path) => [path, strToU8(parts.get(path)!)])), {
    mtime: fixedTime(),
    level,
  })
}

/** Every part whose path matches, changed; the others as they are. */
export function mapParts(parts: Parts, path: RegExp, change: (xml: string) => string): Parts {
  return new Map([...parts].map(([each, xml]) => [each, path.test(each) ? change(xml) : xml]))
}
