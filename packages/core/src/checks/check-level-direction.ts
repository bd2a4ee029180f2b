import {isPrecise, overlap, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresByMeasure, figuresBySentence} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {endsBefore} from './period-shift.ts'

/** A verb that leads from an earlier level to the one behind it. */
const leadsUp = /(?:提高|提升|增加|增长|上升|扩大|攀升|跃升|回升|升|增)(?:到|至)\s*$/
const leadsDown = /(?:下降|降低|减少|回落|缩小|缩减|压缩|缩短|下滑|降|减)(?:到|至)\s*$/

/** Hold the verb before a level, 升至 or 降至, against the level before it: in its sentence, else the last one before its time. */
export function checkLevelDirection(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input).flatMap(([{text}, row]) =>
    row.flatMap((figure, index) => {
      const words = text.slice(Math.max(0, figure.start - 8), figure.start)
      const says = leadsUp.test(words) ? 'up' : leadsDown.test(words) ? 'down' : null
      if (says === null || !isLevel(figure)) return []
      const before = row.slice(0, index).findLast((each) => each.measure === figure.measure && isLevel(each))
      // 从甲到乙 is held against its own ends.
      if (before && !/[，,]/.test(text.slice(before.end, figure.start))) return []
      const earlier = before ?? lastBefore(input, figure)
      return earlier ? againstVerb(figure, earlier, says, words.trim()) : []
    }),
  )
}

function isLevel({observation, thing}: Figure): boolean {
  return (isAmount(observation) || observation.kind === 'share') && isPrecise(observation) && thing !== ''
}

/** The latest level of the same thing that ends before its time. */
function lastBefore(input: CheckInput, {measure, observation, sentence, whole}: Figure): Figure | null {
  const {period, unit} = observation
  if (period === null) return null
  const earlier = (figuresByMeasure(input).get(measure) ?? []).filter(
    (each) =>
      isLevel(each) &&
      (each.isPlain || each.sentence === sentence) &&
      each.whole?.text === whole?.text &&
      each.observation.unit === unit &&
      each.observation.period !== null &&
      endsBefore(each.observation.period, period),
  )
  return earlier.toSorted((left, right) => (left.observation.period! < right.observation.period! ? 1 : -1))[0] ?? null
}

function againstVerb(
  {observation: level}: Figure,
  {observation: earlier}: Figure,
  says: 'up' | 'down',
  words: string,
): Array<FindingDraft> {
  if (level.unit !== earlier.unit) return []
  const [now, then] = [printedInterval(level), printedInterval(earlier)]
  const rises = now.value > then.value
  if (overlap(now, then) || rises === (says === 'up')) return []
  return [
    findingDraft({
      rule: 'level-direction',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected \`${words}\` before \`${level.surface}\`, expected a verb of a ${rises ? 'rise' : 'fall'} from \`${earlier.surface}\`; the verb or one of the two may be misprinted`,
      arithmetic: `${level.printed} ${level.printedUnit} ${rises ? '>' : '<'} ${earlier.printed} ${earlier.printedUnit}`,
      expected: rises ? 'up' : 'down',
      actual: says,
      observations: [level.id, earlier.id],
      position: level.position,
    }),
  ]
}
