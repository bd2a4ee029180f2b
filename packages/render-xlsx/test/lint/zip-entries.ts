/** An entry of a zip as its central directory tells of it. */
export interface ZipEntry {
  name: string
  /** CRC-32 of its bytes. */
  sum: number
}

/** All entries of a zip in the order of its central directory, twice where an entry is there twice (APPNOTE 4.3.12). */
export function zipEntries(bytes: Uint8Array): Array<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const entries: Array<ZipEntry> = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('Unexpected entry in the central directory')
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      sum: view.getUint32(at + 16, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw new RangeError('Unexpected bytes, expected a zip')
}
