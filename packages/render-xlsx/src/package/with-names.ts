import {letterOf} from '../plan/address.ts'
import type {SheetPlan, WorkbookPlan} from '../plan/sheet.ts'
import {escapeXml} from './escape-xml.ts'
import type {Parts} from './parts.ts'

const path = 'xl/workbook.xml'

/** What precedes defined names in the sequence of CT_Workbook. */
const before = '</sheets>'

/** Add defined names of columns, `indicators_value`: exceljs holds every cell of a name in memory. */
export function withNames(parts: Parts, plan: WorkbookPlan | null): Parts {
  const names = (plan?.sheets ?? []).flatMap(namesOf)
  if (names.length === 0) return parts
  const xml = parts.get(path)!
  const elements = names.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, element]) => element)
  const known = xml.includes('<definedNames>') ? xml : xml.replace(before, `${before}<definedNames></definedNames>`)
  return new Map(parts).set(
    path,
    known.replace('</definedNames>', () => `${elements.join('')}</definedNames>`),
  )
}

function namesOf({id, name, table, rows}: SheetPlan): Array<[name: string, element: string]> {
  return (table?.named ?? []).map((key) => {
    const letter = letterOf(table!.columns.findIndex((column) => column.key === key))
    const named = `${id.replaceAll('-', '_')}_${key}`
    const range = `'${name.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${rows.length}`
    return [named, `<definedName name="${named}">${escapeXml(range)}</definedName>`]
  })
}
