import type {Workbook} from 'exceljs'
import type {Parts} from '../package/parts.ts'

/** Its steps from a workbook to the entries of a zip, in its own order (exceljs 4.4.0, lib/xlsx/xlsx.js, `write`). */
const steps = [
  'addContentTypes',
  'addOfficeRels',
  'addWorkbookRels',
  'addWorksheets',
  'addSharedStrings',
  'addDrawings',
  'addTables',
  'addThemes',
  'addStyles',
  'addMedia',
  'addApp',
  'addCore',
  'addWorkbook',
] as const

/** What takes the entries: exceljs gives its zip no more than this. */
interface Entries {
  append: (xml: string, entry: {name: string}) => void
}

/** The types of exceljs name none of its steps. */
type Steps = Readonly<Record<(typeof steps)[number], (entries: Entries, model: object) => Promise<void>>> & {
  prepareModel: (model: object, options: object) => void
}

/**
 * The parts of a workbook as exceljs makes them. Its zip is left out, since `package` makes one: to write it and read it again takes
 * as long as all its parts.
 */
export async function shellParts(workbook: Workbook): Promise<Parts> {
  const parts = new Map<string, string>()
  const entries: Entries = {append: (xml, {name}) => void parts.set(name, xml)}
  const xlsx = workbook.xlsx as unknown as Steps
  const model: object = workbook.model
  xlsx.prepareModel(model, {})
  for (const step of steps) await xlsx[step](entries, model)
  return parts
}
