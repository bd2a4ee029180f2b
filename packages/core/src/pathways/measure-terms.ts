import {oncePer} from '../tree/once-per.ts'
import {findRegions} from '../regions/find-regions.ts'
import {cityNames} from '../regions/city-table.ts'
import {provinceTable} from '../regions/province-table.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {findTerms, type TermFound} from './find-terms.ts'
import {listSiblings} from './list-siblings.ts'
import {agreementPatterns, agreementTable} from './vocabulary/agreement-table.ts'
import {industryHeads, industryListEnd, industryModifiers, industryTable} from './vocabulary/industry-table.ts'
import {placeListEnd, placeTerms, zoneEndings} from './vocabulary/place-table.ts'
import type {Term} from './vocabulary/term.ts'

/** What a measure names, each once, in the order in which it first stands. */
type Named = Array<{label: string}>

/** The agreements and initiatives: those of the table, and those whose printed title says that they are one. */
export function findAgreements(text: string): Named {
  const others = agreementPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({0: form, index: start, groups}): TermFound => {
      return {label: groups!.label!, code: null, form, start, end: start + form.length}
    }),
  )
  // 中国—新西兰自由贸易协定 is no 自由贸易协定, 《数字经济伙伴关系协定》 the table's DEPA.
  const found = longestFirst([...findTerms(text, agreementTable), ...others])
  return distinct(found).map(({label}) => ({label}))
}

/** Those that lie in no longer one, the brackets of a title left out; the first of two that are as long. */
function longestFirst(found: ReadonlyArray<TermFound>): Array<TermFound> {
  const taken: Array<TermFound> = []
  for (const each of found.toSorted((left, right) => right.form.length - left.form.length)) {
    const isTitleOf = (other: TermFound): boolean =>
      other.form.startsWith('《') && each.form.length === other.form.length - 2
    const over = taken.filter((other) => each.start < other.end && each.end > other.start)
    if (over.length === 0) taken.push(each)
    else if (over.every(isTitleOf)) taken.splice(taken.indexOf(over[0]!), 1, each)
  }
  return taken
}

/** The industries. What stands in the name of an agreement is none: 《数字经济伙伴关系协定》 is no 数字经济. */
export function findIndustries(text: string): Named {
  const readable = withoutAgreements(text)
  const known = joined(findTerms(readable, industryTable)).map((each) => widened(each, readable))
  const listed = listSiblings(readable, known, industryListEnd).map((each) => ({
    ...each,
    label: each.label.replace(placeAtStart, ''),
  }))
  return distinct([...known, ...listed]).map(({label}) => ({label}))
}

/** Two that stand together are one: 冶金新材料, 文旅康养. */
function joined(found: ReadonlyArray<TermFound>): Array<TermFound> {
  const whole: Array<TermFound> = []
  for (const each of found) {
    const last = whole.at(-1)
    if (last?.end !== each.start || last.form.length + each.form.length > longestJoined) whole.push(each)
    else whole.splice(-1, 1, {...last, label: last.label + each.label, form: last.form + each.form, end: each.end})
  }
  return whole
}

const longestJoined = 8

/** 洛阳装备、许昌再生金属等产业: the place is no part of the industry's name. */
const placeAtStart = new RegExp(
  `^(?:${[...provinceTable.map(({short}) => short), ...cityNames].join('|')})(?=\\p{Script=Han}{2})`,
  'u',
)

const modifiersBefore = new RegExp(`(?:${industryModifiers.join('|')}){1,3}$`)
const headBehind = new RegExp(`^(?:${industryHeads.join('|')})`)

/** An industry with the words around it that belong to its name, unless it begins or ends with them. */
function widened(found: TermFound, text: string): TermFound {
  const before = modifiersBefore.exec(text.slice(Math.max(0, found.start - 12), found.start))?.[0] ?? ''
  const behind = headBehind.exec(text.slice(found.end, found.end + 6))?.[0] ?? ''
  if (before === '' && behind === '') return found
  const [start, end] = [found.start - before.length, found.end + behind.length]
  return {...found, label: `${before}${found.label}${behind}`, form: text.slice(start, end), start, end}
}

