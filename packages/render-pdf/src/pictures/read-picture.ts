import type {Picture} from './picture.ts'
import {pngProblem} from './png-problem.ts'
import {readSvg} from './read-svg.ts'

/**
 * Read a picture, told by its bytes and not by its name.
 *
 * @returns  The picture, or what is wrong with it as *X, expected Y*.
 */
export function readPicture(bytes: Uint8Array): Picture | {problem: string} {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(bytes)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(bytes)
  const text = new TextDecoder().decode(bytes)
  return /<svg[\s>]/.test(text.slice(0, 4096)) ? readSvg(text) : {problem: 'content, expected PNG, JPEG or SVG'}
}

function startsWith(bytes: Uint8Array, start: ReadonlyArray<number>): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** PNG (ISO/IEC 15948), 11.2.1: the header is the first chunk. */
function readPng(bytes: Uint8Array): Picture | {problem: string} {
  if (bytes.length < 33) return {problem: 'end of a PNG, expected a whole file'}
  const view = viewOf(bytes)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width === 0 || height === 0) return {problem: 'size of a PNG, expected some width and height'}
  if (view.getUint8(24) === 16) return {problem: '16 bits a channel of a PNG, expected at most 8'}
  const problem = pngProblem(bytes)
  return problem === null ? {format: 'png', width, height, bytes} : {problem}
}

/** JPEG (ISO/IEC 10918-1), B.2.2: the frame's header says height, width and the number of components. */
function readJpeg(bytes: Uint8Array): Picture | {problem: string} {
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      if (width === 0 || height === 0) break
      // PDF/A allows no colours beyond those of its output intent, which is sRGB.
      if (bytes[at + 9] === 4) return {problem: 'CMYK colours of a JPEG, expected RGB or grey'}
      return {format: 'jpeg', width, height, bytes}
    }
    at += 2 + view.getUint16(at + 2)
  }
  return {problem: 'structure of a JPEG, expected a whole file'}
}
