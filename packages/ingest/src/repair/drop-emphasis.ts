import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {rangeOf, replaceInText, sliceText} from '../source/source-text.ts'
import {locateIn} from '../source/tree-text.ts'
import {repairTexts} from './repair-texts.ts'

/** What Markdown could not pair: 中图分类号：F1 **文献标识码：**A. */
const stray = /\*{2,3}/g

/** Drop the marks of emphasis that are left in the text; one message a block. */
export function dropEmphasis(): Transformer<Root, Root> {
  return (tree, file) => {
    repairTexts(tree, file, (text) => {
      // Two in a row, as three are too: most blocks have none.
      const first = text.value.indexOf('**')
      if (first < 0) return text
      report(file, 'stray-emphasis', {
        reason: 'Unexpected `**` that emphasises nothing, expected plain text or a pair, dropped',
        place: locateIn(file)(rangeOf(sliceText(text, first, first + 2))!),
        actual: '**',
      })
      return replaceInText(text, stray, '')
    })
  }
}
