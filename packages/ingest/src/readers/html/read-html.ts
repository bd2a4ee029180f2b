import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {locateIn} from '../../source/tree-text.ts'
import {reportUnreadable} from '../report-unreadable.ts'
import {EndlessPage, parsePage} from './parse-page.ts'
import {toBlocks} from './to-blocks.ts'

/**
 * HTML to mdast: paragraphs, headings, lists, tables whose texts know their place in the page. Nothing is run or fetched; what
 * is no text (navigation, forms, pictures) is left out, and a message says so.
 *
 * @param html     The text of the file.
 * @param file     Takes the messages.
 * @param options  `hasListNumbers`: the numbers of ordered lists are those that the author saw.
 */
export function readHtml(html: string, file: VFile, options: {hasListNumbers: boolean}): Root {
  const locate = locateIn(file)
  try {
    const {blocks, leftOut} = toBlocks(parsePage(html), html, locate, options)
    for (const [kind, {count, first}] of leftOut) {
      report(file, 'part-left-out', {
        reason: `Unexpected ${kind}${count > 1 ? ` (${count} times)` : ''}, expected text, left out: see that no figure is in it`,
        place: locate(first),
        actual: kind,
      })
    }
    return {type: 'root', children: blocks}
  } catch (error) {
    if (!(error instanceof EndlessPage)) throw error
    return reportUnreadable(file, 'a page nested without end, expected text in it, save it as plain text')
  }
}
