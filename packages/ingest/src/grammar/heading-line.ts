import {foldWidth} from './fold-width.ts'
import {labelAlone, labelledFields} from './front-matter-label.ts'
import {headingExtent} from './heading-extent.ts'
import {headingNumber} from './heading-number.ts'
import {pageNumber} from './page-number.ts'
import {isReferencesHeading} from './references-heading.ts'

/** Longest second line of a heading, and longest first one, in characters. */
const longestSecond = 30
const longestFirst = 60

/** A title that cannot end so: 与, 、, an open bracket. */
const unfinished = /(?:[的与和及或对向从为在以、，,(“《]|——|—)$/

/** Whether a numbered line is a heading, be it that its title cannot end there. */
export function isHeadingLine(line: string): boolean {
  if (line.length > longestFirst) return false
  const extent = headingExtent(line.replace(/[，,、]$/, ''))
  return extent !== null && extent.titleEnd >= line.length - 1
}

/** Whether a heading goes on in the next line for sure: 对外开放与; 东部沿海：从要素开 has a 从 and not yet its 到. */
export function isUnfinishedTitle(line: string): boolean {
  const folded = foldWidth(line)
  return unfinished.test(folded) || /:\s*[从由][^到至向→]{1,24}$/.test(folded)
}

/** Whether a line may be the second of a heading: short, without a stop, and nothing that stands for itself. */
export function isSecondLine(text: string): boolean {
  return (
    text.length <= longestSecond &&
    !/[，。；！？：,;!?:]/.test(text) &&
    headingNumber(foldWidth(text)) === null &&
    pageNumber(foldWidth(text)) === null &&
    labelAlone(text) === null &&
    labelledFields(text).length === 0 &&
    !isReferencesHeading(text)
  )
}
