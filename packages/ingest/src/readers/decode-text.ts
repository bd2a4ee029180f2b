/**
 * The characters of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark is no part of the text.
 * Bytes that are no characters become U+FFFD; whoever calls decides what to say of them.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = [bytes[0], bytes[1]].join()
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
