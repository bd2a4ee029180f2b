// oxlint-disable-next-line typescript/triple-slash-reference -- packages that read our source need these types too
/// <reference path="./pdfkit.d.ts" />
import {PDFDocument} from 'pdfkit'
import type {EmbeddedFont} from 'pdfkit'
import type {ShapedText} from '../fonts/face.ts'
import {faceOf} from '../fonts/open-fonts.ts'
import type {BriefingFonts, FaceName} from '../fonts/open-fonts.ts'
import {deflateStreams} from './deflate-streams.ts'
import {markAccessible} from './metadata.ts'
import {packObjects} from './pack-objects.ts'
import {safeText} from './safe-text.ts'

/** Properties of the document, for its information dictionary and XMP. */
export interface DocumentProperties {
  title: string
  authors: ReadonlyArray<string>
  subject: string
  keywords: ReadonlyArray<string>
  lang: string
  date: Date
  toolVersion: string
  /** What a link to a place says, by the text that leads there. */
  see: (text: string) => string
}

/** A font within one document, and the numbers in its subset. */
export interface EmbeddedFace {
  font: EmbeddedFont
  /** By glyph and by what it stands for. */
  ids: Map<string, number>
  /** Of each glyph of a text that was met. */
  idsOfText: Map<ShapedText, ReadonlyArray<number>>
}

/** A document that is being written, with its fonts: the two that every one has, and those that stand in for them. */
export interface OpenDocument {
  pdf: PDFDocument
  embedded: Map<FaceName, EmbeddedFace>
  fonts: BriefingFonts
  see: (text: string) => string
}

/** Open an empty tagged document; nothing in it depends on clock, file name or machine. */
export function openDocument(
  properties: DocumentProperties,
  fonts: BriefingFonts,
  sizePt: readonly [number, number],
): OpenDocument {
  const pdf = new PDFDocument({
    size: [...sizePt],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: properties.lang,
    displayTitle: true,
    font: null,
    subset: 'PDF/A-3a',
    autoFirstPage: false,
    info: toInfo(properties),
  })
  deflateStreams(pdf)
  packObjects(pdf)
  markAccessible(pdf)
  const {see} = properties
  const document: OpenDocument = {pdf, fonts, see, embedded: new Map()}
  for (const name of ['text', 'heading'] as const) embeddedFace(document, name)
  return document
}

function toInfo(properties: DocumentProperties): Record<string, string | Date> {
  const tool = safeText(`region-briefs ${properties.toolVersion}`)
  return {
    Title: safeText(properties.title) || safeText(properties.subject) || tool,
    ...(properties.authors.length > 0 ? {Author: safeText(properties.authors.join('、'))} : {}),
    Subject: safeText(properties.subject),
    ...(properties.keywords.length > 0 ? {Keywords: safeText(properties.keywords.join('；'))} : {}),
    Creator: tool,
    Producer: tool,
    CreationDate: properties.date,
    ModDate: properties.date,
  }
}

/**
 * A font within the document, opened in it when it is first asked for. pdfkit takes a parsed font, so that its file is not read
 * and parsed for every document.
 */
export function embeddedFace({pdf, fonts, embedded}: OpenDocument, name: FaceName): EmbeddedFace {
  const known = embedded.get(name)
  if (known) return known
  pdf.font(faceOf(fonts, name).embeddable, typeof name === 'number' ? `fallback-${name}` : name)
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit has no other way to the font that it has just opened
  const made = {font: pdf._font, ids: new Map(), idsOfText: new Map()}
  embedded.set(name, made)
  return made
}
