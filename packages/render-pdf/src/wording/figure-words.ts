import type {Observation, PackFigure} from '@region-briefs/core'
import {isoWords} from './period-words.ts'
import {
  basisWords,
  boundApart,
  directionWords,
  howKnownWords,
  planWords,
  priceWords,
  relations,
  statusWords,
  words,
} from './words.ts'
import {type PrintedFigure, withUnit} from './with-unit.ts'

/** Whose figure: `中国`; that an earlier sentence says so is said: `中国（承上文）`. */
export function whoseWords({subject, known}: Pick<Observation, 'subject' | 'known'>): string {
  return subject === null ? words.subjectUnknown : `${subject}${howKnownWords[known.subject ?? 'printed']}`
}

/** Whose figure, and towards whom: `中国对 APEC 其他成员`. */
export function subjectWords(observation: Observation): string {
  const {label, known} = observation
  const whose = whoseWords(observation)
  if (observation.partner === null) return whose
  const partner = `${observation.partner}${howKnownWords[known.partner ?? 'printed']}`
  const relation = relations.find(({pattern}) => pattern.test(label))
  const blank = /^[\w]/.test(partner) ? ' ' : ''
  return relation ? `${whose}${relation.word}${blank}${partner}` : `${whose}（${words.partner}${partner}）`
}

/** What is measured; that an earlier clause or sentence says so is said. A label that says nothing is said to be missing. */
export function labelWords({label, known}: Pick<Observation, 'label' | 'known'>): string {
  return label.trim() === '' ? words.labelUnknown : `${label}${howKnownWords[known.label ?? 'printed']}`
}

/** What is measured and whose, in one line; the subject is not said twice. */
export function fullLabel(observation: Observation): string {
  const {subject, partner, label} = observation
  if (partner === null && subject !== null && label.startsWith(subject)) return labelWords(observation)
  return `${subjectWords(observation)}：${labelWords(observation)}`
}

/** What a growth or change is measured against, the price basis and whether it is a target; empty for the rest. */
export function basisLine(observation: Observation): string {
  return [basisOf(observation), observation.price && priceWords[observation.price], statusWords[observation.status]]
    .filter((part): part is string => Boolean(part))
    .join('，')
}

/** The plan or year as the text names it; none is guessed where it names none. */
function basisOf({kind, basis, basisPeriod, known}: Observation): string | null {
  if (basis === null) return kind === 'growth' ? words.basisUnknown : null
  const said = basisPeriod === null ? basisWords[basis] : words.against(planWords[basisPeriod] ?? isoWords(basisPeriod))
  return `${said}${howKnownWords[known.basis ?? 'printed']}`
}

// > | -1.86‰, 负 2%; not 1-2%
const ownMinus = /(?<![\d%‰％])(?:[-−－]|负)\s?(?=\d)/gu

/**
 * The figure as printed, its unit with it, behind its direction: `↓ 下降 60%`. One with a minus of its own is not turned twice:
 * `↓ 1.86‰（原文 -1.86‰）`; a rise by less than nothing has no arrow.
 */
export function directed({direction, ...figure}: Pick<Observation, 'direction'> & PrintedFigure): string {
  const surface = withUnit(figure)
  if (direction === null) return surface
  const {arrow, word} = directionWords[direction]
  const unsigned = surface.replaceAll(ownMinus, '')
  if (unsigned !== surface) return direction === 'down' ? `${arrow} ${unsigned}${words.asPrinted(surface)}` : surface
  return `${arrow} ${word}${boundApart.test(surface) ? '，' : ' '}${surface}`
}

/** Whose data it is with regard to the pack's regions, and which line ties it to them. */
export function scopeWords({scope, line, observation}: PackFigure, regions: string): string {
  if (scope === 'region') return words.dataOf(regions)
  if (scope === 'other') return observation.subject === null ? words.subjectUnknown : words.dataOf(observation.subject)
  return scope === 'national-about-region' && line !== null ? words.tiedTo(regions, line) : words.national
}

/**
 * The same in short, for a list: `全国（中国）；第 85 行提及东部沿海`.
 *
 * @param whose  Stands beside the scope, unless it says the same; null where each figure says its own.
 */
export function shortScope({scope, line}: PackFigure, regions: string, whose: string | null): string {
  if (scope === 'other') return whose ?? words.severalSubjects
  const of = scope === 'region' ? regions : words.country
  const said = whose === null || whose === of ? of : `${of}（${whose}）`
  return scope === 'national-about-region' && line !== null ? `${said}${words.mentions(regions, line)}` : said
}

/** A word of bound or nearness is part of the figure. */
export function isInexact({comparator}: Observation): boolean {
  return comparator !== 'eq'
}