/** The places: a region or place in its longest printed form, a list of one-character names as its provinces. */
export function findPlaces(text: string, book: RegionBook): Array<{label: string; code: string | null}> {
  const readable = blankTitles(text)
  const known = outsideAgreements(findTerms(readable, placesOf(book)), readable)
  const runs = findRegions(readable, book).flatMap(({ids, start, end}): Array<TermFound> =>
    ids.length < 2 || known.some((each) => each.start < end && each.end > start)
      ? []
      : ids.map((code) => ({label: provinceName(code), code, form: readable.slice(start, end), start, end})),
  )
  const found = withoutInner([...known, ...runs].map((each) => withForm(withZone(each, readable), book)))
  return longestForms([...found, ...listSiblings(readable, found, placeListEnd)])
}

/** 中国—阿拉伯国家博览会 is no 阿拉伯国家; what is longer than the agreement in it stays: 海南自由贸易港. */
function outsideAgreements(found: ReadonlyArray<TermFound>, text: string): Array<TermFound> {
  const agreements = findTerms(text, agreementTable)
  const isInside = ({start, end}: TermFound): boolean =>
    agreements.some((each) => each.start <= start && each.end >= end && each.end - each.start > end - start)
  return found.filter((each) => !isInside(each))
}

const placesOf: (book: RegionBook) => ReadonlyArray<Term> = oncePer(placeTerms)
const zoneBehind = new RegExp(`^(?:${zoneEndings.join('|')})(?!\\p{Script=Han}?[群圈带])`, 'u')

/** 上海自贸试验区 is a place of its own in 上海; 天津港口 too. */
function withZone(found: TermFound, text: string): TermFound {
  const zone = /[市港岸区路]$/.test(found.form)
    ? undefined
    : zoneBehind.exec(text.slice(found.end, found.end + 14))?.[0]
  return zone ? {...found, label: found.form + zone, form: found.form + zone, end: found.end + zone.length} : found
}

function provinceName(code: string): string {
  return provinceTable.find((each) => each.code === code)!.short
}

/** A zone hides what its own name holds: 上海自贸试验区临港新片区. */
function withoutInner(found: ReadonlyArray<TermFound>): Array<TermFound> {
  const isInner = (each: TermFound): boolean =>
    found.some((other) => other.start < each.start && other.end >= each.end && other.form.length > each.form.length)
  return found.filter((each) => !isInner(each))
}

/** A region is labelled as the text prints it: 东部地区, 西部. */
function withForm(found: TermFound, book: RegionBook): TermFound {
  return found.code !== null && book.byId.has(found.code) ? {...found, label: found.form} : found
}

/** 西部 and 西部地区 of one measure are one place, under its longer name. */
function longestForms(found: ReadonlyArray<TermFound>): Array<{label: string; code: string | null}> {
  const byKey = new Map<string, {label: string; code: string | null}>()
  for (const {label, code} of found.toSorted((left, right) => left.start - right.start)) {
    const key = code !== null && !code.startsWith('CN-') ? code : label
    const known = byKey.get(key)
    if (!known) byKey.set(key, {label, code})
    else if (label.length > known.label.length) known.label = label
  }
  return [...byKey.values()]
}

function distinct(found: ReadonlyArray<TermFound>): Array<TermFound> {
  const byLabel = new Map<string, TermFound>()
  for (const each of found.toSorted((left, right) => left.start - right.start))
    if (!byLabel.has(each.label)) byLabel.set(each.label, each)
  return [...byLabel.values()]
}

function withoutAgreements(text: string): string {
  let readable = blankTitles(text)
  for (const {start, end} of findTerms(readable, agreementTable))
    readable = readable.slice(0, start) + '\uFFFC'.repeat(end - start) + readable.slice(end)
  return readable
}

function blankTitles(text: string): string {
  return text.replaceAll(/《[^《》]{1,80}》/g, (title) => '\uFFFC'.repeat(title.length))
}
