import type {Observation} from '@region-briefs/core'
import type {Run} from '../blocks/blocks.ts'
import type {Wording} from './wording.ts'

/** The name of a reference's row, that its marks lead to. */
export function referenceName(number: number): string {
  return `reference-${number}`
}

/** The marks of a figure's sources, `[13][26]`; a mark behind the figure's own sentence is said to be near. */
export function citationRuns(
  {words}: Wording,
  {cites, citesNear}: Pick<Observation, 'cites' | 'citesNear'>,
): Array<Run> {
  if (cites.length > 0) return markRuns(cites)
  return citesNear.length > 0 ? [...markRuns(citesNear), {text: words.near}] : [{text: words.noCitation}]
}

/** Marks of the numbers, in their order: `[9][15]`; three or more that follow each other are one: `[42—50]`. */
export function marks(numbers: ReadonlyArray<number>): string {
  return markRuns(numbers)
    .map((run) => run.text)
    .join('')
}

/** A range leads to its first reference. */
function markRuns(numbers: ReadonlyArray<number>): Array<Run> {
  return consecutive(numbers).flatMap((stretch) => {
    const [first] = stretch
    return stretch.length < 3
      ? stretch.map((number) => markRun(number, `[${number}]`))
      : [markRun(first!, `[${first}—${stretch.at(-1)}]`)]
  })
}

function consecutive(numbers: ReadonlyArray<number>): Array<Array<number>> {
  const stretches: Array<Array<number>> = []
  for (const number of numbers) {
    if (stretches.at(-1)?.at(-1) === number - 1) stretches.at(-1)!.push(number)
    else stretches.push([number])
  }
  return stretches
}

function markRun(number: number, text: string): Run {
  return {text, link: {to: 'name', name: referenceName(number)}}
}

// > | 推广到 12 个口岸^[21]
//                     ^^^^^
const markPattern = /\^?(?<mark>\[\d+(?:[-–—,，]\s?\d+)*\])/gu

/** Text of the paper with its citation marks raised; a caret before a mark, as Markdown has it, is not shown. */
export function markedText(text: string): Array<Run> {
  const runs: Array<Run> = []
  let end = 0
  for (const match of text.matchAll(markPattern)) {
    if (match.index > end) runs.push({text: text.slice(end, match.index)})
    runs.push({text: match.groups!['mark']!, mark: true})
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({text: text.slice(end)})
  return runs
}
