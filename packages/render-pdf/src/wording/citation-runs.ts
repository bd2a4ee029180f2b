import type {Observation} from '@region-briefs/core'
import type {Run} from '../blocks/blocks.ts'
import {words} from './words.ts'

/** The name of a reference's row, that its marks lead to. */
export function referenceName(number: number): string {
  return `reference-${number}`
}

/** The marks of a figure's sources, `[13][26]`; a mark behind the figure's own sentence is said to be near. */
export function citationRuns({cites, citesNear}: Pick<Observation, 'cites' | 'citesNear'>): Array<Run> {
  if (cites.length > 0) return cites.map(markRun)
  return citesNear.length > 0 ? [...citesNear.map(markRun), {text: words.near}] : [{text: words.noCitation}]
}

function markRun(number: number): Run {
  return {text: `[${number}]`, link: {to: 'name', name: referenceName(number)}}
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
