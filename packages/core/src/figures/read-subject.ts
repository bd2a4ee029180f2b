import type {HowKnown} from '../model/model.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {clauseStart} from './clause-start.ts'
import type {FieldRule} from './field-rules.ts'
import {nameAtStart, type NameFound, namesIn} from './find-names.ts'
import {type PartnerMention, partnersIn} from './read-partner.ts'

/** Whose figure; null where the text does not say. */
export interface SubjectFound {
  readonly subject: string | null
  readonly known: HowKnown
  readonly by: FieldRule
  /** Where the name stands in the sentence; absent where none does. */
  readonly from?: {readonly start: number; readonly end: number} | undefined
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

/** A name with what the words around it make of it. */
interface PlacedName extends NameFound {
  /** It stands in the name of a partner: 与 APEC 其他成员. */
  readonly isPartner: boolean
  /** It is a whole, a field, what is compared with, or left out. */
  readonly isElsewhere: boolean
}

/**
 * A name behind these is a whole, a field, what is compared with, or what is left out; not whose the figure is: 占全国的 25%,
 * 居世界第一, 高于全国 0.4 个百分点, 除西部地区外, 从东部转移.
 */
const notSubject =
  /(?:占(?:同期)?|居|列|名列|排名|与|同|向|比|较|高于|低于|快于|慢于|高出|超出|对标|面向|推动|惠及|加入|承接|通达|连接|覆盖|遍及|辐射|抵达|到达|联通|横跨|走向|吸引|不及|相当于|达到|接近|超过|赶上|赶超|追赶|瞄准|缩小|保持|稳居|位于|进入|跻身|领先|推广到|扩大到|延伸到|除|剔除|扣除|不含|不包括)[^，。；：,;:]{0,6}$|(?:(?<!来)自|来源于|从|由)[^，。；：,;:\uFFFC]{0,6}$|(?:建成|建设|打造|培育|形成|组建|设立|新建|引进|引育|招引|承接|吸收|利用|支持|帮助|扶持|指导)$|在[^，。；：,;:]{0,2}$|对于?[^，。；：,;:]{0,12}$|[（(][^）)]*$/
const longestClause = 120
const beginsWithDeed = /^\s*(?:贡献|吸引|集聚|创造|提供|吸纳|占|同比|增长|下降)/
/** 增速高于全国平均的 5.0%: the figure right behind the name is that name's. */
const rightBefore = /^(?:的)?(?:平均|平均水平|水平|整体)?的?\s*$/
const listMark = /^\s*(?:[、，]|和|与|及|以及)\s*$/

/**
 * The subject of the figure at `start` to `end`: the narrowest name in the nearest clause before it that names one, a list of
 * names as a whole; a name right behind the figure (约三分之二的内地相关投资) where none stands before it; else the one in force.
 */
export function subjectOf(sentence: SentenceUnit, start: number, end: number, context: SubjectContext): SubjectFound {
  const printed = namesNear(sentence, start).filter((name) => !name.isPartner)
  if (printed.length === 0)
    return {subject: context.inForce, known: 'inherited', by: context.inForceBy, from: undefined}
  const free = printed.some(({subject}) => subject === null)
    ? printed.map((name) =>
        name.subject === null ? {...name, subject: ownPlaceOf(sentence, name, printed, context)} : name,
      )
    : printed
  const beside = comparedName(sentence, free, start, context)
  if (beside) return {subject: beside.subject, known: 'printed', by: 'subject-compared', from: beside}
  const names = free.filter((name) => !name.isElsewhere)
  // 成为全球第二大经济体: the world is a rank's field, whosever the rank is.
  // 是西部地区的 1.6 倍, 相当于东部地区的 22%: what stands right before a multiple is what it is a multiple of.
  const isMeasure = ({end: nameEnd}: NameFound): boolean =>
    context.unit === 'times' && rightBefore.test(sentence.blanked.slice(nameEnd, start))
  const from = clauseStart(sentence.blanked, start, longestClause)
  // 自贸试验区新增企业 70 家，吸引外资 5 亿元: a kind of place goes on only for what it does.
  const isOver = (name: NameFound): boolean =>
    name.isKind && name.end <= from && !beginsWithDeed.test(sentence.blanked.slice(from, start))
  // 国家级开发区 17 个、综合保税区 6 个: the kind of place beside a count is what is counted.
  const isCounted = (name: NameFound): boolean =>
    context.unit === 'count' &&
    name.isKind &&
    (rightBefore.test(sentence.blanked.slice(name.end, start)) || name.start >= end)
  const before = names.filter(
    (name) =>
      name.end <= start &&
      !isOver(name) &&
      !(context.isRank && name.rank === 0) &&
      !isMeasure(name) &&
      !isCounted(name),
  )
  const nearest = inRow(sentence, nearestClause(sentence, before), start)
  const inClause = narrowest(nearest)
  const own =
    inClause ??
    behindFigure(
      sentence,
      names.filter((name) => !isCounted(name)),
      end,
    )
  if (!own) return {subject: context.inForce, known: 'inherited', by: context.inForceBy, from: undefined}
  if (own.isPronoun) {
    const listed = lastList(sentence, before, own)
    if (listed !== null) return {subject: listed, known: 'printed', by: 'subject-list', from: own}
  }
  const subject = withList(sentence, nearest, own)
  const nameBy = inClause ? 'subject-in-clause' : 'subject-behind'
  return {subject, known: 'printed', by: subject === own.subject ? nameBy : 'subject-list', from: own}
}

/** What 全省 means: the place of the text, else the last one named before it in the sentence, else the one in force, where it is of that kind. */
function ownPlaceOf(
  sentence: SentenceUnit,
  own: NameFound,
  names: ReadonlyArray<PlacedName>,
  {ownPlace, inForce}: SubjectContext,
): string | null {
  const kind = sentence.text.slice(own.start, own.end).at(-1)!
  const isKind = (place: string | null): boolean =>
    // 广州 is a name without its kind; an 自治州 has more characters.
    place !== null && (place.endsWith(kind) || !/[省市县区州旗]$/.test(place) || /^\p{Script=Han}州$/u.test(place))
  if (ownPlace?.endsWith(kind)) return ownPlace
  const before = names.findLast(({subject, end}) => end <= own.start && isKind(subject))?.subject ?? null
  if (before?.endsWith(kind)) return before
  if (ownPlace !== null && (isKind(ownPlace) || ownPlace.endsWith('区'))) return ownPlace
  return before ?? (isKind(inForce) && inForce !== '中国' ? inForce : null)
}

/** The subject that a text is the name of; null where it is none, or says more. */
export function subjectNamed(thing: string, regions?: RegionBook): string | null {
  const name = nameAtStart(thing, regions)
  return name && thing.slice(name.end).trim() === '' ? name.subject : null
}

/** The text without the subject that it begins with: 甲省电池 is 电池. A subject alone stays. */
export function withoutSubject(text: string, regions?: RegionBook): string {
  const name = nameAtStart(text, regions)
  const rest = name ? text.slice(name.end).replace(/^\s*的?\s*/, '') : ''
  return rest === '' ? text : rest
}

/** The names that a sentence has as subjects, with how narrow they are. */
export function subjectsIn(sentence: SentenceUnit): Array<{readonly subject: string; readonly rank: number}> {
  return namesOf(sentence).flatMap(({subject, rank, isPartner, isElsewhere}) =>
    subject === null || isPartner || isElsewhere ? [] : [{subject, rank}],
  )
}

/** The subject that a sentence without figures speaks of: 浙江民营经济活跃. Null where it begins with no name. */
export function subjectOfOpening(sentence: SentenceUnit): string | null {
  const opening = sentence.blanked.search(/[^\s\uFFFC，]/)
  const name = namesOf(sentence).find(({isPartner, isElsewhere}) => !isPartner && !isElsewhere)
  return name && name.start === opening ? name.subject : null
}

/** How many names before a figure can say whose it is, and how many behind it. */
const namesBefore = 64
const namesBehind = 4

function namesNear(sentence: SentenceUnit, start: number): ReadonlyArray<PlacedName> {
  const names = namesOf(sentence)
  const last = lastUpTo(names, start, ({end}) => end)
  return names.slice(Math.max(0, last + 1 - namesBefore), last + 1 + namesBehind)
}

/** The names of a sentence; each of its figures asks. */
const namesOf: (sentence: SentenceUnit) => ReadonlyArray<PlacedName> = oncePerSentence((sentence) => {
  const partners = partnersIn(sentence)
  const names = namesIn(sentence).map((name) => ({
    subject: name.subject,
    rank: name.rank,
    isPronoun: name.isPronoun,
    isKind: name.isKind,
    start: name.start,
    end: name.end,
    isPartner: (partners[lastUpTo(partners, name.start, ({from}) => from)]?.to ?? 0) >= name.end,
    isElsewhere: standsElsewhere(sentence.blanked, name) || isCountedKind(sentence, name),
  }))
  const pairs = partners.filter(({isPair}) => isPair)
  if (pairs.length === 0) return names
  return [...names, ...pairs.map(ownOfPair)].toSorted((left, right) => left.start - right.start)
})

/** 中越两国进出口: the text's own country stands in the first character. */
function ownOfPair({from}: PartnerMention): PlacedName {
  const isNone = {isPronoun: false, isKind: false, isPartner: false, isElsewhere: false}
  return {subject: '中国', rank: 2, start: from, end: from + 1, ...isNone}
}

/** Who has them stands before; 22 个自贸试验区占…: those are whose the figure is. */
const havingBefore = /(?:有|建成|设立|新设|新增|新建|建设|获批|形成|打造|布局|[、和])了?\s*$/

/** 拥有 3 个自贸试验区: a kind of place right behind a count is what is counted. */
function isCountedKind({blanked, quantities}: SentenceUnit, {isKind, start}: NameFound): boolean {
  const before = isKind ? quantities[lastUpTo(quantities, start, ({end}) => end)] : undefined
  return (
    before?.node.reading.unit === 'count' &&
    blanked.slice(before.end, start).trim() === '' &&
    havingBefore.test(blanked.slice(Math.max(0, before.start - 4), before.start))
  )
}

/** Whether a name stands where it is no subject, by the words of its clause in front of it. */
function standsElsewhere(text: string, {start, end}: NameFound): boolean {
  const before = text.slice(clauseStart(text, start, 60), start)
  // 除西部地区外, 若剔除东部地区
  return (
    (notSubject.test(before) && !isNamedSo.test(before)) ||
    /^[族语]/.test(text.slice(end, end + 1)) ||
    neighbour.test(before) ||
    /^(?:以外|之外|外[，,])/.test(text.slice(end, end + 3)) ||
    dateline.test(text.slice(end, end + 24))
  )
}

/** 名列第二的是荷兰: who it is that has the rank. */
const isNamedSo = /(?:排|列|居|位|名)[^，。；：,;:]{0,6}的(?:是|为)\s*$/
/** 东接中国, 毗邻越南: what lies beside. */
const neighbour = /(?:[东南西北](?:接|邻|濒|临|靠|连)|毗邻|紧邻|接壤)\s*$/
/** 北京 1 月 31 日电（记者……）: where a note was sent from. */
const dateline = /^[\s\uFFFC\d月日]{2,16}[电電讯訊](?=[\s（(，,]|记者|$)/

function comparedName(
  sentence: SentenceUnit,
  names: ReadonlyArray<NameFound>,
  start: number,
  {unit, isRank}: SubjectContext,
): NameFound | undefined {
  if (unit === 'pp' || unit === 'times' || isRank) return undefined
  const name = names.findLast((each) => each.end <= start)
  if (!name || !rightBefore.test(sentence.blanked.slice(name.end, start))) return undefined
  const before = sentence.blanked.slice(clauseStart(sentence.blanked, name.start, 12), name.start)
  return /(?:高于|低于|快于|慢于|高出|超出|对标|与|同|和)[^占居列]*$/.test(before) ? name : undefined
}

/** The names in the last clause that has any. */
function nearestClause<Name extends NameFound>(
  sentence: SentenceUnit,
  names: ReadonlyArray<Name>,
): ReadonlyArray<Name> {
  const last = names.at(-1)
  if (!last) return []
  const from = clauseStart(sentence.blanked, last.start, 200)
  return names.filter(({start}) => start >= from)
}

/** 其中辽宁 0.76 万亿元、黑龙江 0.31 万亿元: in a row of names with a figure each, the names since the figure before. */
function inRow<Name extends NameFound>(
  {blanked, quantities}: SentenceUnit,
  names: ReadonlyArray<Name>,
  start: number,
): ReadonlyArray<Name> {
  const before = quantities[lastUpTo(quantities, start, (quantity) => quantity.end)]
  const first = before && names.findIndex((name) => name.start >= before.end)
  if (first === undefined || first < 0) return names
  return rowMark.test(blanked.slice(before!.end, names[first]!.start)) ? names.slice(first) : names
}

const rowMark = /^\s*[、和与及]\s*$/

/**
 * The name that stands right before a figure, with nothing but 为 or 达 between, and is whose the figure is.
 *
 * @param kindsToo  Also a kind of place alone: 保税区 3.9 亿美元, where 保税区 6 个 counts them.
 */
export function subjectRightBefore(sentence: SentenceUnit, start: number, kindsToo = false): NameFound | undefined {
  const names = namesOf(sentence)
  const name = names[lastUpTo(names, start, ({end}) => end)]
  return name &&
    name.subject !== null &&
    (kindsToo || !name.isKind) &&
    !name.isPartner &&
    !name.isElsewhere &&
    leadingVerb.test(sentence.blanked.slice(name.end, start))
    ? name
    : undefined
}

const leadingVerb = /^\s*(?:为|达到?|约|仅)?\s*$/

function narrowest<Name extends NameFound>(names: ReadonlyArray<Name>): Name | undefined {
  let best: Name | undefined
  for (const name of names) if (best === undefined || name.rank > best.rank) best = name
  return best
}

/** 广东、江苏和浙江三省合计: a figure of all of them is none of the first one's. */
function withList(sentence: SentenceUnit, names: ReadonlyArray<NameFound>, own: NameFound): string | null {
  let {end} = own
  for (const name of names) {
    if (name.isPronoun) continue
    if (name.start < end || !listMark.test(sentence.blanked.slice(end, name.start))) continue
    end = name.end
  }
  return end === own.end ? own.subject : sentence.text.slice(own.start, end)
}

/** The list that 三省合计 speaks of: the last one before it. */
function lastList(sentence: SentenceUnit, names: ReadonlyArray<NameFound>, pronoun: NameFound): string | null {
  const before = names.filter(({end, isPronoun}) => end <= pronoun.start && !isPronoun)
  for (const [index, name] of before.entries()) {
    const list = withList(sentence, before.slice(index + 1), name)
    if (list !== null && list !== name.subject) return list
  }
  return null
}

function behindFigure<Name extends NameFound>(
  sentence: SentenceUnit,
  names: ReadonlyArray<Name>,
  end: number,
): Name | undefined {
  return names.find((name) => name.start >= end && /^\s*的?\s*$/.test(sentence.text.slice(end, name.start)))
}
