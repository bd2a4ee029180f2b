import type {HowKnown} from '../model/model.ts'
import {freeSpaces, isWholeName, namePattern} from '../names/whole-names.ts'
import {oncePer} from '../tree/once-per.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {FieldRule} from './field-rules.ts'
import {otherPartnersPattern, ownPlaceNames, partnerPattern, placeName, subjectTable} from './subject-table.ts'

/** Whose figure and towards whom; null where the text does not say. */
export interface SubjectFound {
  readonly subject: string | null
  readonly known: HowKnown
  readonly by: FieldRule
  /** Where the name stands in the sentence; absent where none does. */
  readonly from?: {readonly start: number; readonly end: number} | undefined
  readonly partner: string | null
  readonly partnerBy: FieldRule
}

/** What a figure's subject is read against. */
export interface SubjectContext {
  /** The subject of the sentence before, or of the text; null where there is none. */
  readonly inForce: string | null
  /** How that came to hold. */
  readonly inForceBy: FieldRule
  /** What 全省 and 我市 mean: the place that the text is about; null where its title names none. */
  readonly ownPlace: string | null
  /** Of the figure, since some names beside it are what it is compared with. */
  readonly unit: string | null
  readonly isRank: boolean
}

interface Mention {
  /** Null for 全省: of which province that is, the text's title says. */
  readonly subject: string | null
  readonly rank: number
  readonly start: number
  readonly end: number
}

/** A mention with what the words around it make of it. */
interface PlacedMention extends Mention {
  /** It stands in the name of a partner: 与 APEC 其他成员. */
  readonly isPartner: boolean
  /** It is a whole, a field, what is compared with, or left out. */
  readonly isElsewhere: boolean
}

interface SentenceNames {
  readonly names: ReadonlyArray<PlacedMention>
  readonly partners: ReadonlyArray<{readonly name: string; readonly from: number; readonly to: number}>
}

/** 与 APEC 其他成员的…, 对东盟出口: the partner's name behind a preposition. Spaces in names are free. */
const partner = new RegExp(
  `(?:与|同|对|和|向|自|从|通过|经由?|面向)\\s*(?<name>${partnerPattern})|(?<others>${otherPartnersPattern})`,
  'g',
)
const subjectPattern = new RegExp([...ownPlaceNames, ...subjectTable.map(({name}) => freeSpaces(name))].join('|'), 'g')
const placeAtStart = new RegExp(`(?<=^|[，。；：,;:\\uFFFC\\s]|其中)(?<name>${placeName})`, 'gu')
const leadingSubject = new RegExp(
  `^(?:\\s|${subjectTable.map(({name}) => namePattern(name)).join('|')}|${placeName})+的?(?=.)`,
  'u',
)
const byName = new Map(subjectTable.map((entry) => [entry.name.replaceAll(' ', ''), entry]))

/**
 * A name behind these is a whole, a field, what is compared with, or what is left out; not whose the figure is: 占全国的 25%,
 * 居世界第一, 高于全国 0.4 个百分点, 除西部地区外, 从东部转移.
 */
const notSubject =
  /(?:占(?:同期)?|居|列|名列|排名|与|同|向|自|从|由|比|较|高于|低于|快于|慢于|高出|超出|对标|面向|推动|惠及|加入|承接|不及|除|剔除|扣除|不含|不包括)[^，。；：,;:]{0,6}$|在[^，。；：,;:]{0,2}$|对于?[^，。；：,;:]{0,12}$|[（(][^）)]*$/
const clauseMark = /[，。；：,;:]/
/** 增速高于全国平均的 5.0%: the figure right behind the name is that name's. */
const rightBefore = /^(?:的)?(?:平均|平均水平|水平|整体)?的?\s*$/
const listMark = /^(?:[、，]|和|与|及|以及)\s*$/

/**
 * The subject of the figure at `start` to `end`: the narrowest name in the nearest clause before it that names one, a list of
 * names as a whole; a name right behind the figure (约三分之二的内地相关投资) where none stands before it; else the one in force.
 */
export function subjectOf(sentence: SentenceUnit, start: number, end: number, context: SubjectContext): SubjectFound {
  const {names, partners: all} = namesOf(sentence)
  const partners = all.filter(({from}) => from < end + 24)
  const towards = partnerOf(partners, start, end)
  const free = names
    .filter((mention) => !mention.isPartner)
    .map((mention) => ({...mention, subject: mention.subject ?? context.ownPlace}))
  const beside = comparedName(sentence, free, start, context)
  if (beside) return {...towards, subject: beside.subject, known: 'printed', by: 'subject-compared', from: beside}
  const mentions = free.filter((mention) => !mention.isElsewhere)
  // 成为全球第二大经济体: the world is a rank's field, whosever the rank is.
  // 是西部地区的 1.6 倍: what stands right before a multiple is what it is a multiple of.
  const isMeasure = ({end: nameEnd}: Mention): boolean =>
    context.unit === 'times' && rightBefore.test(sentence.blanked.slice(nameEnd, start))
  const before = mentions.filter(
    (mention) => mention.end <= start && !(context.isRank && mention.rank === 0) && !isMeasure(mention),
  )
  const nearest = nearestClause(sentence, before)
  const inClause = narrowest(nearest)
  const own = inClause ?? behindFigure(sentence, mentions, end)
  if (!own) return {...towards, subject: context.inForce, known: 'inherited', by: context.inForceBy}
  const subject = withList(sentence, nearest, own)
  const nameBy = inClause ? 'subject-in-clause' : 'subject-behind'
  return {...towards, subject, known: 'printed', by: subject === own.subject ? nameBy : 'subject-list', from: own}
}

