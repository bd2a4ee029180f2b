import type {HowKnown} from '../model/model.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {clauseStart} from './clause-start.ts'
import type {FieldRule} from './field-rules.ts'
import {nameAtStart, type NameFound} from './find-names.ts'
import {behindFigure, inRow, lastList, narrowest, nearestClause, withList} from './name-rows.ts'
import {namesNear, type PlacedName, placedNames} from './placed-names.ts'

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

const longestClause = 120

const beginsWithDeed = /^\s*(?:贡献|吸引|集聚|创造|提供|吸纳|占|同比|增长|下降)/

/** 增速高于全国平均的 5.0%: the figure right behind the name is that name's. */
const rightBefore = /^(?:的)?(?:平均|平均水平|水平|整体)?的?\s*$/

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
  return placedNames(sentence).flatMap(({subject, rank, isPartner, isElsewhere}) =>
    subject === null || isPartner || isElsewhere ? [] : [{subject, rank}],
  )
}

/** The subject that a sentence without figures speaks of: 浙江民营经济活跃. Null where it begins with no name. */
export function subjectOfOpening(sentence: SentenceUnit): string | null {
  const opening = sentence.blanked.search(/[^\s\uFFFC，]/)
  const name = placedNames(sentence).find(({isPartner, isElsewhere}) => !isPartner && !isElsewhere)
  return name && name.start === opening ? name.subject : null
}

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

/**
 * The name that stands right before a figure, with nothing but 为 or 达 between, and is whose the figure is.
 *
 * @param kindsToo  Also a kind of place alone: 保税区 3.9 亿美元, where 保税区 6 个 counts them.
 */
export function subjectRightBefore(sentence: SentenceUnit, start: number, kindsToo = false): NameFound | undefined {
  const names = placedNames(sentence)
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
