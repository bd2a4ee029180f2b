import {type Comparison, f1Of} from './compare/compare-tools.ts'
import {findingOf, type Score, scoredFields} from './score.ts'

/** A row of the scoreboard. */
export interface ScoreRow {
  readonly name: string
  readonly texts: number
  readonly score: Score
}

/** Shortened to what a column holds. */
const heads = [
  'texts',
  'figures',
  'precis.',
  'recall',
  'F1',
  ...scoredFields.map((field) => field.slice(0, 8)),
  'all 8',
  'no label',
]

/** The scoreboard as lines of text: counts, then percentages; `-` where there is nothing to measure. */
export function scoreTable(rows: ReadonlyArray<ScoreRow>): Array<string> {
  const widest = Math.max(...rows.map(({name}) => name.length))
  const line = (name: string, cells: ReadonlyArray<string>): string =>
    `${name.padEnd(widest)}${cells.map((cell) => cell.padStart(9)).join('')}`
  return [line('', heads), ...rows.map(({name, texts, score}) => line(name, cellsOf(texts, score)))]
}

function cellsOf(texts: number, score: Score): Array<string> {
  const {precision, recall, f1} = findingOf(score)
  const fields = scoredFields.map((field) => percent(score.right[field] / score.of[field]))
  return [
    ...[texts, score.annotated].map(String),
    ...[precision, recall, f1].map(percent),
    ...fields,
    percent(score.together / score.found),
    String(score.unlabelled),
  ]
}

/** A share with one decimal of a percent. */
export function percent(share: number): string {
  return Number.isFinite(share) ? (100 * share).toFixed(1) : '-'
}

/** Both tools side by side: F1 of finding, of finding with the right value, with the right unit. */
export function comparisonTable(comparisons: ReadonlyArray<Comparison>): Array<string> {
  const widest = Math.max(...comparisons.map(({name}) => name.length))
  const line = (name: string, cells: ReadonlyArray<string>): string =>
    `${name.padEnd(widest)}${cells.map((cell) => cell.padStart(11)).join('')}`
  const measures = ['finding', 'value', 'unit'] as const
  return [
    line('F1', ['figures', ...measures.flatMap((measure) => [measure, ' Recogn.-T.'])]),
    ...comparisons.map(({name, ours, theirs}) => {
      const cells = measures.flatMap((measure) => [percent(f1Of(ours)[measure]), percent(f1Of(theirs)[measure])])
      return line(name, [String(ours.annotated), ...cells])
    }),
  ]
}
