import type {Observation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {withUsualReason} from './check-growth-of-levels.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {growthClaim, isRelative} from './growth-claim.ts'
import {observationOf} from './look-up.ts'
import {
  before,
  behind,
  earlierRest,
  isEarlier,
  isExactAmount,
  isOfOneUnit,
  isParted,
  isYardstick,
  leadOf,
  paragraphOf,
} from './nearby.ts'

/**
 * Hold a growth or a change against the amount before it and one that the sentence gives for an earlier time: 收入 268.4 亿元，完成预算的
 * 101.3%，增长 4.5%，上年为 256.8 亿元; （2023 年 43096 万吨）; 比上年的 30.0 亿元增长 5.0%. The labels need not be alike, since the sentence
 * itself compares the two.
 */
export function checkGrowthNearby(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation: growth, sentence} = figure
    const isHeld =
      sentence !== null &&
      (growth.kind === 'growth' || growth.kind === 'change' || isAdded(input, figure)) &&
      growth.basis !== 'annual-average' &&
      isPrecise(growth)
    if (!isHeld) return []
    const pair = endsAround(input, figure) ?? pairOf(input, figure)
    if (!pair || isTurnedRound(pair)) return []
    const finding = holdAgainst(claimOf(growth, pair), observationOf(input))
    if (finding.status === 'agrees' && isOfMonthBefore(input, growth, pair)) return [basisDiffers(growth, pair)]
    return [growth.unit === '%' ? withUsualReason(finding, figure) : finding]
  })
}

/** 2021 年的 865 亿元，2024 年达到 1940 亿元: the later is no base. */
function isTurnedRound({level, base}: Pair): boolean {
  const [now, then] = [level.observation.period, base.observation.period]
  return now !== null && then !== null && then.slice(0, 4) > now.slice(0, 4)
}

/** 新增 120 家, 净增 1.18 万亿元: a change that is printed as an amount. */
function isAdded(input: CheckInput, figure: Figure): boolean {
  return isExactAmount(figure) && /(?:新增|净增|多增)[^，,；;。]{0,12}$/.test(leadOf(input, figure))
}

/** 5 月份同比增长 2.4%，4 月份为 4580 亿元: the growth is against the month before, and 环比. */
function isOfMonthBefore(input: CheckInput, growth: Observation, {base}: Pair): boolean {
  const month = /(\d{1,2})\s*月份?[^月]*$/.exec(leadOf(input, base))?.[1]
  const own = /^\d{4}-(\d{2})$/.exec(growth.period ?? '')?.[1]
  return growth.basis === 'yoy' && month !== undefined && own !== undefined && Number(own) - Number(month) === 1
}

function basisDiffers(growth: Observation, {level, base}: Pair): FindingDraft {
  return findingDraft({
    rule: 'basis-time',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`同比\` with \`${growth.surface}\`, expected \`环比\`: it is the growth from \`${base.observation.surface}\` of the month before`,
    expected: '环比',
    actual: '同比',
    observations: [growth.id, level.observation.id, base.observation.id],
    position: growth.position,
  })
}

interface Pair {
  readonly level: Figure
  readonly base: Figure
}

/** 新增 18 家，总数由 42 家增加到 60 家; 由 7 个增加到 10 个，新增 3 个: the two ends that stand right before or behind it. */
function endsAround(input: CheckInput, figure: Figure): Pair | null {
  if (!isExactAmount(figure)) return null
  const [last, first] = before(input, figure)
  const [next, second] = behind(input, figure)
  return endsOf(input, figure, first, last) ?? endsOf(input, figure, next, second)
}

function endsOf(input: CheckInput, figure: Figure, base: Figure | undefined, level: Figure | undefined): Pair | null {
  if (!base || !level || !isExactAmount(base) || !isExactAmount(level)) return null
  const isChain =
    /[由从][^，,；;。]*$/.test(leadOf(input, base)) &&
    /^[^，,；;。]*(?:增加?|提高|扩大|上升|发展|拓展|增长)[至到为]\s*$/.test(leadOf(input, level))
  return isChain && isOfOneUnit(base, figure) && isOfOneUnit(level, figure) ? {level, base} : null
}

