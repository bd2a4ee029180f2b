import {bookTitles} from './book-titles.ts'
import {matchesOf} from './matches-of.ts'

// > | …根本要求”^[1]。“一带一路”…
//               ^^^^^^
// Closing quotes, brackets and citation marks behind the stop belong to the sentence (GB/T 15834—2011, 4.1).
const stop =
  /(?:[。！？!?]+|\.(?=\s+["“]?[A-Z]))[”’"'」』）)]*(?:\s*\^?[[［〔]\^?\d[\d\s,，、—–-]*[\]］〕])*[¹²³⁰⁴-⁹]*/g

/** Offsets behind each sentence of a paragraph; the last is the paragraph's end. */
export function sentenceEnds(text: string): Array<number> {
  const ends: Array<number> = []
  const titles = bookTitles(text)
  let title = 0
  for (const match of matchesOf(text, stop)) {
    while (title < titles.length && titles[title]!.end <= match.index) title += 1
    // 《为什么？》: inside a book title a stop ends nothing.
    if (titles[title] && titles[title]!.start < match.index) continue
    ends.push(match.index + match[0].length)
  }
  if (ends.at(-1) !== text.length && text.slice(ends.at(-1) ?? 0).trim() !== '') ends.push(text.length)
  return ends
}
