/** How files begin that are no text, and what they are. A zip may be a Word or Excel file. */
const signatures: ReadonlyArray<{bytes: ReadonlyArray<number>; what: string}> = [
  {bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF'}, // %PDF-, ISO 32000-1, 7.5.2
  {bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive, as Word and Excel write them'}, // APPNOTE 4.3.7
  {bytes: [0x50, 0x4b, 0x05, 0x06], what: 'an empty zip archive'},
  {bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], what: 'an old Word or Excel file'}, // [MS-CFB] 2.2
  {bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], what: 'a PNG picture'}, // ISO/IEC 15948, 5.2
  {bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture'},
  {bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture'},
  {bytes: [0x1f, 0x8b], what: 'a gzip archive'}, // RFC 1952, 2.3.1
  {bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive'},
  {bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document'}, // {\rtf
  {bytes: [0xfe, 0xff], what: 'text in UTF-16'}, // The Unicode Standard 23.8, byte order mark
  {bytes: [0xff, 0xfe], what: 'text in UTF-16'},
]

/** Formats whose readers are still to come, by the end of the file's name. */
const laterFormats: ReadonlyArray<{pattern: RegExp; what: string; advice: string}> = [
  {pattern: /\.docx$/i, what: 'a Word document', advice: 'save it as plain text in UTF-8'},
  {pattern: /\.(?:html?|xhtml)$/i, what: 'a web page', advice: 'save it as plain text or Markdown'},
]

/**
 * Find out why bytes cannot be read as a paper.
 *
 * @param bytes  A whole file.
 * @param name   Its name: a format that cannot be read yet shows in its ending.
 * @returns *what was found, what was expected, what to do*, without a name; null for text in UTF-8 that says something.
 */
export function whyUnreadable(bytes: Uint8Array, name: string): string | null {
  if (bytes.length === 0) return 'an empty file, expected text'
  const later = laterFormats.find(({pattern}) => pattern.test(name))
  if (later) return `${later.what}, which is not supported yet, ${later.advice}`
  const signature = signatures.find((each) => each.bytes.every((byte, index) => bytes[index] === byte))
  if (signature) return `${signature.what}, expected Markdown or plain text in UTF-8`
  const zero = bytes.indexOf(0)
  if (zero >= 0) return `a binary file (a NUL byte at offset ${zero}), expected Markdown or plain text in UTF-8`
  const text = decode(bytes, 'utf-8')
  if (text === null) return brokenText(bytes)
  // \s holds every Unicode space and the byte order mark, but not the zero-width space and its like.
  if (/^[\s\u200B-\u200F\u2060]*$/.test(text)) return 'a file of white space only, expected text'
  return null
}

function brokenText(bytes: Uint8Array): string {
  const offset = firstBadByte(bytes)
  const line = 1 + bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length
  const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')
  // Any bytes can look like GB 18030, so this is a guess, worth saying since old Chinese texts are often in it.
  const advice =
    decode(bytes, 'gb18030') === null
      ? 'mend or convert it'
      : 'if it is GB 18030, convert it with `iconv -f GB18030 -t UTF-8`'
  return `invalid UTF-8 (byte 0x${byte} at offset ${offset}, line ${line}), expected text in UTF-8, ${advice}`
}

/** Where the first bytes begin that are no character. Halving works: a longer beginning is never less broken. */
function firstBadByte(bytes: Uint8Array): number {
  let [valid, broken] = [0, bytes.length]
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1
    if (decode(bytes.subarray(0, middle), 'utf-8', {stream: true}) === null) broken = middle
    else valid = middle
  }
  // The valid beginning may end within a character that is never completed: its whole characters count.
  const whole = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, valid), {stream: true})
  return new TextEncoder().encode(whole).length
}

/** @returns Null where the bytes are not in this encoding. With `stream`, a character cut off at the end is no fault. */
function decode(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030', options?: {stream: boolean}): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes, options)
  } catch {
    return null
  }
}
