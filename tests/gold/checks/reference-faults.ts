import {type Choice, pick} from './faults.ts'
import type {CheckedPaper} from './read-targets.ts'

/** A paper with one thing changed. */
export interface Mutation {
  /** The kind of change. */
  readonly kind: string
  readonly text: string
  /** Lines at which it may be told. */
  readonly lines: ReadonlyArray<number>
  /** As changed, for the list of what was missed. */
  readonly shown: string
}

/** Slips in citation marks and in the numbers of the reference list: all of them contradict the list or the other marks. */
export function referenceFaults({text}: CheckedPaper, choice: Choice): Array<Mutation> {
  const listAt = text.indexOf('参考文献')
  if (listAt < 0) return []
  const marks = [...text.slice(0, listAt).matchAll(/\[(\d{1,3})\]/g)].map((match) => ({
    number: match[1]!,
    start: match.index + 1,
  }))
  const times = new Map<string, number>()
  for (const {number} of marks) times.set(number, (times.get(number) ?? 0) + 1)
  const numbers = [...times.keys()]
  const change = (kind: string, start: number, from: string, to: string): Mutation => ({
    kind,
    text: text.slice(0, start) + to + text.slice(start + from.length),
    lines: [text.slice(0, start).split('\n').length],
    shown: `[${from}] → [${to}]`,
  })
  const missing = marks.map(({number, start}) => {
    const mutation = change('mark without entry', start, number, String(Number(number) + 60))
    return {...mutation, lines: [...mutation.lines, ...linesOfEntry(text, listAt, number)]}
  })
  const other = marks
    .filter(({number}) => times.get(number) === 1)
    .map(({number, start}) => {
      const to = pick(
        numbers.filter((each) => each !== number),
        choice,
      )
      const mutation = change('mark of another entry', start, number, to)
      return {...mutation, lines: [...mutation.lines, ...linesOfEntry(text, listAt, number)]}
    })
  const entries = [...text.slice(listAt).matchAll(/^\[(\d{1,3})\](?!\[)/gm)].map((match) => ({
    number: match[1]!,
    start: listAt + match.index + 1,
  }))
  const twice = entries.slice(1).map(({number, start}, index) => {
    const mutation = change('number given twice', start, number, entries[index]!.number)
    return {
      ...mutation,
      lines: [
        ...mutation.lines,
        ...marks.filter((mark) => mark.number === number).map((mark) => lineAt(text, mark.start)),
      ],
    }
  })
  return [...missing, ...other, ...twice]
}

function linesOfEntry(text: string, listAt: number, number: string): Array<number> {
  const index = text.indexOf(`[${number}]`, listAt)
  return index < 0 ? [] : [lineAt(text, index)]
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
