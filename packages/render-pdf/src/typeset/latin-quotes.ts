import type {StyledRun} from './text-style.ts'

/**
 * “ ” ‘ ’ are one code point each for Chinese and Latin text, but a Chinese font draws them as wide as a character.
 * Where Latin text stands on both sides (or the paragraph ends), they are set in the font's proportional form.
 *
 * > | Evidence from “late” entrants
 * >   是“super connector”角色           stays wide: Han stands outside
 */
export function withLatinQuotes(runs: ReadonlyArray<StyledRun>): Array<StyledRun> {
  const text = runs.map((run) => run.text).join('')
  if (!quote.test(text) || !latin.test(text)) return [...runs]
  let offset = 0
  return runs.flatMap((run) => {
    const start = offset
    offset += run.text.length
    return parts(run, (at) => isBetweenLatin(text, start + at))
  })
}

const quote = /[“”‘’]/u
const latin = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/u
/** What may stand between a quotation mark and the text that decides. */
const skipped = /[\s“”‘’.,;:?!()[\]]/u

function parts(run: StyledRun, isNarrow: (at: number) => boolean): Array<StyledRun> {
  const all: Array<StyledRun> = []
  let from = 0
  for (const match of run.text.matchAll(/[“”‘’]/gu)) {
    if (!isNarrow(match.index)) continue
    if (match.index > from) all.push({...run, text: run.text.slice(from, match.index)})
    all.push({...run, text: match[0], style: {...run.style, proportional: true}})
    from = match.index + 1
  }
  if (from === 0) return [run]
  return from < run.text.length ? [...all, {...run, text: run.text.slice(from)}] : all
}

function isBetweenLatin(text: string, at: number): boolean {
  const before = neighbour(text, at, -1)
  const after = neighbour(text, at, 1)
  const sides = [before, after].filter((side) => side !== undefined)
  return sides.length > 0 && sides.every((side) => latin.test(side))
}

function neighbour(text: string, at: number, step: 1 | -1): string | undefined {
  let index = at + step
  while (index >= 0 && index < text.length && skipped.test(text[index]!)) index += step
  return text[index]
}
