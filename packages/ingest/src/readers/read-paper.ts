import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {type Container, containerOf} from './container-of.ts'
import {type DecodedText, decodeText} from './decode-text.ts'
import {docxToHtml, type DocxText} from './docx/docx-to-html.ts'
import {UnreadableArchive} from './docx/open-parts.ts'
import {readHtml} from './html/read-html.ts'
import {looksLikeHtml} from './looks-like-html.ts'
import {readHtmlTables} from './read-html-tables.ts'
import {readMarkdownFile} from './read-yaml-header.ts'
import {reportEncoding} from './report-encoding.ts'
import {reportUnreadable} from './report-unreadable.ts'

/** How a paper is written: told by its content, and by its name only where that leaves it open. */
export type PaperFormat = 'markdown' | 'html' | 'docx'

declare module 'vfile' {
  interface DataMap {
    /** How the paper is written. */
    format: PaperFormat
  }
}

/** A paper that was opened. */
export interface OpenedPaper {
  /** Its value is the text that positions point into; its messages say how it was read. */
  readonly file: VFile
  readonly format: PaperFormat
  /** Not yet mended; null where the file is no paper, and a message says so. */
  readonly tree: Root | null
}

/** A file is no text where more than this share of its bytes are no characters that a text has. */
const mostNoise = 0.2

/** Bytes to a tree. It throws on no bytes whatever. */
export async function readPaper(bytes: Uint8Array, name: string): Promise<OpenedPaper> {
  const container = containerOf(bytes)
  const opened = container === 'text' ? readText(bytes, name) : await readContainer(bytes, name, container)
  opened.file.data.format = opened.format
  return opened
}

async function readContainer(bytes: Uint8Array, name: string, container: Container): Promise<OpenedPaper> {
  const file = fileOf(name, '')
  const refuse = (reason: string): OpenedPaper => {
    reportUnreadable(file, reason)
    return {file, format: 'docx', tree: null}
  }
  if (typeof container !== 'string') return refuse(`${container.what}, expected a paper, ${container.advice}`)
  try {
    const docx = await docxToHtml(bytes)
    file.value = docx.html
    reportLeftOut(file, docx)
    return {file, format: 'docx', tree: readHtml(docx.html, file, {hasListNumbers: false})}
  } catch (error) {
    if (!(error instanceof UnreadableArchive)) throw error
    return refuse(
      `a zip archive that cannot be read as a Word document (${error.message}), expected a whole .docx, open it in Word and save it anew`,
    )
  }
}

/** What Word's elements are to a reader. */
const wordNames: Readonly<Record<string, string>> = {oMath: 'formula', oMathPara: 'formula', chart: 'chart'}

function reportLeftOut(file: VFile, {leftOut, damaged}: DocxText): void {
  if (damaged > 0)
    report(file, 'part-left-out', {
      reason: `Unexpected damage in ${damaged === 1 ? 'a paragraph' : `${damaged} paragraphs`} of the Word document, expected whole XML, its text is read without its form: check it, open the document in Word and save it anew`,
      actual: `${damaged}`,
    })
  for (const element of new Set(leftOut.map((name) => wordNames[name] ?? `\`${name}\``))) {
    report(file, 'part-left-out', {
      reason: `Unexpected ${element} in the Word document, expected text, left out: see that no figure is in it`,
      actual: element,
    })
  }
}

function readText(bytes: Uint8Array, name: string): OpenedPaper {
  const decoded = decodeText(bytes)
  const {text} = decoded
  const file = fileOf(name, text)
  const format = looksLikeHtml(text, name) ? 'html' : 'markdown'
  if (noiseOf(decoded) > mostNoise * bytes.length) {
    reportUnreadable(
      file,
      `a binary file, or text in an encoding that is not known, expected UTF-8, UTF-16 or GB 18030, convert it`,
    )
    return {file, format, tree: null}
  }
  reportEncoding(file, decoded)
  const tree =
    format === 'html'
      ? readHtml(text, file, {hasListNumbers: true})
      : readHtmlTables(readMarkdownFile(text, file), file)
  return {file, format, tree}
}

/** A file of no name has no path: vfile takes no empty one. */
function fileOf(name: string, value: string): VFile {
  return new VFile(name === '' ? {value} : {path: name, value})
}

/** Characters that no text has: control characters, and those that could not be read. */
function noiseOf({text, unreadBytes}: DecodedText): number {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return unreadBytes + (text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0)
}
