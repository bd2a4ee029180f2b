import type {Root} from 'mdast'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {captionTables} from './plugins/caption-tables.ts'
import {dropSources} from './plugins/drop-sources.ts'
import {flattenText} from './plugins/flatten-text.ts'
import {joinTables} from './plugins/join-tables.ts'
import {markHeadings} from './plugins/mark-headings.ts'
import {markMatter} from './plugins/mark-matter.ts'
import {markReferences} from './plugins/mark-references.ts'
import {markSentences} from './plugins/mark-sentences.ts'
import {markTables} from './plugins/mark-tables.ts'
import {nestSections} from './plugins/nest-sections.ts'
import {numberNotes} from './plugins/number-notes.ts'
import {takePageNotes} from './plugins/take-page-notes.ts'
import {tellUnitless} from './plugins/tell-unitless.ts'
import {unwrapLists} from './plugins/unwrap-lists.ts'
import {type PaperFormat, readPaper} from './readers/read-paper.ts'
import {closeSpaces} from './repair/close-spaces.ts'
import {dropContents} from './repair/drop-contents.ts'
import {dropEmphasis} from './repair/drop-emphasis.ts'
import {dropFurniture} from './repair/drop-furniture.ts'
import {dropInvisible} from './repair/drop-invisible.ts'
import {dropPageFrame} from './repair/drop-page-frame.ts'
import {joinHeadings} from './repair/join-headings.ts'
import {joinParagraphs} from './repair/join-paragraphs.ts'
import {readEntities} from './repair/read-entities.ts'
import {readMaths} from './repair/read-maths.ts'
import {readTextTables} from './repair/read-text-tables.ts'
import {splitLines} from './repair/split-lines.ts'
import {tellUnshown} from './repair/tell-unshown.ts'

/** What a paper's bytes become. */
export interface Ingested {
  /** The syntax tree; every node knows where in `text` it came from. */
  tree: Root
  /** The decoded text of the original file, which all positions point into; of a Word document the HTML made of it. */
  text: string
  format: PaperFormat
  /** Problems in the text and repairs that were made, in the order of the text. */
  messages: Array<VFileMessage>
}

/**
 * Read a paper.
 *
 * @param bytes    Markdown, plain text or HTML, in UTF-8, UTF-16 or GB 18030, or a Word document (.docx).
 * @param options  `name`: the file's name, for messages; never a path.
 * @returns        A tree and messages for any bytes whatever; it does not throw on them. Those that are no paper give an
 *                 empty tree and the error `file-unreadable`.
 */
export async function ingest(bytes: Uint8Array, options: {name: string}): Promise<Ingested> {
  const {file, format, tree} = await readPaper(bytes, options.name)
  return {
    tree: tree ? mend(tree, file) : {type: 'root', children: []},
    text: String(file),
    format,
    messages: file.messages.toSorted(byPlace),
  }
}

/** The steps from what a reader gives to the tree of a paper. */
function mend(tree: Root, file: VFile): Root {
  return (
    unified()
      .use(flattenText)
      .use(unwrapLists)
      .use(readTextTables)
      .use(readMaths)
      .use(readEntities)
      .use(dropInvisible)
      .use(tellUnshown)
      .use(dropEmphasis)
      .use(dropPageFrame)
      .use(closeSpaces)
      .use(splitLines)
      .use(dropContents)
      .use(takePageNotes)
      .use(dropFurniture)
      .use(markReferences)
      .use(numberNotes)
      .use(joinHeadings)
      .use(joinParagraphs)
      // Once more for what a break had parted; a step that is named twice runs once.
      .use(() => closeSpaces())
      .use(joinTables)
      .use(captionTables)
      .use(markHeadings)
      .use(markMatter)
      .use(tellUnitless)
      .use(nestSections)
      .use(markSentences)
      .use(markTables)
      .use(dropSources)
      .runSync(tree, file)
  )
}

function byPlace(left: VFileMessage, right: VFileMessage): number {
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0)
}
