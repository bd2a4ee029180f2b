/** The encodings that papers come in, by the names of the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Byte order marks, The Unicode Standard 23.8 and GB 18030—2022, appendix. */
const marks: ReadonlyArray<{bytes: ReadonlyArray<number>; encoding: Encoding}> = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
  {bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030'},
]

/** How much of a file is looked at where its bytes are counted; a paper does not change its encoding midway. */
const sampleLength = 1 << 20

/** Least share of UTF-16's zero bytes in a text of Latin letters, where half of all bytes are zero. */
const zeroShare = 0.2

/** Least share of characters that a text in UTF-16 is likely to have. */
const likelyShare = 0.9

/** Least share of GB 2312's level 1 among the two-byte characters of a Chinese text; real texts have 0.9 and more. */
const commonShare = 0.6

/**
 * The encoding of a file: what its mark says, else what its bytes show. Valid UTF-8 is taken for UTF-8, since text in
 * another encoding almost never happens to be that; bytes that show nothing are taken for UTF-8 too.
 */
export function encodingOf(bytes: Uint8Array): {encoding: Encoding; isMarked: boolean} {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte))
  if (mark) return {encoding: mark.encoding, isMarked: true}
  const valid = isUtf8(bytes)
  const sample = bytes.subarray(0, sampleLength)
  const encoding = wideEncoding(sample, valid) ?? (!valid && isGb18030(sample) ? 'gb18030' : 'utf-8')
  return {encoding, isMarked: false}
}

/** UTF-16 shows in digits, spaces and line ends: one of their two bytes is zero. 一 has a zero too, on the other side. */
function wideEncoding(bytes: Uint8Array, isValidUtf8: boolean): Encoding | null {
  let zeros = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros += 1
  // Latin text with a stray zero is valid UTF-8, and read in pairs it would look like Chinese.
  if (zeros === 0 || (isValidUtf8 && zeros < zeroShare * bytes.length)) return null
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({encoding, ...likeness(new TextDecoder(encoding).decode(bytes))}))
    .toSorted((left, right) => right.likely - left.likely || right.latin - left.latin)
  return best && best.likely >= likelyShare ? best.encoding : null
}

/** What share of a text is Han, Chinese or Latin punctuation or printable ASCII, and how much of it ASCII. */
function likeness(text: string): {likely: number; latin: number} {
  const latin = text.match(/[\t\n\r -~]/g)?.length ?? 0
  const chinese = text.match(/[\u2010-\u2027\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]/g)?.length ?? 0
  return {likely: (latin + chinese) / text.length, latin}
}

/**
 * GB/T 2312—1980 holds the 3755 commonest Han characters in rows 16 to 55, lead bytes B0 to D7. Chinese text in GB 18030 is
 * nearly all made of these; UTF-8 or Big5 read as GB 18030 is not.
 */
function isGb18030(bytes: Uint8Array): boolean {
  let common = 0
  let others = 0
  let wrong = 0
  let readable = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    readable += utf8Length(bytes, at) > 0 ? 1 : 0
    const trail = bytes[at + 1] ?? 0xa1
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f || trail === 0xff) {
      wrong += 1
      continue
    }
    // Four bytes, a digit second and fourth. Rows 1 to 3 hold punctuation; kana and Greek, rows 4 to 9, speak for Big5.
    if (trail < 0x3a) at += 3
    else {
      at += 1
      if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common += 1
      else if (lead < 0xa1 || lead > 0xa3) others += 1
    }
  }
  return common >= commonShare * (common + others) && common > 0 && wrong * 50 <= common && readable * 2 <= common
}

/** The length of a character of three or four bytes in UTF-8, 0 where there is none: damaged UTF-8 is full of them. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lead >= 0xe1 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
