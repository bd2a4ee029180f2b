import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {isAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'

/** A value with the place that it takes among others of its kind. */
interface Ranked {
  readonly value: Figure
  readonly rank: Figure
}

const fewest = 3
/** There are no more provinces, and hardly more cities in one row. */
const mostPlaces = 60

/**
 * Hold places against the values that they are of: 安徽 68.4，居第 1 位；河南 66.9，居第 2 位. In most rows the order of places is that of
 * the values, upwards or downwards; a pair that breaks it has a place or a value misprinted. Two of one field never have one place.
 */
export function checkRankOrder(input: CheckInput): Array<FindingDraft> {
  const groups = groupBy(rankedIn(input), ({value, rank}) =>
    [value.thing, value.observation.unit, value.observation.period, fieldOf(rank)].join('|'),
  )
  return [...groups.values()].flatMap((group) => (group.length < fewest ? [] : brokenIn(group.slice(0, mostPlaces))))
}

/** Value and place of one subject: of one row of a table, or right behind each other in a sentence. */
function rankedIn(input: CheckInput): Array<Ranked> {
  const figures = figuresOf(input)
  return figures.flatMap((rank, index): Array<Ranked> => {
    if (rank.observation.kind !== 'rank' || rank.observation.value === null) return []
    const value = figures[index - 1]
    const isPair =
      value !== undefined &&
      isAmount(value.observation) &&
      isPrecise(value.observation) &&
      value.observation.subject === rank.observation.subject &&
      value.observation.subject !== null &&
      value.sentence === rank.sentence &&
      (rank.sentence
        ? !/[；;。]/.test(rank.sentence.text.slice(value.end, rank.start))
        : value.observation.position.start.line === rank.observation.position.start.line)
    return isPair ? [{value, rank}] : []
  })
}

/** A table's column of places is one field; in sentences what is said before the place is. */
function fieldOf({sentence, start}: Figure): string {
  if (sentence === null) return 'table'
  const lead = sentence.text.slice(Math.max(0, start - 12), start)
  return /世界|全球|全国|[东中西]部|东北|全省|全市|沿海/.exec(lead)?.[0] ?? ''
}

function sum(counts: ReadonlyArray<number>): number {
  return counts.reduce((total, each) => total + each, 0)
}

function brokenIn(group: ReadonlyArray<Ranked>): Array<FindingDraft> {
  const conflicts = (way: 1 | -1): Array<number> =>
    group.map(
      (one) =>
        group.filter((other) => {
          const byRank = Math.sign(other.rank.observation.value! - one.rank.observation.value!)
          const byValue = Math.sign(other.value.observation.value! - one.value.observation.value!) * way
          // Values that are printed alike may be told apart by what is not printed.
          return other !== one && byValue !== 0 && byRank !== byValue
        }).length,
    )
  const [down, up] = [conflicts(-1), conflicts(1)]
  const counts = sum(down) <= sum(up) ? down : up
  const most = Math.max(...counts)
  // One place out of order is in every pair that is; else the places are of another field than the values.
  if (most === 0 || sum(counts) !== 2 * most) return []
  const odd = group[counts.indexOf(most)]!
  const others = group.filter((each) => each !== odd)
  return [
    findingDraft({
      rule: 'rank-order',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected \`${odd.rank.observation.surface}\` for \`${odd.value.observation.surface}\`, expected a place in the order of ${others
        .slice(0, 3)
        .map(({value, rank}) => `\`${value.observation.surface}\` (${rank.observation.surface})`)
        .join(', ')}; a place or a value may be misprinted`,
      actual: odd.rank.observation.value,
      observations: [odd.rank.observation.id, odd.value.observation.id],
      position: odd.rank.observation.position,
    }),
  ]
}
