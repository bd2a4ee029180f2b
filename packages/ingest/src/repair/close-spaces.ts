import {report, type RuleId, simplifiedForm} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {foldWidth} from '../grammar/fold-width.ts'
import {scanSpacedNumbers} from '../grammar/spaced-number.ts'
import {scanTornNumerals} from '../grammar/torn-numeral.ts'
import {rangeOf, replaceSpans, sliceText, type SourceText} from '../source/source-text.ts'
import {locateIn} from '../source/tree-text.ts'
import {markUnsure} from '../source/unsure-numbers.ts'
import {repairTexts} from './repair-texts.ts'
import {matchesOf} from '../grammar/matches-of.ts'

/** 区 域 经 济: three characters at least, each alone. One space between two words is the author's. */
const apart = /(?<![\p{Script=Han}])\p{Script=Han}(?:[ \u00A0]\p{Script=Han}(?![\p{Script=Han}])){2,}/gu
/** 万 亿元, 亿 元: a unit that fell apart behind a number. */
const unitApart = /(?<=\d\s{0,2})[万亿千百](?:[ \u00A0][亿万元吨人](?!旦|首|素|件))+/g

/** Any space that may stand inside a number or a word: most blocks have none. */
const space = /[ \t\u00A0\u2000-\u200A\u202F\u3000]/
/** What `unitApart` begins with: it would ask at each character what stands before it. */
const partedUnit = /[万亿千百][ \u00A0][亿万元吨人]/
/** Two of them with one character between, as nothing else has them. */
const twoSpaces = /[ \u00A0][^\0-\u007F][ \u00A0]/

/**
 * Close the spaces inside numbers, words and units; where a number cannot be told, say so, and read no figure there. Run again
 * when lines and paragraphs are joined, it closes what a break had parted too: 5 8. ↵ 0%.
 */
export function closeSpaces(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const said = saidBefore(file)
    const say = (ruleId: RuleId, text: SourceText, start: number, end: number, value: string | null): void => {
      const range = rangeOf(sliceText(text, start, end))!
      const printed = text.value.slice(start, end)
      const reason =
        value === null
          ? `Unexpected spaces in the number \`${printed}\`, expected digits in one row, no figure is read, check the printed page`
          : `Unexpected spaces in \`${printed}\`, expected \`${value}\`, read so`
      report(file, ruleId, {reason, place: locate(range), actual: printed, expected: value === null ? [] : [value]})
      if (value === null) markUnsure(file, range)
    }
    repairTexts(tree, file, (text) => (space.test(text.value) ? closeNumbers(closeWords(text, say), said, say) : text))
  }
}

/** Where messages on numbers that cannot be told begin, and whether numbers were closed, in the original. */
interface SaidBefore {
  readonly unsure: ReadonlyArray<number>
  readonly isApart: boolean
}

function saidBefore({messages}: VFile): SaidBefore {
  const unsure = messages.flatMap(({ruleId, place}) =>
    (ruleId === 'number-ambiguous' || ruleId === 'number-page-break') && place && 'start' in place
      ? [place.start.offset ?? -1]
      : [],
  )
  return {unsure, isApart: messages.some(({ruleId}) => ruleId === 'number-spaced')}
}

type Say = (ruleId: RuleId, text: SourceText, start: number, end: number, value: string | null) => void

function closeWords(text: SourceText, say: Say): SourceText {
  const patterns = [
    ...(twoSpaces.test(text.value) ? [apart] : []),
    ...(partedUnit.test(simplifiedForm(text.value)) ? [unitApart] : []),
  ]
  return patterns.reduce((each, pattern) => {
    const spans = matchesOf(simplifiedForm(each.value), pattern).flatMap(({0: match, index}) => {
      const printed = each.value.slice(index, index + match.length)
      say('text-spaced', each, index, index + printed.length, printed.replaceAll(/\s/g, ''))
      // The spaces alone go: each character keeps its place.
      return Array.from(printed.matchAll(/\s/g), (gap) => {
        const start = index + gap.index
        return {start, end: start + 1, value: ''}
      })
    })
    return spans.length > 0 ? replaceSpans(each, spans) : each
  }, text)
}

function closeNumbers(text: SourceText, {unsure, isApart}: SaidBefore, say: Say): SourceText {
  const folded = foldWidth(text.value)
  const found = [...scanSpacedNumbers(folded, isApart), ...scanTornNumerals(folded)]
  const spans = found
    .toSorted((left, right) => left.start - right.start)
    .filter((span) => {
      const {start, end} = rangeOf(sliceText(text, span.start, span.end))!
      return !unsure.some((at) => at >= start && at < end)
    })
  for (const {start, end, reading} of spans)
    say(reading === null ? 'number-ambiguous' : 'number-spaced', text, start, end, reading)
  const sure = spans.flatMap(({start, end, reading}) =>
    reading === null ? [] : [{start, end, value: inPrint(reading, text.value.slice(start, end))}],
  )
  return sure.length > 0 ? replaceSpans(text, sure) : text
}

/** What was read, its Chinese characters as they are printed; signs and digits stay folded. */
function inPrint(reading: string, printed: string): string {
  if (simplifiedForm(printed) === printed) return reading
  let at = 0
  return Array.from(reading, (character) => {
    while (at < printed.length && foldWidth(printed[at]!) !== character) at += 1
    const own = printed[at++] ?? character
    return simplifiedForm(own) === character ? own : character
  }).join('')
}
