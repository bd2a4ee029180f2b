import {bookOf} from './book.ts'
import {cachedResultsRule} from './rules/cached-results.ts'
import {calcChainRule} from './rules/calc-chain.ts'
import {cellPlacesRule} from './rules/cell-places.ts'
import {cellValuesRule} from './rules/cell-values.ts'
import {chartsRule} from './rules/charts.ts'
import {conditionalFormatsRule} from './rules/conditional-formats.ts'
import {contentTypesRule} from './rules/content-types.ts'
import {countsRule} from './rules/counts.ts'
import {dataValidationsRule} from './rules/data-validations.ts'
import {definedNamesRule} from './rules/defined-names.ts'
import {drawingsRule} from './rules/drawings.ts'
import {escapesRule} from './rules/escapes.ts'
import {formulasRule} from './rules/formulas.ts'
import {hyperlinksRule} from './rules/hyperlinks.ts'
import {mergedCellsRule} from './rules/merged-cells.ts'
import {propertiesRule} from './rules/properties.ts'
import {relationshipsRule} from './rules/relationships.ts'
import {sharedStringsRule} from './rules/shared-strings.ts'
import {sheetViewsRule} from './rules/sheet-views.ts'
import {stylesRule} from './rules/styles.ts'
import {tableColumnsRule} from './rules/table-columns.ts'
import {tableNamesRule} from './rules/table-names.ts'
import {tableRangesRule} from './rules/table-ranges.ts'
import {wellFormedRule} from './rules/well-formed.ts'
import {workbookSheetsRule} from './rules/workbook-sheets.ts'
import {zipEntriesRule} from './rules/zip-entries.ts'
import type {Book} from './book.ts'
import type {Fault, Rule} from './rule.ts'

/** What the schemas of ECMA-376 cannot say of a workbook, one rule a file. */
export const rules: ReadonlyArray<Rule> = [
  cachedResultsRule,
  calcChainRule,
  cellPlacesRule,
  cellValuesRule,
  chartsRule,
  conditionalFormatsRule,
  contentTypesRule,
  countsRule,
  dataValidationsRule,
  definedNamesRule,
  drawingsRule,
  escapesRule,
  formulasRule,
  hyperlinksRule,
  mergedCellsRule,
  propertiesRule,
  relationshipsRule,
  sharedStringsRule,
  sheetViewsRule,
  stylesRule,
  tableColumnsRule,
  tableNamesRule,
  tableRangesRule,
  wellFormedRule,
  workbookSheetsRule,
  zipEntriesRule,
]

/** A fault with the rule that told it. */
export interface Finding extends Fault {
  rule: string
}

/** Look at the bytes of a workbook by every rule. @returns What is wrong with it, in the order of the rules; of what is no whole zip, that alone. */
export function lintWorkbook(bytes: Uint8Array): Array<Finding> {
  const book = readBook(bytes)
  if (typeof book === 'string') return [{rule: zipEntriesRule.id, where: '', reason: book}]
  return rules.flatMap(({id, check}) => check(book).map((fault) => ({rule: id, ...fault})))
}

function readBook(bytes: Uint8Array): Book | string {
  try {
    return bookOf(bytes)
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`
  }
}
