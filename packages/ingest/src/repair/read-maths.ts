import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {formulasIn, mathsNumber} from '../grammar/maths-number.ts'
import {rangeOf, replaceSpans, sliceText} from '../source/source-text.ts'
import {locateIn} from '../source/tree-text.ts'
import {repairTexts} from './repair-texts.ts'

/** Read numbers that text recognition took for formulas: `$39.5\%$`. All other formulas stay as printed. */
export function readMaths(): Transformer<Root, Root> {
  return (tree, file) => {
    const original = String(file)
    const locate = locateIn(file)
    repairTexts(tree, file, (text) => {
      const spans: Array<{start: number; end: number; value: string}> = []
      for (const {start, end} of formulasIn(text.value)) {
        // Two formulas share no `$`.
        if (start < (spans.at(-1)?.end ?? 0)) continue
        const range = rangeOf(sliceText(text, start, end))!
        const printed = original.slice(range.start, range.end)
        const value = mathsNumber(printed)
        if (value === null) continue
        report(file, 'maths-number', {
          reason: `Unexpected formula \`${printed}\` that holds only a number, expected \`${value}\`, read so`,
          place: locate(range),
          actual: printed,
          expected: [value],
        })
        spans.push({start, end, value})
      }
      return spans.length > 0 ? replaceSpans(text, spans) : text
    })
  }
}
