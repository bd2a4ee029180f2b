import type {Calculation} from '../model/model.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise, printedInterval} from './arithmetic/interval.ts'
import {inWords} from './arithmetic/in-words.ts'
import {type CheckInput, type Figure, figuresByMeasure} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {isMean} from './is-mean.ts'
import {observationOf} from './look-up.ts'
import {smallNumeral} from '../names/small-numeral.ts'
import {yearsOf} from './period-shift.ts'

/** What is counted at one time and not over years has no total: 余额, 年末人口. */
const stocks = /余额|存量|人口|保有量|里程|面积|余量|库存|资产|市值|就业人员/
const longestPlan = 20

/** Hold the total of a plan, or of some years, against those of its years that are printed. */
export function checkTotalOfYears(input: CheckInput): Array<FindingDraft> {
  return [...figuresByMeasure(input).values()].flatMap((group) => {
    const flows = group.filter(isFlow)
    return flows
      .filter(({observation}) => isOfYears(observation.period!))
      .flatMap((total) => totalFindings(input, total, flows))
  })
}

function isFlow(figure: Figure): boolean {
  const {observation, thing, isPlain} = figure
  const {kind, unit, period, status, label} = observation
  return (
    isPlain &&
    thing !== '' &&
    kind === 'level' &&
    unit !== '%' &&
    period !== null &&
    status === 'actual' &&
    isPrecise(observation) &&
    !stocks.test(label) &&
    !/平均|人均/.test(label) &&
    !isMean(figure)
  )
}

function isOfYears(period: string): boolean {
  const {first, last} = yearsOf(period)
  return last > first && last - first < longestPlan && /^\d{4}\/\d{4}$/.test(period)
}

function totalFindings(input: CheckInput, total: Figure, flows: ReadonlyArray<Figure>): Array<FindingDraft> {
  const {first, last} = yearsSaid(total)
  const years = Array.from({length: last - first + 1}, (_, index) => String(first + index))
  const row = years.flatMap(
    (year) =>
      flows.find(({observation}) => observation.period === year && observation.unit === total.observation.unit) ?? [],
  )
  if (row.length === 0) return []
  const terms: ReadonlyArray<Calculation> = row.map(({observation}) => ({observation: observation.id}))
  const calculation: Calculation = terms.length === 1 ? terms[0]! : {operator: '+', terms}
  const claim = {
    rule: 'total-of-years' as const,
    actual: total.observation,
    calculation,
    severity: 'warning' as const,
    what: `Sum of ${row.length} years`,
    explanation: 'a year may be misprinted, or revised since',
  }
  if (row.length === years.length) return [holdAgainst(claim, observationOf(input))]
  return atMost(input, total, calculation, row)
}

/** 五年累计, with a span of six years before it: the last five of them. */
function yearsSaid({observation, sentence, start}: Figure): {first: number; last: number} {
  const {first, last} = yearsOf(observation.period!)
  const clause = /[^，,；;。]*$/.exec(sentence?.text.slice(Math.max(0, start - 30), start) ?? '')![0]
  const said = /([两三四五六七八九十])年(?:来|间)?[^年]*$/.exec(clause)?.[1]
  const count = said ? smallNumeral(said) : 0
  return count > 1 && count === last - first ? {first: first + 1, last} : {first, last}
}

/** Some of the years cannot be more than all of them. */
function atMost(
  input: CheckInput,
  {observation: total}: Figure,
  calculation: Calculation,
  row: ReadonlyArray<Figure>,
): Array<FindingDraft> {
  const observation = observationOf(input)
  const [some, all] = [evaluate(calculation, {observation}), printedInterval(total)]
  if (some.low <= all.high) return []
  return [
    findingDraft({
      rule: 'total-of-years',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected \`${total.surface}\` for \`${total.periodText ?? total.period}\`, expected at least ${row.map(({observation: {surface, period}}) => `\`${surface}\` (${period})`).join(' + ')}; a unit or a point may be misprinted`,
      arithmetic: `${inWords(calculation, observation)} > ${total.printed} ${total.printedUnit}`,
      expected: some.value,
      actual: total.value,
      tolerance: some.high - some.value + (all.high - all.value),
      calculation,
      observations: [total.id, ...row.map(({observation: {id}}) => id)],
      position: total.position,
    }),
  ]
}
