import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import type {CheckInput, Figure} from './check-input.ts'
import {percentOf} from './check-share-of-whole.ts'
import type {FindingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'
import {isExactAmount} from './nearby.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {rateClass} from './rate-class.ts'
import {type TableRow, tablesIn} from './table-grid.ts'

/** So many rows must agree before one that does not is told: nobody says what a column is made of, the other rows show it. */
const fewestAgreeing = 2
/** Wider tables are of many things that are made of each other by chance. */
const mostColumns = 9
const totalHead = /^(?:全[省市区国县州]|本[市省])?(?:合计|总计|总值|总额|共计|小计)?$/

/**
 * Hold the columns of a table against each other, where all rows but one show how: 占比 is the amount in that of the row of all, 进出口 is
 * 出口 and 进口, 增长 is this year’s column over last year’s.
 */
export function checkTableColumns(input: CheckInput): Array<FindingDraft> {
  return tablesIn(input).flatMap((rows) => {
    const places = placesOf(rows)
    if (rows.length <= fewestAgreeing || places.length > mostColumns) return []
    return [...shareClaims(rows, places), ...sumClaims(rows, places), ...growthClaims(rows, places)].flatMap((claims) =>
      oddOneOut(input, claims),
    )
  })
}

/** What one row says of a relation. */
interface RowClaim {
  readonly actual: Figure
  readonly calculation: Calculation
  readonly rule: 'share-of-whole' | 'sum-of-parts' | 'growth-of-levels'
  readonly what: string
}

function oddOneOut(input: CheckInput, claims: ReadonlyArray<RowClaim>): Array<FindingDraft> {
  const held = claims.map(({actual, calculation, rule, what}) =>
    holdAgainst(
      {
        rule,
        actual: actual.observation,
        calculation,
        severity: 'warning',
        what,
        explanation: 'the other rows of the table agree; a cell of this row may be misprinted',
      },
      observationOf(input),
    ),
  )
  const odd = held.filter(({status}) => status === 'differs')
  const agreeing = held.length - odd.length
  return odd.length === 1 && agreeing >= fewestAgreeing ? odd : []
}

function placesOf(rows: ReadonlyArray<TableRow>): Array<number> {
  return [...new Set(rows.flatMap(({cells}) => [...cells.keys()]))].toSorted((left, right) => left - right)
}

/** Each share column with each column of amounts that has the whole in its row of all. */
function shareClaims(rows: ReadonlyArray<TableRow>, places: ReadonlyArray<number>): Array<Array<RowClaim>> {
  return places.flatMap((place) =>
    places.flatMap((other) => {
      const all = rows.find(
        ({head, cells}) => totalHead.test(head) && isAmountCell(cells.get(other)) && isAll(cells.get(place)),
      )
      const whole = all?.cells.get(other)
      if (!whole) return []
      return [
        rows.flatMap(({cells}): Array<RowClaim> => {
          const [share, part] = [cells.get(place), cells.get(other)]
          if (!isShareCell(share) || !isAmountCell(part) || part === whole || !isOfOneUnit(part, whole)) return []
          const what = `Share of \`${part.observation.surface}\` in \`${whole.observation.surface}\``
          return [{actual: share, calculation: percentOf([part], whole), rule: 'share-of-whole', what}]
        }),
      ]
    }),
  )
}

/** 100.0, or a cell that says nothing where the others have shares. */
function isAll(figure: Figure | undefined): boolean {
  return figure === undefined || (isShareCell(figure) && figure.observation.value === 100)
}

/** Three columns of one unit of which one is the others together. */
function sumClaims(rows: ReadonlyArray<TableRow>, places: ReadonlyArray<number>): Array<Array<RowClaim>> {
  return places.flatMap((all) =>
    places.flatMap((first) =>
      places.flatMap((second): Array<Array<RowClaim>> => {
        if (first >= second || all === first || all === second) return []
        return [
          rows.flatMap(({cells}): Array<RowClaim> => {
            const [whole, left, right] = [cells.get(all), cells.get(first), cells.get(second)]
            if (!isAmountCell(whole) || !isAmountCell(left) || !isAmountCell(right)) return []
            if (!isOfOneUnit(whole, left) || !isOfOneUnit(whole, right)) return []
            const terms = [left, right].map(({observation}) => ({observation: observation.id}))
            const what = `Sum of \`${left.observation.surface}\` and \`${right.observation.surface}\``
            return [{actual: whole, calculation: {operator: '+', terms}, rule: 'sum-of-parts', what}]
          }),
        ]
      }),
    ),
  )
}

/** A column of growths with two of amounts, whichever of them is the earlier. */
function growthClaims(rows: ReadonlyArray<TableRow>, places: ReadonlyArray<number>): Array<Array<RowClaim>> {
  return places.flatMap((place) =>
    places.flatMap((now) =>
      places.flatMap((then): Array<Array<RowClaim>> => {
        if (now === then || place === now || place === then) return []
        return [
          rows.flatMap(({cells}): Array<RowClaim> => {
            const [growth, level, base] = [cells.get(place), cells.get(now), cells.get(then)]
            if (!isGrowthCell(growth) || !isAmountCell(level) || !isAmountCell(base) || !isOfOneUnit(level, base))
              return []
            const terms = [level, base].map(({observation}) => ({observation: observation.id}))
            const ratio: Calculation = {operator: '-', terms: [{operator: '/', terms}, {number: 1}]}
            const what = `Growth from \`${base.observation.surface}\` to \`${level.observation.surface}\``
            const calculation: Calculation = inPercent(ratio)
            return [{actual: growth, calculation, rule: 'growth-of-levels', what}]
          }),
        ]
      }),
    ),
  )
}

function isAmountCell(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && isExactAmount(figure) && figure.observation.unit !== '%'
}

function isShareCell(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && isPrecise(figure.observation) && rateClass(figure.observation) === 'share'
}

function isGrowthCell(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && isPrecise(figure.observation) && rateClass(figure.observation) === 'growth'
}

function isOfOneUnit({observation: first}: Figure, {observation: second}: Figure): boolean {
  return first.unit === second.unit
}
