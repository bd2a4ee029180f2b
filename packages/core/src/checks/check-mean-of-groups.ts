import {printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {findAmounts, isPreciseAmount} from './find-amount.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {groupPairs} from './group-pairs.ts'
import {thingOf} from './measure.ts'

/** Hold a mean of all against those of the two groups that all are: 居民人均可支配收入 lies between that of town and that of country. */
export function checkMeanOfGroups(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((all) => {
    const {observation, words, isPlain} = all
    if (!/人均|平均|户均|每百户/.test(words) || !isPlain || !isPreciseAmount(observation)) return []
    const {subject, partner, period, unit} = observation
    const [groups] = groupPairs.flatMap((pair) => {
      const found = pair.map(
        (group) => findAmounts(input, {thing: thingOf(group + words), subject, partner, period, unit}, all)[0],
      )
      return found[0] && found[1] ? [[found[0], found[1]] as const] : []
    })
    return groups ? findingsOf(all, groups) : []
  })
}

function findingsOf({observation: mean}: Figure, groups: readonly [Figure, Figure]): Array<FindingDraft> {
  const ranges = groups.map(({observation}) => printedInterval(observation))
  const [low, high] = [Math.min(...ranges.map((range) => range.low)), Math.max(...ranges.map((range) => range.high))]
  const all = printedInterval(mean)
  if (all.high >= low && all.low <= high) return []
  const [first, second] = groups.map(({observation}) => observation) as [typeof mean, typeof mean]
  return [
    findingDraft({
      rule: 'mean-of-groups',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected \`${mean.surface}\` for \`${mean.label}\`, expected it between \`${first.surface}\` (${first.label}) and \`${second.surface}\` (${second.label}); one of the three may be misprinted, or of another time`,
      arithmetic: `${mean.printed} ∉ ${first.printed} … ${second.printed}`,
      actual: mean.value,
      observations: [mean.id, first.id, second.id],
      position: mean.position,
    }),
  ]
}
