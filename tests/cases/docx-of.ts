import {zipSync} from 'fflate'

const utf8 = new TextEncoder()

/** The parts that every Word document has, ECMA-376-1 §11.3 and ECMA-376-2 §9.3. */
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}

/** The namespaces of WordprocessingML that a body may use. */
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

/**
 * A Word document for tests, the same bytes for the same words.
 *
 * @param body   WordprocessingML that stands in `w:body`.
 * @param parts  More parts, or others for those of the frame, by name; `namespaces` is put for `{namespaces}`.
 */
export function docxOf(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const document = `<w:document {namespaces}><w:body>${body}</w:body></w:document>`
  const all = {...frame, 'word/document.xml': document, ...parts}
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [
        name,
        typeof part === 'string' ? utf8.encode(part.replace('{namespaces}', namespaces)) : part,
      ]),
    ),
    {mtime: '1980-01-01T12:00:00'},
  )
}

/** A paragraph of a style, its runs given as WordprocessingML, or as text that needs none. */
export function paragraph(content: string, style?: string): string {
  const runs = content.startsWith('<') ? content : run(content)
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`
}

/** A run of text, with properties of it as WordprocessingML. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}
