import type {MeasureScheme} from '@region-briefs/core'
import {chineseNumeral} from './chinese-numeral.ts'
import {sentenceEnds} from './sentence-ends.ts'
import {matchesOf} from './matches-of.ts'

/** A marker of one item: 一是, 其次, （2）, ③. */
export interface MeasureMarker {
  readonly ordinal: number
  readonly start: number
  readonly end: number
}

/** The markers of one list in their order, and how they count. */
export interface MeasureMarkers {
  readonly scheme: MeasureScheme
  readonly markers: ReadonlyArray<MeasureMarker>
}

/** A marker with what decides whether it may begin a list or go on with one. */
interface Candidate extends MeasureMarker {
  readonly scheme: MeasureScheme
  /** 最后 ends its list. */
  readonly last: boolean
  readonly begins: boolean
  readonly goesOn: boolean
}

const numeral = '[一二三四五六七八九]|十[一二三四五六七八九]?'
// Its groups are numbered, not named: a name costs time at each of the many numerals that are no marker. In their order they
// are what `candidateOf` calls them.
const anyMarker = new RegExp(
  [
    `其?(${numeral})(?:是|要)(?!否|非)`,
    `其(${numeral})[，,、：:]`,
    '(首先|其次|再次|再者|最后)(?!一|的|次)(?:是(?!否))?[，,]?',
    `第(${numeral})(?=[，,、：:是]|就是)(?:就?是(?!否)|[，,、：:])?`,
    '[（(](\\d{1,2})[）)]',
    '([①-⑳⑴-⒇])',
    // 1）…；2）…: one bracket only.
    '(\\d{1,2})[）)]',
  ].join('|'),
  'g',
)

/** The first marker of each scheme: without one no row begins. */
const hasFirst = /一[是要]|其一|首先|第一|0?1[）)]|[①⑴]/

/** 首先 counts one; 再次 and 再者 go on with whatever number is next. */
const sequence: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['其次', 2],
])

/** 之一是, 统一是, 唯一是: the first character ends a word before it. */
const wordBefore = /[之统唯单万专合同划归逐第]$/
/** 式（1）, 表（2）, f(1): a bracketed number that names something. */
const nameBefore = /[式表图见据如注第条款项年月\dA-Za-z）)]$/
const pause = /[。；;，,：:！？!?”）)、\n]$/
const stop = /[。；;：:！？!?”\n]$/

/**
 * Find the measures that run through a text: 一是…；二是…, 首先…。其次…。第三…, （1）…；（2）…, ①…；②….
 *
 * @param text  A paragraph, folded to half width.
 * @returns     Rows of markers in the order of the text, each counting from 1 without a gap, each with two markers at
 *              least. Rows of different schemes may stand inside one another; whoever calls takes the outer ones first.
 */
export function scanMeasureLists(text: string): Array<MeasureMarkers> {
  if (!hasFirst.test(text)) return []
  const lists: Array<{scheme: MeasureScheme; markers: Array<MeasureMarker>}> = []
  const open = new Map<MeasureScheme, Array<MeasureMarker>>()
  countMeasures(text, new Map(), (scheme, {start, end}, ordinal) => {
    if (ordinal === 1) {
      const markers: Array<MeasureMarker> = []
      open.set(scheme, markers)
      lists.push({scheme, markers})
    }
    open.get(scheme)!.push({ordinal, start, end})
  })
  return lists.filter(({markers}) => markers.length > 1 && markers.every((_, index) => hasBody(text, markers, index)))
}

/** 模型（1）、（2）: markers with nothing between them are names. */
function hasBody(text: string, markers: ReadonlyArray<MeasureMarker>, index: number): boolean {
  const {end} = markers[index]!
  return /[^\s、，,；;和及与]/.test(text.slice(end, Math.min(end + 12, markers[index + 1]?.start ?? text.length)))
}

/** How far the open row of each scheme has counted. */
export type MeasureCounts = Map<MeasureScheme, number>

/**
 * Count on through a text. `counts` is changed: what is open at the text's end may go on in the next paragraph.
 *
 * @param onMarker  Called for each marker that begins a row or is the next of one, with its scheme and number.
 */
export function countMeasures(
  text: string,
  counts: MeasureCounts,
  onMarker: (scheme: MeasureScheme, place: {start: number; end: number}, ordinal: number) => void = () => {},
): void {
  for (const match of matchesOf(text, anyMarker)) {
    const found = candidateOf(match, text)
    const scheme = found.goesOn ? rowOf(found, counts) : null
    const ordinal = scheme ? counts.get(scheme)! + 1 : 1
    if (!scheme && !(found.ordinal === 1 && found.begins)) continue
    onMarker(scheme ?? found.scheme, found, ordinal)
    if (found.last) counts.delete(scheme!)
    else counts.set(scheme ?? found.scheme, ordinal)
  }
}

/** The open row that a marker goes on with. 第三 goes on with 首先, 其次 as well as with 第一, 第二. */
function rowOf(found: Pick<Candidate, 'scheme' | 'ordinal'>, counts: MeasureCounts): MeasureScheme | null {
  const rows: ReadonlyArray<MeasureScheme> =
    found.scheme === '第一' ? ['第一', '首先'] : found.scheme === '首先' ? ['首先', '第一'] : [found.scheme]
  return rows.find((row) => isNext(found, row, counts.get(row))) ?? null
}

function isNext(found: Pick<Candidate, 'scheme' | 'ordinal'>, row: MeasureScheme, count: number | undefined): boolean {
  if (count === undefined) return false
  // 再次, 再者, 最后 are the next, whatever its number. 第一, 最后 is too short a row to be one.
  if (found.ordinal === 0) return row === found.scheme || count > 1
  return found.ordinal > 1 && found.ordinal === count + 1 && (row === found.scheme || count > 1)
}

