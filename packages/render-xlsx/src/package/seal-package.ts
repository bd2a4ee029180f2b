import type {WorkbookPlan} from '../plan/sheet.ts'
import {withChoices} from './with-choices.ts'
import {withNames} from './with-names.ts'
import {withCharts} from './with-charts.ts'
import {withIgnoredErrors} from './with-ignored-errors.ts'
import {withInternalLinks} from './with-internal-links.ts'
import {partsOf, zipParts, type Parts} from './parts.ts'
import {withPlainMarkup} from './with-plain-markup.ts'
import {withPlainTables} from './with-plain-tables.ts'

/** What exceljs cannot say or says oddly, one mend a file; in this order. */
const mends: ReadonlyArray<(parts: Parts, plan: WorkbookPlan | null) => Parts> = [
  withInternalLinks,
  withPlainTables,
  withIgnoredErrors,
  withChoices,
  withNames,
  withCharts,
  withPlainMarkup,
]

/**
 * Mend the parts that exceljs wrote, then zip them so that the same plan gives the same bytes anywhere.
 *
 * @param plan  What was written; without it no charts are added.
 */
export function sealPackage(bytes: Uint8Array, plan: WorkbookPlan | null = null): Uint8Array {
  return zipParts(mends.reduce((parts, mend) => mend(parts, plan), partsOf(bytes)))
}
