import type {Observation} from '@region-briefs/core'
import {bare} from './bare.ts'
import type {GoldFigure} from './gold-figure.ts'
import {matchFigures} from './match-figures.ts'

/** The fields that are scored, in the order of the table. `value` is the value, or both ends of a range. */
export const scoredFields = [
  'value',
  'unit',
  'comparator',
  'kind',
  'direction',
  'basis',
  'period',
  'label',
  'subject',
  'partner',
  'counted',
  'status',
  'price',
  'cites',
] as const
export type ScoredField = (typeof scoredFields)[number]

/** Those without which a figure says something else: "all together" is all of them right. */
export const meaningFields: ReadonlyArray<ScoredField> = scoredFields.slice(0, 8)

/** How readings fare against annotations. Scores of several texts are added up by `addScores`. */
export interface Score {
  /** Figures that there are, that were read, and that are both. */
  readonly annotated: number
  readonly read: number
  readonly found: number
  /** Of those found: right readings of each field, of how many that carry it. */
  readonly right: Readonly<Record<ScoredField, number>>
  readonly of: Readonly<Record<ScoredField, number>>
  /** Of those found: with all of `meaningFields` right that the annotations carry. */
  readonly together: number
  /** Of those found: without a label. */
  readonly unlabelled: number
  /** A line for each figure missing or too many and for each wrong field, to read. */
  readonly wrong: ReadonlyArray<string>
}

/**
 * @param observations  What was read, in any order.
 * @param gold          What stands in the text, in its order.
 * @param fields        Those that the annotations carry; the others are not scored.
 */
export function scoreFigures(
  observations: ReadonlyArray<Observation>,
  gold: ReadonlyArray<GoldFigure>,
  fields: ReadonlyArray<ScoredField> = scoredFields,
): Score {
  const read = observations.toSorted((left, right) => startOf(left) - startOf(right))
  const matches = matchFigures(
    gold,
    read.map(({surface, position}) => ({surface, line: position.start.line})),
  )
  const score = {...emptyScore(), annotated: gold.length, read: read.length}
  const wrong: Array<string> = []
  for (const [index, figure] of gold.entries()) {
    const match = matches[index]
    if (typeof match === 'number') countFields(score, wrong, {figure, observation: read[match]!, fields})
    else wrong.push(`${nameOf(figure)}: not found`)
  }
  const paired = new Set(matches)
  for (const [index, observation] of read.entries())
    if (!paired.has(index)) wrong.push(`${observation.position.start.line} ${observation.surface}: is no figure`)
  return {...score, wrong}
}

/** The score of several texts as of one; the lines to read are left to each. */
export function addScores(scores: ReadonlyArray<Score>): Score {
  const sum = emptyScore()
  for (const score of scores) {
    for (const count of ['annotated', 'read', 'found', 'together', 'unlabelled'] as const) sum[count] += score[count]
    for (const field of scoredFields) {
      sum.right[field] += score.right[field]
      sum.of[field] += score.of[field]
    }
  }
  return sum
}

/** Shares of 0 to 1; NaN where there is nothing to take a share of. */
export function findingOf({
  annotated,
  read,
  found,
}: Pick<Score, 'annotated' | 'read' | 'found'>): Record<'precision' | 'recall' | 'f1', number> {
  return {precision: found / read, recall: found / annotated, f1: (2 * found) / (read + annotated)}
}

type Counts = Record<ScoredField, number>

function emptyScore(): {-readonly [key in keyof Score]: Score[key]} & {right: Counts; of: Counts} {
  const none = (): Counts => Object.fromEntries(scoredFields.map((field) => [field, 0])) as Counts
  return {annotated: 0, read: 0, found: 0, right: none(), of: none(), together: 0, unlabelled: 0, wrong: []}
}

interface Found {
  readonly figure: GoldFigure
  readonly observation: Observation
  readonly fields: ReadonlyArray<ScoredField>
}

function countFields(score: ReturnType<typeof emptyScore>, wrong: Array<string>, found: Found): void {
  const {figure, observation, fields} = found
  score.found += 1
  if (observation.label === '') score.unlabelled += 1
  const wrongFields = fields.filter((field) => !isRight(field, observation, figure))
  for (const field of fields) {
    score.of[field] += 1
    if (!wrongFields.includes(field)) score.right[field] += 1
  }
  if (!wrongFields.some((field) => meaningFields.includes(field))) score.together += 1
  for (const field of wrongFields)
    wrong.push(`${nameOf(figure)}: ${field} ${show(observation, field)}, expected ${show(withDefaults(figure), field)}`)
}

function isRight(field: ScoredField, observation: Observation, figure: GoldFigure): boolean {
  const expected = withDefaults(figure)
  if (field === 'value')
    return (['value', 'low', 'high'] as const).every((each) => isSameNumber(observation[each], expected[each] ?? null))
  if (field === 'label') return isLabel(observation.label, figure.label ?? '')
  return show(observation, field) === show(expected, field)
}

/** To the last digit that a double holds for sure: 1.24 × 10000 is 12400. */
function isSameNumber(actual: number | null, expected: number | null): boolean {
  if (actual === null || expected === null) return actual === expected
  return Math.abs(actual - expected) <= Math.abs(expected) * 1e-9
}

function isLabel(actual: string, expected: NonNullable<GoldFigure['label']>): boolean {
  if (typeof expected === 'string') return bare(actual) === bare(expected)
  return expected.some((words) => words.every((word) => bare(actual).includes(bare(word))))
}

function withDefaults(figure: GoldFigure): GoldFigure {
  return {comparator: 'eq', status: 'actual', ...figure}
}

/** A field as it is compared and printed. No cites are as null. */
function show(figure: Observation | GoldFigure, field: ScoredField): string {
  if (field === 'value' && (figure.low ?? null) !== null) return `${figure.low} to ${figure.high}`
  const value = figure[field] ?? null
  if (Array.isArray(value))
    return value.length === 0 ? 'null' : value.map((each) => [each].flat().join('+')).join(' | ')
  return typeof value === 'string' ? bare(value) : String(value)
}

function nameOf({line, surface}: GoldFigure): string {
  return line === undefined ? surface : `${line} ${surface}`
}

function startOf({position}: Observation): number {
  return position.start.offset ?? 0
}
