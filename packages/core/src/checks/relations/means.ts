import type {Calculation} from '../../model/model.ts'
import type {CheckInput, Figure} from '../check-input.ts'
import {firstAmounts, isExactAmount, leadOf, openingAmounts} from '../nearby.ts'
import {claimOf, isInOnePart, named, nearBefore, nearBehind, type Proposal, termOf} from './relation.ts'
import {dividedBy} from './mean-units.ts'

/** 公斤 and 吨 are of one size: what an amount in the second is multiplied by to be in the first. */
const conversions: ReadonlyArray<readonly [mean: string, total: string, factor: number]> = [
  ['公斤', '吨', 1000],
  ['千克', '吨', 1000],
  ['斤', '吨', 2000],
  ['斤', '公斤', 2],
  ['平方米', '公顷', 10_000],
  ['千瓦', '兆瓦', 1000],
]
const mostTried = 4

/**
 * A mean, an amount over so many of another: 人均花费, 户均, 平均亩产, 每平方公里, 万元/人. The total is of its unit, what divides it of the unit
 * that its words name.
 */
export function means(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  const units = dividedBy(figure, lead)
  if (units.length === 0 || figure.observation.direction !== null) return []
  const before = nearBefore(input, figure).filter((each) => isExactAmount(each) && !isOfEarlier(input, each))
  const behind = nearBehind(input, figure).slice(0, 3).filter(isExactAmount)
  const near = [...before, ...behind]
  const totals = near.filter((each) => factorOf(each, figure) > 0 && isTotalOf(each, figure))
  const counts = near.filter((each) => units.some((unit) => bareUnit(each).endsWith(unit)) && !isMeanLike(input, each))
  const far = farTotals(input, figure, lead).filter((each) => !near.includes(each) && factorOf(each, figure) > 0)
  const [nearTotal, nearCount] = [totals[0] ?? only(far), counts.find((each) => each !== totals[0])]
  const inPart = (some: ReadonlyArray<Figure>): number =>
    some.filter((each) => each.order < figure.order && isInOnePart(each, figure)).length
  return [...totals.slice(0, mostTried), ...far].flatMap((total) =>
    counts
      .filter((count) => count !== total)
      .slice(0, mostTried)
      .map((count): Proposal => {
        const ratio: Calculation = {operator: '/', terms: [termOf(total), termOf(count)]}
        const factor = factorOf(total, figure)
        return {
          claim: claimOf(
            // A mean of things counted one by one is rounded as any amount is.
            figure.observation.unit === 'count' ? {...figure.observation, unit: null} : figure.observation,
            'ratio-of-amounts',
            factor === 1 ? ratio : {operator: '*', terms: [ratio, {number: factor}]},
            `Mean of ${named([total])} over ${named([count])}`,
          ),
          isSure:
            total === nearTotal &&
            count === nearCount &&
            ((inPart(totals) <= 1 && inPart(counts) <= 1) || areRightBefore(figure, total, count)) &&
            (isBeside(total, figure) || (far.includes(total) && isBeside(count, figure))) &&
            (isBeside(count, figure) || isCountNamed(count, lead) || openingAmounts(input).includes(count)),
          usualGap,
        }
      }),
  )
}

/** 4.6 万辆，价值 69 亿元，均价: both stand right before the mean, so that it is of no others. */
function areRightBefore(figure: Figure, total: Figure, count: Figure): boolean {
  const [first, second] = [total.order, count.order].toSorted((left, right) => right - left)
  return (
    first === figure.order - 1 &&
    second === figure.order - 2 &&
    isInOnePart(total, figure) &&
    isInOnePart(count, figure)
  )
}

/** 较 2023 年的 4571 列增长: what is only compared with. */
function isOfEarlier(input: CheckInput, figure: Figure): boolean {
  return /[比较](?:上年|去年|(?:19|20)\d{2}\s*年)(?:同期|末|底)?的\s*$/.test(leadOf(input, figure))
}

function isBeside(other: Figure, figure: Figure): boolean {
  return other.sentence === figure.sentence && Math.abs(other.order - figure.order) <= farthest
}

/** 每家高新技术企业平均: of the 3720 高新技术企业 that the paragraph gives before. */
function isCountNamed({observation: {counted, label}}: Figure, lead: string): boolean {
  return [counted ?? '', label].some((name) => name.length >= 3 && lead.includes(name))
}

function isMeanLike(input: CheckInput, figure: Figure): boolean {
  return /均|每/.test(leadOf(input, figure))
}

/** Amounts that open sections and paragraphs, of what the words of the mean name: 户均人口 of 常住人口. */
function farTotals(input: CheckInput, figure: Figure, lead: string): Array<Figure> {
  return [...new Set([...firstAmounts(input), ...openingAmounts(input)])]
    .filter(
      (each) =>
        each.order < figure.order &&
        each.words.length >= 2 &&
        (lead.includes(each.words.slice(-2)) || lead.includes(each.words.slice(0, 2))) &&
        isTotalOf(each, figure) &&
        !isMeanLike(input, each),
    )
    .slice(0, mostTried)
}

/** The one value that all of some have. */
function only(figures: ReadonlyArray<Figure>): Figure | undefined {
  const [first] = figures
  return figures.every(({observation}) => observation.value === first!.observation.value) ? first : undefined
}

/** Right beside it, with a growth between at most. */
const farthest = 3
/** Means of two year-ends, and counts that are rounded. */
const usualGap = 0.02

function bareUnit({observation}: Figure): string {
  return observation.printedUnit.replace(/^[百千万亿]+/, '').replace(/年$/, '')
}

/** 0 where the amount cannot be divided into what the figure is in. */
function factorOf(total: Figure, {observation}: Figure): number {
  const unit = (observation.unit ?? '').replace(/\/.*$/, '')
  const own = total.observation.unit ?? ''
  if (own === unit || (unit === '元' && own === 'CNY')) {
    return own === 'count' && bareUnit(total) !== observation.printedUnit.replace(/^[百千万亿]+/, '') ? 0 : 1
  }
  return conversions.find(([mean, whole]) => mean === unit && whole === own)?.[2] ?? 0
}

function isTotalOf({observation: total}: Figure, {observation: mean}: Figure): boolean {
  return total.value! > mean.value! && !/均|每|单价/.test(total.label)
}