/** The subject that a thing of a 分别 list is, 广东和江苏分别为…; null where it is none. */
export function subjectNamed(thing: string): string | null {
  return byName.get(thing.replaceAll(/\s/g, ''))?.subject ?? null
}

/** The text without the subject that it begins with: 甲省电池 is 电池. */
export function withoutSubject(text: string): string {
  return text.replace(leadingSubject, '')
}

/** The names of a sentence; each of its figures asks. */
const namesOf: (sentence: SentenceUnit) => SentenceNames = oncePer((sentence) => {
  const partners = partnersIn(sentence)
  const names = namesIn(sentence).map((mention) => ({
    ...mention,
    isPartner: partners.some(({from, to}) => mention.start >= from && mention.end <= to),
    isElsewhere: isElsewhere(sentence.blanked, mention),
  }))
  return {names, partners}
})

/** The names of subjects in a sentence, in their order. */
function namesIn(sentence: SentenceUnit): Array<Mention> {
  const text = sentence.blanked
  const known = [...text.matchAll(subjectPattern)].flatMap((match): Array<Mention> => {
    const stretch = {start: match.index, end: match.index + match[0].length}
    if (!isWholeName(text, stretch.start, stretch.end)) return []
    const entry = byName.get(match[0].replaceAll(/\s/g, ''))
    return [entry ? {subject: entry.subject, rank: entry.rank, ...stretch} : {subject: null, rank: 4, ...stretch}]
  })
  const places = [...text.matchAll(placeAtStart)].map((match): Mention => ({
    subject: match.groups!.name!,
    rank: match[0].endsWith('省') ? 4 : 5,
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...known, ...places.filter(({start}) => !known.some((each) => each.start === start))].toSorted(
    (left, right) => left.start - right.start,
  )
}

/** Whether a name stands where it is no subject, by the words of its clause in front of it. */
function isElsewhere(text: string, {start, end}: Mention): boolean {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split(clauseMark)
    .at(-1)!
  // 除西部地区外, 若剔除东部地区
  return notSubject.test(before) || /^(?:以外|之外|外[，,])/.test(text.slice(end, end + 3))
}

function comparedName(
  sentence: SentenceUnit,
  names: ReadonlyArray<Mention>,
  start: number,
  {unit, isRank}: SubjectContext,
): Mention | undefined {
  if (unit === 'pp' || unit === 'times' || isRank) return undefined
  const name = names.findLast((mention) => mention.end <= start)
  if (!name || !rightBefore.test(sentence.blanked.slice(name.end, start))) return undefined
  const before = sentence.blanked
    .slice(Math.max(0, name.start - 12), name.start)
    .split(clauseMark)
    .at(-1)!
  return /(?:高于|低于|快于|慢于|高出|超出|对标|与|同|和)[^占居列]*$/.test(before) ? name : undefined
}

function partnersIn(sentence: SentenceUnit): Array<{name: string; from: number; to: number}> {
  return [...sentence.text.matchAll(partner)].map((match) => ({
    name: (match.groups!.name ?? match.groups!.others!).replace(/APEC(?=其)/, 'APEC '),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function partnerOf(
  partners: ReadonlyArray<{name: string; from: number; to: number}>,
  start: number,
  end: number,
): Pick<SubjectFound, 'partner' | 'partnerBy'> {
  const before = partners.filter(({to}) => to <= start).at(-1)
  const behind = partners.find(({from}) => from >= end && from - end < 16)
  if (before) return {partner: before.name, partnerBy: 'partner-before'}
  return {partner: behind?.name ?? null, partnerBy: behind ? 'partner-behind' : 'partner-unsaid'}
}

/** The mentions in the last clause that has any. */
function nearestClause(sentence: SentenceUnit, mentions: ReadonlyArray<Mention>): ReadonlyArray<Mention> {
  const last = mentions.at(-1)
  if (!last) return []
  const from = Math.max(0, last.start - 200)
  const clauseStart = from + sentence.blanked.slice(from, last.start).search(/[^，。；：,;:]*$/)
  return mentions.filter(({start}) => start >= clauseStart)
}

function narrowest(mentions: ReadonlyArray<Mention>): Mention | undefined {
  return mentions.toSorted((left, right) => right.rank - left.rank || left.start - right.start)[0]
}

/** 广东、江苏和浙江三省合计: a figure of all of them is none of the first one's. */
function withList(sentence: SentenceUnit, mentions: ReadonlyArray<Mention>, own: Mention): string | null {
  let {end} = own
  for (const mention of mentions) {
    if (mention.start < end || !listMark.test(sentence.blanked.slice(end, mention.start))) continue
    end = mention.end
  }
  return end === own.end ? own.subject : sentence.text.slice(own.start, end)
}

function behindFigure(sentence: SentenceUnit, mentions: ReadonlyArray<Mention>, end: number): Mention | undefined {
  return mentions.find((mention) => mention.start >= end && /^\s*的?\s*$/.test(sentence.text.slice(end, mention.start)))
}
