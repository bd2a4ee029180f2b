import {type OverlayRow, report} from '@region-briefs/core'
import {zipSync} from 'fflate'
import readWorkbook, {type Row, type Sheet} from 'read-excel-file/universal'
import type {VFile} from 'vfile'
import {openParts, UnreadableArchive} from '../readers/docx/open-parts.ts'
import {tellingParts} from './telling-parts.ts'

/** The parts that hold cells; pictures, charts and macros are not unpacked. */
const cellPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]*\.xml)$/

/** A sheet of a hundred thousand rows has some 50 MB of XML. */
const mostBytes = 256 << 20

/**
 * The rows of a workbook's first sheet that has the header of an overlay, else of its first. Another with that header is named.
 *
 * @throws UnreadableArchive, which says why, where the workbook cannot be read.
 */
export async function sheetRows(bytes: Uint8Array, file: VFile): Promise<Array<OverlayRow>> {
  const parts = openParts(bytes, (name) => cellPart.test(name), mostBytes)
  if (!parts.has('xl/workbook.xml')) throw new UnreadableArchive('it holds no workbook')
  const sheets = await read(zipSync(Object.fromEntries(tellingParts(parts)), {level: 0}))
  const [sheet = sheets[0], ...others] = sheets.filter(hasHeader)
  if (sheet) for (const other of others) reportOther(sheet, other, file)
  return (sheet?.data ?? []).flatMap((cells, index) => rowOf(cells, index) ?? [])
}

/** In the first row with text: the two columns that no overlay can be without. */
function hasHeader({data}: Sheet<string>): boolean {
  const names = data
    .find((cells) => cells.some((cell) => cell !== null))
    ?.map((cell) => textOf(cell).trim().toLowerCase())
  return names !== undefined && names.includes('region') && names.includes('value')
}

function reportOther(taken: Sheet<string>, other: Sheet<string>, file: VFile): void {
  report(file, 'overlay-header', {
    reason: `Unexpected second sheet with this header, \`${other.sheet}\`, expected all rows in \`${taken.sheet}\`, put them there`,
    place: {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
    actual: other.sheet,
    expected: [taken.sheet],
  })
}

/** Numbers come as they are written in the file, so that none is rounded on its way. */
async function read(zip: Uint8Array): Promise<Array<Sheet<string>>> {
  try {
    const {buffer, byteOffset, byteLength} = zip
    return await readWorkbook((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength), {
      parseNumber: (digits) => digits,
    })
  } catch (error) {
    throw new UnreadableArchive('its sheets are damaged', {cause: error})
  }
}

/** Null for an empty row. */
function rowOf(cells: Row<string>, index: number): OverlayRow | null {
  if (cells.every((cell) => cell === null)) return null
  return {line: index + 1, cells: cells.map(textOf), columns: cells.map((_, column) => column + 1)}
}

/** A day is written out, so that a month that the sheet took for a day is named and not guessed. */
function textOf(cell: Row<string>[number]): string {
  if (cell === null) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
