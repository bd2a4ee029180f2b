import type {Observation} from '../model/model.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import {matchesOf} from '../tree/matches-of.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import {type NameFound, namesIn} from './find-names.ts'
import {
  bareFlow,
  byWay,
  effectBehind,
  fieldBefore,
  flowOfGoods,
  fromWhere,
  fromWords,
  goodsBehind,
  importing,
  ownCountry,
  partnerGroups,
  partnershipBehind,
  partnershipClause,
  placed,
  placedWords,
  shortNames,
  shortPartner,
  summingUp,
  together,
  togetherWords,
  towards,
  wholeBefore,
  withThem,
} from './partner-table.ts'
import type {LabelFound} from './read-label.ts'

/** Towards whom a figure is, and the rule that says so; null where the text names nobody. */
export interface PartnerFound {
  readonly partner: string | null
  readonly partnerBy: FieldRule
}

/** A partner's name as printed, and its stretch of the sentence with the preposition before it. */
export interface PartnerMention {
  readonly name: string
  readonly from: number
  readonly to: number
  /** 中越两国: the text's own country is named in the same word. */
  readonly isPair: boolean
}

/** What a partner is read against. */
export interface PartnerContext {
  /** The partner that the sentence before ended with; null where there was none. */
  readonly inForce: string | null
  /** Whether the figure's own clause names a subject. */
  readonly isNamedAnew: boolean
  /** The figure before it in its sentence. */
  readonly before: Pick<Observation, 'partner'> | undefined
}

/** How far behind its figure a partner can stand: 约三分之二的内地相关投资经由香港. */
const longestBehind = 16

/**
 * The partner of a figure: the last one named before it in its sentence, or one right behind it in its clause; under 其中 that of
 * the sentence before. One said before holds until another is said, but not for a clause that names a subject of its own
 * (日本同期出口……) or that sums up (三者合计……).
 *
 * @param clause  The figure's own.
 */
export function partnerOf(
  sentence: SentenceUnit,
  clause: Clause,
  {start, end}: {readonly start: number; readonly end: number},
  label: LabelFound,
  {inForce, isNamedAnew, before}: PartnerContext,
): PartnerFound {
  const partners = partnersIn(sentence)
  const nearest = lastUpTo(partners, start, ({to}) => to)
  // 对印度尼西亚进出口…，占全省对东盟进出口总值的…: the share is of the first, the whole of the second.
  const isWhole =
    nearest > 0 &&
    wholeBefore.test(sentence.text.slice(Math.max(0, partners[nearest]!.from - 24), partners[nearest]!.from))
  const index = isWhole ? nearest - 1 : nearest
  const last = partners[index]
  const isOwn = last !== undefined && last.from >= clause.start
  if (last && (isOwn || (!isNamedAnew && !summingUp.test(clause.before))))
    return {partner: last.name, partnerBy: isOwn ? 'partner-before' : 'partner-in-force'}
  // 日本对华投资增长 5%，英国增长 3%: a growth without words of its own is of the same dealing.
  if (last && isNamedAnew && label.inherited && before?.partner)
    return {partner: before.partner, partnerBy: 'partner-in-force'}
  const behind = partners[index + 1]
  if (
    behind &&
    behind.from >= end &&
    behind.from - end < longestBehind &&
    !/[，。；,;]/.test(sentence.text.slice(end, behind.from))
  )
    return {partner: behind.name, partnerBy: 'partner-behind'}
  const goesOn =
    sentence.text.startsWith('其中') &&
    (label.inherited || bareFlow.test(label.label) || (!isNamedAnew && flowOfGoods.test(label.label)))
  if (inForce !== null && goesOn && !last) return {partner: inForce, partnerBy: 'partner-in-force'}
  return {partner: null, partnerBy: 'partner-unsaid'}
}

const shortPartners = new RegExp(shortPartner.source.replace('^', ''), 'g')

/** The partners that a sentence names; each of its figures asks, and so does who is no subject. */
export const partnersIn: (sentence: SentenceUnit) => ReadonlyArray<PartnerMention> = oncePerSentence((sentence) => {
  const {blanked, text} = sentence
  const names = namesOf(sentence)
  const found = names.flatMap((name, index): Array<PartnerMention> => {
    const printed = partnerGroups.find(
      (group) => group[0] === blanked[name.start] && startsWithin(blanked, name.start, group),
    )
    const end = printed ? endWithin(blanked, name.start, printed) : name.end
    const isOther = printed?.includes('其他') ?? false
    const preposition = isOther ? 0 : prepositionBefore(blanked, {...name, end}, printed !== undefined)
    const isCounted = /\uFFFC\s*$/.test(blanked.slice(Math.max(0, name.start - 8), name.start))
    const isWhose = isWhosePartner(blanked, {...name, end}) && !isCounted
    const isFirstOfTwo = isWithOwn(blanked, name, names[index + 1])
    if (!isOther && !isWhose && preposition === 0 && !isFirstOfTwo && !isPartnerOfText(blanked, {...name, end}))
      return []
    const to = isFirstOfTwo ? end : listEnd(blanked, names, index + 1, end)
    return [{name: tidy(text.slice(name.start, to)), from: name.start - preposition, to, isPair: false}]
  })
  const own = matchesOf(blanked, ownCountry).map(({index}) => ({
    name: '中国',
    from: index,
    to: index + 2,
    isPair: false,
  }))
  const short = matchesOf(blanked, shortPartners).map(({index, groups}) => ({
    name: shortNames.get((groups!.short ?? groups!.pair)!)!,
    from: index,
    to: index + 2,
    isPair: groups!.pair !== undefined,
  }))
  const theirs = matchesOf(blanked, withThem).flatMap(({index}) => spokenOf(sentence, names, found, index))
  if (own.length === 0 && short.length === 0 && theirs.length === 0) return inOrder(found)
  return inOrder([...found, ...own, ...short, ...theirs])
})

