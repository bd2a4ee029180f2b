import type {
  Citation,
  MeasureItem,
  MeasureList,
  MeasureScheme,
  Period,
  Quantity,
  Sentence,
  Unit,
} from '@region-briefs/core'
import type {Nodes, PhrasingContent, Root, Text} from 'mdast'
import type {Transformer} from 'unified'
import type {Position} from 'unist'
import {bookTitles} from '../grammar/book-titles.ts'
import {numeralCharacters} from '../grammar/chinese-numeral.ts'
import {scanCitations} from '../grammar/citation-mark.ts'
import {foldWidth} from '../grammar/fold-width.ts'
import {measureListEnds, type MeasureMarkers, scanMeasureLists} from '../grammar/measure-marker.ts'
import {isNoteLine} from '../grammar/note-line.ts'
import {scanPeriods} from '../grammar/scan-periods.ts'
import {scanQuantities} from '../grammar/scan-quantities.ts'
import {sentenceEnds} from '../grammar/sentence-ends.ts'
import {maskSpans, type Span} from '../grammar/span.ts'
import {rangeBetween, type SourceRange, type SourceText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, settledText, textNode} from '../source/tree-text.ts'
import {unsureIn} from '../source/unsure-numbers.ts'

/** What all the steps need: where things stand in the file, and which stretches hold a number that cannot be trusted. */
export interface Scene {
  readonly locate: Locate
  readonly isUnsure: (range: SourceRange | null, how?: 'whole') => boolean
}

/** A block's text, and the same folded to half width: offsets into the one are offsets into the other. */
interface Passage {
  readonly text: SourceText
  readonly folded: string
}

/** A stretch of a passage. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Divide running text into sentences and measures, and mark the figures, times and citations in them. */
export function markSentences(): Transformer<Root, Root> {
  return (tree, file) => {
    const scene: Scene = {locate: locateIn(file), isUnsure: unsureIn(file)}
    const mark = (node: Nodes): void => {
      if (node.type === 'paragraph') {
        const text = blockText(node)
        if (text) node.children = contentOf(passageOf(text), wholeOf(text), scene, [])
      } else if (node.type === 'heading') {
        const text = blockText(node)
        if (text) node.children = titleOf(text, scene)
      } else if (node.type === 'frontMatterField') {
        const [child] = node.children
        const source = child?.type === 'text' ? child.data?.source : undefined
        if (node.name === 'abstract' && source) node.children = sentencesOf(passageOf(source), wholeOf(source), scene)
      } else if ('children' in node && node.type !== 'table') for (const child of node.children) mark(child)
    }
    mark(tree)
  }
}

function passageOf(text: SourceText): Passage {
  return {text, folded: foldWidth(text.value)}
}

function wholeOf({value}: SourceText): Stretch {
  return {start: 0, end: value.length}
}

/** A title with its times, 2024 年工作回顾, and the citation marks that it carries, 统计公报^[1]; what begins with a mark is none. */
function titleOf(text: SourceText, scene: Scene): Array<PhrasingContent> {
  const citations = citationSpans(scanCitations(text.value).filter(({start}) => start > 0))
  const names = [...citations, ...bookTitles(text.value)].toSorted(byStart)
  const times = scanPeriods(maskSpans(foldWidth(text.value), names)).map(({start, end, reading}): PhraseSpan => ({
    start,
    end,
    node: {type: 'period', value: text.value.slice(start, end), reading},
  }))
  const phrases = markedText(text, [...citations, ...times].toSorted(byStart), scene)
  return phrases.length > 0 ? phrases : [textNode(text, scene.locate)]
}

function byStart(left: Stretch, right: Stretch): number {
  return left.start - right.start
}

/** A paragraph, or what stands in a measure: sentences, and lists where there are any. */
function contentOf(
  passage: Passage,
  stretch: Stretch,
  scene: Scene,
  within: ReadonlyArray<MeasureScheme>,
): Array<Sentence | MeasureList> {
  const readable = passage.folded.slice(stretch.start, stretch.end)
  const lists = (isNoteLine(readable) ? [] : scanMeasureLists(readable)).filter(({scheme}) => !within.includes(scheme))
  if (lists.length === 0) return sentencesOf(passage, stretch, scene)
  const ends = measureListEnds(readable, lists)
  const content: Array<Array<Sentence | MeasureList>> = []
  const from = stretch.start
  let done = 0
  for (const [index, list] of lists.entries()) {
    // What begins inside a list belongs to one of its items.
    if (list.markers[0]!.start < done) continue
    content.push(sentencesOf(passage, {start: from + done, end: from + list.markers[0]!.start}, scene))
    content.push([measureList(passage, stretch, list, ends[index]!, scene, within)])
    done = ends[index]!
  }
  return [...content.flat(), ...sentencesOf(passage, {start: from + done, end: stretch.end}, scene)]
}

