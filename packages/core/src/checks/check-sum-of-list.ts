import {subjectNamed} from '../figures/read-subject.ts'
import type {Calculation, Observation} from '../model/model.ts'
import {provinceNamed} from '../regions/province-named.ts'
import {regionTable} from '../regions/region-table.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {combine, exactly, type Interval, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {isAmount, isPreciseAmount} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {isAverage} from './is-average.ts'
import {isSlipInto} from './is-slip-into.ts'
import {observationOf} from './look-up.ts'
import {isYardstick} from './nearby.ts'
import {smallNumeral} from '../names/small-numeral.ts'

/** 景区 46 个，其中 5A 级 2 个、4A 级 18 个、3A 级 26 个: a whole, and the amounts behind 其中 that are in its unit and time. */
interface List {
  readonly whole: Figure
  readonly parts: ReadonlyArray<Figure>
  /** What each part is of, as printed before it. */
  readonly names: ReadonlyArray<string>
}

/**
 * Hold a whole against the list behind 其中. Such a list need not be all of its whole, so that a sum that is less differs only where the
 * list is whole by its own words (四个特区 and four places), or where one slip of the pen in one figure would make the sum exact. A sum
 * that is more differs where the parts cannot share anything.
 */
export function checkSumOfList(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input)
    .flatMap(([, row]) => listsIn(input, row))
    .flatMap((list) => held(list, input))
}

const mark = '其中'
const mostParts = 12

function listsIn(input: CheckInput, row: ReadonlyArray<Figure>): Array<List> {
  const text = row[0]!.sentence!.text
  return [...text.matchAll(new RegExp(mark, 'g'))].flatMap(({index: at}): Array<List> => {
    const whole = row.findLast((figure) => figure.end <= at && isAddend(figure))
    if (!whole || /[；;]/.test(text.slice(whole.end, at)) || isAverage(whole.observation.label)) return []
    const behind = upToYardstick(
      input,
      row.filter(({start}) => start > at),
    )
    const parts = partsOf(whole, behind, text, at)
    if (parts.length < 2 || parts.length > mostParts) return []
    const names = parts.map((part) => nameOf(part, row, text, at + mark.length))
    return names.includes('') || new Set(names).size < names.length ? [] : [{whole, parts, names}]
  })
}

/** 专项债务 36.3 亿元，债务限额 60 亿元: the parts end before what they are measured by. */
function upToYardstick(input: CheckInput, row: ReadonlyArray<Figure>): ReadonlyArray<Figure> {
  const at = row.findIndex((figure) => isYardstick(input, figure))
  return at < 0 ? row : row.slice(0, at)
}

function isAddend({observation}: Figure): boolean {
  return isPreciseAmount(observation) && observation.unit !== '%'
}

/** Up to where the sentence goes on with another unit, another time, or a list of its own. */
function partsOf(whole: Figure, behind: ReadonlyArray<Figure>, text: string, at: number): Array<Figure> {
  const parts: Array<Figure> = []
  for (const figure of behind) {
    if (!isAmount(figure.observation)) continue
    if (
      /[；;。]|其中|合计|上年|去年|同期|人均|累计/.test(text.slice(parts.at(-1)?.end ?? at + mark.length, figure.start))
    )
      break
    if (!isAddend(figure) || !isAlike(figure.observation, whole.observation)) break
    parts.push(figure)
  }
  return parts
}

function isAlike(part: Observation, whole: Observation): boolean {
  return (
    part.unit === whole.unit &&
    part.period === whole.period &&
    (part.unit !== 'count' || part.printedUnit === whole.printedUnit)
  )
}

/** The words between a part and the figure before it. */
function nameOf(part: Figure, row: ReadonlyArray<Figure>, text: string, from: number): string {
  const before = row[row.indexOf(part) - 1]
  return text.slice(Math.max(from, before?.end ?? 0), part.start).replaceAll(/[\s，,、和及与以]|为$|达$/g, '')
}

function held(list: List, input: CheckInput): Array<FindingDraft> {
  const {whole, parts} = list
  const observation = observationOf(input)
  const claim = claimOf(list)
  const finding = holdAgainst(claim, observation)
  if (finding.status === 'agrees') return [finding]
  const [sum, all] = [evaluate(claim.calculation, {observation}), printedInterval(whole.observation)]
  const isMore = sum.low > all.high
  if (isWholeList(list) || (isMore && isDisjoint(list)) || oneSlipMends(parts, sum, all, whole)) return [finding]
  return []
}

function claimOf({whole, parts}: List): Claim {
  const terms: ReadonlyArray<Calculation> = parts.map(({observation}) => ({observation: observation.id}))
  return {
    rule: 'sum-of-parts',
    actual: whole.observation,
    calculation: {operator: '+', terms},
    severity: 'warning',
    what: `Sum of ${parts.map(({observation}) => `\`${observation.surface}\``).join(', ')} behind 其中`,
    explanation: 'one of them may be misprinted, or the list be of another coverage',
  }
}

/** 四个特区 with four names, 东北地区 with its three provinces. */
function isWholeList({whole, parts, names}: List): boolean {
  const region = regionTable.find((each) => each.names.includes(whole.observation.subject ?? ''))
  const codes = names.map((name) => provinceNamed(name)?.code)
  if (region && region.members.length === parts.length && region.members.every((code) => codes.includes(code)))
    return true
  const said = /([两二三四五六七八九十])(?:个|省|市|地|州|大|家|项|类)/.exec(
    whole.observation.subject ?? whole.observation.label,
  )?.[1]
  const count = said ? smallNumeral(said) : 0
  return count === parts.length && names.every((name) => name.length <= 6)
}

/** Places, or names of one length with one ending: 夏粮 and 秋粮, 5A 级 and 4A 级. Products of two lists may be the same ones. */
function isDisjoint({names}: List): boolean {
  if (names.every((name) => subjectNamed(name) !== null)) return true
  const [first] = names
  return names.every((name) => name.length === first!.length && name.at(-1) === first!.at(-1))
}

function oneSlipMends(parts: ReadonlyArray<Figure>, sum: Interval, all: Interval, whole: Figure): boolean {
  if (isSlipInto(whole.observation, sum)) return true
  return parts.some(({observation}) => {
    // Its rounding is in the sum already.
    const others = combine('-', sum, exactly(printedInterval(observation).value))
    return isSlipInto(observation, combine('-', all, others))
  })
}
