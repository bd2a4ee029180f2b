import {headingExtent} from './heading-extent.ts'
import {isFinished, isRunningText} from './paragraph-end.ts'
import {referenceNumbers} from './reference-numbers.ts'
import {isReferencesHeading} from './references-heading.ts'

/** So many lines in a hundred end with a stop where lines are paragraphs; where lines are wrapped, one in ten does. */
const finishedShare = 0.8
/** So many have a stop inside as well; where each sentence has a line of its own, none does. */
const severalShare = 0.2
/** Fewer lines than these say nothing. */
const fewest = 2

/**
 * Whether each line of a paper is a paragraph of its own, as text that was copied from a page or a document has it:
 * nearly all its lines end with a stop, and some hold several sentences.
 *
 * @param blocks  The lines of each block, without spaces at their ends.
 */
export function areLinesParagraphs(blocks: ReadonlyArray<ReadonlyArray<string>>): boolean {
  let [all, finished, several] = [0, 0, 0]
  for (const lines of blocks) {
    for (const line of lines.slice(0, -1)) {
      if (isReferencesHeading(line)) return isSure(all, finished, several)
      if (!isRunningText(line) || referenceNumbers(line) !== null || headingExtent(line)?.titleEnd === line.length)
        continue
      all += 1
      if (isFinished(line)) finished += 1
      if (/[。！？]./.test(line)) several += 1
    }
  }
  return isSure(all, finished, several)
}

function isSure(all: number, finished: number, several: number): boolean {
  return all >= fewest && finished >= all * finishedShare && several >= all * severalShare
}

/** Whether a line of such a paper ends its paragraph: running text that breaks off goes on in the next line. */
export function endsLineParagraph(line: string): boolean {
  return isFinished(line) || !isRunningText(line)
}
