import {inPercent} from './arithmetic/in-percent.ts'
import {chainsIn} from '../figures/chain.ts'
import {downWords, upWords} from '../figures/change-words.ts'
import type {Calculation, Observation} from '../model/model.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise, overlap, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'

/** 由 2019 年的 7.51% 升至 8.21%，提高 0.70 个百分点: two ends, the words between them, and the change that is stated. */
interface Ends {
  readonly first: Figure
  readonly second: Figure
  /** 升至, 下降到. */
  readonly verb: string
  /** Those that are stated right behind them, 增加 1200 公里，增长 25.0%. */
  readonly stated: ReadonlyArray<Figure>
  /** A time of the first end is said. */
  readonly isDated: boolean
}

/** Hold the change that a sentence states, and its verb's direction, against the two ends that it gives. */
export function checkChangeOfEnds(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input)
    .flatMap(([, row]) => endsIn(row))
    .flatMap((ends) => findingsOf(ends, input))
}

function findingsOf(ends: Ends, input: CheckInput): Array<FindingDraft> {
  const {first, second, stated, isDated} = ends
  const turned = turnedRound(ends) ?? jump(ends)
  if (turned) return [turned]
  const changes = stated.filter(({observation}) => isPrecise(observation))
  if (changes.length > 0) return changes.map((change) => statedFinding(ends, change, input))
  if (isDated || first.observation.kind === 'rank') return []
  return [
    findingDraft({
      rule: 'change-of-ends',
      status: 'unchecked',
      severity: 'info',
      message: `\`${first.observation.surface}\` to \`${second.observation.surface}\`: not checked, since the text says no time at which it was \`${first.observation.surface}\``,
      observations: [first.observation.id, second.observation.id],
      position: first.observation.position,
    }),
  ]
}

function endsIn(row: ReadonlyArray<Figure>): Array<Ends> {
  const sentence = row[0]?.sentence
  if (!sentence) return []
  return chainsIn(sentence).flatMap(({first: mark, ownTime}): Array<Ends> => {
    const at = row.findIndex(({start}) => start === mark.start)
    const [first, second] = [row[at], row[at + 1]]
    if (at < 0 || !first || !second || first.observation.unit !== second.observation.unit) return []
    const verb = sentence.text.slice(first.end, second.start)
    // 由下降 1.3%、9.8% 转为: the first is one of a row.
    if (/[，,、。；;]/.test(verb)) return []
    const stated = statedBehind(second, row.slice(at + 2, at + 4), sentence.text)
    const isDated = ownTime !== null || first.observation.period !== null
    return [{first, second, verb, stated, isDated}]
  })
}

/** As an amount and as a rate: of the second only where the first is one too, and of another unit. */
function statedBehind(second: Figure, [one, other]: ReadonlyArray<Figure>, text: string): ReadonlyArray<Figure> {
  if (!one || !isStatedOf(one, second, text)) return []
  const isBoth =
    other &&
    isStatedOf(other, one, text) &&
    other.observation.unit !== one.observation.unit &&
    other.thing === one.thing
  return isBoth ? [one, other] : [one]
}

/** Right behind the second end, with a verb of change and no basis of its own: ，提高 0.70 个百分点. */
function isStatedOf({observation, start, thing}: Figure, second: Figure, text: string): boolean {
  const words = text.slice(second.end, start)
  // 企业由 45 家增加到 132 家，工业产值增长 2.4 倍: of another thing that is named.
  const isOfAnother =
    observation.known.label === undefined &&
    thing !== second.thing &&
    /^\s*[，,][^增减提上下升降缩扩压]{4,}/.test(words)
  return (
    !isOfAnother &&
    observation.basis !== 'annual-average' &&
    (observation.kind === 'change' || observation.kind === 'growth') &&
    words.length < 24 &&
    !/[。；;]|同比|上年|去年|环比|年均|累计/.test(words) &&
    changeWords.test(words)
  )
}

const changeWords = new RegExp([...upWords, ...downWords].join('|'))

