import {isPrecise} from '../arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from '../check-input.ts'
import {firstAmounts, leadOf, openingAmounts} from '../nearby.ts'
import {claimOf, isInOnePart, named, nearBefore, type Proposal, termOf} from './relation.ts'

/** 高于服务业平均增速, 高出整体, 快于全国进出口增速: the other rate by its name, right before the gap. */
const above = /(?:高于|快于|高出|好于)(?<name>[^，,；;。\d]{1,16})$/
const below = /(?:低于|慢于)(?<name>[^，,；;。\d]{1,16})$/
/** Of the whole that the text opens with. */
const ofWhole = /整体|总体/
const plainWords = /增速|增幅|增长|平均|水平|整体|总体|同期|[的\s]/g
/** 全国, 全省: whose the other rate is. */
const place = /^(?<place>全[国省市县区州])/
const mostTried = 6

/**
 * The gap in points between a growth and that of a whole which the text printed before: 进出口 10.3 万亿元，增长 1.3% at the beginning, 增长
 * 2.2%，高出整体 0.9 个百分点 later.
 */
export function gaps(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  const {observation} = figure
  if (observation.unit !== 'pp' || !isPrecise(observation)) return []
  const isAbove = above.test(lead)
  const name = (isAbove ? above : below).exec(lead)?.groups!.name
  const [own] = nearBefore(input, figure)
  if (name === undefined || !own || !isGrowth(own) || !isInOnePart(own, figure)) return []
  const others = growthsNamed(input, own, name)
  return others.map((other) => ({
    claim: claimOf(
      {...observation, direction: null},
      'growth-of-levels',
      {operator: '-', terms: isAbove ? [termOf(own), termOf(other)] : [termOf(other), termOf(own)]},
      `Gap between ${named([own, other])}`,
    ),
    isSure: others.length === 1,
  }))
}

function isGrowth({observation: {kind, unit}}: Figure): boolean {
  return kind === 'growth' && unit === '%'
}

/** The growths right behind the amounts that open sections and paragraphs, of what a name names; of the first of them where it says 整体 alone. */
function growthsNamed(input: CheckInput, own: Figure, name: string): Array<Figure> {
  const whose = place.exec(name)?.groups!.place
  const thing = name.replace(place, '').replaceAll(plainWords, '')
  const isFirst = thing === '' && ofWhole.test(name)
  if (thing.length < 2 && !isFirst) return []
  const amounts = [...new Set([...firstAmounts(input), ...openingAmounts(input)])]
    .filter(({order, observation}) => order < own.order - 1 && observation.partner === null)
    .toSorted((left, right) => left.order - right.order)
  const growths = amounts.flatMap((amount) => {
    const growth = figuresOf(input)[amount.order + 1]
    const isOfOne = growth !== undefined && growth.sentence === amount.sentence && isGrowth(growth)
    return isOfOne && growth !== own && isOfOneTime(growth, own) ? [{amount, growth}] : []
  })
  const found = isFirst ? growths.slice(0, 1) : growths.filter(({amount}) => isNamed(amount, thing))
  return found
    .filter(({amount}) => whose === undefined || isOf(input, amount, whose))
    .slice(0, mostTried)
    .map(({growth}) => growth)
}

function isNamed({words, observation: {label}}: Figure, thing: string): boolean {
  return label.startsWith(thing) || words.startsWith(thing) || label.endsWith(thing)
}

/** 全国 is the country that the amount is of; 全省 stands before it. */
function isOf(input: CheckInput, amount: Figure, whose: string): boolean {
  return whose === '全国' ? amount.whose === '中国' : leadOf(input, amount).includes(whose)
}

function isOfOneTime({observation: first}: Figure, {observation: second}: Figure): boolean {
  return (
    first.period === second.period && (first.basis === second.basis || first.basis === null || second.basis === null)
  )
}