/** @param end  Where the list ends: like the places of its markers an offset into the stretch. */
function measureList(
  passage: Passage,
  {start: from}: Stretch,
  {scheme, markers}: MeasureMarkers,
  end: number,
  scene: Scene,
  within: ReadonlyArray<MeasureScheme>,
): MeasureList {
  const {value} = passage.text
  const children = markers.map((marker, index): MeasureItem => {
    const to = from + (markers[index + 1]?.start ?? end)
    const behind = from + marker.end
    return {
      type: 'measureItem',
      ordinal: marker.ordinal,
      marker: value.slice(from + marker.start, behind),
      children: contentOf(passage, trimmed(value, behind, to), scene, [...within, scheme]),
      position: positionOf(passage, trimmed(value, from + marker.start, to), scene),
    }
  })
  return {
    type: 'measureList',
    scheme,
    // Paragraphs that were joined to make the list are parted by a line end.
    spread: markers.slice(1).every(({start}) => value[from + start - 1] === '\n'),
    children,
    position: {start: children[0]!.position!.start, end: children.at(-1)!.position!.end},
  }
}

function sentencesOf(passage: Passage, stretch: Stretch, scene: Scene): Array<Sentence> {
  const {value} = passage.text
  let done = stretch.start
  return sentenceEnds(value.slice(stretch.start, stretch.end)).map((end) => {
    const sentence = trimmed(value, done, stretch.start + end)
    done = stretch.start + end
    return {
      type: 'sentence',
      children: phrasesOf(passage, sentence, scene),
      position: positionOf(passage, sentence, scene),
    }
  })
}

/** The stretch without white space at its ends. */
function trimmed(value: string, start: number, end: number): Stretch {
  const printed = value.slice(start, end)
  const from = start + printed.length - printed.trimStart().length
  return {start: from, end: Math.max(from, start + printed.trimEnd().length)}
}

function phrasesOf({text, folded}: Passage, {start, end}: Stretch, scene: Scene): Array<PhrasingContent> {
  const spans = phraseSpans(text.value.slice(start, end), folded.slice(start, end))
  return markedText(text, spans, scene, {start, end})
}

/**
 * A text as a row of text, citations, times, units and figures, each with its place in the original.
 *
 * @param marks    In their order; their offsets begin with the stretch.
 * @param stretch  The part of the text that is marked.
 */
export function markedText(
  text: SourceText,
  marks: ReadonlyArray<PhraseSpan>,
  {locate, isUnsure}: Scene,
  stretch: Stretch = wholeOf(text),
): Array<PhrasingContent> {
  const phrases: Array<PhrasingContent> = []
  let done = stretch.start
  for (const mark of marks) {
    const start = stretch.start + mark.start
    const end = stretch.start + mark.end
    const range = rangeBetween(text, start, end)
    // A number that no rule can read surely stays text; a mark beside one is a citation none the less.
    if (mark.node.type === 'citation' ? isUnsure(range, 'whole') : isUnsure(range)) continue
    if (start > done) phrases.push(textOf(text, done, start, locate))
    mark.node.position = locate(range ?? nowhere)
    phrases.push(mark.node)
    done = end
  }
  if (stretch.end > done) phrases.push(textOf(text, done, stretch.end, locate))
  // A list that grew has room for many more, and there are as many lists as cells.
  return phrases.slice()
}

function textOf(text: SourceText, start: number, end: number, locate: Locate): Text {
  return settledText(text.value.slice(start, end), rangeBetween(text, start, end), locate)
}

/** A stretch of a text, and what it is. */
export interface PhraseSpan extends Stretch {
  readonly node: Citation | Period | Quantity | Unit
}

/** Any digit or numeral, and the words of figures and times that have none; folded text without one holds neither. */
const readableSign = new RegExp(`[\\d${numeralCharacters}半首榜过第翻年期季月五来础¹²³⁰⁴-⁹]`)

/**
 * The figures, times and citation marks of a text. 《…》 titles and citation marks hold digits that are no figures, and a time's
 * digits are no figure either.
 *
 * @param folded  The text folded to half width.
 */
export function phraseSpans(text: string, folded: string = foldWidth(text)): Array<PhraseSpan> {
  if (!readableSign.test(folded)) return []
  const citations = scanCitations(text)
  const names = [...citations, ...bookTitles(text)].toSorted((left, right) => left.start - right.start)
  const readable = maskSpans(folded, names)
  const periods = scanPeriods(readable)
  const quantities = scanQuantities(maskSpans(readable, periods))
  const spans = citationSpans(citations)
  for (const {start, end, reading} of periods)
    spans.push({start, end, node: {type: 'period', value: text.slice(start, end), reading}})
  for (const {start, end, reading} of quantities)
    spans.push({start, end, node: {type: 'quantity', value: text.slice(start, end), reading}})
  return spans.toSorted((left, right) => left.start - right.start)
}

/** Citation marks as they are shown: `[1, 2]`. */
export function citationSpans(citations: ReadonlyArray<Span<Array<number>>>): Array<PhraseSpan> {
  return citations.map(({start, end, reading}) => ({
    start,
    end,
    node: {type: 'citation', value: `[${reading.join(', ')}]`, numbers: reading},
  }))
}

const nowhere: SourceRange = {start: 0, end: 0}

function positionOf({text}: Passage, {start, end}: Stretch, {locate}: Scene): Position {
  return locate(rangeBetween(text, start, end) ?? nowhere)
}
