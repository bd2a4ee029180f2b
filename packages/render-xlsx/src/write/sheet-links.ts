import {addressOf} from '../plan/address.ts'
import {escapeText} from './escape-text.ts'
import type {SheetPlan} from '../plan/sheet.ts'

/** The links of a sheet, as two parts tell of them. */
export interface SheetLinks {
  /** `<hyperlinks>` of the sheet. */
  element: string
  /** Relationships to the addresses outside, each address once. */
  relationships: string
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * Links to places in the workbook are locations, not outside targets that begin with `#` as exceljs writes them (#3027, #1676;
 * WPS does not follow those): ECMA-376 part 1, 18.3.1.47.
 *
 * @returns Null where there is none.
 */
export function sheetLinks({rows}: SheetPlan): SheetLinks | null {
  const ids = new Map<string, string>()
  const elements: Array<string> = []
  for (let row = 0; row < rows.length; row++) {
    const {cells} = rows[row]!
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!
      if (cell.type === 'jump') {
        const location = `'${cell.sheet.replaceAll("'", "''")}'!${cell.cell}`
        elements.push(`<hyperlink ref="${addressOf(row, column)}" location="${escapeText(location)}"/>`)
      } else if (cell.type === 'link') {
        const id = ids.get(cell.url) ?? `rIdL${ids.size + 1}`
        ids.set(cell.url, id)
        elements.push(`<hyperlink ref="${addressOf(row, column)}" r:id="${id}"/>`)
      }
    }
  }
  if (elements.length === 0) return null
  const relationships = Array.from(
    ids,
    ([url, id]) => `<Relationship Id="${id}" Type="${hyperlink}" Target="${escapeText(url)}" TargetMode="External"/>`,
  )
  return {element: `<hyperlinks>${elements.join('')}</hyperlinks>`, relationships: relationships.join('')}
}
