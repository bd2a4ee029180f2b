import {isWholeName} from '../names/whole-names.ts'
import {type RegionBook, regionBook} from '../regions/region-book.ts'
import {regionTable} from '../regions/region-table.ts'
import {oncePer} from '../tree/once-per.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {
  groupPronoun,
  notBehindPlaces,
  ownPlaceNames,
  partsOfPlaces,
  provincesShort,
  rankingBehind,
  type SubjectEntry,
  subjectTable,
} from './subject-table.ts'
import {forbidden, placeAt} from './unlisted-place.ts'

/** A name that can be a subject or a partner, and its stretch of the text. */
export interface NameFound {
  /** The subject that it names. Null for 全省: of which place that is, the text's title says. */
  readonly subject: string | null
  /** As in the table of subjects. */
  readonly rank: number
  /** 三省合计 speaks of those listed before it, where some are. */
  readonly isPronoun: boolean
  /** 自贸试验区 is a kind of place, and stands for those that all know. */
  readonly isKind: boolean
  readonly start: number
  readonly end: number
}

/**
 * The names in a text, in their order; those of the tables anywhere, unlisted places where a clause or a time ends before them.
 *
 * @param regions  With those that the user or the paper adds; the table's by default.
 */
export function findNames(text: string, regions: RegionBook = regionBook()): Array<NameFound> {
  const entries = entriesOf(regions)
  const {bare, offsetOf} = withoutSpaces(text)
  const found: Array<NameFound> = []
  let behindName = -1
  for (let at = 0; at < bare.length;) {
    const name = nameAt(bare, at, entries, at === behindName)
    if (name) found.push(placed(name, offsetOf(at), offsetOf(at + name.length - 1) + 1))
    at += name?.length ?? 1
    if (name) behindName = at
  }
  return found
}

/** The names of a sentence; who is its subject and who its partner is asked of the same ones. */
export const namesIn: (sentence: SentenceUnit) => ReadonlyArray<NameFound> = oncePerSentence(({blanked, regions}) =>
  findNames(blanked, regions),
)

/** The name that a text begins with, with its length; null where it begins with none. @param regions  As for `findNames`. */
export function nameAtStart(text: string, regions: RegionBook = regionBook()): NameFound | null {
  const {bare, offsetOf} = withoutSpaces(text.slice(0, longestName * 2))
  const name = nameAt(bare, 0, entriesOf(regions), false)
  return name ? placed(name, 0, offsetOf(name.length - 1) + 1) : null
}

function placed(name: NameAt, start: number, end: number): NameFound {
  return {subject: name.subject, rank: name.rank, isPronoun: name.isPronoun, isKind: name.isKind, start, end}
}

/** A name that begins at a place of a text, and how long it is there. */
export type NameAt = Pick<NameFound, 'subject' | 'rank' | 'isPronoun' | 'isKind'> & {readonly length: number}

const longestName = 24
const byLength = (left: string, right: string): number => right.length - left.length
const ownPlaces: ReadonlyArray<SubjectEntry> = ownPlaceNames.map((name) => ({name, subject: '', rank: 4}))

/** The entries of the table and those of added regions. */
export const subjectEntries: (regions: RegionBook) => ReadonlyArray<SubjectEntry> = oncePer(({entries}) => {
  const added = entries
    .filter((entry) => !regionTable.includes(entry))
    .flatMap(({names}) => names.filter((name) => name.length > 1).map((name) => ({name, subject: name, rank: 3})))
  return [...added, ...subjectTable]
})

/** By the codes of their first two characters, longer names first: every character of a text is asked for. */
type Entries = ReadonlyMap<number, ReadonlyMap<number, ReadonlyArray<SubjectEntry>>>

const entriesOf: (regions: RegionBook) => Entries = oncePer((regions) => {
  const byFirst = new Map<number, Map<number, Array<SubjectEntry>>>()
  for (const entry of [...subjectEntries(regions), ...ownPlaces].toSorted((left, right) =>
    byLength(left.name, right.name),
  )) {
    const [first, second] = [entry.name.charCodeAt(0), entry.name.charCodeAt(1)]
    const bySecond = byFirst.get(first) ?? new Map<number, Array<SubjectEntry>>()
    byFirst.set(first, bySecond)
    const others = bySecond.get(second)
    if (others) others.push(entry)
    else bySecond.set(second, [entry])
  }
  return byFirst
})

/** A name of the tables; an unlisted one only behind another name, or where a clause or a time ends before it. */
function nameAt(text: string, at: number, entries: Entries, isBehindName: boolean): NameAt | null {
  const found = shortListAt(text, at) ?? knownAt(text, at, entries)
  if (found || !(isBehindName || beginsName(text, at))) return found
  return pronounAt(text, at) ?? placeAt(text, at)
}

