import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {rangeOf, replaceInText, sliceText} from '../source/source-text.ts'
import {locateIn} from '../source/tree-text.ts'
import {repairTexts} from './repair-texts.ts'

/** Soft hyphens, zero-width and direction marks, and control characters: a reader of the page never saw them. */
const invisible =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\0-\u0008\u000B\u000E-\u001F\u007F]/g

/** Drop characters that cannot be seen; one message a block. */
export function dropInvisible(): Transformer<Root, Root> {
  return (tree, file) => {
    repairTexts(tree, file, (text) => {
      const first = text.value.search(invisible)
      if (first < 0) return text
      const codes = new Set(Array.from(text.value.matchAll(invisible), ([character]) => codeOf(character)))
      report(file, 'invisible-character', {
        reason: `Unexpected invisible character \`${[...codes].join('`, `')}\`, expected text that can be seen, dropped`,
        place: locateIn(file)(rangeOf(sliceText(text, first, first + 1))!),
        actual: [...codes].join(', '),
      })
      return replaceInText(text, invisible, '')
    })
  }
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
