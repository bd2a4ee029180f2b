import {inPercent} from '../arithmetic/in-percent.ts'
import type {Calculation} from '../../model/model.ts'
import {isPrecise} from '../arithmetic/interval.ts'
import {type CheckInput, type Figure, rowOf} from '../check-input.ts'
import {firstAmounts, isEarlier, isExactAmount, isOfOneTime, isOfOneUnit, isYardstick, leadOf} from '../nearby.ts'
import {claimOf, isInOnePart, isRate, named, nearBefore, nearBehind, type Proposal, termOf} from './relation.ts'

/** 占 55.2%, 占比达, 所占比重为, 合计占: before a share. */
const sharing = /(?:占|比重|占比|份额)[^，,；;。\d]{0,20}$/
/** 三者占比分别为 1.4%、64.0%: shares of a list, in its order. */
const dealt = /(?:占比|比重|份额|占)[^，,；;。\d]{0,10}(?:分别|依次)(?:为|是|达到?)?\s*$/
/** 风光两项合计占, 三市共占: the share of several. */
const several = /(?:合计|共计|共|之和|[两二三四五六七八](?:者|项|市|省|地|国|类|家|区|港))[^，,；;。\d]{0,6}占/
/** ，为 338 万吨, 达, 即: the part goes behind its share. */
const partBehind = /^[，,]\s*(?:约?为|即|达到?|计|合|有|金额(?:为|达))?\s*$/
/** 结案率为, 存贷比为: a rate of two amounts before it. */
const rated = /(?<name>[^，,；;。：:（(\d]{1,12})(?:率|比|强度|系数)(?:为|达到?|约)?\s*$/
const mostWholes = 6

/** A share of a whole near it: of what is before or behind it, of several together, of a list in its order; and a rate of two amounts. */
export function shares(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  const {observation} = figure
  if (!isRate(figure) || observation.direction !== null || observation.kind === 'growth') return []
  const deal = dealtShares(input, figure)
  if (deal.length > 0) return deal
  if (leadOfNext(input, figure).match(/^[，,]\s*(?:即|也就是)/)) return ofPartBehind(input, figure)
  if (sharing.test(lead)) {
    const grown = ofGrowth(input, figure, lead)
    if (grown.length > 0) return grown
    const behind = ofPartBehind(input, figure)
    if (behind.length > 0) return behind
    if (several.test(lead)) return ofSeveral(input, figure)
    return ofNearest(input, figure, lead)
  }
  return ofRate(input, figure, lead)
}

function leadOfNext(input: CheckInput, figure: Figure): string {
  const [next] = nearBehind(input, figure)
  return next && next.sentence === figure.sentence ? leadOf(input, next) : ''
}

/** 占常住人口增量的 89.7%, 贷款增量中…占比: of the one change that the paragraph gives before it. */
function ofGrowth(input: CheckInput, figure: Figure, lead: string): Array<Proposal> {
  const before = nearBefore(input, figure)
  const [part] = before
  if (!part || !isExactAmount(part) || !isInOnePart(part, figure)) return []
  const isOfIncrease = /增量|增加额|增长额/
  if (!isOfIncrease.test(lead) && !isOfIncrease.test(leadOf(input, part))) return []
  const changed = before.filter(
    (each) =>
      each !== part && each.observation.kind === 'change' && isOfOneUnit(each, part) && isPrecise(each.observation),
  )
  return changed.map((whole) => ({
    claim: percentageOf(figure, [part], termOf(whole), named([whole])),
    isSure: changed.length === 1,
  }))
}

function percentageOf(
  figure: Figure,
  parts: ReadonlyArray<Figure>,
  whole: Calculation,
  all: string,
): Proposal['claim'] {
  const [first] = parts
  const part: Calculation = parts.length > 1 ? {operator: '+', terms: parts.map(termOf)} : termOf(first!)
  return claimOf(
    figure.observation,
    'share-of-whole',
    inPercent({operator: '/', terms: [part, whole]}),
    `Share of ${named(parts)} in ${all}`,
  )
}

/** As many amounts of one unit before the list of shares as it has shares. */
function dealtShares(input: CheckInput, figure: Figure): Array<Proposal> {
  const row = rowOf(input, figure)
  const at = row.indexOf(figure)
  const from = row.slice(0, at + 1).findLastIndex((each) => dealt.test(leadOf(input, each)))
  if (from < 0 || !row.slice(from, at + 1).every(isRate)) return []
  const end = row.findIndex((each, index) => index > from && !(isRate(each) && isJoined(input, each)))
  const list = row.slice(from, end < 0 ? row.length : end)
  if (list.length < 2 || !list.includes(figure)) return []
  const amounts = nearBefore(input, list[0]!).filter((each) => isExactAmount(each) && !isEarlier(leadOf(input, each)))
  const parts = amounts
    .filter((each) => isOfOneUnit(each, amounts[0]!))
    .slice(0, list.length)
    .toReversed()
  if (parts.length < list.length) return []
  const sum: Calculation = {operator: '+', terms: parts.map(termOf)}
  const part = parts[list.indexOf(figure)]!
  const wholes = wholesOf(input, part).filter((each) => !parts.includes(each))
  return [
    {claim: percentageOf(figure, [part], sum, named(parts)), isSure: false},
    ...wholes.map((whole, index) => ({
      claim: percentageOf(figure, [part], termOf(whole), named([whole])),
      isSure: index === 0 && whole.order === parts[0]!.order - 1,
    })),
  ]
}

function isJoined(input: CheckInput, figure: Figure): boolean {
  return /^\s*[、和及与]\s*$/.test(leadOf(input, figure))
}

/** Amounts that may be the whole of one, nearest first; those that open the section’s figures last. */
function wholesOf(input: CheckInput, part: Figure): Array<Figure> {
  const isPossible = (each: Figure): boolean =>
    each !== part &&
    isExactAmount(each) &&
    isOfOneUnit(each, part) &&
    each.observation.value! >= part.observation.value! &&
    isOfOneTime(each, part)
  const near = [...nearBefore(input, part), ...nearBehind(input, part).slice(0, 3)]
  const far = firstAmounts(input).filter((each) => each.order < part.order && !near.includes(each))
  return [...near, ...far].filter(isPossible).slice(0, mostWholes)
}

/** 其中汽油占 55.2%，为 338 万吨. */
function ofPartBehind(input: CheckInput, figure: Figure): Array<Proposal> {
  const [next] = nearBehind(input, figure)
  if (!next || !isExactAmount(next) || next.sentence !== figure.sentence) return []
  if (!partBehind.test(leadOf(input, next))) return []
  const wholes = nearBefore(input, figure).filter(
    (each) =>
      isExactAmount(each) && isOfOneUnit(each, next) && !isEarlier(leadOf(input, each)) && !isYardstick(input, each),
  )
  return wholes.slice(0, mostWholes).map((whole, index) => ({
    claim: percentageOf(figure, [next], termOf(whole), named([whole])),
    isSure: index === 0 && whole.sentence === figure.sentence && whole.order >= figure.order - 3,
  }))
}

/** Of the two to five amounts of a unit before it. */
function ofSeveral(input: CheckInput, figure: Figure): Array<Proposal> {
  const [last, ...others] = nearBefore(input, figure).filter(isExactAmount)
  if (!last) return []
  const row = [last, ...others.filter((each) => isOfOneUnit(each, last))]
  return [1, 2, 3, 4, 5].flatMap((count) =>
    [0, 1].flatMap((from) => {
      const parts = row.slice(from, from + count)
      if (parts.length < count) return []
      return wholesOf(input, parts[0]!)
        .filter((each) => !parts.includes(each))
        .map((whole): Proposal => ({
          claim: percentageOf(figure, parts.toReversed(), termOf(whole), named([whole])),
          isSure: false,
        }))
    }),
  )
}

/** 一般贸易比重为 64.0%: of the amount that has the name, else of the nearest. */
const nameOfShare =
  /(?:^|[，,；;。])\s*(?<name>[^，,；;。\d]{2,10}?)(?:所占|占|的)?(?:比重|占比|份额|占)(?:为|达到?|约|了)?\s*$/

function ofNearest(input: CheckInput, figure: Figure, lead: string): Array<Proposal> {
  const before = nearBefore(input, figure).filter(isExactAmount)
  const name = nameOfShare.exec(lead)?.groups!.name
  const part = name ? before.find((each) => leadOf(input, each).includes(name)) : before[0]
  if (!part || (!name && (!isInOnePart(part, figure) || part.order < figure.order - 2))) return []
  return wholesOf(input, part).map((whole) => ({
    claim: percentageOf(figure, [part], termOf(whole), named([whole])),
    isSure: false,
    isQuiet: true,
  }))
}

/** The two amounts of a unit before it, where one of them is named by the words of the rate: 结案率 and 结案 1.20 万件. */
function ofRate(input: CheckInput, figure: Figure, lead: string): Array<Proposal> {
  const name = rated.exec(lead)?.groups!.name
  if (name === undefined) return []
  const before = nearBefore(input, figure).filter((each) => isExactAmount(each) && !isEarlier(leadOf(input, each)))
  const last = before.slice(0, 2).find((each) => isNamedAlike(name, leadOf(input, each)))
  const others = before.filter((each) => last && each !== last && isOfOneUnit(each, last)).slice(0, 4)
  const [next] = nearBehind(input, figure)
  const isOfNext = next && isExactAmount(next) && next.sentence === figure.sentence
  const behind = isOfNext
    ? before.slice(0, 4).filter((each) => isOfOneUnit(each, next) && isNamedAlike(name, leadOf(input, each)))
    : []
  const stem = name.slice(-2)
  return [
    ...behind.map((part): Proposal => ({
      claim: percentageOf(figure, [part], termOf(next!), named([next!])),
      isSure: false,
    })),
    ...others.map((whole, index): Proposal => ({
      claim: percentageOf(figure, [last!], termOf(whole), named([whole])),
      isSure:
        index === 0 &&
        stem.length === 2 &&
        leadOf(input, last!).includes(stem) &&
        isInOnePart(whole, figure) &&
        whole.order === last!.order - 1 &&
        whole.observation.value! > last!.observation.value! &&
        !/收益|利润|增加值|回报/.test(name),
    })),
  ]
}

/** Whether two characters on end of a rate’s name stand before an amount: 完成率 and 完成 13 项, not 未完成 2 项. */
function isNamedAlike(name: string, lead: string): boolean {
  const own = lead.replace(/^.*[，,；;。、：:]/, '')
  return Array.from({length: Math.max(0, name.length - 1)}, (_, index) => name.slice(index, index + 2)).some((pair) => {
    const at = own.lastIndexOf(pair)
    return at >= 0 && !/[未没不非]/.test(own.slice(Math.max(0, at - 1), at))
  })
}
