import type {HowKnown} from '../model/model.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {blankMarks} from './clause.ts'
import {notNames, partnerNames, placeName, subjectTable} from './subject-table.ts'

/** Whose figure and towards whom; null where the text does not say. */
export interface SubjectFound {
  readonly subject: string | null
  readonly known: HowKnown
  readonly partner: string | null
}

interface Mention {
  readonly subject: string
  readonly rank: number
  readonly start: number
  readonly end: number
}

/** 与 APEC 其他成员的…, 对东盟出口: the partner's name behind a preposition. Spaces in names are free. */
const spaced = (name: string): string => name.replaceAll(' ', '\\s*')
const partner = new RegExp(
  `(?:与|同|对|和|向|自|从|通过|经由?|面向)\\s*(?<name>${partnerNames.map(spaced).join('|')})|(?<others>${partnerNames
    .filter((name) => name.includes('其他'))
    .map(spaced)
    .join('|')})`,
  'g',
)
const subjectPattern = new RegExp(subjectTable.map(({name}) => spaced(name)).join('|'), 'g')
const placeAtStart = new RegExp(`(?<=^|[，。；：,;:\\uFFFC\\s]|其中)(?<name>${placeName})`, 'gu')
const leadingSubject = new RegExp(
  `^(?:\\s|${subjectTable.map(({name}) => spaced(name)).join('|')}|${placeName})+的?(?=.)`,
  'u',
)
const byName = new Map(subjectTable.map((entry) => [entry.name.replaceAll(' ', ''), entry]))

/** A name behind these is a whole or a rank's field, not the subject: 占全国的 25%, 居世界第一, 对世界经济增长的贡献率. */
const notSubject =
  /(?:占(?:同期)?|居|列|名列|排名|与|同|向|自|比|较|高于|低于|面向|推动|惠及|加入)[^，。；,;]{0,6}$|在[^，。；,;]{0,2}$|对于?[^，。；,;]{0,12}$|[（(][^）)]*$/

/**
 * The subject of the figure at `start` to `end`: the narrowest name in the nearest clause before it that names one; a
 * name right behind the figure (约三分之二的内地相关投资) where none stands before it; else the one in force.
 *
 * @param inForce  The subject of the sentence before, or of the text; null where there is none.
 */
export function subjectOf(sentence: SentenceUnit, start: number, end: number, inForce: string | null): SubjectFound {
  const partners = partnersIn(sentence, end)
  const mentions = mentionsIn(sentence).filter(
    (mention) => !partners.some(({from, to}) => mention.start >= from && mention.end <= to),
  )
  // 成为全球第二大经济体: the world is a rank's field, whosever the rank is.
  const isRank = sentence.quantities.some(
    (quantity) => quantity.start === start && quantity.node.reading.form === 'rank',
  )
  const before = mentions.filter((mention) => mention.end <= start && !(isRank && mention.rank === 0))
  const own = narrowest(nearestClause(sentence, before, start)) ?? behindFigure(sentence, mentions, end)
  const towards = partnerOf(partners, start, end)
  if (own) return {subject: own.subject, known: 'printed', partner: towards}
  return {subject: inForce, known: 'inherited', partner: towards}
}

/** The subject that a thing of a 分别 list is, 广东和江苏分别为…; null where it is none. */
export function subjectNamed(thing: string): string | null {
  return byName.get(thing.replaceAll(/\s/g, ''))?.subject ?? null
}

/** The subjects that a sentence names, those in a partner's or a whole's place left out. */
function mentionsIn(sentence: SentenceUnit): Array<Mention> {
  const text = blankMarks(sentence)
  const places = [...text.matchAll(placeAtStart)].map((match): Mention => ({
    subject: match.groups!.name!,
    rank: match[0].endsWith('省') ? 4 : 5,
    start: match.index,
    end: match.index + match[0].length,
  }))
  const known = [...text.matchAll(subjectPattern)].flatMap((match): Array<Mention> => {
    const entry = byName.get(match[0].replaceAll(/\s/g, ''))!
    const clause = text
      .slice(0, match.index)
      .split(/[，。；,;]/)
      .at(-1)!
    if (notSubject.test(clause) || notNames.test(text.slice(match.index))) return []
    return [{subject: entry.subject, rank: entry.rank, start: match.index, end: match.index + match[0].length}]
  })
  return [...known, ...places.filter(({start}) => !known.some((each) => each.start === start))].toSorted(
    (left, right) => left.start - right.start,
  )
}

/** The text without the subject that it begins with: 甲省电池 is 电池. */
export function withoutSubject(text: string): string {
  return text.replace(leadingSubject, '')
}

function partnersIn(sentence: SentenceUnit, end: number): Array<{name: string; from: number; to: number}> {
  return [...sentence.text.matchAll(partner)]
    .filter((match) => match.index < end + 24)
    .map((match) => ({
      name: (match.groups!.name ?? match.groups!.others!).replace(/APEC(?=其)/, 'APEC '),
      from: match.index,
      to: match.index + match[0].length,
    }))
}

function partnerOf(
  partners: ReadonlyArray<{name: string; from: number; to: number}>,
  start: number,
  end: number,
): string | null {
  const before = partners.filter(({to}) => to <= start).at(-1)
  const behind = partners.find(({from}) => from >= end && from - end < 16)
  return (before ?? behind)?.name ?? null
}

/** The mentions in the last clause before the figure that has any. */
function nearestClause(
  sentence: SentenceUnit,
  mentions: ReadonlyArray<Mention>,
  start: number,
): ReadonlyArray<Mention> {
  const last = mentions.at(-1)
  if (!last) return []
  const clause = (at: number): number =>
    Math.max(
      ...['，', '；', '。', ',', ';'].map((mark) => sentence.text.slice(0, Math.min(at, start)).lastIndexOf(mark)),
    )
  return mentions.filter((mention) => clause(mention.start) === clause(last.start))
}

function narrowest(mentions: ReadonlyArray<Mention>): Mention | undefined {
  return mentions.toSorted((left, right) => right.rank - left.rank || left.start - right.start)[0]
}

function behindFigure(sentence: SentenceUnit, mentions: ReadonlyArray<Mention>, end: number): Mention | undefined {
  return mentions.find((mention) => mention.start >= end && /^\s*的?\s*$/.test(sentence.text.slice(end, mention.start)))
}
