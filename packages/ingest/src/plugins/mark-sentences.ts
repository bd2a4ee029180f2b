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
import type {PhrasingContent, Root} from 'mdast'
import type {Transformer} from 'unified'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import {bookTitles} from '../grammar/book-titles.ts'
import {scanCitations} from '../grammar/citation-mark.ts'
import {foldWidth} from '../grammar/fold-width.ts'
import {measureListEnds, type MeasureMarkers, scanMeasureLists} from '../grammar/measure-marker.ts'
import {scanPeriods} from '../grammar/scan-periods.ts'
import {scanQuantities} from '../grammar/scan-quantities.ts'
import {sentenceEnds} from '../grammar/sentence-ends.ts'
import {maskSpans} from '../grammar/span.ts'
import {rangeOf, sliceText, type SourceRange, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, settledText, textNode} from '../source/tree-text.ts'
import {unsureIn} from '../source/unsure-numbers.ts'

/** What all the steps need: where things stand in the file, and which stretches hold a number that cannot be trusted. */
export interface Scene {
  readonly locate: Locate
  readonly isUnsure: (range: SourceRange | null) => boolean
}

/** Divide running text into sentences and measures, and mark the figures, times and citations in them. */
export function markSentences(): Transformer<Root, Root> {
  return (tree, file) => {
    const scene: Scene = {locate: locateIn(file), isUnsure: unsureIn(file)}
    visit(tree, (node) => {
      if (node.type === 'paragraph') {
        const text = blockText(node)
        if (text) node.children = contentOf(text, scene, [])
      } else if (node.type === 'heading') {
        const text = blockText(node)
        if (text) node.children = titleOf(text, scene)
      } else if (node.type === 'frontMatterField' && node.name === 'abstract') {
        const [child] = node.children
        if (child?.type === 'text' && child.data?.source) node.children = sentencesOf(child.data.source, scene)
      }
    })
  }
}

/** A title with its times, 2024 年工作回顾, and the citation marks that it carries, 统计公报^[1]. */
function titleOf(text: SourceText, {locate}: Scene): Array<PhrasingContent> {
  const end = scanCitations(text.value).find(({start}) => start > 0)?.start ?? text.value.length
  const marks = scanCitations(text.value.slice(end)).map(({start, end: to, reading}): Citation => ({
    type: 'citation',
    value: `[${reading.join(', ')}]`,
    numbers: reading,
    position: positionOf(sliceText(text, end + start, end + to), locate),
  }))
  // Words behind a mark would be lost: such a title is left as it is.
  const isMarked =
    marks.length > 0 && text.value.slice(end).replaceAll(/[\s^[\]［］〔〕\d,，、—–¹²³⁰⁴-⁹⁻-]/g, '') === ''
  return isMarked ? [...timesIn(trimText(sliceText(text, 0, end)), locate), ...marks] : timesIn(text, locate)
}

/** The text of a title, its times marked. */
function timesIn(text: SourceText, locate: Locate): Array<PhrasingContent> {
  const phrases: Array<PhrasingContent> = []
  let done = 0
  for (const {start, end, reading} of scanPeriods(maskSpans(foldWidth(text.value), bookTitles(text.value)))) {
    if (start > done) phrases.push(textNode(sliceText(text, done, start), locate))
    const stretch = sliceText(text, start, end)
    phrases.push({type: 'period', value: stretch.value, reading, position: positionOf(stretch, locate)})
    done = end
  }
  return done < text.value.length || done === 0 ? [...phrases, textNode(sliceText(text, done), locate)] : phrases
}

/** A paragraph, or what stands in a measure: sentences, and lists where there are any. */
function contentOf(
  text: SourceText,
  scene: Scene,
  within: ReadonlyArray<MeasureScheme>,
): Array<Sentence | MeasureList> {
  const readable = foldWidth(text.value)
  const lists = scanMeasureLists(readable).filter(({scheme}) => !within.includes(scheme))
  if (lists.length === 0) return sentencesOf(text, scene)
  const ends = measureListEnds(readable, lists)
  const content: Array<Array<Sentence | MeasureList>> = []
  let done = 0
  for (const [index, list] of lists.entries()) {
    // What begins inside a list belongs to one of its items.
    if (list.markers[0]!.start < done) continue
    content.push(sentencesOf(sliceText(text, done, list.markers[0]!.start), scene))
    content.push([measureList(text, list, ends[index]!, scene, within)])
    done = ends[index]!
  }
  return [...content.flat(), ...sentencesOf(sliceText(text, done), scene)]
}

