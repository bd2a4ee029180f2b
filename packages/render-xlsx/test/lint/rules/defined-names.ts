import {formulaFault, formulaParts} from '../formula-parts.ts'
import {allOf} from '../xml.ts'
import type {Rule} from '../rule.ts'

const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u
const likeCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/
/** Excel's own names begin so. */
const builtIn =
  /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract|Consolidate_Area|Database|Sheet_Title)$/

/** Each name is legal, there once in its scope, and points at something; print titles at whole rows and columns, a print area at cells. */
export const definedNamesRule: Rule = {
  id: 'defined-names',
  check: (book) => {
    const seen = new Set<string>()
    return allOf(book.workbook, 'definedName').flatMap(({attributes, text}) => {
      const {name = '', localSheetId} = attributes
      const key = `${localSheetId} ${name.toLowerCase()}`
      const isSecond = seen.has(key)
      seen.add(key)
      const reason =
        (isSecond ? 'is there twice' : null) ??
        (builtIn.test(name) || (legal.test(name) && !likeCell.test(name)) ? null : 'is no legal name') ??
        (localSheetId !== undefined && !(Number(localSheetId) < book.sheets.length)
          ? `is of sheet ${localSheetId}, which is not there`
          : null) ??
        formulaFault(text, book) ??
        (name.startsWith('_xlnm.Print_') && !isOwn(text, book.sheets[Number(localSheetId)]?.name)
          ? `points at ${text}, which is another sheet`
          : null) ??
        (name === '_xlnm.Print_Titles' && !isTitles(text)
          ? `points at ${text}, which are no whole rows or columns`
          : null) ??
        (name === '_xlnm.Print_Area' && !isArea(text) ? `points at ${text}, which is no range of cells` : null)
      return reason === null ? [] : [{where: `${book.workbookPath}!${name}`, reason}]
    })
  },
}

/** Cells, or whole columns or rows: readers take anything else for none and print all. */
function isArea(text: string): boolean {
  return partsOf(text).every((part) =>
    /!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/.test(part),
  )
}

function isOwn(text: string, sheet: string | undefined): boolean {
  return formulaParts(text).places.every((place) => place.sheet.toLowerCase() === sheet?.toLowerCase())
}

function isTitles(text: string): boolean {
  return partsOf(text).every((part) => /!(?:\$?[A-Z]+:\$?[A-Z]+|\$?\d+:\$?\d+)$/.test(part))
}

/** Of a list of ranges; a comma inside a sheet's name parts nothing. */
function partsOf(text: string): Array<string> {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
}
