import type {ReferenceEntry, ReferenceWork} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'

/** A work of a gold entry. Fields left out are null or empty. */
export type GoldWork = Partial<Pick<ReferenceWork, Exclude<ScoredReferenceField, 'numbers'>>>

/** An entry with what a librarian reads in it. */
export interface GoldEntry {
  /** As it stands in the list, its number included. */
  readonly entry: string
  readonly numbers: ReadonlyArray<number>
  readonly works: ReadonlyArray<GoldWork>
  readonly damaged: boolean
  /** No rule is written against the entries of the part `test`. */
  readonly part: 'rule' | 'test'
  /** What the entry is there for. */
  readonly shows: string
}

/** The fields that are scored, in the order of the table. */
export const scoredReferenceFields = [
  'numbers',
  'type',
  'authors',
  'title',
  'container',
  'place',
  'publisher',
  'year',
  'date',
  'citedDate',
  'volume',
  'issue',
  'pages',
  'urls',
] as const
export type ScoredReferenceField = (typeof scoredReferenceFields)[number]

/** Right readings of those there are, for each field and pooled. */
export interface ReferenceScore {
  readonly entries: number
  /** Works scored: an entry counts its numbers once, and each of its works once. */
  readonly works: number
  readonly right: Readonly<Record<ScoredReferenceField, number>>
  readonly of: Readonly<Record<ScoredReferenceField, number>>
  /** Share of right readings over all fields, 0 to 1. */
  readonly pooled: number
  /** A line for each wrong field, to read. */
  readonly wrong: ReadonlyArray<string>
}

type Counts = Record<ScoredReferenceField, number>

/** Each entry is read by itself, as the only one of a list. */
export async function scoreReferences(gold: ReadonlyArray<GoldEntry>): Promise<ReferenceScore> {
  const read = await Promise.all(gold.map(({entry}) => entriesIn(`参考文献：\n\n${entry}\n`)))
  return scoreEntries(gold, read)
}

/**
 * @param gold  Entries with their right fields.
 * @param read  For each of them what was read; several entries where it was torn, none where it was not found.
 */
export function scoreEntries(
  gold: ReadonlyArray<Pick<GoldEntry, 'numbers' | 'works'>>,
  read: ReadonlyArray<ReadonlyArray<Pick<ReferenceEntry, 'numbers' | 'works'>>>,
): ReferenceScore {
  const right = Object.fromEntries(scoredReferenceFields.map((field) => [field, 0])) as Counts
  const of = {...right}
  const wrong: Array<string> = []
  const score = (name: string, field: ScoredReferenceField, actual: unknown, expected: unknown): void => {
    of[field] += 1
    if (bare(actual) === bare(expected)) right[field] += 1
    else wrong.push(`${name}: ${field} ${bare(actual)}, expected ${bare(expected)}`)
  }
  for (const [index, {numbers, works}] of gold.entries()) {
    const entries = read[index] ?? []
    const name = `${numbers.join(',')} ${works[0]?.title ?? ''}`
    score(name, 'numbers', entries[0]?.numbers, numbers)
    const found = entries.flatMap((entry) => entry.works)
    // A work too many is as wrong as one that is missing.
    for (let at = 0; at < Math.max(works.length, found.length); at++)
      for (const field of scoredReferenceFields.slice(1) as Array<Exclude<ScoredReferenceField, 'numbers'>>)
        score(name, field, found[at]?.[field] ?? (found[at] ? null : 'nothing'), works[at]?.[field] ?? null)
  }
  const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0)
  return {entries: gold.length, works: of.title, right, of, pooled: sum(right) / sum(of), wrong}
}

/** The entries of all lists of a text. */
export async function entriesIn(text: string): Promise<Array<ReferenceEntry>> {
  const {tree} = await ingest(new TextEncoder().encode(text), {name: 'input.md'})
  return tree.children.flatMap((node) => (node.type === 'referenceList' ? node.children : []))
}

/** White space and the width of signs are not compared; no authors and no addresses are as null. */
function bare(value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (Array.isArray(value)) return value.length === 0 ? '-' : value.map(bare).join(' | ')
  return String(value).normalize('NFKC').replaceAll(/\s/g, '')
}