/** Who 其 of 对其出口 is: the last country or group before it that is nobody's partner yet, else the last partner; where each stands. */
function spokenOf(
  {text, blanked}: SentenceUnit,
  names: ReadonlyArray<NameFound>,
  found: ReadonlyArray<PartnerMention>,
  at: number,
): Array<PartnerMention> {
  const who = names.findLast(
    ({subject, rank, start, end}) =>
      end <= at &&
      rank <= 2 &&
      subject !== '中国' &&
      !fieldBefore.test(blanked.slice(Math.max(0, start - 2), start)) &&
      !found.some(({from, to}) => from <= start && end <= to),
  )
  if (!who) {
    const last = found.findLast(({to}) => to <= at)
    return last ? [{name: last.name, from: at, to: at + 2, isPair: false}] : []
  }
  const name = tidy(text.slice(who.start, who.end))
  return [
    {name, from: who.start, to: who.end, isPair: false},
    {name, from: at, to: at + 2, isPair: false},
  ]
}

function inOrder(mentions: Array<PartnerMention>): ReadonlyArray<PartnerMention> {
  return mentions.length < 2 ? mentions : mentions.toSorted((left, right) => left.from - right.from)
}

/** 其他成员 of the table's names begin with the name of the whole; 全省 and the world are nobody's partners. */
function namesOf(sentence: SentenceUnit): ReadonlyArray<NameFound> {
  return namesIn(sentence).filter(({subject, rank}) => subject !== null && rank > 0)
}

/** 中国是东盟第一大贸易伙伴: the name before the rank is the partner, if it is not the text's own. */
function isWhosePartner(text: string, {subject, rank, start, end}: NameFound): boolean {
  return (
    rank <= 2 &&
    subject !== '中国' &&
    partnershipBehind.test(text.slice(end, end + 24)) &&
    !fieldBefore.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** 欧盟与福建民营企业贸易规模居第二位: of two that trade, the one of the text is whose the figure is. */
function isWithOwn(text: string, {subject, rank, start, end}: NameFound, next: NameFound | undefined): boolean {
  if (rank > 2 || subject === '中国' || !next || !(next.subject === '中国' || next.rank > 3)) return false
  return (
    opensClause.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\s*[与同]\s*$/.test(text.slice(end, next.start)) &&
    togetherWords.test(text.slice(next.end, next.end + 24))
  )
}

const opensClause = /(?:^|[，。；：,;:\uFFFC]|其中)\s*$/

/** 东盟连续六年为全省第一大贸易伙伴: the one who is it is the partner of whoever's figure it is. */
function isPartnerOfText(text: string, {subject, rank, start, end}: NameFound): boolean {
  if (rank > 2 || subject === '中国') return false
  const clause = text.slice(end, end + 40).split(/[，。；：,;:]/)[0]!
  const opens = opensClause.test(text.slice(Math.max(0, start - 8), start))
  return opens && partnershipClause.test(clause)
}

/** How long the preposition is that makes a partner of the name behind it; 0 where none does. */
function prepositionBefore(
  text: string,
  {subject, start, end, rank}: Pick<NameFound, 'subject' | 'start' | 'end' | 'rank'>,
  isGroup: boolean,
): number {
  const before = text.slice(Math.max(0, start - 8), start)
  const behind = text.slice(end, end + 32)
  const spaces = before.length - before.trimEnd().length
  const words = before.trimEnd()
  const found =
    (effectBehind.test(behind) ? null : towards.exec(words)) ??
    (fromWords.test(behind) ? fromWhere.exec(words) : null) ??
    (isGroup || (rank <= 2 && togetherWords.test(behind)) ? together.exec(words) : null) ??
    (rank <= 2 ? byWay.exec(words) : null) ??
    (rank <= 2 && subject !== '中国' && goodsBehind.test(behind) ? importing.exec(words) : null) ??
    (rank <= 2 && subject !== '中国' && placedWords.test(behind) ? placed.exec(words) : null)
  return found ? found[0].length + spaces : 0
}

/** 对美国、欧盟和东盟出口: one list of partners is one partner. */
function listEnd(text: string, names: ReadonlyArray<NameFound>, first: number, from: number): number {
  let end = from
  for (let index = first; index < names.length; index += 1) {
    const name = names[index]!
    if (name.start < end || !/^\s*(?:[、和及与]|以及)\s*$/.test(text.slice(end, name.start))) break
    end = name.end
  }
  return end
}

/** Whether the text goes on with the name at an offset, spaces free. */
function startsWithin(text: string, at: number, name: string): boolean {
  return endWithin(text, at, name) > 0
}

function endWithin(text: string, from: number, name: string): number {
  let at = from
  for (const character of name) {
    while (/\s/.test(text[at] ?? '')) at += 1
    if (text[at] !== character) return 0
    at += 1
  }
  return at
}

/** 东 盟 is 东盟; between Latin and Chinese words a space stays as printed or is set where APEC 其他成员 has it by custom. */
function tidy(name: string): string {
  return name
    .replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/APEC\s*(?=其)/, 'APEC ')
    .trim()
}
