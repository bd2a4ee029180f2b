import type {Series} from '@region-briefs/core'
import {amountTerm, arithmeticTerm, placeTerm} from '@region-briefs/core/printing'
import type {Wording} from './wording.ts'

type Valued = Pick<Series, 'unit' | 'indicator' | 'origin'>

/** Shares and ratios two decimals, growths and indices one, values a head none; what was laid over keeps its own. */
export function seriesValue({words, language}: Wording, value: number | null, series: Valued): string {
  if (value === null) return words.missingValue
  const {unit} = series
  const number = numberText(value, series).replace('-', '−')
  if (unit === '指数') return number
  if (language === 'en') return amountTerm([number], unit) ?? `${number} ${unit}`
  return `${number}${unit === '%' ? '%' : ` ${unit}`}`
}

/** The same, short enough for a card: an amount of 一万亿 and more in 万亿, with two decimals. */
export function shortSeriesValue(wording: Wording, value: number | null, series: Valued): string {
  const {unit} = series
  if (value === null || !/^亿(?!.*亿)/.test(unit) || Math.abs(value) < tenThousand) {
    return seriesValue(wording, value, series)
  }
  const short = Math.round((value / tenThousand) * 100) / 100
  return seriesValue(wording, short, {...series, unit: `万${unit}`})
}

/** 一万 of 亿 are one 万亿. */
const tenThousand = 10_000

/** What is measured, with the edition of the statistic where that is told. */
export function seriesLabel(wording: Wording, series: Pick<Series, 'label' | 'vintage'>): string {
  const name = wording.seriesName(series)
  return series.vintage === null ? name : `${name}${wording.words.bracket(series.vintage)}`
}

/** Whose series it is. */
export function seriesPlace(
  {term, language}: Wording,
  {region, coverage}: Pick<Series, 'region' | 'coverage'>,
): string {
  const known = placeTerm(region)
  if (known !== null) return term(known)
  return coverage === null ? region : language === 'en' ? arithmeticTerm(coverage) : coverage
}

const derivedForms = /_(?:share|share_change|growth|change|index|openness|per_head)$/

function isSum(indicator: string): boolean {
  return !derivedForms.test(indicator)
}

function decimalsOf(unit: string, indicator: string): number {
  if (/_(?:growth|index)$/.test(indicator)) return 1
  return unit === '元' ? 0 : 2
}

/** All digits that were laid over, and of sums; of what was divided as many as its kind has. */
function numberText(value: number, {unit, indicator, origin}: Valued): string {
  if (origin === 'overlay') return String(value)
  return isSum(indicator) ? sumText(value) : rounded(value, decimalsOf(unit, indicator))
}

/** Sums of decimals carry errors of binary fractions in their last two or three digits of seventeen. */
function sumText(value: number): string {
  return String(Number(value.toPrecision(14)))
}

/** What is rounded to nothing has no sign. */
function rounded(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, '')
}
