/**
 * The part of pdfkit 0.20.2 that `draw` leans on, its internals included: the version is pinned for their sake.
 * pdfkit ships no types, and those of DefinitelyTyped know neither its structure elements nor its font subsets.
 */
declare module 'pdfkit' {
  import type {Font} from 'fontkit'

  export interface Reference {
    id: number
    data: Record<string, unknown>
    write(chunk: Uint8Array | string): void
    end(chunk?: string | Uint8Array): void
    /** Writes what was gathered, compressed where it is to be. */
    finalize(): void
    compress: boolean
    buffer: Array<Uint8Array>
  }

  /** A font as embedded in one document: the glyphs used so far. */
  export interface EmbeddedFont {
    id: string
    subset: {includeGlyph(glyph: number): number; mapping: Record<number, number>}
    widths: Array<number | undefined>
    unicode: Array<ReadonlyArray<number> | undefined>
    ref(): Reference
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement
    end(): void
  }

  export interface StructureContent {
    refs: Array<unknown>
  }

  export interface Outline {
    addItem(
      title: string,
      options: {top: number; left: number; zoom: number; fit: boolean; pageNumber: number; expanded?: boolean},
    ): Outline
  }

  export interface Options {
    size: [number, number]
    margin: number
    pdfVersion: '1.7'
    tagged: boolean
    lang: string
    displayTitle: boolean
    font: null
    subset: 'PDF/A-3a'
    autoFirstPage: boolean
    info: Record<string, string | Date>
  }

  export class PDFDocument {
    constructor(options: Options)
    page: {height: number; fonts: Record<string, Reference>}
    outline: Outline
    info: Record<string, string | Date>
    _font: EmbeddedFont
    _root: Reference
    _info: Reference
    _id: Uint8Array
    /** Of each object by its number less one; null as long as it is not written. */
    _offsets: Array<number | null>
    /** Bytes written so far. */
    _offset: number
    /** `end` waits for objects that are not yet written. */
    _ended: boolean
    /** A string is a line. */
    _write(data: Uint8Array | string): void
    _finalize(): void
    push(data: null): void
    addPage(): this
    /** A string is a line. */
    addContent(content: string | Uint8Array): this
    font(source: Font, name: string): this
    struct(
      type: string,
      options?: {alt?: string; scope?: string; lang?: string; title?: string; bbox?: Array<number>},
    ): StructureElement
    addStructure(element: StructureElement): this
    markStructureContent(tag: string, options?: {lang?: string}): StructureContent
    markContent(tag: 'Artifact', options: {type: string}): this
    endMarkedContent(): this
    annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this
    ref(data: Record<string, unknown>): Reference
    addNamedDestination(name: string, kind: 'XYZ', left: number | null, top: number | null, zoom: number | null): void
    file(
      bytes: Uint8Array,
      options: {
        name: string
        type: string
        description: string
        relationship: string
        creationDate: Date
        modifiedDate: Date
      },
    ): Reference
    endSubset(): void
    endMetadata(): void
    appendXML(xml: string): void
    save(): this
    restore(): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    polygon(...points: Array<readonly [number, number]>): this
    lineWidth(width: number): this
    lineJoin(style: 'round'): this
    dash(length: number, options: {space: number}): this
    fill(color: string, rule?: string): this
    stroke(color: string): this
    fillAndStroke(fill: string, stroke: string, rule?: string): this
    image(bytes: Uint8Array, x: number, y: number, options: {width: number; height: number}): this
    path(data: string): this
    clip(): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
