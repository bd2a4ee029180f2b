import type {Model, Observation} from '@region-briefs/core'

/** One annotated figure. Fields left out are null; comparator `eq`. */
export type GoldFigure = Partial<Observation> & Pick<Observation, 'surface'> & {line: number}

/** The fields that are scored, in the order of the table. */
export const scoredFields = [
  'value',
  'low',
  'high',
  'unit',
  'comparator',
  'kind',
  'direction',
  'basis',
  'period',
  'counted',
  'subject',
  'partner',
] as const
export type ScoredField = (typeof scoredFields)[number]

/** How a model fares against annotations: figures found of those there are, and of those found, right ones for each field. */
export interface Score {
  readonly annotated: number
  readonly found: number
  /** Figures of the model that no annotation has. */
  readonly extra: number
  readonly right: Readonly<Record<ScoredField, number>>
  /** A line for each wrong field, to read. */
  readonly wrong: ReadonlyArray<string>
}

/** @param fields  Those that the annotations carry; the others are not scored. */
export function scoreFigures(
  model: Model,
  gold: ReadonlyArray<GoldFigure>,
  fields: ReadonlyArray<ScoredField> = scoredFields,
): Score {
  const free = new Set(model.observations)
  const right = Object.fromEntries(scoredFields.map((field) => [field, 0])) as Record<ScoredField, number>
  const wrong: Array<string> = []
  let found = 0
  for (const figure of gold) {
    const match = [...free].find(
      (each) => each.position.start.line === figure.line && bare(each.surface) === bare(figure.surface),
    )
    if (!match) {
      wrong.push(`${figure.line} ${figure.surface}: not found`)
      continue
    }
    found += 1
    free.delete(match)
    for (const field of fields) {
      const expected = figure[field] ?? (field === 'comparator' ? 'eq' : null)
      if (isSame(match[field], expected)) right[field] += 1
      else wrong.push(`${figure.line} ${figure.surface}: ${field} ${match[field]}, expected ${expected}`)
    }
  }
  return {annotated: gold.length, found, extra: free.size, right, wrong}
}

function isSame(actual: string | number | null, expected: string | number | null): boolean {
  return typeof actual === 'string' && typeof expected === 'string'
    ? bare(actual) === bare(expected)
    : actual === expected
}

/** Spaces between Chinese and digits are no part of a figure. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, '')
}
