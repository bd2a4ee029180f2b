import {foldWidth} from './fold-width.ts'
import {matchesOf} from './matches-of.ts'
import {scanMeasureLists} from './measure-marker.ts'
import {circledNumber, circledSigns} from './reference-numbers.ts'

/** A circled number in running text that may lead to a note. */
export interface NoteMark {
  readonly start: number
  readonly end: number
  readonly number: number
  /** It hangs on a word and the clause ends behind it: ①，; nothing else stands so. A mark inside a clause may be an item's. */
  readonly isPlain: boolean
}

const sign = new RegExp(`[${circledSigns}]`, 'g')
const word = /[\p{L}\p{N}”’》）)%％\]］〕]$/u
/** Two marks behind one word: …很快①②。 */
const signBefore = new RegExp(`[${circledSigns}]$`)
const stop = /[。！？!?，,；;][”’]?$/
const pause = /^(?:\s*$|[\s，。；：、！？,.;:!?”’）)》]|[①-⑳])/

/**
 *     河湾地区增长很快①，出口 80 亿元②。
 *                     ^              ^
 *
 * @param text  A paragraph; what stands at its beginning or behind a colon, or counts items, is no mark.
 */
export function noteMarks(text: string): Array<NoteMark> {
  if (text.search(sign) < 0) return []
  const items = new Set(
    scanMeasureLists(foldWidth(text)).flatMap(({scheme, markers}) =>
      scheme === '①' ? markers.map(({start}) => start) : [],
    ),
  )
  return matchesOf(text, sign).flatMap(({0: printed, index}) => {
    const before = text.slice(Math.max(0, index - 2), index).trimEnd()
    const isPlain = (word.test(before) || signBefore.test(before)) && pause.test(text.slice(index + 1, index + 3))
    if (!isPlain && (items.has(index) || !(word.test(before) || stop.test(before)))) return []
    return [{start: index, end: index + 1, number: circledNumber(printed), isPlain}]
  })
}
