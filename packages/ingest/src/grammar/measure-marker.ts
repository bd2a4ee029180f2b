import {chineseNumeral} from './chinese-numeral.ts'
import {sentenceEnds} from './sentence-ends.ts'

/** A marker of one item: 一是, 二是 …. */
export interface MeasureMarker {
  readonly ordinal: number
  readonly start: number
  readonly end: number
}

const marker = /(?:其)?(?<ordinal>[一二三四五六七八九]|十[一二三四五]?)(?:是|要)(?!否|非)/g

/** 之一是, 统一是, 唯一是: the first character ends a word before it. */
const wordBefore = /[之统唯单万专合同划归逐]$/

/**
 * Find the measures that run through a text: 一是…；二是…；三是….
 *
 * @returns Rows of markers, each counting from 1 without a gap, each with two markers at least. The first may follow any word
 *          (路径一是…); the others stand behind a punctuation mark.
 */
export function scanMeasureLists(text: string): Array<Array<MeasureMarker>> {
  const lists: Array<Array<MeasureMarker>> = []
  let open: Array<MeasureMarker> = []
  for (const match of text.matchAll(marker)) {
    const ordinal = chineseNumeral(match.groups!.ordinal!)!
    const before = text.slice(0, match.index).trimEnd()
    const found = {ordinal, start: match.index, end: match.index + match[0].length}
    if (ordinal === 1 && !wordBefore.test(before) && match[0].endsWith('是')) {
      lists.push((open = [found]))
    } else if (
      ordinal === (open.at(-1)?.ordinal ?? 0) + 1 &&
      ordinal > 1 &&
      (before === '' || /[。；;，,：:！？”）)]$/.test(before))
    ) {
      open.push(found)
    }
  }
  return lists.filter((list) => list.length > 1)
}

/** Words that sum up: the last measure has ended before them. */
const summing = /^(?:总体上|总体来看|总的来看|总的来说|总之|综上|由此|此外|总而言之|概括)/

/**
 * Where the last measure ends: with its sentence; or, where the measures before it hold several sentences each, with the
 * paragraph or before a sentence that sums up.
 */
export function measureListEnd(text: string, markers: ReadonlyArray<MeasureMarker>): number {
  const last = markers.at(-1)!
  const longItems = markers
    .slice(0, -1)
    .some((each, index) => sentenceEnds(text.slice(each.end, markers[index + 1]!.start).trim()).length > 1)
  const ends = sentenceEnds(text.slice(last.end)).map((end) => last.end + end)
  if (!longItems) return ends[0] ?? text.length
  return ends.find((end) => summing.test(text.slice(end).trim())) ?? text.length
}

/** Whether a paragraph goes on with the measures of the one before: it begins with 二是, and 一是 was the last there. */
export function continuesMeasures(before: string, text: string): boolean {
  const [leading] = text.matchAll(marker)
  if (leading?.index !== 0) return false
  const ordinals = [...before.matchAll(marker)].map((match) => chineseNumeral(match.groups!.ordinal!))
  return ordinals.at(-1) === chineseNumeral(leading.groups!.ordinal!)! - 1
}
