import type {Observation, PackFigure} from '@region-briefs/core'
import {yearsOf} from './period-words.ts'
import {basisUnknown, basisWords, directionWords, plans, priceWords, statusWords, words} from './words.ts'

/** Whose figure: `中国（对方：APEC 其他成员）`. */
export function subjectWords({subject, partner}: Observation): string {
  const whose = subject ?? words.subjectUnknown
  return partner === null ? whose : `${whose}（对方：${partner}）`
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
export function directionOf({direction}: Observation): string | null {
  return direction === null ? null : directionWords[direction]
}

/** The marks of the sources: `[13][26]`; a mark found behind the figure's own sentence is said to be near. */
export function citationWords({cites, citesNear}: Observation): string {
  if (cites.length > 0) return marks(cites)
  return citesNear.length > 0 ? `${marks(citesNear)}（邻近引文）` : words.noCitation
}

/** @returns `[9][15]`. */
export function marks(numbers: ReadonlyArray<number>): string {
  return numbers.map((number) => `[${number}]`).join('')
}

/** Whose data it is with regard to the pack's region. */
export function scopeWords({scope, line}: PackFigure): string {
  if (scope === 'region') return words.regionFigure
  return scope === 'national-about-region' && line !== null ? words.tiedTo(line) : words.national
}

/** A word of bound or nearness is part of the figure. */
export function isInexact({comparator}: Observation): boolean {
  return comparator !== 'eq'
}
