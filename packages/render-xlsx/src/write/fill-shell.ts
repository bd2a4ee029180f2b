import {addressOf} from '../plan/address.ts'
import {escapeText} from './escape-text.ts'
import {sheetLinks} from './sheet-links.ts'
import type {Parts} from '../package/parts.ts'
import type {SheetPlan, WorkbookPlan} from '../plan/sheet.ts'
import type {StringTable} from './string-table.ts'

/** Path of the part of a sheet, from 0. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`
}

/** Where the cells come in. */
export const emptyCells = '<sheetData/>'

const shellCells = /<sheetData>[^]*<\/sheetData>|<sheetData\/>/

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/**
 * Make the shell that exceljs wrote one of the plan's size: ranges of sheets and tables, texts and links. Cells are left empty.
 *
 * @param strings  With the texts of all cells.
 */
export function fillShell(shell: Parts, {sheets}: WorkbookPlan, strings: StringTable): Parts {
  const filled = new Map(shell)
  for (const [index, sheet] of sheets.entries()) fillSheet(filled, sheet, sheetPath(index))
  filled.set('xl/sharedStrings.xml', strings.xml())
  return filled
}

function fillSheet(parts: Map<string, string>, sheet: SheetPlan, path: string): void {
  const range = rangeOf(sheet)
  const links = sheetLinks(sheet)
  const xml = parts
    .get(path)!
    .replace(shellCells, () => emptyCells)
    .replace(/<dimension ref="[^"]*"\/>/, () => `<dimension ref="${range}"/>`)
  parts.set(path, links === null ? xml : xml.replace(/<printOptions|<pageMargins/, (found) => links.element + found))
  if (links !== null && links.relationships !== '') {
    const rels = path.replace('worksheets/', 'worksheets/_rels/') + '.rels'
    const known = (parts.get(rels) ?? noRelationships).replace(
      /<Relationships([^>]*)\/>/,
      '<Relationships$1></Relationships>',
    )
    parts.set(
      rels,
      known.replace('</Relationships>', () => `${links.relationships}</Relationships>`),
    )
  }
  if (sheet.table !== null) fillTable(parts, sheet.table.name, range)
}

function fillTable(parts: Map<string, string>, name: string, range: string): void {
  for (const [path, xml] of parts) {
    if (!path.startsWith('xl/tables/') || !xml.includes(` name="${escapeText(name)}"`)) continue
    parts.set(
      path,
      xml.replaceAll(/ ref="[^"]*"/g, () => ` ref="${range}"`),
    )
  }
}

/** From A1 to the last cell. */
function rangeOf({rows}: SheetPlan): string {
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), 1)
  return `A1:${addressOf(Math.max(0, rows.length - 1), width - 1)}`
}
