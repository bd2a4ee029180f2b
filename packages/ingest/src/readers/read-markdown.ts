import type {Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/**
 * Constructs of CommonMark that destroy a paper typed or scanned as plain text: four spaces are an indent there, no
 * code, and `[1]: …` in a reference list is an entry, no link definition.
 */
const disabled = ['codeIndented', 'definition']

/** Forty lists or quotations in one another on one line: remark takes minutes for a few thousand, and no paper has them. */
const deepNesting = /^[ \t]*(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+){40}/m
/** Pairing so many marks of emphasis, or brackets, takes remark the square of their number. */
const mostMarks = 20_000

/**
 * Markdown or plain text to mdast, with positions into the text. Of GitHub's Markdown only tables and footnotes are read:
 * its bare links would take in the Chinese punctuation behind an address, its strikethrough the 3~5 of a range, and
 * `$…$` is mended as text, since its figures must be read.
 */
export function readMarkdown(text: string): Root {
  return unified()
    .data('micromarkExtensions', [gfmTable(), gfmFootnote(), {disable: {null: [...disabled, ...tooHard(text)]}}])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
    .use(remarkParse)
    .parse(text)
}

/** What is left as text, since it could not be read in time. */
function tooHard(text: string): Array<string> {
  const nesting = deepNesting.test(text) ? ['list', 'blockQuote'] : []
  if (text.length < mostMarks) return nesting
  const emphasis = hasMore(text, /[*_]+/g) ? ['attention'] : []
  const brackets = hasMore(text, /[[\]]/g)
    ? ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']
    : []
  return [...nesting, ...emphasis, ...brackets]
}

function hasMore(text: string, marks: RegExp): boolean {
  return (text.match(marks)?.length ?? 0) > mostMarks
}
