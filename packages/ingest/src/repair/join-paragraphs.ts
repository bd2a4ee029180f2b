import {report} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {doublingAt} from '../grammar/doubled-character.ts'
import {foldWidth} from '../grammar/fold-width.ts'
import {labelAlone, labelledFields} from '../grammar/front-matter-label.ts'
import {isAffiliation, isJournalLine} from '../grammar/front-matter-line.ts'
import {headingExtents} from '../grammar/heading-extent.ts'
import {headingNumber} from '../grammar/heading-number.ts'
import {lineJoin} from '../grammar/line-join.ts'
import {
  beginsInside,
  beginsLikeMeasure,
  continuesMeasures,
  countMeasures,
  type MeasureCounts,
} from '../grammar/measure-marker.ts'
import {isNoteLine} from '../grammar/note-line.ts'
import {numberBreakAt} from '../grammar/number-break.ts'
import {isFinished, isRunningText} from '../grammar/paragraph-end.ts'
import {referenceNumbers} from '../grammar/reference-numbers.ts'
import {isReferencesHeading} from '../grammar/references-heading.ts'
import {isTornSentence} from '../grammar/torn-sentence.ts'
import {fromPieces, joinTexts, rangeOf, sliceText, type SourceText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, paragraphNode} from '../source/tree-text.ts'
import {markUnsure} from '../source/unsure-numbers.ts'
import {type Break, reportNumberBreak} from './report-number-break.ts'
import {reportHyphen} from './split-lines.ts'

/** Where in the paper we are: entries of the reference list are joined by another rule than running text. */
type Part = 'body' | 'references' | 'back'

/** A paragraph as it grows: what is joined at its end. */
interface Growing {
  readonly first: string
  readonly texts: Array<SourceText>
  readonly isHeading: boolean
  isRunning: boolean
  /** The measures counted in its first `counted` texts: only a paragraph that begins like a measure asks for them. */
  readonly counts: MeasureCounts
  counted: number
}

/**
 * Join paragraphs that a page break parted: mid-sentence, mid-word, mid-number, mid-entry. Headings, labelled lines,
 * captions and short unpunctuated lines (titles, authors) are never joined to anything. Measures in paragraphs of their
 * own (一是…。 二是…。) are one list and made one paragraph; nothing was broken there, so no message is left.
 */
export function joinParagraphs(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const children: Array<RootContent> = []
    const lines = tree.children.map((node) => (node.type === 'paragraph' ? (blockText(node)?.value ?? null) : null))
    const headings = headingExtents(lines)
    let part: Part = 'body'
    let open: Growing | null = null
    // Where the tables and lists so far end: in a page, text may stand inside of one and be read behind it.
    let reach = 0
    const close = (): void => {
      if (open && open.texts.length > 1) children[children.length - 1] = paragraphNode(joinTexts(open.texts), locate)
      open = null
    }
    for (const [index, node] of tree.children.entries()) {
      const text = node.type === 'paragraph' ? blockText(node) : null
      if (node.type === 'heading' && isReferencesHeading(blockText(node)?.value ?? '')) part = 'references'
      const before: Growing | null = open
      const end: string = before?.texts.at(-1)?.value ?? ''
      if (text) part = partAt(part, text.value, end)
      else if (node.type === 'referenceList') part = 'back'
      const mayJoin = headings[index] === null && (before === null || reach <= rangeOf(before.texts.at(-1)!)!.end)
      if (text && before && mayJoin && isNextMeasure(before, text.value)) {
        grow(before, [betweenParagraphs(before.texts.at(-1)!, text), text])
      } else if (text && before && mayJoin && !startsAnew(text.value) && goesOn(before, text.value, part)) {
        grow(before, seam(before.texts, text, file, locate))
      } else {
        const isDoubtful =
          before && text && ((before.isRunning && isNumbered(text.value)) || isTornNumber(end, text.value))
        if (text && before && isDoubtful && !isAffiliation(end)) doubtNumber(before.texts.at(-1)!, text, file, locate)
        close()
        children.push(node)
        const whole = headings[index] !== null && headings[index]!.titleEnd === text?.value.length
        open = text ? started(text, whole) : null
        if (!text) reach = Math.max(reach, node.position?.end.offset ?? 0)
      }
    }
    close()
    tree.children = children
  }
}

