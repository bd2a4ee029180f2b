/**
 * A short name that depends on its text alone, so that it does not change when other text does. FNV-1a, 64 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/), of which the last 40 are kept: eight characters of base 32. Not for secrets.
 */
export function stableId(prefix: string, text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return `${prefix}-${BigInt.asUintN(40, hash).toString(32).padStart(8, '0')}`
}

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
