import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {bookTitles} from '../grammar/book-titles.ts'
import {foldWidth} from '../grammar/fold-width.ts'
import {matchesOf} from '../grammar/matches-of.ts'
import {rangeOf, sliceText} from '../source/source-text.ts'
import {blocksIn, blockText, locateIn} from '../source/tree-text.ts'
import {phraseSpans} from './mark-sentences.ts'

/** A number that ends with its scale word, as its clause does; of a folded text. */
const unitless =
  /(?<![\dA-Za-z.,])\d[\d.,]{0,24}[ ]?[多余]?[ ]?(?:万亿|亿|万)[多余]?(?=[ ]?(?:[,，。;；:：、!！?？()^[]|$))/g

/**
 * Tell numbers in 万, 亿 or 万亿 that no unit stands behind, and no figure is read of.
 *
 *     > | 生产总值突破 1.5 万亿，
 *                      ^^^^^^^^ of yuan or of dollars: the text does not say
 */
export function tellUnitless(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    for (const block of blocksIn(tree)) {
      const text = blockText(block)
      const found = text ? matchesOf(foldWidth(text.value), unitless) : []
      if (!text || found.length === 0) continue
      const taken = [...phraseSpans(text.value), ...bookTitles(text.value)]
      for (const {0: match, index} of found) {
        const end = index + match.length
        if (taken.some((span) => span.start < end && index < span.end)) continue
        const printed = text.value.slice(index, end)
        report(file, 'number-unitless', {
          reason: `Unexpected \`${printed}\` without a unit, expected one behind it, such as \`${printed}元\`; no figure is read there`,
          place: locate(rangeOf(sliceText(text, index, end))!),
          actual: printed,
        })
      }
    }
  }
}
