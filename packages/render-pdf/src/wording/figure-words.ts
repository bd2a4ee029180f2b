import type {Observation, PackFigure} from '@region-briefs/core'
import {yearsOf} from './period-words.ts'
import {basisUnknown, basisWords, directionWords, plans, priceWords, relations, statusWords, words} from './words.ts'

/** Whose figure, and towards whom: `中国对 APEC 其他成员`. */
export function subjectWords({subject, partner, label}: Observation): string {
  const whose = subject ?? words.subjectUnknown
  if (partner === null) return whose
  const relation = relations.find(({pattern}) => pattern.test(label))
  const blank = /^[\w]/.test(partner) ? ' ' : ''
  return relation ? `${whose}${relation.word}${blank}${partner}` : `${whose}（${words.partner}${partner}）`
}

/** What is measured and whose, in one line; the subject is not said twice. */
export function fullLabel(observation: Observation): string {
  const {subject, partner, label} = observation
  if (partner === null && subject !== null && label.startsWith(subject)) return label
  return `${subjectWords(observation)}：${label}`
}

/** What a growth or change is measured against, the price basis and whether it is a target; empty for the rest. */
export function basisLine(observation: Observation): string {
  return [basisOf(observation), observation.price && priceWords[observation.price], statusWords[observation.status]]
    .filter((part): part is string => Boolean(part))
    .join('，')
}

function basisOf({kind, basis, period, known}: Observation): string | null {
  if (basis === null) return kind === 'growth' ? basisUnknown : null
  const said = basis === 'previous-plan' ? previousPlan(period) : basisWords[basis]
  return known.basis === 'inherited' ? `${said}（承上文）` : said
}

function previousPlan(period: string | null): string {
  const years = yearsOf(period)
  const index = plans.findIndex((plan) => plan.first === years?.first && plan.last === years.last)
  const plan = plans[index - 1]
  return plan ? `较${plan.name}时期` : '较上一个五年规划时期'
}

/** `↑ 上升`; null where the text gives no direction. */
function directionOf({direction}: Observation): string | null {
  return direction === null ? null : directionWords[direction]
}

/** @returns `[9][15]`. */
export function marks(numbers: ReadonlyArray<number>): string {
  return numbers.map((number) => `[${number}]`).join('')
}

/** The figure as printed, behind its direction: `↓ 下降 60%`. */
export function directed(observation: Observation): string {
  return [directionOf(observation), observation.surface].filter(Boolean).join(' ')
}

/** Whose data it is with regard to the pack's regions, and which line ties it to them. */
export function scopeWords({scope, line}: PackFigure, regions: string): string {
  if (scope === 'region') return words.regionFigure(regions)
  return scope === 'national-about-region' && line !== null ? words.tiedTo(regions, line) : words.national
}

/** The same in short, for a narrow column. */
export function shortScope({scope, line}: PackFigure, regions: string): string {
  if (scope === 'region') return regions
  return scope === 'national-about-region' && line !== null ? words.tiedShort(regions, line) : words.country
}

/** A word of bound or nearness is part of the figure. */
export function isInexact({comparator}: Observation): boolean {
  return comparator !== 'eq'
}
