import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Mutation} from './reference-faults.ts'

/** A text with slips and harmless edits that were written by hand beside it, before any check was tried on it. */
export interface SlippedPaper {
  readonly name: string
  readonly text: string
  /** Each is the text with one thing changed that contradicts another printed figure. */
  readonly slips: ReadonlyArray<Mutation>
  /** Each is the text with one thing said in other words. */
  readonly edits: ReadonlyArray<Mutation>
}

const folder = fileURLToPath(new URL('unseen/', import.meta.url))

/** A set of such texts, and what the checks told of it before any rule was mended against it. */
export interface SlipSet {
  readonly name: string
  readonly firstSight: string
}

/** The sets, in the order in which they were written. */
export function slipSets(): Array<SlipSet> {
  return JSON.parse(readFileSync(`${folder}sets.json`, 'utf8')) as Array<SlipSet>
}

/** The texts of a set: `⟦8.5%→5.8%|average⟧` is a slip with its kind, `⟪目前→当前⟫` a harmless edit. */
export function readSlips(set: string): Array<SlippedPaper> {
  return readdirSync(`${folder}${set}`)
    .toSorted()
    .map((name) => withoutMarks(`${set}/${name}`, readFileSync(`${folder}${set}/${name}`, 'utf8')))
}

interface Change {
  readonly kind: string | null
  readonly start: number
  readonly from: string
  readonly to: string
}

function withoutMarks(name: string, marked: string): SlippedPaper {
  const changes: Array<Change> = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/⟦([^→⟧]*)→([^|⟧]*)\|([^⟧]*)⟧|⟪([^→⟫]*)→([^⟫]*)⟫/g)) {
    text += marked.slice(last, match.index)
    const from = match[1] ?? match[4]!
    changes.push({kind: match[3] ?? null, start: text.length, from, to: match[2] ?? match[5]!})
    text += from
    last = match.index + match[0].length
  }
  text += marked.slice(last)
  const made = (change: Change): Mutation => toMutation(text, change)
  return {
    name,
    text,
    slips: changes.filter(({kind}) => kind !== null).map(made),
    edits: changes.filter(({kind}) => kind === null).map(made),
  }
}

function toMutation(text: string, {kind, start, from, to}: Change): Mutation {
  return {
    kind: kind ?? 'harmless',
    text: text.slice(0, start) + to + text.slice(start + from.length),
    lines: [text.slice(0, start).split('\n').length],
    shown: `${from} → ${to}`,
  }
}
