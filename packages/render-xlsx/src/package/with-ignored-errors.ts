import type {Cell} from '../plan/cell.ts'
import type {SheetPlan, WorkbookPlan} from '../plan/sheet.ts'
import type {Parts} from './parts.ts'

const dimension = /<dimension ref="([^"]*)"\/>/

/** How a text begins that a spreadsheet may take for a number: `2025`, `-3.1`, `(12)`, `¥5`, `110000`. */
const likeNumber = /^[\s'(+\-−.¥￥$€£]*\d/

/**
 * Printed values, years and codes are text on purpose: tell Excel not to mark each of them as a mistake, which
 * exceljs cannot (#2092). The element stands before the table parts, as the sequence of CT_Worksheet asks.
 */
export function withIgnoredErrors(parts: Parts, plan: WorkbookPlan | null): Parts {
  const marked = (plan?.sheets ?? []).flatMap((sheet, index) =>
    hasNumbersAsText(sheet) ? [`xl/worksheets/sheet${index + 1}.xml`] : [],
  )
  if (marked.length === 0) return parts
  const grown = new Map(parts)
  for (const path of marked) {
    const xml = grown.get(path)!
    const element = `<ignoredErrors><ignoredError sqref="${dimension.exec(xml)![1]}" numberStoredAsText="1"/></ignoredErrors>`
    grown.set(
      path,
      xml.replace('<tableParts', () => `${element}<tableParts`),
    )
  }
  return grown
}

function hasNumbersAsText({rows, textColumns = []}: SheetPlan): boolean {
  return textColumns.length > 0 || rows.some(({cells}) => cells.some(isNumberAsText))
}

function isNumberAsText(cell: Cell): boolean {
  return cell.type === 'text' && likeNumber.test(cell.value)
}
