import type {Calculation} from '../../model/model.ts'
import {isPrecise} from '../arithmetic/interval.ts'
import type {CheckInput, Figure} from '../check-input.ts'
import {firstAmounts, isExactAmount, isOfOneUnit, leadOf} from '../nearby.ts'
import {claimOf, isInOnePart, isRate, named, nearBefore, nearBehind, type Proposal, termOf} from './relation.ts'

/** 比年初增加, 净增, 减收, 多支出, 新建, 比重高出上年: what makes an amount a change. */
const changing =
  /(?:[增减]|多|少|扩大|缩小|提高|上升|下降|降低|回落|收窄|加快|放缓|新增|新建|新开通|高|低)(?:[收支加少产值长幅]|支出|接待|出|了|约|到)?(?:上年|全省|全国|全市)?(?:平均|水平)*\s*$/
/** 上年为, 去年底为, 年初余额为, 全省平均水平为: what stands before the level that it is measured from. */
const baseWords =
  /(?:^|[，,；;（(。])\s*(?:其中)?(?<time>上年|去年|前年|上季度?|上月|年初|期初|(?:19|20)\d{2}\s*年|(?:全省|全国|全市|全区)(?=平均|水平))(?:末|底|同期|年末|年底)*(?<rest>[^，,；;。\d（(]{0,12}?)\s*$/
/** ，上半年增长, ，一季度为: an earlier part of the year, behind the change only, since the level may be of such a part too. */
const partOfYear =
  /^[，,；;（(]\s*(?:上半年|(?:前?[一二两三]个?|第[一二三])季度|[1一]\s*[—–-]\s*\d{1,2}\s*月份?)[^，,；;。\d（(]{0,8}$/
/** 较上年同期的 10.8%, 与 2015 年的: the level stands in the words of the comparison. */
const comparedWith =
  /[比较与同](?:上年|去年|前年|年初|期初|(?:19|20)\d{2}\s*年|全省|全国|全市)(?:末|底|同期|平均|水平)*(?:的|为)?\s*$/

/** 比 1—8 月, 较前三季度, 比上月: a time within the year that the change is measured from. */
const fromOther =
  /[比较](?:上月|[上前]?[一二三四两]个?季度|上半年|(?:前|1\s*[-–—~～至]\s*)[\d一二三四五六七八九十]+个?月|\d{1,2}\s*月|全国|全省|全市)[^，,；;。]*$/
/** 上年同期为, 去年为. */
const yearBefore = /上年|去年|前年/

/**
 * A change between two levels of its unit, where the sentence gives both; and one that is printed beside the growth in percent that it
 * is too: 接待 4860 万人次，增长 12.5%，多接待 540 万人次.
 */
export function changes(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  const {observation} = figure
  if (observation.unit === '%' || observation.unit === 'times') return []
  if (!(observation.kind === 'change' || changing.test(lead)) || /[至到为]\s*$/.test(lead)) return []
  return [...ofLevels(input, figure, lead), ...ofGrowth(input, figure, lead)]
}

function ofLevels(input: CheckInput, figure: Figure, lead: string): Array<Proposal> {
  const isLevel = (each: Figure): boolean =>
    figure.observation.unit === 'pp' ? isRate(each) : isExactAmount(each) && isOfOneUnit(each, figure)
  const earlierOnes = nearBefore(input, figure).filter(isLevel)
  const inside = earlierOnes.find((each) => isInOnePart(each, figure) && comparedWith.test(leadOf(input, each)))
  const behind = nearBehind(input, figure)
    .slice(0, 3)
    .filter((each) => isInOnePart(figure, each) && (isLevel(each) || isChangeOfUnit(each, figure)))
    .find((each) => baseWords.test(leadOf(input, each)) || partOfYear.test(leadOf(input, each)))
  const between = earlierOnes.find((each) => isInOnePart(each, figure) && baseWords.test(leadOf(input, each)))
  const base = inside ?? behind ?? between
  // 上年同期为下降 1.3%，增速比 1—8 月回落 2 个百分点: from another time than the base's.
  if (base && base !== inside && fromOther.test(lead) && yearBefore.test(leadOf(input, base))) return []
  if (!base || isPartlyUndone(input, figure)) return []
  const levels = earlierOnes.filter(
    (each) => each !== base && each.order < base.order && each.observation.kind !== 'change',
  )
  const far = firstAmounts(input).filter(
    (each) => isLevel(each) && each.order < figure.order && each !== base && !levels.includes(each),
  )
  return [...levels.slice(0, mostLevels), ...far.slice(0, 3)].map((level, index) => ({
    claim: claimOf(
      unsigned(figure),
      'growth-of-levels',
      differenceOf(figure, level, base),
      `Change from ${named([base])} to ${named([level])}`,
    ),
    isSure: index === 0 && isInOnePart(level, figure) && (base === inside || isSameMeasure(level, base)),
  }))
}

/** 新增 16 家，退出 2 家: the levels are both of them apart. */
function isPartlyUndone(input: CheckInput, figure: Figure): boolean {
  const [next] = nearBehind(input, figure)
  return (
    next !== undefined && isOfOneUnit(next, figure) && /退出|注销|淘汰|关闭|核减|流出|报废/.test(leadOf(input, next))
  )
}

const mostLevels = 6

/** 上年同期新增 5760 亿元: what a change of changes is measured from. */
function isChangeOfUnit(each: Figure, figure: Figure): boolean {
  return each.observation.kind === 'change' && isPrecise(each.observation) && isOfOneUnit(each, figure)
}

/** A growth in percent is no level beside a share. */
function isSameMeasure({observation: level}: Figure, {observation: base}: Figure): boolean {
  return level.unit !== '%' || (level.kind === 'growth') === (base.kind === 'growth')
}

function unsigned({observation}: Figure): Figure['observation'] {
  return {...observation, direction: null}
}

/** Fewer by it where the words say so, or where they say nothing and the level is less; of two falls, 降幅收窄, what both fell by. */
function differenceOf({observation}: Figure, level: Figure, base: Figure): Calculation {
  const areFalls = level.observation.direction === 'down' && base.observation.direction === 'down'
  const isLess =
    observation.direction === 'down' ||
    (observation.direction === null && level.observation.value! < base.observation.value!)
  const isBaseFirst = isLess !== (areFalls && /[降跌]幅/.test(observation.label))
  return {operator: '-', terms: isBaseFirst ? [termOf(base), termOf(level)] : [termOf(level), termOf(base)]}
}

/** Revised bases and growths in real terms leave such gaps. */
const usualGap = 0.03

/** The level, the growth and the change right behind each other. */
function ofGrowth(input: CheckInput, figure: Figure, lead: string): Array<Proposal> {
  if (!isExactAmount(figure) && figure.observation.kind !== 'change') return []
  if (figure.observation.unit === 'pp' || lead.length > 14) return []
  const before = nearBefore(input, figure)
  const [next] = nearBehind(input, figure)
  const [first, second] = before
  const isBefore = first !== undefined && isGrowth(first)
  const growth = isBefore ? first : next && isGrowth(next) ? next : undefined
  const level = isBefore ? second : first
  if (!growth || !level || !isInOnePart(level, figure) || !isInOnePart(figure, growth)) return []
  if (!isExactAmount(level) || !isOfOneUnit(level, figure) || level.observation.kind === 'change') return []
  if (
    growth === next &&
    !/^[，,]\s*(?:同比)?(?:增长|增幅|下降|降幅|降低|减少)[^，,；;。\d]{0,4}$/.test(leadOf(input, growth))
  )
    return []
  if (isBefore && !/^[，,]/.test(lead)) return []
  const rate: Calculation = {operator: '/', terms: [termOf(growth), {number: 100}]}
  const base: Calculation = {operator: '/', terms: [termOf(level), {operator: '+', terms: [{number: 1}, rate]}]}
  const isDown = growth.observation.direction === 'down'
  return [
    {
      claim: claimOf(
        unsigned(figure),
        'growth-of-levels',
        {operator: '-', terms: isDown ? [base, termOf(level)] : [termOf(level), base]},
        `Change of ${named([growth])} to ${named([level])}`,
      ),
      isSure: growth.observation.price !== 'real' && !/口径|可比/.test(figure.sentence!.text),
      usualGap,
    },
  ]
}

function isGrowth({observation}: Figure): boolean {
  const {kind, unit, basis, direction} = observation
  return kind === 'growth' && unit === '%' && isPrecise(observation) && direction !== null && basis !== 'annual-average'
}
