/** A kind of file that is no paper, known by its first bytes. */
export interface ForeignFormat {
  readonly bytes: ReadonlyArray<number>
  readonly what: string
  readonly advice: string
}

const asText = 'save it as a Word document (.docx), a web page or plain text'

/** How files begin that are no text and no Word document, and what to do with them. */
export const foreignFormats: ReadonlyArray<ForeignFormat> = [
  {bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF', advice: 'export its text'}, // %PDF-, ISO 32000-1, 7.5.2
  {bytes: [0x50, 0x4b, 0x05, 0x06], what: 'an empty zip archive', advice: 'see that the copy is whole'}, // APPNOTE 4.3.16
  {bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], what: 'a PNG picture', advice: asText}, // ISO/IEC 15948, 5.2
  {bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture', advice: asText},
  {bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture', advice: asText},
  {bytes: [0x1f, 0x8b], what: 'a gzip archive', advice: 'unpack it'}, // RFC 1952, 2.3.1
  {bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', advice: 'unpack it'},
  {bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], what: 'a RAR archive', advice: 'unpack it'},
  {bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document', advice: asText}, // {\rtf
]

/** A zip archive, APPNOTE 4.3.7; a .docx is one. */
export const zipSignature: ReadonlyArray<number> = [0x50, 0x4b, 0x03, 0x04]

/** A compound file, [MS-CFB] 2.2: an old .doc, or a .docx that a password locks. */
export const compoundSignature: ReadonlyArray<number> = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether a file begins so. */
export function beginsWith(bytes: Uint8Array, signature: ReadonlyArray<number>): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
