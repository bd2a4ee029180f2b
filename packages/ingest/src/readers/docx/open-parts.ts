import {inflateRawSync} from 'node:zlib'

/** The parts of a zip archive that are read, by name. */
export type Parts = Map<string, Uint8Array>

/** Why an archive cannot be opened, in words for its reader. */
export class UnreadableArchive extends Error {}

/** One entry of the central directory, APPNOTE 4.3.12. */
interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated, APPNOTE 4.4.5. */
  readonly method: number
  readonly packedLength: number
  readonly length: number
  readonly headerAt: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50

/** The end record is 22 bytes and a comment of 65,535 at most, APPNOTE 4.3.16. */
const longestEnd = 22 + 0xffff

/**
 * Unpack the parts of a zip archive that `isWanted`, never to more than `mostBytes` all together: neither the sizes that
 * the archive declares nor those that it unpacks to may pass that.
 */
export function openParts(bytes: Uint8Array, isWanted: (name: string) => boolean, mostBytes: number): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(bytes, view).filter(({name}) => isWanted(name))
  if (entries.reduce((sum, {length}) => sum + length, 0) > mostBytes) throw tooLarge(mostBytes)
  const parts: Parts = new Map()
  let left = mostBytes
  for (const entry of entries) {
    if (parts.has(entry.name)) throw new UnreadableArchive(`two parts are named \`${entry.name}\``)
    const part = unpack(bytes, view, entry, left, mostBytes)
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

function entriesOf(bytes: Uint8Array, view: DataView): Array<Entry> {
  const end = endRecordAt(view)
  if (end < 0) throw new UnreadableArchive('its end is missing')
  const count = view.getUint16(end + 10, true)
  const entries: Array<Entry> = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new UnreadableArchive('its list of parts is damaged')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedLength: view.getUint32(at + 20, true),
      length: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endRecordAt(view: DataView): number {
  const first = Math.max(0, view.byteLength - longestEnd)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at
  return -1
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, left: number, mostBytes: number): Uint8Array {
  const {name, headerAt, packedLength} = entry
  if (entry.isEncrypted) throw new UnreadableArchive('a password locks it')
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== headerSignature)
    throw new UnreadableArchive(`its part \`${name}\` is not where it should be`)
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  const packed = bytes.subarray(start, start + packedLength)
  if (packed.length < packedLength) throw new UnreadableArchive(`its part \`${name}\` is cut off`)
  if (entry.method === 0 && packedLength <= left) return packed
  if (entry.method !== 8) throw new UnreadableArchive(`its part \`${name}\` is packed in a way that Word does not use`)
  return inflate(packed, name, left, mostBytes)
}

function inflate(packed: Uint8Array, name: string, left: number, mostBytes: number): Uint8Array {
  try {
    // zlib takes no 0 for a length.
    return inflateRawSync(packed, {maxOutputLength: left + 1})
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(mostBytes)
    throw new UnreadableArchive(`its part \`${name}\` is damaged`)
  }
}

function tooLarge(mostBytes: number): UnreadableArchive {
  return new UnreadableArchive(`it unpacks to more than ${mostBytes >> 20} MB`)
}
