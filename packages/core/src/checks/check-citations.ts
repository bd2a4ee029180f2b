import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import type {CitationMark, Reference} from '../model/model.ts'

/** Say where a citation mark has no entry. */
export function checkCitations(
  citations: ReadonlyArray<CitationMark>,
  references: ReadonlyArray<Reference>,
  file: VFile,
): void {
  const known = new Set(references.flatMap(({numbers}) => numbers))
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
