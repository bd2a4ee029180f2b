import type {Logo} from '../briefing-options.ts'

/**
 * Check a picture by its first bytes.
 *
 * @returns What is wrong with it, *Unexpected X, expected Y*; null where nothing is.
 */
export function logoProblem({name, bytes}: Logo): string | null {
  return formatOf(bytes) === null ? `Unexpected content of the logo \`${name}\`, expected PNG, JPEG or SVG` : null
}

/** Told by the bytes, not by the name; null for any other. */
export function formatOf(bytes: Uint8Array): 'png' | 'jpeg' | 'svg' | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  return /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4096))) ? 'svg' : null
}

function startsWith(bytes: Uint8Array, start: ReadonlyArray<number>): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
