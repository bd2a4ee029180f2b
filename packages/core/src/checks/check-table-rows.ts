import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'
import {isExactAmount} from './nearby.ts'
import {yearsOf} from './period-shift.ts'
import {type TableRow, tablesIn} from './table-grid.ts'

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

function totals(input: CheckInput, rows: ReadonlyArray<TableRow>): Array<FindingDraft> {
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
function plannedGrowth(input: CheckInput, {cells}: TableRow): Array<FindingDraft> {
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
          calculation: inPercent({operator: '-', terms: [root, {number: 1}]}),
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
