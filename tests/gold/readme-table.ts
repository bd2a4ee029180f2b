import {type Comparison, f1Of} from './compare/compare-tools.ts'
import {findingOf, type ScoredField} from './score.ts'
import {percent, type ScoreRow} from './score-table.ts'

const opening = '<!-- score: written by npm run score -- --readme -->'
const closing = '<!-- /score -->'

const fields: ReadonlyArray<ScoredField> = ['kind', 'direction', 'basis', 'period', 'label', 'subject']
const heads = ['text', 'figures', 'found (F1)', ...fields, 'all right together', 'Recognizers-Text: found']

/**
 * The table of README.md, a line a row.
 *
 * @param rows         Groups of texts.
 * @param comparisons  The same groups, in the same order.
 */
export function readmeTable(rows: ReadonlyArray<ScoreRow>, comparisons: ReadonlyArray<Comparison>): Array<string> {
  return [
    line(heads),
    `|${'---|'.repeat(heads.length)}`,
    ...rows.map(({name, score}, index) =>
      line([
        name,
        String(score.annotated),
        percent(findingOf(score).f1),
        ...fields.map((field) => percent(score.right[field] / score.of[field])),
        percent(score.together / score.found),
        percent(f1Of(comparisons[index]!.theirs).finding),
      ]),
    ),
  ]
}

function line(cells: ReadonlyArray<string>): string {
  return `| ${cells.join(' | ')} |`
}

/** A README with its table replaced. */
export function withTable(readme: string, table: ReadonlyArray<string>): string {
  const [start, end] = placeOf(readme)
  return `${readme.slice(0, start)}\n${table.join('\n')}\n${readme.slice(end)}`
}

/** What a README claims of each group: figures found and all right together, in percent. */
export function claimsOf(readme: string): Array<{name: string; found: number; together: number}> {
  const rows = readme
    .slice(...placeOf(readme))
    .trim()
    .split('\n')
    .slice(2)
  return rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    return {name: cells[1]!, found: Number(cells[3]), together: Number(cells[fields.length + 4])}
  })
}

function placeOf(readme: string): [number, number] {
  const [start, end] = [readme.indexOf(opening), readme.indexOf(closing)]
  if (start === -1 || end < start) throw new Error(`README.md has no ${opening} before ${closing}`)
  return [start + opening.length, end]
}
