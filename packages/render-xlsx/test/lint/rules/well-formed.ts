import {parseXml} from '../xml.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** Of the parts that are SpreadsheetML, in its transitional and its strict form (ECMA-376 parts 1 and 4). */
const namespaces = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
])
const spreadsheetParts = /^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+|tables\/table\d+)\.xml$/

/** Each part is XML and holds only characters that XML can hold. */
export const wellFormedRule: Rule = {
  id: 'well-formed',
  check: ({parts}) =>
    [...parts].flatMap(([where, xml]) => {
      // Comments of old are drawn in VML, which is not always XML.
      const read = where.endsWith('.vml') ? null : parseXml(xml)
      const reason = typeof read === 'string' ? read : (encodingFault(xml) ?? namespaceFault(where, read))
      return reason === null ? [] : [{where, reason}]
    }),
}

function encodingFault(xml: string): string | null {
  const encoding = /^\uFEFF?<\?xml[^>]* encoding=["']([^"']*)["']/.exec(xml)?.[1]
  return encoding === undefined || /^utf-8$/i.test(encoding) ? null : `is told to be ${encoding}, and is UTF-8`
}

function namespaceFault(where: string, root: XmlElement | null): string | null {
  if (root === null || !spreadsheetParts.test(where)) return null
  const told = Object.entries(root.attributes).filter(([name]) => /^xmlns(?::|$)/.test(name))
  return told.some(([, namespace]) => namespaces.has(namespace))
    ? null
    : `its ${root.name} is of no namespace of workbooks`
}
