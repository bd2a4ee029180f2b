import type {Observation, PackFigure} from '@region-briefs/core'
import type {SaidFigure, Wording} from './wording.ts'
import {boundApart, relations} from './words-zh.ts'

/** Whose figure: `中国`; that an earlier sentence says so is said: `中国（承上文）`. */
export function whoseWords(wording: Wording, {subject, known}: Pick<Observation, 'subject' | 'known'>): string {
  const {words, howKnown, nameOf} = wording
  return subject === null ? words.subjectUnknown : `${nameOf(subject)}${howKnown[known.subject ?? 'printed']}`
}

/** Whose figure, and towards whom: `中国对 APEC 其他成员`. */
export function subjectWords(wording: Wording, observation: Observation): string {
  const {words, howKnown, nameOf, language} = wording
  const {label, known} = observation
  const whose = whoseWords(wording, observation)
  if (observation.partner === null) return whose
  const partner = `${nameOf(observation.partner)}${howKnown[known.partner ?? 'printed']}`
  const relation = language === 'zh' ? relations.find(({pattern}) => pattern.test(label)) : undefined
  const blank = /^[\w]/.test(partner) ? ' ' : ''
  return relation ? `${whose}${relation.word}${blank}${partner}` : words.withPartner(whose, partner)
}

/** What is measured; that an earlier clause or sentence says so is said. A label that says nothing is said to be missing. */
export function labelWords(
  {words, howKnown, labelOf}: Wording,
  observation: Pick<Observation, 'label' | 'known'> & Partial<Pick<Observation, 'id'>>,
): string {
  const {label, known} = observation
  return label.trim() === '' ? words.labelUnknown : `${labelOf(observation)}${howKnown[known.label ?? 'printed']}`
}

/** What is measured and whose, in one line; the subject is not said twice. */
export function fullLabel(wording: Wording, observation: Observation): string {
  const {subject, partner, label} = observation
  if (partner === null && subject !== null && label.startsWith(subject)) return labelWords(wording, observation)
  return wording.words.named(subjectWords(wording, observation), labelWords(wording, observation))
}

/** What a growth or change is measured against, the price basis and whether it is a target; empty for the rest. */
export function basisLine(wording: Wording, observation: Observation): string {
  const {words, prices, status} = wording
  return words.phrase(
    [basisOf(wording, observation), observation.price && prices[observation.price], status[observation.status]].filter(
      (part): part is string => Boolean(part),
    ),
  )
}

/** The plan or year as the text names it; none is guessed where it names none. */
function basisOf(wording: Wording, {kind, basis, basisPeriod, known}: Observation): string | null {
  const {words, bases, plans, isoWords, howKnown} = wording
  if (basis === null) return kind === 'growth' ? words.basisUnknown : null
  const said = basisPeriod === null ? bases[basis] : words.against(plans[basisPeriod] ?? isoWords(basisPeriod))
  return `${said}${howKnown[known.basis ?? 'printed']}`
}

// > | -1.86‰, 负 2%; not 1-2%
const ownMinus = /(?<![\d%‰％])(?:[-−－]|负)\s?(?=\d)/gu

/**
 * The figure as printed, its unit with it, behind its direction: `↓ 下降 60%`. One with a minus of its own is not turned twice:
 * `↓ 1.86‰（原文 -1.86‰）`; a rise by less than nothing has no arrow.
 */
export function directed(
  wording: Wording,
  {direction, ...figure}: Pick<Observation, 'direction'> & SaidFigure,
): string {
  const {words, directions} = wording
  const surface = wording.figure(figure)
  if (direction === null) return surface
  const {arrow, word} = directions[direction]
  const unsigned = surface.replaceAll(ownMinus, '')
  if (unsigned !== surface) return direction === 'down' ? `${arrow} ${unsigned}${words.asPrinted(surface)}` : surface
  return `${arrow} ${word}${boundApart.test(surface) ? '，' : ' '}${surface}`
}

/** Whose data it is with regard to the pack's regions, and which line ties it to them. */
export function scopeWords(wording: Wording, {scope, line, observation}: PackFigure, regions: string): string {
  const {words, nameOf} = wording
  if (scope === 'region') return words.dataOf(regions)
  if (scope === 'other') {
    return observation.subject === null ? words.subjectUnknown : words.dataOf(nameOf(observation.subject))
  }
  return scope === 'national-about-region' && line !== null ? words.tiedTo(regions, line) : words.national
}

/**
 * The same in short, for a list: `全国（中国）；第 85 行提及东部沿海`.
 *
 * @param whose  Stands beside the scope, unless it says the same; null where each figure says its own.
 */
export function shortScope({words}: Wording, {scope, line}: PackFigure, regions: string, whose: string | null): string {
  if (scope === 'other') return whose ?? words.severalSubjects
  const of = scope === 'region' ? regions : words.country
  const said = whose === null || whose === of ? of : `${of}${words.bracket(whose)}`
  return scope === 'national-about-region' && line !== null ? `${said}${words.mentions(regions, line)}` : said
}

/** A word of bound or nearness is part of the figure. */
export function isInexact({comparator}: Observation): boolean {
  return comparator !== 'eq'
}
