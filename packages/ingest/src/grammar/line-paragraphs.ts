import {headingExtent} from './heading-extent.ts'
import {isFinished, isRunningText} from './paragraph-end.ts'
import {referenceNumbers} from './reference-numbers.ts'
import {isReferencesHeading} from './references-heading.ts'

/** So many lines in a hundred end with a stop where lines are paragraphs; where lines are wrapped, one in ten does. */
const finishedShare = 0.8
/** So many have a stop inside as well; where each sentence has a line of its own, none does, and headings stand apart. */
const severalShare = 0.2
/** Fewer lines than these say nothing. */
const fewest = 2

/**
 * Whether each line of a paper is a paragraph of its own, as text that was copied from a page or a document has it:
 * nearly all its lines end with a stop, and headings stand between them or some hold several sentences.
 *
 * @param blocks  The lines of each block, without spaces at their ends.
 */
export function areLinesParagraphs(blocks: ReadonlyArray<ReadonlyArray<string>>): boolean {
  let [all, finished, several, headings] = [0, 0, 0, 0]
  const isSure = (): boolean =>
    all >= fewest && finished >= all * finishedShare && (headings >= fewest || several >= all * severalShare)
  for (const lines of blocks) {
    for (const line of lines.slice(0, -1)) {
      if (isReferencesHeading(line)) return isSure()
      const isHeading = headingExtent(line)?.titleEnd === line.length
      if (isHeading) headings += 1
      if (isHeading || !isRunningText(line) || referenceNumbers(line) !== null) continue
      all += 1
      if (isFinished(line)) finished += 1
      if (/[。！？]./.test(line)) several += 1
    }
  }
  return isSure()
}

/** Whether a line of such a paper ends its paragraph: running text that breaks off goes on in the next line. */
export function endsLineParagraph(line: string): boolean {
  return isFinished(line) || !isRunningText(line)
}
