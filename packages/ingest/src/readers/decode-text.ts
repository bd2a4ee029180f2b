import {type Encoding, encodingOf} from './encoding-of.ts'

/** The text of a file, and how it was had. */
export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  /** A byte order mark named the encoding. */
  readonly isMarked: boolean
  /** Bytes that are no character; each run of them stands in the text as U+FFFD. */
  readonly unreadBytes: number
}

/** The characters of a file in UTF-8, UTF-16 or GB 18030. Never throws: what cannot be read becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const {encoding, isMarked} = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return {text, encoding, isMarked, unreadBytes: unreadBytes(text, bytes, encoding)}
}

/** How many bytes none of the text's characters stands for, by the length of those that were read. */
function unreadBytes(text: string, bytes: Uint8Array, encoding: Encoding): number {
  const replaced = count(text, '\uFFFD')
  if (replaced === 0) return 0
  // GB 18030 replaces wrong bytes one by one; UTF-16 the two of half a pair, and an odd one at the end.
  if (encoding === 'gb18030') return replaced
  if (encoding !== 'utf-8') return 2 * replaced - (bytes.length % 2)
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const printed = printedReplacements(bytes)
  return bytes.length - mark - (Buffer.byteLength(text) - 3 * (replaced - printed))
}

/** U+FFFD that the file itself prints, EF BF BD in UTF-8. */
function printedReplacements(bytes: Uint8Array): number {
  let found = 0
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found += 1
  return found
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1
  return found
}
