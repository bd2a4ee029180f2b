import {withIgnoredErrors} from './with-ignored-errors.ts'
import {withInternalLinks} from './with-internal-links.ts'
import {partsOf, zipParts} from './parts.ts'
import {withPlainMarkup} from './with-plain-markup.ts'
import {withPlainTables} from './with-plain-tables.ts'

/** What exceljs cannot say or says oddly, one mend a file. */
const mends = [withInternalLinks, withPlainTables, withIgnoredErrors, withPlainMarkup]

/** Mend the parts that exceljs wrote, then zip them so that the same plan gives the same bytes anywhere. */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  return zipParts(mends.reduce((parts, mend) => mend(parts), partsOf(bytes)))
}
