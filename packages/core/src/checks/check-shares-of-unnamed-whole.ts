import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation, Observation} from '../model/model.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise, overlap, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {observationOf} from './look-up.ts'

/** A share whose sentence names no whole, and the amount of the same thing before it. */
interface Pair {
  readonly share: Figure
  readonly part: Figure
}

/** Two shares may be of two wholes; three and more of one sentence that names none are of one. */
const fewest = 3

/**
 * Hold the shares of one sentence that names no whole against each other: 制造业 61.0 亿美元，占 40.0%；服务业 83.8 亿美元，占 55.0%；…,
 * and 甲、乙、丙出口分别为…，占比分别为…. Most of them give one whole, or, where they are 100 % together, their parts are it.
 */
export function checkSharesOfUnnamedWhole(input: CheckInput): Array<FindingDraft> {
  const observation = observationOf(input)
  return figuresBySentence(input).flatMap(([, row]) =>
    [...groupBy(pairsIn(row), ({part}) => part.observation.unit).values()].flatMap((pairs) =>
      pairs.length < fewest ? [] : findingsOf(pairs, observation),
    ),
  )
}

function pairsIn(row: ReadonlyArray<Figure>): Array<Pair> {
  const amounts = groupBy(
    row.filter(({observation, thing}) => thing !== '' && isAmount(observation) && isPrecise(observation)),
    ({measure}) => measure,
  )
  return row.flatMap((share) => {
    const {observation, whole, measure, start} = share
    if (observation.kind !== 'share' || observation.unit !== '%' || !isPrecise(observation) || whole !== null) return []
    // Of several amounts of one thing nobody says which the share is of.
    const [part, another] = amounts.get(measure) ?? []
    return part && !another && part.start < start && observation.value !== 0 ? [{share, part}] : []
  })
}

function findingsOf(pairs: ReadonlyArray<Pair>, observation: (id: string) => Observation): Array<FindingDraft> {
  const whole = agreedWhole(pairs, observation) ?? sumOfParts(pairs)
  return whole === null ? [] : pairs.map((pair) => heldAgainst(pair, whole, observation))
}

/** What more than half of the pairs give, by the largest pair of them, which is the most exact. */
function agreedWhole(pairs: ReadonlyArray<Pair>, observation: (id: string) => Observation): Calculation | null {
  const implied = pairs.map((pair) => ({pair, range: evaluate(wholeOf(pair), {observation})}))
  const best = implied
    .map(({pair, range}) => ({pair, votes: implied.filter((other) => overlap(range, other.range)).length}))
    .toSorted(
      (left, right) =>
        right.votes - left.votes || right.pair.part.observation.value! - left.pair.part.observation.value!,
    )[0]!
  return best.votes * 2 > pairs.length ? wholeOf(best.pair) : null
}

function wholeOf({part, share}: Pair): Calculation {
  const ratio: Calculation = {
    operator: '/',
    terms: [{observation: part.observation.id}, {observation: share.observation.id}],
  }
  return inPercent(ratio)
}

/** Null where the shares are not 100 % together. */
function sumOfParts(pairs: ReadonlyArray<Pair>): Calculation | null {
  const ranges = pairs.map(({share}) => printedInterval(share.observation))
  const low = ranges.reduce((sum, range) => sum + range.low, 0)
  const high = ranges.reduce((sum, range) => sum + range.high, 0)
  if (low > 100 || high < 100) return null
  return {operator: '+', terms: pairs.map(({part}) => ({observation: part.observation.id}))}
}

function heldAgainst({share, part}: Pair, whole: Calculation, observation: (id: string) => Observation): FindingDraft {
  const ratio: Calculation = {operator: '/', terms: [{observation: part.observation.id}, whole]}
  return holdAgainst(
    {
      rule: 'shares-of-one-whole',
      actual: share.observation,
      calculation: inPercent(ratio),
      severity: 'warning',
      what: `Share of \`${part.observation.surface}\` in the whole that the other parts and shares of its sentence give`,
      explanation: 'the two may be of another whole or time, or one misprinted',
    },
    observation,
  )
}
