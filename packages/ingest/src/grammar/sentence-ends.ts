// > | …根本要求”^[1]。“一带一路”…
//               ^^^^^^
// Closing quotes, brackets and citation marks behind the stop belong to the sentence (GB/T 15834—2011, 4.1).
const stop = /(?:[。！？!?]+|\.(?=\s+["“]?[A-Z]))[”’"'」』）)]*(?:\s*\^?[[［〔]\d[\d\s,，、—–-]*[\]］〕])*/g

/** Offsets behind each sentence of a paragraph; the last is the paragraph's end. */
export function sentenceEnds(text: string): Array<number> {
  const ends: Array<number> = []
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    // (高全要素生产率。) and 《为什么？》: inside brackets a stop ends nothing.
    if (isInside(text, match.index)) continue
    ends.push(end)
  }
  if (ends.at(-1) !== text.length && text.slice(ends.at(-1) ?? 0).trim() !== '') ends.push(text.length)
  return ends
}

/** Whether an opened book title or bracket is still open, looking back no further than the last 200 characters. */
function isInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  const open = before.lastIndexOf('《') > before.lastIndexOf('》')
  const after = text.slice(at, at + 200)
  return open && after.includes('》')
}
