import {zipSync} from 'fflate'
import mammoth from 'mammoth'
import {dropHidden} from './hidden-runs.ts'
import {plainFormulas} from './plain-formulas.ts'
import {outlineStyle, printNumbers} from './print-numbers.ts'
import {isWholeXml, mendDocument} from './mend-document.ts'
import {openParts, type Parts, UnreadableArchive} from './open-parts.ts'

/** What a Word document became. */
export interface DocxText {
  /** HTML, a block a line; positions point into it. */
  readonly html: string
  /** What mammoth knows no HTML for, by the names of its elements: formulas, charts. */
  readonly leftOut: ReadonlyArray<string>
  /** How many of its paragraphs were damaged, and are read without their form; 0 for a whole document. */
  readonly damaged: number
}

/** The parts that hold text; pictures and fonts are not unpacked. */
const textPart = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels)$/

/** A paper of a thousand pages has some 20 MB of XML. */
const mostBytes = 64 << 20

/** Beyond mammoth's own: Word's title, and its table of contents, which would print every heading twice. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  ...Array.from({length: 6}, (_, index) => `p.${outlineStyle}${index + 1} => h${index + 1}:fresh`),
  ...Array.from({length: 9}, (_, index) => `p[style-name='toc ${index + 1}'] => nav > p:fresh`),
]

/**
 * A Word document to HTML. Only parts with text are unpacked, to a bound, and mammoth gets nothing but these.
 *
 * @throws UnreadableArchive, which says why, where the document cannot be read.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<DocxText> {
  const parts = openParts(bytes, (name) => textPart.test(name), mostBytes)
  const document = parts.get('word/document.xml')
  if (!document) throw new UnreadableArchive('its text, `word/document.xml`, is missing')
  const {document: whole, damaged} = wholeDocument(document)
  parts.set('word/document.xml', withTextAsSeen(whole, parts))
  const {value, messages} = await (damaged > 0 ? convertDamaged(parts) : convert(parts))
  return {
    html: inLines(underTitle(value)),
    leftOut: messages.flatMap(({message}) => unknownElement(message) ?? []),
    damaged,
  }
}

/** mammoth closes in silence what a damaged document leaves open, or gives up: it gets a whole one, as far as text is left. */
function wholeDocument(document: Uint8Array): {document: Uint8Array; damaged: number} {
  const xml = new TextDecoder().decode(document)
  const mended = isWholeXml(xml) ? null : mendDocument(xml)
  return mended
    ? {document: new TextEncoder().encode(mended.xml), damaged: Math.max(mended.damaged, 1)}
    : {document, damaged: 0}
}

/** Where other parts are damaged too, styles, notes and lists are left away. */
async function convertDamaged(parts: Parts): ReturnType<typeof mammoth.convertToHtml> {
  try {
    return await convert(parts)
  } catch {
    return convert(new Map([...parts].filter(([name]) => name === 'word/document.xml' || !name.startsWith('word/'))))
  }
}

/** The document with what mammoth would drop: numbers in formulas, and those that Word counts. */
function withTextAsSeen(document: Uint8Array, parts: Parts): Uint8Array {
  const textOf = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
  const xml = new TextDecoder().decode(document)
  const seen = printNumbers(plainFormulas(dropHidden(xml)), {
    numbering: textOf('word/numbering.xml'),
    styles: textOf('word/styles.xml'),
  })
  return seen === xml ? document : new TextEncoder().encode(seen)
}

async function convert(parts: Parts): ReturnType<typeof mammoth.convertToHtml> {
  const zip = Buffer.from(zipSync(Object.fromEntries(parts), {level: 0}))
  try {
    return await mammoth.convertToHtml(
      {buffer: zip},
      // The picture itself is left out; its element stays to show where it stood.
      {styleMap, includeEmbeddedStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({src: ''}))},
    )
  } catch (error) {
    // XML that does not parse, or is nested without end: mammoth throws whatever it meets.
    throw new UnreadableArchive('its text is damaged', {cause: error})
  }
}

/** Where the document has a title, its first headings are a depth below it. */
function underTitle(html: string): string {
  if (!html.includes('<h1 class="title">')) return html
  return html.replaceAll(/<h1 class="title">[^]*?<\/h1>|<(\/?)h([1-5])>/g, (tag, slash?: string, depth?: string) =>
    depth === undefined ? tag : `<${slash}h${Number(depth) + 1}>`,
  )
}

/** mammoth writes one line, and a line number would then say nothing: a paragraph, an item or a row a line. */
function inLines(html: string): string {
  return html.replaceAll(/<\/(?:p(?!><\/t[dh]>)|h[1-6]|li|ul|ol|tr|table)>|<(?:ul|ol|table)>/g, '$&\n')
}

function unknownElement(message: string): string | null {
  return /^An unrecognised element was ignored: (?:\{[^}]*\})?(.+)$/.exec(message)?.[1] ?? null
}
