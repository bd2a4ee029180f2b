import {mapParts} from './parts.ts'
import type {Parts} from './parts.ts'

const dimension = /<dimension ref="([^"]*)"\/>/

/**
 * Printed values, years and codes are text on purpose: tell Excel not to mark each of them as a mistake, which
 * exceljs cannot (#2092). The element stands before the table parts, as the sequence of CT_Worksheet asks.
 */
export function withIgnoredErrors(parts: Parts): Parts {
  return mapParts(parts, /^xl\/worksheets\/sheet\d+\.xml$/, (xml) => {
    const range = dimension.exec(xml)?.[1]
    if (range === undefined) return xml
    const element = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`
    return xml.replace('<tableParts', () => `${element}<tableParts`)
  })
}
