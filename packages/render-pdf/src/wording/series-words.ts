import type {Series} from '@region-briefs/core'
import {words} from './words.ts'

/** Shares and ratios two decimals, growths and indices one, values a head none; what was laid over keeps its own. */
export function seriesValue(value: number | null, {unit, indicator, origin}: Series): string {
  if (value === null) return words.missingValue
  const text = origin === 'overlay' || isSum(indicator) ? trimmed(value) : value.toFixed(decimalsOf(unit, indicator))
  return `${text.replace('-', '−')}${unit === '指数' ? '' : unit === '%' ? '%' : ` ${unit}`}`
}

/** What is measured, with the edition of the statistic where that is told. */
export function seriesLabel({label, vintage}: Series): string {
  return vintage === null ? label.zh : `${label.zh}（${vintage}）`
}

const derivedForms = /_(?:share|share_change|growth|change|index|openness|per_head)$/

function isSum(indicator: string): boolean {
  return !derivedForms.test(indicator)
}

function decimalsOf(unit: string, indicator: string): number {
  if (/_(?:growth|index)$/.test(indicator)) return 1
  return unit === '元' ? 0 : 2
}

/** Sums of decimals carry errors of binary fractions. */
function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100)
}