/** 由 8% 升至 7%: the verb says another direction than the ends. A rank rises as its number falls. */
function turnedRound({first, second, verb}: Ends): FindingDraft | null {
  const [from, to] = [first.observation, second.observation]
  if (!isExact(from) || !isExact(to)) return null
  if (isPlaceTaken(from) && isPlaceTaken(to)) return null
  const says = directionOf(verb)
  const [before, after] = [printedInterval(from), printedInterval(to)]
  if (says === null || (from.kind !== 'rank' && overlap(before, after)) || from.value === to.value) return null
  const rises = from.kind === 'rank' ? after.value < before.value : after.value > before.value
  if (rises === (says === 'up')) return null
  return findingDraft({
    rule: 'change-of-ends',
    status: 'differs',
    severity: 'error',
    message: `Unexpected \`${verb.trim()}\` between \`${from.surface}\` and \`${to.surface}\`, expected a verb of a ${rises ? 'rise' : 'fall'}; the two ends may be turned round, or one misprinted`,
    arithmetic: `${to.printed} ${after.value > before.value ? '>' : '<'} ${from.printed}`,
    expected: rises ? 'up' : 'down',
    actual: says,
    observations: [to.id, from.id],
    position: to.position,
  })
}

/** 由 99 位提升至 87 位: places are printed without 第 too, and rise as their numbers fall; people in 位 are told no better. */
function isPlaceTaken({kind, printedUnit}: Observation): boolean {
  return kind !== 'rank' && (printedUnit === '位' || printedUnit === '名')
}

/** What grows from one end to the other a thousandfold has lost or won a 万. */
const largestStep = 1000

function jump({first, second}: Ends): FindingDraft | null {
  const [from, to] = [first.observation, second.observation]
  if (!isExact(from) || !isExact(to) || from.kind === 'rank' || from.value === 0 || to.value === 0) return null
  const step = Math.max(to.value! / from.value!, from.value! / to.value!)
  if (step < largestStep || from.printedUnit === to.printedUnit) return null
  return findingDraft({
    rule: 'change-of-ends',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected step from \`${from.surface}\` to \`${to.surface}\`, expected ends of one order of magnitude; one of the units may be misprinted`,
    expected: from.printedUnit,
    actual: to.printedUnit,
    observations: [to.id, from.id],
    position: to.position,
  })
}

function isExact({comparator, value, kind, printed}: Observation): boolean {
  return comparator === 'eq' && value !== null && (kind === 'rank' || /\d/.test(printed))
}

function directionOf(verb: string): 'up' | 'down' | null {
  const words = verb.replaceAll(/\d+年/g, '')
  const isUp = upWords.some((word) => words.includes(word))
  const isDown = downWords.some((word) => words.includes(word))
  return isUp === isDown ? null : isUp ? 'up' : 'down'
}

function statedFinding({first, second}: Ends, stated: Figure, input: CheckInput): FindingDraft {
  const [now, then]: [Calculation, Calculation] = [
    {observation: second.observation.id},
    {observation: first.observation.id},
  ]
  const difference: Calculation = {operator: '-', terms: [now, then]}
  const ratio: Calculation = {operator: '/', terms: [now, then]}
  const relative: Calculation = inPercent({operator: '-', terms: [ratio, {number: 1}]})
  const isRelative = stated.observation.unit === '%'
  const observation = observationOf(input)
  const held = holdAgainst(
    {
      rule: 'change-of-ends',
      actual: stated.observation,
      calculation:
        stated.observation.unit === 'times'
          ? {operator: '-', terms: [ratio, {number: 1}]}
          : isRelative
            ? relative
            : difference,
      severity: isRelative ? 'warning' : 'error',
      what: `Change from \`${first.observation.surface}\` to \`${second.observation.surface}\``,
      explanation: 'one of the three may be misprinted, or the change be calculated before rounding',
    },
    observation,
  )
  if (held.status !== 'differs' || first.observation.unit !== '%') return held
  const other = evaluate(isRelative ? difference : relative, {observation})
  if (!overlap(other, printedInterval(stated.observation))) return held
  const confused = isRelative ? 'a difference in percentage points (`个百分点`)' : 'a change in percent (`%`)'
  return {...held, message: `${held.message}; it is ${confused} that the two ends give`}
}
