import {report} from '@region-briefs/core'
import type {Paragraph, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {isContentsLabel, isContentsLine} from '../grammar/contents-line.ts'
import {foldWidth} from '../grammar/fold-width.ts'
import {labelAlone, labelledFields} from '../grammar/front-matter-label.ts'
import {closedTitles, headingExtent, numberingOf, type NumberOf} from '../grammar/heading-extent.ts'
import {bareHeadingNumber} from '../grammar/heading-number.ts'
import {isHeadingLine, isSecondLine, isUnfinishedTitle} from '../grammar/heading-line.ts'
import {areLinesParagraphs, endsLineParagraph} from '../grammar/line-paragraphs.ts'
import {isFrontLine, isSalutation} from '../grammar/front-matter-line.ts'
import {lineJoin} from '../grammar/line-join.ts'
import {noteLines} from '../grammar/note-lines.ts'
import {numberBreakAt} from '../grammar/number-break.ts'
import {lineKey, pageNumber} from '../grammar/page-number.ts'
import {referenceNumbers} from '../grammar/reference-numbers.ts'
import {isReferencesHeading} from '../grammar/references-heading.ts'
import {headKey, isIssue, isTitledIssue, titleKeys} from '../grammar/running-head.ts'
import {isNumberedTitle} from '../grammar/table-caption.ts'
import {rangeBetween, rangeOf, replaceSpans, sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, paragraphNode} from '../source/tree-text.ts'
import {markUnsure} from '../source/unsure-numbers.ts'
import {indentedLines, isHeadLine, isPageLine} from './page-lines.ts'
import {reportNumberBreak} from './report-number-break.ts'
import {matchesOf} from '../grammar/matches-of.ts'

/** A form feed is the end of a page, as `pdftotext` prints it. */
const lineEnd = /\r\n?|\n|\f/g
/** With the indent of the next line. */
const lineBreak = /(?:\r\n?|\n|\f)\s*/g

/**
 * Divide paragraphs whose lines are paragraphs of their own (a heading, an entry, a page number, an indented first
 * line), and run the other lines on. In Chinese a line end inside a paragraph is nothing; between Latin words it is a
 * space, and a hyphen before it is dropped where it only parted a word.
 */
export function splitLines(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const lines = linesOf(tree.children)
    const numberOf = lineNumbering(tree.children, lines.flat())
    const titles = titleKeys(lines.flat().slice(0, frontLines).map(foldWidth))
    const isHead = (line: string): boolean =>
      line.length <= longestHead && isIssue(line) && isTitledIssue(headKey(foldWidth(line), titles), line)
    const recurring = recurringLines(tree.children)
    const standsAlone = (line: string): boolean =>
      recurring.has(lineKey(line)) || isHead(line) || isWhole(line, numberOf)
    const endsParagraph = areLinesParagraphs(lines) ? endsLineParagraph : () => false
    const front = frontEnd(tree.children)
    const indents = indentedLines(String(file))
    tree.children = tree.children.flatMap((node, index) => {
      const text = node.type === 'paragraph' ? blockText(node) : null
      const isFront = index < front
      const rules = {
        numberOf,
        endsParagraph,
        ...indents,
        isHead: (line: string) => isIssue(line) && line.length <= longestHead && !/[。；，]/.test(line),
        isFront,
        standsAlone: isFront ? (line: string) => standsAlone(line) || isFrontLine(line) : standsAlone,
      }
      return text ? paragraphsOf(text, rules, file, locate) : [node]
    })
  }
}

/** Short lines without a stop that stand in the paper twice at least: running heads between the lines of a page. */
function recurringLines(nodes: ReadonlyArray<RootContent>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const node of nodes) {
    const text = node.type === 'paragraph' ? blockText(node) : null
    for (const line of text ? text.value.split(lineEnd) : []) {
      const key = lineKey(line)
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])))
}

/** Lines among which the title stands, and the longest running head. */
const frontLines = 4
const longestHead = 80

/** What reads the numbers of lines: a bare number only where such lines count on. */
function lineNumbering(nodes: ReadonlyArray<RootContent>, lines: ReadonlyArray<string>): NumberOf {
  if (hasBareRow(lines)) return numberingOf(lines)
  const numberOf = numberingOf(nodes.map((node) => firstLine(node)))
  return (text) => {
    const number = numberOf(text)
    return number?.scheme === '1' ? null : number
  }
}