function pairOf(input: CheckInput, figure: Figure): Pair | null {
  const text = figure.sentence!.text
  const isMeasured = figure.observation.unit === 'pp' ? isRate : isExactAmount
  const earlierOnes = before(input, figure).filter(isMeasured)
  const isOfChange = (each: Figure): boolean =>
    isRelative(figure.observation) || figure.observation.unit === 'pp' || isOfOneUnit(each, figure)
  const nearest = earlierOnes[0] ?? levelOfSubject(input, figure)
  if (
    !nearest ||
    !isOfChange(nearest) ||
    (nearest.sentence === figure.sentence && isParted(text, nearest.end, figure.start))
  )
    return null
  // 比上年的 30.0 亿元增长 5.0%, 上年为 18.2 万辆，增长 35.2%: the base goes before the growth.
  if (isBase(input, nearest, figure)) {
    const level = earlierOnes[1] ?? lastBefore(input, nearest, figure)
    return level && isOfOneUnit(level, nearest) && !isBase(input, level, figure) ? {level, base: nearest} : null
  }
  for (const base of behind(input, figure)) {
    if (!isMeasured(base)) continue
    if (isParted(text, figure.end, base.start)) return null
    if (!isOfOneUnit(base, nearest) || !isBase(input, base, figure)) return null
    return {level: nearest, base}
  }
  return null
}

/**
 * 合计 2.21 万亿元。与 2015 年的 1.06 万亿元相比，规模扩大 1.15 万亿元: of what the sentence before gives, what has the growth’s label, else
 * what it ends with.
 */
function lastBefore(input: CheckInput, base: Figure, growth: Figure): Figure | undefined {
  if (!/[与同比较]/.test(leadOf(input, base))) return undefined
  const found = levelsBefore(input, base, base)
  const alike = found.filter(
    ({words}) => words !== '' && (words.endsWith(growth.words) || growth.words.endsWith(words)),
  )
  const stem = growth.words.slice(-2)
  const named = stem.length === 2 ? found.filter(({words}) => words.includes(stem)) : []
  const [first] = found
  // 其中夏粮 12 万吨，秋粮 27 万吨。与上年的 38 万吨相比，粮食增加: of the whole that the parts are of.
  const wholes = first && /^\s*其中/.test(first.sentence!.text) ? levelsBefore(input, first, base) : []
  return alike.at(-1) ?? named.at(-1) ?? wholes.at(-1) ?? found.at(-1)
}

/** What the last sentence with figures before another’s gives that a base may be compared with. */
function levelsBefore(input: CheckInput, {sentence: own, order: until}: Figure, base: Figure): Array<Figure> {
  const paragraph = paragraphOf(input)(base)
  const sentence = paragraph.findLast(({sentence: each, order}) => order < until && each !== own)?.sentence
  return paragraph.filter(
    (each) =>
      each.sentence === sentence &&
      isExactAmount(each) &&
      isOfOneUnit(each, base) &&
      !isYardstick(input, each) &&
      !isEarlier(leadOf(input, each)) &&
      isOfOneSize(each, base),
  )
}

/** 三港合计 7316 万标准箱。深圳港增加 350 万标准箱: the amount of the same subject that the paragraph gave before. */
function levelOfSubject(input: CheckInput, growth: Figure): Figure | undefined {
  const {subject, known} = growth.observation
  if (subject === null || known.subject !== undefined) return undefined
  return paragraphOf(input)(growth).findLast(
    (each) => each.order < growth.order && isExactAmount(each) && each.observation.subject === subject,
  )
}

/** A total and a mean of it are not the two ends of one growth. */
function isOfOneSize({observation: first}: Figure, {observation: second}: Figure): boolean {
  const ratio = first.value! / second.value!
  return ratio > 0.05 && ratio < 20
}

/** 占比 50.4%, 比上年提高 1.6 个百分点: the rates that a change in points is between. */
function isRate({observation}: Figure): boolean {
  return observation.unit === '%' && observation.direction === null && isPrecise(observation)
}

/** 远超去年全年 63 万标箱: a mark that is passed, of another length of time. */
const beyond = /超|高于|低于|多于|少于|相当于|接近/

/** Of an earlier time by the words before it, and of no other thing. */
function isBase(input: CheckInput, base: Figure, {observation: growth, words}: Figure): boolean {
  const lead = leadOf(input, base)
  const rest = earlierRest(lead)
  if (rest === null || /比\s*$|年均|累计|其中/.test(rest) || beyond.test(lead)) return false
  const year = /((?:19|20)\d{2})\s*年[^年]*$/.exec(lead)?.[1]
  const own = growth.period?.slice(0, 4)
  if (year && growth.basisPeriod && growth.basisPeriod.slice(0, 4) !== year) return false
  // A growth may have been read as one of the time of its base.
  if (year && own && own !== year && growth.basis === 'yoy' && Number(own) - Number(year) !== 1) return false
  const thing = rest.replaceAll(/[为的是有达仅约共计只于\s]/g, '')
  return isEarlier(lead) || [...thing].every((character) => words.includes(character))
}

function claimOf(growth: Observation, {level, base}: Pair): Claim {
  const what = `Change from \`${base.observation.surface}\` to \`${level.observation.surface}\``
  return growthClaim(growth, level.observation, base.observation, what)
}
