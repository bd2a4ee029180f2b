import {createHash} from 'node:crypto'

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** SHA-256 of plain data as JSON: the same for the same values in the same order of fields. */
export function keyOf(value: unknown): string {
  return sha256(JSON.stringify(value))
}