/**
 * Whether lines that begin with a bare number are headings: they count on from 0 or 1, one or the other lost. `12 个县` at the
 * start of a line of running text breaks the row.
 */
function hasBareRow(lines: ReadonlyArray<string>): boolean {
  const values = lines.flatMap((line) => {
    const extent = /^\d{1,2}\s+\p{Script=Han}/u.test(line) ? headingExtent(line, bareHeadingNumber) : null
    return extent ? [extent.number.value] : []
  })
  const steps = values.slice(1).map((value, at) => value - values[at]!)
  return values.length > 1 && values[0]! <= 1 && steps.every((step) => step === 1 || step === 2)
}

/** Blocks at the start of a paper that may hold title, authors and date, a line each. */
const frontBlocks = 3

/** Where the front of the paper ends: at its first numbered heading or label, or behind its first blocks. */
function frontEnd(nodes: ReadonlyArray<RootContent>): number {
  const end = nodes.slice(0, frontBlocks).findIndex((node) => {
    const line = blockText(node)?.value.slice(0, 80).split(lineEnd, 1)[0]
    return line !== undefined && (headingExtent(line) !== null || labelledFields(line).length > 0 || labelAlone(line))
  })
  return end < 0 ? frontBlocks : end
}

function linesOf(nodes: ReadonlyArray<RootContent>): Array<Array<string>> {
  return nodes.flatMap((node) => {
    const text = node.type === 'paragraph' ? blockText(node) : null
    return text
      ? [
          text.value
            .trim()
            .split(lineEnd)
            .map((line) => line.trim()),
        ]
      : []
  })
}

function firstLine(node: RootContent): string | null {
  const text = node.type === 'paragraph' ? blockText(node)?.value : null
  return text ? text.slice(0, 80).split(lineEnd, 1)[0]! : null
}

/** What decides of a line whether it is a paragraph of its own. */
interface LineRules {
  readonly numberOf: NumberOf
  readonly standsAlone: (line: string) => boolean
  readonly endsParagraph: (line: string) => boolean
  /** Whether a line may be a running head: it prints the number of an issue. */
  readonly isHead: (line: string) => boolean
  /** Where lines begin that are indented, and those that are set in the middle, in the original. */
  readonly indents: ReadonlySet<number>
  readonly centred: ReadonlySet<number>
  readonly isFront: boolean
}

function paragraphsOf(text: SourceText, rules: LineRules, file: VFile, locate: Locate): Array<Paragraph> {
  const starts = [0, ...matchesOf(text.value, lineEnd).map((match) => match.index + match[0].length)]
  const lines = starts.map((start, index) => text.value.slice(start, starts[index + 1]))
  const groups: Array<[number, number]> = []
  const notes = noteLines(lines)
  const middle = {
    ...rules,
    isCentred: (index: number): boolean => rules.centred.has(placeOf(text, starts[index]!, lines[index]!)),
  }
  const withClosed = closedTitles(rules.numberOf)
  // Where all lines are indented alike none begins a paragraph by that.
  const isIndented = lines.map((line, index) => rules.indents.has(placeOf(text, starts[index]!, line)))
  const hasMargin = isIndented.includes(false)
  let isFront = rules.isFront
  for (const [index, line] of lines.entries()) {
    const end = starts[index]! + line.length
    const before = lines[index - 1]?.trim()
    // The line behind a heading that cannot end there is its second; the text begins behind it.
    const isBehindSecond = index > 1 && isUnfinishedHeading(lines[index - 2]!) && isSecondLine(before!)
    const note = notes.get(index)
    const heading = withClosed(line.trim(), headingExtent(line.trim(), rules.numberOf))
    if (heading) isFront = false
    if (note === 'inside') groups.at(-1)![1] = end
    else if (
      isPageLine(lines, index, middle) ||
      isPageLine(lines, index - 1, middle) ||
      isHeadLine(lines, index, rules) ||
      isHeadLine(lines, index - 1, rules) ||
      note !== undefined ||
      before === undefined ||
      isBehindSecond ||
      isUnfinishedHeading(before) ||
      rules.standsAlone(before) ||
      rules.endsParagraph(before) ||
      heading !== null ||
      startsParagraph(line, rules) ||
      (hasMargin && isIndented[index]! && endsSentence(before)) ||
      (isFront && isEnglishLine(line) && /\p{Script=Han}/u.test(before))
    )
      groups.push([starts[index]!, end])
    else groups.at(-1)![1] = end
  }
  return groups
    .map(([start, end]) => trimText(runOn(trimText(sliceText(text, start, end)), file, locate)))
    .filter((paragraph) => paragraph.value !== '')
    .map((paragraph) => paragraphNode(paragraph, locate))
}