function measureList(
  text: SourceText,
  {scheme, markers}: MeasureMarkers,
  end: number,
  scene: Scene,
  within: ReadonlyArray<MeasureScheme>,
): MeasureList {
  const children = markers.map((marker, index): MeasureItem => {
    const to = markers[index + 1]?.start ?? end
    return {
      type: 'measureItem',
      ordinal: marker.ordinal,
      marker: text.value.slice(marker.start, marker.end),
      children: contentOf(trimText(sliceText(text, marker.end, to)), scene, [...within, scheme]),
      position: positionOf(trimText(sliceText(text, marker.start, to)), scene.locate),
    }
  })
  return {
    type: 'measureList',
    scheme,
    // Paragraphs that were joined to make the list are parted by a line end.
    spread: markers.slice(1).every(({start}) => text.value[start - 1] === '\n'),
    children,
    position: {start: children[0]!.position!.start, end: children.at(-1)!.position!.end},
  }
}

function sentencesOf(text: SourceText, scene: Scene): Array<Sentence> {
  let done = 0
  return sentenceEnds(text.value).map((end) => {
    const sentence = trimText(sliceText(text, done, end))
    done = end
    return {type: 'sentence', children: phrasesOf(sentence, scene), position: positionOf(sentence, scene.locate)}
  })
}

function phrasesOf(sentence: SourceText, scene: Scene): Array<PhrasingContent> {
  return markedText(sentence, phraseSpans(sentence.value), scene)
}

/** The text as a row of text, citations, times and figures, each with its place in the original. */
export function markedText(
  sentence: SourceText,
  marks: ReadonlyArray<PhraseSpan>,
  {locate, isUnsure}: Scene,
): Array<PhrasingContent> {
  // A number that no rule can read surely stays text.
  const spans = marks.filter(
    ({start, end, node}) => node.type === 'citation' || !isUnsure(rangeOf(sliceText(sentence, start, end))),
  )
  const phrases: Array<PhrasingContent> = []
  let done = 0
  for (const {start, end, node} of spans) {
    if (start > done) phrases.push(settledText(sliceText(sentence, done, start), locate))
    phrases.push({...node, position: positionOf(sliceText(sentence, start, end), locate)})
    done = end
  }
  if (done < sentence.value.length) phrases.push(settledText(sliceText(sentence, done), locate))
  return phrases
}

/** A stretch of a text, and what it is. */
export interface PhraseSpan {
  readonly start: number
  readonly end: number
  readonly node: Citation | Period | Quantity | Unit
}

/** 《…》 titles and citation marks hold digits that are no figures, and a time's digits are no figure either. */
export function phraseSpans(text: string): Array<PhraseSpan> {
  const printed = (start: number, end: number): string => text.slice(start, end)
  const citations = scanCitations(text)
  const names = [...citations, ...bookTitles(text)].toSorted((left, right) => left.start - right.start)
  const readable = maskSpans(foldWidth(text), names)
  const periods = scanPeriods(readable)
  const quantities = scanQuantities(maskSpans(readable, periods))
  return [
    ...citations.map(({start, end, reading}): PhraseSpan => ({
      start,
      end,
      node: {type: 'citation', value: `[${reading.join(', ')}]`, numbers: reading},
    })),
    ...periods.map(({start, end, reading}): PhraseSpan => ({
      start,
      end,
      node: {type: 'period', value: printed(start, end), reading},
    })),
    ...quantities.map(({start, end, reading}): PhraseSpan => ({
      start,
      end,
      node: {type: 'quantity', value: printed(start, end), reading},
    })),
  ].toSorted((left, right) => left.start - right.start)
}

function positionOf(text: SourceText, locate: Locate): Position {
  return locate(rangeOf(text) ?? {start: 0, end: 0})
}
