import {foldWidth} from './fold-width.ts'
import type {Span} from './span.ts'
import {matchesOf} from './matches-of.ts'

/** Scanners read 1 as l or I, and 0 as O: [l2] is 12, [l] is 1; [O] is no number. */
export const misreadNumber = '(?:(?=[lIO]{0,2}\\d)[\\dlIO]{1,3}|[lI][lIO]?(?=\\s?[\\]］〕】]))'
// > | …的要求”^[1]。   …提高[3-5]   …增长［2，7］   …下降[^4]   …增长[l]
//          ^^^^            ^^^^^        ^^^^^^          ^^^^          ^^^
const mark = new RegExp(`\\^?[[［〔]\\^?(?<numbers>${misreadNumber}(?:\\s*[-－—–~～,，、]\\s*\\d{1,3})*)[\\]］〕]`, 'g')
// > | …增长¹，…下降²⁻³
//          ^        ^^^
const raised = /[¹²³⁰⁴-⁹]+(?:[⁻–,，][¹²³⁰⁴-⁹]+)*/g

const sign = /[[［〔¹²³⁰⁴-⁹]/

/** What stands before or behind a bracket that is no citation: an interval, an index, the year or number of a document. */
const notCited = /(?:区间|范围|数组|集合|[∈=A-Za-z_])\s*$/
const documentNumber = /^\s*\d{0,4}\s*号/

/** Find citation marks; a run `[3-5]` is read as 3, 4, 5. */
export function scanCitations(text: string): Array<Span<Array<number>>> {
  if (!sign.test(text)) return []
  const bracketed = matchesOf(text, mark)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      reading: citationNumbers(match.groups!.numbers!),
    }))
    .filter(({start, end, reading}) => isCited(text, start, end, reading))
  const superscript = matchesOf(text, raised)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      reading: citationNumbers(match[0].normalize('NFKC').replaceAll('\u2212', '-')),
    }))
    .filter(({start}) => !/[A-Za-z\d米里⁺⁻]/.test(text[start - 1] ?? 'x'))
  return withRuns(
    [...bracketed, ...superscript].toSorted((left, right) => left.start - right.start),
    text,
  )
}

/** `[4]—[6]` is a run as `[4-6]` is: its second mark stands for all behind the first. */
function withRuns(marks: ReadonlyArray<Span<Array<number>>>, text: string): Array<Span<Array<number>>> {
  return marks.map((each, index) => {
    const before = marks[index - 1]
    if (!before || each.reading.length !== 1 || !/^[—–－~～-]{1,2}$/.test(text.slice(before.end, each.start)))
      return each
    const run = citationNumbers(`${before.reading.at(-1)}-${each.reading[0]}`).slice(1)
    return run.length > 0 ? {...each, reading: run} : each
  })
}

function isCited(text: string, start: number, end: number, reading: ReadonlyArray<number>): boolean {
  if (reading.includes(0) || documentNumber.test(foldWidth(text.slice(end, end + 8)))) return false
  // `APEC[3]` is cited, `x[3]` is indexed: a lone letter before a bare bracket is a variable.
  const before = text.slice(Math.max(0, start - 4), start)
  if (/[A-Za-z]{2}\s*$/.test(before) || text[start] === '^') return true
  return !notCited.test(foldWidth(before))
}

/** `3-5,8` to 3, 4, 5, 8. A run that goes down or is longer than any list of references is read as its two ends. */
export function citationNumbers(text: string): Array<number> {
  const digits = text.replaceAll(/[lI]/g, '1').replaceAll('O', '0')
  return digits.split(/\s*[,，、]\s*/).flatMap((part) => {
    const [first, last] = part.split(/\s*[-－—–~～]\s*/).map(Number)
    if (first === undefined || last === undefined) return first === undefined ? [] : [first]
    const length = last - first + 1
    return length > 0 && length < 100 ? Array.from({length}, (_, index) => first + index) : [first, last]
  })
}