/**
 *     河湾出口 97.6 ↵ 6 亿元     a short line that ends with a digit, and one that begins with a number and its unit
 * A year, and the number of a table, end a line of their own.
 */
function isTornNumber(before: string, text: string): boolean {
  return (
    /\d[.,．，]?$/.test(before.slice(-2)) &&
    /\p{Script=Han}/u.test(before) &&
    !/(?:(?<!\d)(?:19|20)\d{2}|[表图第]\s*\d{1,3})$/.test(before.slice(-8)) &&
    tornEnd.test(foldWidth(text.slice(0, 24)))
  )
}

/** The rest of a number, or the other end of a range, with its unit. */
const tornEnd = /^(?:(?:—{1,2}|[–~-])\s*)?[.,]?\d[\d.,]*\s*(?:[万亿千百元美%‰倍吨个]|(?:—{1,2}|[–~-])\s*\d)/

function started(text: SourceText, isHeading: boolean): Growing {
  const isRunning = isRunningText(text.value)
  return {first: text.value, texts: [text], isHeading, isRunning, counts: new Map(), counted: 0}
}

function grow(open: Growing, parts: ReadonlyArray<SourceText>): void {
  for (const part of parts) if (part.value !== '') open.texts.push(part)
  open.isRunning ||= isRunningText(parts.at(-1)!.value)
}

function isNextMeasure(open: Growing, text: string): boolean {
  const start = foldWidth(text.slice(0, 16))
  if (!beginsLikeMeasure(start) || isNoteLine(text)) return false
  const {counts, texts} = open
  for (; open.counted < texts.length; open.counted++) countMeasures(foldWidth(texts[open.counted]!.value), counts)
  return continuesMeasures(counts, start) || beginsInside(counts, texts.at(-1)!.value, start)
}

/** Measures that stood in paragraphs of their own stay parted by a line end. */
function betweenParagraphs(before: SourceText, text: SourceText): SourceText {
  return fromPieces([{value: '\n', start: rangeOf(before)!.end, end: rangeOf(text)!.start}])
}

function partAt(part: Part, text: string, before: string): Part {
  if (isReferencesHeading(text)) return 'references'
  if (part !== 'references' || referenceNumbers(text) || isReferencesHeading(before)) return part
  return labelledFields(text).length > 0 || isFinishedEntry(before) ? 'back' : part
}

function goesOn({first, texts, isHeading, isRunning}: Growing, text: string, part: Part): boolean {
  if (isReferencesHeading(first)) return false
  if (part === 'references') return referenceNumbers(text) === null && referenceNumbers(first) !== null
  if (labelAlone(first) !== null || (part === 'body' && isJournalLine(first))) return false
  const label = labelledFields(first)[0]?.name
  const isAbstract = label === 'abstract' || label === 'englishAbstract'
  if (part === 'back' ? !isAbstract : label && !isAbstract) return false
  const end = texts.at(-1)!.value
  return (
    !isHeading &&
    !isFinished(end) &&
    (isRunning || isTornSentence(end, text) || (end.length > 8 && doublingAt(end, text) === 'printed-twice'))
  )
}