/** Asked at each character of a text, so that nothing is made for it. */
function entryAt(text: string, at: number, entries: Entries): SubjectEntry | null {
  const named = entries.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1))
  if (!named) return null
  for (const entry of named) {
    if (text.startsWith(entry.name, at) && isWholeName(text, at, at + entry.name.length)) return entry
  }
  return null
}

function knownAt(text: string, at: number, entries: Entries): NameAt | null {
  const known = entryAt(text, at, entries)
  if (!known || rankingBehind.test(text.slice(at + known.name.length, at + known.name.length + 12))) return null
  const wholeGroup =
    known.rank === 1
      ? (/^(?:地区|国家|各国|成员国)/.exec(text.slice(at + known.name.length, at + known.name.length + 3))?.[0]
          .length ?? 0)
      : 0
  const part =
    wholeGroup > 0 && known.subject === known.name
      ? wholeGroup
      : known.rank > 1 && known.subject !== ''
        ? partBehind(text, at + known.name.length)
        : 0
  if (part === 0)
    return {
      subject: known.subject || null,
      rank: known.rank,
      isPronoun: false,
      isKind: false,
      length: known.name.length,
    }
  const length = known.name.length + part
  return {subject: text.slice(at, at + length), rank: known.rank === 1 ? 1 : 6, isPronoun: false, isKind: false, length}
}

const part = new RegExp(
  `(?:${forbidden}\\p{Script=Han}){0,4}?(?<kind>${[...partsOfPlaces].toSorted(byLength).join('|')})`,
  'uy',
)

/** How long the rest of a narrower name is that begins with a known one: 果园港 of 重庆果园港. */
function partBehind(text: string, at: number): number {
  part.lastIndex = at
  const match = part.exec(text)
  if (!match) return 0
  const {kind} = match.groups as {kind: string}
  const behind = text.slice(at + match[0].length, at + match[0].length + 3)
  // 霍尔果斯两口岸 counts what is listed.
  const isCounting = /[两三四五六七八九]$/.test(match[0].slice(0, -kind.length))
  return isCounting || notBehindPlaces[kind]?.test(behind) ? 0 : match[0].length
}

function pronounAt(text: string, at: number): NameAt | null {
  const name = groupPronoun.exec(text.slice(at, at + 10))?.[0]
  return name ? {subject: name, rank: 4, isPronoun: true, isKind: false, length: name.length} : null
}

const marksBefore = '，。；：,;:、（(\uFFFC经以是'
const wordsBefore = ['其中', '关于', '支持', '省会', '首府', '州府']
const endsBefore: ReadonlySet<string> = new Set(wordsBefore.map((word) => word.at(-1)!))

/** Whether an unlisted name can begin here. */
function beginsName(text: string, at: number): boolean {
  if (at === 0 || marksBefore.includes(text[at - 1]!)) return true
  if (endsBefore.has(text[at - 1]!)) for (const word of wordsBefore) if (text.endsWith(word, at)) return true
  // 临江市 1688 亿元、海原市 902 亿元: a row of names, each with its figure.
  return text[at - 2] === '\uFFFC' && '、和与及'.includes(text[at - 1]!)
}

const provinceSigns: ReadonlySet<number> = new Set(Array.from(provincesShort, (sign) => sign.charCodeAt(0)))
const shortList = new RegExp(
  `(?:[${provincesShort}]、){1,8}[${provincesShort}][两三四五六七八九](?:省区|省市|省|市)`,
  'uy',
)

const shortRow = new RegExp(`[${provincesShort}]{2,6}[两三四五六七八九](?:省区|省市|省|市|地)`, 'uy')

/** Provinces in one character each as one name: 皖、湘两省, 川渝两地. */
function shortListAt(text: string, at: number): NameAt | null {
  if (!provinceSigns.has(text.charCodeAt(at))) return null
  const list = text[at + 1] === '、' ? shortList : provinceSigns.has(text.charCodeAt(at + 1)) ? shortRow : null
  if (!list) return null
  list.lastIndex = at
  const name = list.exec(text)?.[0]
  return name ? {subject: name, rank: 4, isPronoun: false, isKind: false, length: name.length} : null
}

/** The text without its spaces, and where each of its characters stood: a scan prints 西 部地区. */
function withoutSpaces(text: string): {bare: string; offsetOf: (at: number) => number} {
  if (!/\s/.test(text)) return {bare: text, offsetOf: (at) => at}
  const offsets: Array<number> = []
  let bare = ''
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text[at]!)) continue
    bare += text[at]
    offsets.push(at)
  }
  return {bare, offsetOf: (at) => offsets[at]!}
}
