/** CRC-32 of ISO 3309: what each byte does to the sum, and what it does with one, two, three bytes behind it. */
const tables: ReadonlyArray<Uint32Array> = crcTables()

function crcTables(): Array<Uint32Array> {
  const first = Uint32Array.from({length: 256}, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  const all = [first]
  for (let index = 1; index < 4; index++) all.push(all[index - 1]!.map((value) => (value >>> 8) ^ first[value & 0xff]!))
  return all
}

/**
 * The sum of some bytes behind others: four bytes at a time, the rest one by one.
 *
 * @param start  The sum of what stands before them; all ones where nothing does. The sum of all is this turned over, bit by bit.
 */
export function crcOf(bytes: Uint8Array, start: number): number {
  const [one, two, three, four] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
  const whole = bytes.length - (bytes.length % 4)
  let crc = start
  let at = 0
  for (; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    crc = four[crc & 0xff]! ^ three[(crc >>> 8) & 0xff]! ^ two[(crc >>> 16) & 0xff]! ^ one[crc >>> 24]!
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ one[(crc ^ bytes[at]!) & 0xff]!
  return crc
}