function candidateOf(match: RegExpExecArray, text: string): Candidate {
  const [printed, is, its, word, ordinal, bracketed, circled, closed] = match
  const before = lastBefore(text, match.index)
  const place = {start: match.index, end: match.index + printed.length}
  const starts = before === '' || stop.test(before)
  const pauses = before === '' || pause.test(before)
  const last = word === '最后'
  if (is) {
    // 一要 is a marker where a sentence begins with it, and a word elsewhere: 种类一要齐全.
    const begins = !wordBefore.test(before) && (printed.endsWith('是') || starts)
    return {...place, scheme: '一是', ordinal: chineseNumeral(is)!, last, begins, goesOn: pauses}
  }
  if (its) return {...place, scheme: '其一', ordinal: chineseNumeral(its)!, last, begins: pauses, goesOn: pauses}
  if (word) return {...place, scheme: '首先', ordinal: sequence.get(word) ?? 0, last, begins: starts, goesOn: starts}
  if (ordinal)
    return {...place, scheme: '第一', ordinal: chineseNumeral(ordinal)!, last, begins: starts, goesOn: starts}
  if (bracketed) {
    const begins = !nameBefore.test(before)
    return {...place, scheme: '（1）', ordinal: Number(bracketed), last, begins, goesOn: pauses && begins}
  }
  // 表 1）, （2024，1）: the end of a bracket.
  if (closed) {
    const begins = before === '' || /[。；;：:\n]$/.test(before)
    return {...place, scheme: '（1）', ordinal: Number(closed), last, begins, goesOn: begins}
  }
  // ⑴ is U+2474, ① U+2460. Behind a stop or a quotation mark ① is a note's mark.
  const scheme = circled! >= '⑴' ? '（1）' : '①'
  const first = scheme === '①' ? '①' : '⑴'
  return {
    ...place,
    scheme,
    ordinal: circled!.charCodeAt(0) - first.charCodeAt(0) + 1,
    last,
    begins: before === '' || /[：:，,\n为括有即是]$/.test(before),
    goesOn: pauses,
  }
}

/** The last two characters before a place, spaces left out and line ends kept; empty at the start of the text. */
function lastBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 6), at)
    .replace(/[ \t]+$/, '')
    .slice(-2)
}

/** Words that sum up: the last measure has ended before them. */
const summing = /^(?:总体上|总体来看|总的来看|总的来说|总之|综上|由此|此外|总而言之|概括|再说一遍)/

/**
 * Where each list ends: the last measure with its sentence; or, where the measures before it hold several sentences
 * each, with the paragraph, before a sentence that sums up, or before the next list of its scheme.
 *
 * @param lists  As `scanMeasureLists` found them in this text.
 * @returns      An offset for each.
 */
export function measureListEnds(text: string, lists: ReadonlyArray<MeasureMarkers>): Array<number> {
  const ends = sentenceEnds(text)
  const next = nextOfScheme(lists, text.length)
  return lists.map(({markers}, index) => {
    const last = markers.at(-1)!
    const limit = next[index]!
    const from = firstBehind(ends, last.end)
    if (!hasLongItems(text, ends, markers)) return Math.min(ends[from] ?? text.length, limit)
    for (let each = from; each < ends.length && ends[each]! < limit; each++) {
      if (summing.test(text.slice(ends[each], ends[each]! + 12).trimStart())) return ends[each]!
    }
    return limit
  })
}

/** Where the next list of the same scheme begins, for each list. */
function nextOfScheme(lists: ReadonlyArray<MeasureMarkers>, end: number): Array<number> {
  const starts = new Map<MeasureScheme, number>()
  return lists
    .toReversed()
    .map(({scheme, markers}) => {
      const limit = starts.get(scheme) ?? end
      starts.set(scheme, markers[0]!.start)
      return limit
    })
    .toReversed()
}

/** Whether a sentence ends inside an item, and not only with it. */
function hasLongItems(text: string, ends: ReadonlyArray<number>, markers: ReadonlyArray<MeasureMarker>): boolean {
  return markers.slice(0, -1).some((marker, index) => {
    const next = markers[index + 1]!.start
    const end = ends[firstBehind(ends, marker.end)] ?? next
    return end < next && text.slice(end, next).trim() !== ''
  })
}

/** Index of the first end behind `at`, by bisection. */
function firstBehind(ends: ReadonlyArray<number>, at: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether a paragraph begins with a marker, be it that of a measure or not. */
export function beginsLikeMeasure(text: string): boolean {
  leading.lastIndex = 0
  return leading.test(text)
}

/**
 * Whether a paragraph goes on with the measures of those before it: it begins with 二是, and 一是 was the last there.
 *
 * @param counts  What is open at the end of the paragraph before.
 */
export function continuesMeasures(counts: MeasureCounts, text: string): boolean {
  leading.lastIndex = 0
  const match = counts.size > 0 ? leading.exec(text) : null
  return match !== null && rowOf(candidateOf(match, text), counts) !== null
}

/** Whether a paragraph begins a list inside an item that the one before announced: 二是承接产业，要有序：↵（1）…. */
export function beginsInside(counts: MeasureCounts, before: string, text: string): boolean {
  leading.lastIndex = 0
  const match = counts.size > 0 && /[：:]\s*$/.test(before.slice(-4)) ? leading.exec(text) : null
  const found = match && candidateOf(match, text)
  return found !== null && found.ordinal === 1 && (found.scheme === '（1）' || found.scheme === '①')
}

const leading = new RegExp(anyMarker.source, 'y')