/** Lines that never go on from the one before: labelled fields, captions, an indented first line. */
function startsAnew(text: string): boolean {
  const start = foldWidth(text.slice(0, 24))
  return (
    isReferencesHeading(text) ||
    labelledFields(text).length > 0 ||
    labelAlone(text) !== null ||
    /^[图表]\s*\d/.test(start) ||
    beginsNote.test(start) ||
    isNoteLine(text) ||
    (/^[（(]/.test(text) && isAffiliation(text)) ||
    text.startsWith('\u3000\u3000') ||
    isNumbered(text)
  )
}

/** What stands below a table or a paper: 注：…, 资料来源：…. */
const beginsNote = /^(?:备?注|说明|(?:资料|数据)?来源)\s*\d{0,2}\s*:/

/** 2. 新增企业…: a sentence with a number of its own. `5）` may close a bracket that was opened before the break. */
function isNumbered(text: string): boolean {
  const number = headingNumber(foldWidth(text.slice(0, 24)))
  return number !== null && number.scheme !== '1）'
}

/** An entry ends with a stop and has its year. */
function isFinishedEntry(text: string): boolean {
  return /[.。]\s*$/.test(text) && /(?:19|20)\d{2}/.test(text)
}

/** 达到 1 ↵ 1.10 万家: what looks like the number of a paragraph can be the rest of a number. */
function doubtNumber(before: SourceText, text: SourceText, file: VFile, locate: Locate): void {
  const at = breakBetween(before, text, file, locate)
  const right = foldWidth(at.right)
  // 2.7 ↵ —48 亿元: the range goes on behind the break.
  if (numberBreakAt(foldWidth(at.left), right.replace(/^(?:—{1,2}|[–~-])\s*(?=\d)/, ''))) reportUnsure(at)
}

function reportUnsure(at: Break): void {
  reportNumberBreak(at, false, 'page')
  markUnsure(at.file, {start: at.start - 1, end: at.end + 1})
}

function breakBetween(before: SourceText, text: SourceText, file: VFile, locate: Locate): Break {
  const [left, right] = [before.value.slice(-24), text.value.slice(0, 24)]
  return {left, right, start: rangeOf(before)!.end, end: rangeOf(text)!.start, file, locate}
}

/** What is added to a paragraph to go on with `text`. A character or a hyphen at its end may be taken off. */
function seam(texts: Array<SourceText>, text: SourceText, file: VFile, locate: Locate): Array<SourceText> {
  const before = texts.at(-1)!
  const at = breakBetween(before, text, file, locate)
  const {left, right} = at
  const number = numberBreakAt(foldWidth(left), foldWidth(right))
  if (number) {
    if (number.isSure) reportNumberBreak(at, true, 'page')
    else reportUnsure(at)
    return [gapText(at, number.isSure ? '' : ' '), text]
  }
  const doubling = doublingAt(left, right)
  const {gap, dropsHyphen} = lineJoin(left, right)
  reportJoin(at)
  if (doubling !== 'right') reportDoubling(at, doubling === 'printed-twice')
  if (dropsHyphen) {
    reportHyphen(file, left, locate({start: at.start - 1, end: at.end}))
    texts[texts.length - 1] = sliceText(before, 0, before.value.length - 1)
  }
  return [gapText(at, gap), doubling === 'printed-twice' ? sliceText(text, 1) : text]
}

function gapText({start, end}: Break, value: string): SourceText {
  return fromPieces([{value, start, end}])
}

function reportJoin({left, right, start, end, file, locate}: Break): void {
  const shown = `${left.at(-1)}↵${right[0]}`
  report(file, 'paragraph-page-break', {
    reason: `Unexpected page break inside a sentence at \`${shown}\`, expected a whole sentence, joined`,
    place: locate({start: start - 1, end: end + 1}),
    actual: shown,
    expected: [shown.replace('↵', '')],
  })
}

function reportDoubling({left, right, start, end, file, locate}: Break, isSure: boolean): void {
  const shown = `${left.slice(-3)}↵${right.slice(0, 3)}`
  report(file, 'character-doubled', {
    reason: `Unexpected \`${right[0]}\` on both sides of a page break at \`${shown}\`, expected it once, ${isSure ? 'the second is left out' : 'kept, check the printed page'}`,
    place: locate(isSure ? {start: end, end: end + 1} : {start: start - 1, end: end + 1}),
    actual: shown,
    expected: [`${left.slice(-3)}${right.slice(1, 3)}`],
  })
}