/** Where a line's first sign stands in the original. */
function placeOf(text: SourceText, start: number, line: string): number {
  const from = start + line.length - line.trimStart().length
  return rangeBetween(text, from, from + 1)?.start ?? -1
}

/** A line that ends a sentence: what is indented behind it begins a paragraph; behind any other it may hang. */
function endsSentence(line: string): boolean {
  return /[。！？：；][”’）)]?$/.test(line)
}

/** Three Latin words at the least and no Chinese: an English title behind the Chinese fields. */
function isEnglishLine(line: string): boolean {
  return (
    /^\s*[\p{Script=Latin}(]/u.test(line) &&
    !/\p{Script=Han}/u.test(line) &&
    /(?:\p{L}{2,}[ ,]+){2}\p{L}{2}/u.test(line)
  )
}

function isUnfinishedHeading(line: string): boolean {
  return isHeadingLine(line.trim()) && isUnfinishedTitle(line.trim())
}

/** A line that begins a paragraph, a heading or an entry. Two ideographic spaces are the Chinese first-line indent. */
function startsParagraph(line: string, {standsAlone}: LineRules): boolean {
  const text = line.trim()
  return (
    line.startsWith('\u3000\u3000') ||
    standsAlone(text) ||
    labelledFields(text).length > 0 ||
    referenceNumbers(text) !== null
  )
}

/** A line that is a heading, a label or a page number, whatever follows. */
function isWhole(line: string, numberOf: NumberOf): boolean {
  if (line.length > 80) return false
  return (
    isReferencesHeading(line) ||
    isContentsLabel(line) ||
    isSalutation(line) ||
    isContentsLine(line) ||
    isNumberedTitle(foldWidth(line)) ||
    labelAlone(line) !== null ||
    pageNumber(foldWidth(line))?.isMarked === true ||
    headingExtent(line, numberOf)?.titleEnd === line.length
  )
}

function runOn(text: SourceText, file: VFile, locate: Locate): SourceText {
  const {value} = text
  const spans = matchesOf(value, lineBreak).map(({0: printed, index}) => {
    let at = index
    while (value[at - 1] === ' ' || value[at - 1] === '\t') at -= 1
    const end = index + printed.length
    const left = value.slice(Math.max(0, at - 24), at)
    const right = value.slice(end, end + 24)
    const number =
      /\d[.,．，]?$/.test(left) && !isLatin(left, right) ? numberBreakAt(foldWidth(left), foldWidth(right)) : null
    const broken = number && rangeOf(sliceText(text, at, end))
    if (broken) {
      reportNumberBreak({left, right, ...broken, file, locate}, number.isSure, 'line')
      if (!number.isSure) markUnsure(file, {start: broken.start - 1, end: broken.end + 1})
      return {start: at, end, value: number.isSure ? '' : ' '}
    }
    const {gap, dropsHyphen} = lineJoin(left, right)
    const start = dropsHyphen ? at - 1 : at
    if (dropsHyphen) reportHyphen(file, left, locate(rangeOf(sliceText(text, start, end))!))
    return {start, end, value: gap}
  })
  return spans.length > 0 ? replaceSpans(text, spans) : text
}

/** 31 provinces behind a line that ends in 2024 is no parted number: in Latin text lines end between words. */
function isLatin(left: string, right: string): boolean {
  return /[A-Za-z]\s*[\d.,]+$/.test(left) || /^[\d.,]+\s*[A-Za-z]/.test(right)
}

/** Leave a message about a word that a line end parted. */
export function reportHyphen(file: VFile, left: string, place: ReturnType<Locate>): void {
  const word = /[A-Za-z]*-$/.exec(left)![0]
  report(file, 'line-hyphen', {
    reason: `Unexpected word parted at a line end after \`${word}\`, expected one word, joined without its hyphen`,
    place,
    actual: word,
    expected: [word.slice(0, -1)],
  })
}
