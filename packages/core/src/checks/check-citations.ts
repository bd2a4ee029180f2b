import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import type {CitationMark} from '../model/model.ts'

/**
 * Say where a citation mark has no entry.
 *
 * @param listed  The numbers of the reference list and of footnotes.
 */
export function checkCitations(
  citations: ReadonlyArray<CitationMark>,
  listed: ReadonlyArray<number>,
  file: VFile,
): void {
  const known = new Set(listed)
  for (const {numbers, position} of citations) {
    const missing = numbers.filter((number) => !known.has(number))
    if (missing.length === 0) continue
    report(file, 'citation-unresolved', {
      reason: `Unexpected citation mark \`[${missing.join(', ')}]\`, expected an entry with that number in the reference list, add the entry or mend the mark`,
      place: position,
      actual: missing.join(', '),
    })
  }
}
