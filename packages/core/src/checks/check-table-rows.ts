import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'
import {isExactAmount} from './nearby.ts'
import {yearsOf} from './period-shift.ts'

/** A row of a table: what its first cell says, and its figures by the place of their cell. */
interface Row {
  readonly line: number
  readonly head: string
  readonly cells: ReadonlyMap<number, Figure>
}

const totalHead = /(?:合计|总计)$/
/** Rows that are parts of others, or of which nobody says that they are all. */
const partHead = /^(?:其中|#|占|比重|平均|增长)/

/** Hold the last row of a table, 合计, against the rows above it, and a yearly growth of a plan against the two years of its row. */
export function checkTableRows(input: CheckInput): Array<FindingDraft> {
  return tablesIn(input).flatMap((rows) => [
    ...totals(input, rows),
    ...rows.flatMap((row) => plannedGrowth(input, row)),
  ])
}

function tablesIn(input: CheckInput): Array<ReadonlyArray<Row>> {
  const tables: Array<Array<Row>> = []
  let figures: Array<Figure> = []
  const close = (): void => {
    if (figures.length === 0) return
    const row = rowOf(figures)
    const last = tables.at(-1)
    if (last && row.line === last.at(-1)!.line + 1) last.push(row)
    else tables.push([row])
    figures = []
  }
  for (const figure of figuresOf(input)) {
    if (figure.sentence !== null) continue
    const line = figure.observation.position.start.line
    if (figures.length > 0 && figures[0]!.observation.position.start.line !== line) close()
    figures.push(figure)
  }
  close()
  return tables
}

/** Its cells are parted by bars in the text that its figures are given with. */
function rowOf(figures: ReadonlyArray<Figure>): Row {
  const [first] = figures
  const texts = first!.observation.sentence.text.split(' | ')
  const cells = new Map<number, Figure>()
  let from = 0
  for (const figure of figures) {
    const place = texts.indexOf(figure.observation.surface, from)
    if (place < 0) continue
    cells.set(place, figure)
    from = place + 1
  }
  return {line: first!.observation.position.start.line, head: texts[0]!.replaceAll(/\s/g, ''), cells}
}

function totals(input: CheckInput, rows: ReadonlyArray<Row>): Array<FindingDraft> {
  const total = rows.at(-1)!
  const parts = rows.slice(0, -1)
  if (
    !totalHead.test(total.head) ||
    parts.length < 2 ||
    parts.some(({head}) => partHead.test(head) || totalHead.test(head))
  )
    return []
  return [...total.cells].flatMap(([place, whole]) => {
    const column = parts.flatMap(({cells}) => cells.get(place) ?? [])
    const isWhole =
      column.length === parts.length &&
      [whole, ...column].every(
        (figure) => isExactAmount(figure) && figure.observation.unit === whole.observation.unit && !isMeanOf(figure),
      )
    return isWhole ? [holdAgainst(sumClaim(whole, column), observationOf(input))] : []
  })
}

function isMeanOf({observation}: Figure): boolean {
  return /均|指数|得分|率|比|价/.test(observation.label)
}

function sumClaim({observation: actual}: Figure, column: ReadonlyArray<Figure>): Claim {
  return {
    rule: 'sum-of-parts',
    actual,
    calculation: {operator: '+', terms: column.map(({observation}) => ({observation: observation.id}))},
    severity: 'warning',
    what: `Sum of the ${column.length} rows above`,
    explanation: 'a row may be left out or misprinted, or the sum be taken before rounding',
  }
}

/** 年均增长 8.0% in a row with 2280 for 2025 and 3350 for 2030; that of past years is held by its words. */
function plannedGrowth(input: CheckInput, {cells}: Row): Array<FindingDraft> {
  const figures = [...cells.values()]
  return figures.flatMap((growth) => {
    const {observation} = growth
    const isHeld =
      observation.status !== 'actual' &&
      observation.basis === 'annual-average' &&
      observation.unit === '%' &&
      isPrecise(observation) &&
      /^\d{4}\/\d{4}$/.test(observation.period ?? '')
    if (!isHeld) return []
    const {first, last} = yearsOf(observation.period!)
    const [begin, end] = [amountOf(figures, first), amountOf(figures, last)]
    if (!begin || !end || begin.observation.unit !== end.observation.unit || last === first) return []
    const ratio: Calculation = {
      operator: '/',
      terms: [{observation: end.observation.id}, {observation: begin.observation.id}],
    }
    const root: Calculation = {operator: '^', terms: [ratio, {number: 1 / (last - first)}]}
    return [
      holdAgainst(
        {
          rule: 'average-of-years',
          actual: observation,
          calculation: {operator: '*', terms: [{operator: '-', terms: [root, {number: 1}]}, {number: 100}]},
          severity: 'warning',
          what: `Yearly growth from \`${begin.observation.surface}\` (${first}) to \`${end.observation.surface}\` (${last})`,
          explanation: 'an end may be rounded up for the plan',
        },
        observationOf(input),
      ),
    ]
  })
}

function amountOf(figures: ReadonlyArray<Figure>, year: number): Figure | undefined {
  return figures.find((each) => isExactAmount(each) && each.observation.period === String(year))
}
