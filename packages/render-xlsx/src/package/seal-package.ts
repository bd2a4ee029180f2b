import {withInternalLinks} from './internal-links.ts'
import {partsOf, zipParts} from './parts.ts'

/** Mend in the parts what exceljs cannot say, then zip them so that the same plan gives the same bytes anywhere. */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  return zipParts(withInternalLinks(partsOf(bytes)))
}
