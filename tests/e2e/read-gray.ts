import {inflateSync} from 'node:zlib'

/** A grey picture: a byte a pixel, row by row. */
export interface GrayPicture {
  width: number
  height: number
  pixels: Uint8Array
}

/**
 * Read an 8-bit PNG without interlacing (ISO/IEC 15948), as pdftoppm writes it: grey, or three channels that are the same. Any other
 * throws.
 */
export function readGrayPng(bytes: Buffer): GrayPicture {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const channels = {0: 1, 2: 3}[bytes[25]!]
  if (bytes[24] !== 8 || channels === undefined || bytes[28] !== 0) {
    throw new Error('Unexpected kind of PNG, expected 8-bit grey or RGB')
  }
  const data: Array<Buffer> = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, end))
  }
  const all = unfiltered(inflateSync(Buffer.concat(data)), {width: width * channels, height, channels})
  return {width, height, pixels: all.filter((_, index) => index % channels === 0)}
}

/**
 * Section 9.2 of the standard: each row says which of its neighbours its bytes are told against.
 *
 * @param width  In bytes.
 */
function unfiltered(
  rows: Buffer,
  {width, height, channels}: {width: number; height: number; channels: number},
): Uint8Array {
  const bytes = new Uint8Array(width * height)
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : bytes[y * width + x]!)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)]!
    for (let x = 0; x < width; x++) {
      const [left, up, corner] = [at(x - channels, y), at(x, y - 1), at(x - channels, y - 1)]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      bytes[y * width + x] = rows[y * (width + 1) + 1 + x]! + guess
    }
  }
  return bytes
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each))
  return toLeft! <= toUp! && toLeft! <= toCorner! ? left : toUp! <= toCorner! ? up : corner
}

/**
 * Which part of two pictures' tiles differ in their mean: type that moved a little leaves a tile's grey as it was.
 *
 * @returns  From 0 to 1; 1 where the sizes differ.
 */
export function partThatDiffers(one: GrayPicture, other: GrayPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  const [means, others] = [tileMeans(one), tileMeans(other)]
  return means.filter((mean, index) => Math.abs(mean - others[index]!) > largestDifference).length / means.length
}

const tile = 8
const largestDifference = 20

function tileMeans({width, height, pixels}: GrayPicture): Array<number> {
  const means: Array<number> = []
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      let [sum, count] = [0, 0]
      for (let y = top; y < Math.min(top + tile, height); y++) {
        for (let x = left; x < Math.min(left + tile, width); x++, count++) sum += pixels[y * width + x]!
      }
      means.push(sum / count)
    }
  }
  return means
}
