import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/**
 * Constructs of CommonMark that destroy a paper typed or scanned as plain text: four spaces are an indent there, no
 * code, and `[1]: …` in a reference list is an entry, no link definition.
 */
const disabled = ['codeIndented', 'definition']

/** Markdown or plain text to mdast, with positions into the text. */
export function readMarkdown(text: string): Root {
  return unified()
    .data('micromarkExtensions', [{disable: {null: disabled}}])
    .use(remarkParse)
    .parse(text)
}
