import type {Root} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {dropSources} from './plugins/drop-sources.ts'
import {flattenText} from './plugins/flatten-text.ts'
import {markHeadings} from './plugins/mark-headings.ts'
import {markMatter} from './plugins/mark-matter.ts'
import {markReferences} from './plugins/mark-references.ts'
import {markSentences} from './plugins/mark-sentences.ts'
import {nestSections} from './plugins/nest-sections.ts'
import {unwrapLists} from './plugins/unwrap-lists.ts'
import {decodeText} from './readers/decode-text.ts'
import {readMarkdown} from './readers/read-markdown.ts'
import {cleanText} from './repair/clean-text.ts'
import {joinParagraphs} from './repair/join-paragraphs.ts'
import {splitLines} from './repair/split-lines.ts'

/** What a paper's bytes become. */
export interface Ingested {
  /** The syntax tree; every node knows where in `text` it came from. */
  tree: Root
  /** The decoded text of the original file, which all positions point into. */
  text: string
  format: 'markdown' | 'html' | 'docx'
  /** Problems in the text and repairs that were made, in the order of the text. */
  messages: Array<VFileMessage>
}

/**
 * Read a paper.
 *
 * @param bytes    Markdown or plain text, UTF-8 or UTF-16 with a byte order mark.
 * @param options  `name`: the file's name, for messages; never a path.
 * @returns        A tree and messages for any text whatever; it does not throw on text.
 */
export async function ingest(bytes: Uint8Array, options: {name: string}): Promise<Ingested> {
  const {text} = decodeText(bytes)
  const file = new VFile({path: options.name, value: text})
  const tree = unified()
    .use(flattenText)
    .use(unwrapLists)
    .use(cleanText)
    .use(splitLines)
    .use(joinParagraphs)
    .use(markReferences)
    .use(markHeadings)
    .use(markMatter)
    .use(nestSections)
    .use(markSentences)
    .use(dropSources)
    .runSync(readMarkdown(text), file)
  return {tree, text, format: 'markdown', messages: file.messages.toSorted(byPlace)}
}

function byPlace(left: VFileMessage, right: VFileMessage): number {
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0)
}
