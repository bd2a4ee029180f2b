import {combine, isPrecise, overlap, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {before, behind, isEarlier, leadOf} from './nearby.ts'

/** Say where a change in percent is the difference of the two rates around it: 失业率 5.2%，比上年下降 0.2%，上年为 5.4%. */
export function checkPointsNearby(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation} = figure
    const isHeld =
      observation.unit === '%' &&
      (observation.kind === 'growth' || observation.kind === 'change') &&
      isPrecise(observation)
    if (!isHeld) return []
    const [now] = before(input, figure)
    const [then] = behind(input, figure)
    if (!now || !then || !isRate(now) || !isRate(then) || !isEarlier(leadOf(input, then))) return []
    const difference = combine('-', printedInterval(now.observation), printedInterval(then.observation))
    if (!overlap(difference, printedInterval(observation))) return []
    return [
      findingDraft({
        rule: 'percent-points',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected \`${observation.surface}\`, expected \`个百分点\`: it is the difference of \`${now.observation.surface}\` and \`${then.observation.surface}\``,
        expected: '个百分点',
        actual: '%',
        observations: [observation.id, now.observation.id, then.observation.id],
        position: observation.position,
      }),
    ]
  })
}

function isRate({observation}: Figure): boolean {
  return observation.unit === '%' && observation.direction === null && isPrecise(observation)
}
