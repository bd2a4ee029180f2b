import type {Span} from './span.ts'

// > | …的要求”^[1]。   …提高[3-5]   …增长［2，7］
//          ^^^^            ^^^^^        ^^^^^^
const mark = /\^?[[［〔](?<numbers>\d{1,3}(?:\s*[-—–~～,，、]\s*\d{1,3})*)[\]］〕]/g
const raised = /[¹²³⁰⁴-⁹]+/g

/** Find citation marks; a run `[3-5]` is read as 3, 4, 5. */
export function scanCitations(text: string): Array<Span<Array<number>>> {
  const bracketed = [...text.matchAll(mark)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reading: citationNumbers(match.groups!.numbers!),
  }))
  const superscript = [...text.matchAll(raised)]
    .filter((match) => !/[A-Za-z\d米里]/.test(text[match.index - 1] ?? 'x'))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      reading: [Number(match[0].normalize('NFKC'))],
    }))
  return [...bracketed, ...superscript].toSorted((left, right) => left.start - right.start)
}

/** `3-5,8` to 3, 4, 5, 8. A run that goes down or is longer than any list of references is read as its two ends. */
export function citationNumbers(text: string): Array<number> {
  return text.split(/\s*[,，、]\s*/).flatMap((part) => {
    const [first, last] = part.split(/\s*[-—–~～]\s*/).map(Number)
    if (first === undefined || last === undefined) return first === undefined ? [] : [first]
    const length = last - first + 1
    return length > 0 && length < 100 ? Array.from({length}, (_, index) => first + index) : [first, last]
  })
}
