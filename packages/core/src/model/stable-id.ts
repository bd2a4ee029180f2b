/**
 * A short name that depends on its text alone, so that it does not change when other text does. FNV-1a, 64 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/), of which the last 40 are kept: eight characters of base 32. Not for secrets.
 */
export function stableId(prefix: string, text: string): string {
  // In two halves of 32 bits, since a number holds no 64: times the prime 2^40 + 0x1b3.
  let [high, low] = [0xcbf29ce4, 0x84222325]
  const bytes = encoder.encode(text)
  for (let at = 0; at < bytes.length; at++) {
    low = (low ^ bytes[at]!) >>> 0
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return `${prefix}-${((high & 0xff) * 2 ** 32 + low).toString(32).padStart(8, '0')}`
}

const encoder = new TextEncoder()

/** Ids for a row of texts; the second of two that are the same gets `-2`. */
export function stableIds(prefix: string, texts: ReadonlyArray<string>): Array<string> {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const id = stableId(prefix, text)
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  })
}
