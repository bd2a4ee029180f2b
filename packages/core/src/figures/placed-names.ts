import {lastUpTo} from '../tree/last-up-to.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {clauseStart} from './clause-start.ts'
import {type NameFound, namesIn} from './find-names.ts'
import {besideNames, dateline, elsewhere, namedSo} from './elsewhere-words.ts'
import {type PartnerMention, partnersIn} from './read-partner.ts'

/** A name with what the words around it make of it. */
export interface PlacedName extends NameFound {
  /** It stands in the name of a partner: 与 APEC 其他成员. */
  readonly isPartner: boolean
  /** It is a whole, a field, what is compared with, or left out. */
  readonly isElsewhere: boolean
}

/** The names of a sentence, each with what the words around it make of it; each of its figures asks. */
export const placedNames: (sentence: SentenceUnit) => ReadonlyArray<PlacedName> = oncePerSentence((sentence) => {
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

/** Those of them that can say whose a figure at `start` is. */
export function namesNear(sentence: SentenceUnit, start: number): ReadonlyArray<PlacedName> {
  const names = placedNames(sentence)
  const last = lastUpTo(names, start, ({end}) => end)
  return names.slice(Math.max(0, last + 1 - namesBefore), last + 1 + namesBehind)
}

/** How many names before a figure can say whose it is, and how many behind it. */
const namesBefore = 64

const namesBehind = 4

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
    (elsewhere.test(before) && !namedSo.test(before)) ||
    /^[族语]/.test(text.slice(end, end + 1)) ||
    besideNames.test(before) ||
    /^(?:以外|之外|外[，,])/.test(text.slice(end, end + 3)) ||
    dateline.test(text.slice(end, end + 24))
  )
}
