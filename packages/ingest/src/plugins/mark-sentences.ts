import type {Citation, MeasureItem, MeasureList, Period, Quantity, Sentence} from '@region-briefs/core'
import type {PhrasingContent, Root} from 'mdast'
import type {Transformer} from 'unified'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import {scanCitations} from '../grammar/citation-mark.ts'
import {foldWidth} from '../grammar/fold-width.ts'
import {measureListEnd, type MeasureMarker, scanMeasureLists} from '../grammar/measure-marker.ts'
import {scanPeriods} from '../grammar/scan-periods.ts'
import {scanQuantities} from '../grammar/scan-quantities.ts'
import {sentenceEnds} from '../grammar/sentence-ends.ts'
import {maskSpans} from '../grammar/span.ts'
import {rangeOf, sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, textNode} from '../source/tree-text.ts'

/** Divide running text into sentences and measures, and mark the figures, times and citations in them. */
export function markSentences(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    visit(tree, (node) => {
      if (node.type === 'paragraph') {
        const text = blockText(node)
        if (text) node.children = contentOf(text, locate)
      } else if (node.type === 'frontMatterField' && node.name === 'abstract') {
        const [child] = node.children
        if (child?.type === 'text' && child.data?.source) node.children = sentencesOf(child.data.source, locate)
      }
    })
  }
}

function contentOf(text: SourceText, locate: Locate): Array<PhrasingContent> {
  const content: Array<PhrasingContent> = []
  let done = 0
  for (const markers of scanMeasureLists(text.value)) {
    const end = measureListEnd(text.value, markers)
    content.push(...sentencesOf(sliceText(text, done, markers[0]!.start), locate))
    content.push(measureList(text, markers, end, locate))
    done = end
  }
  return [...content, ...sentencesOf(sliceText(text, done), locate)]
}

function measureList(
  text: SourceText,
  markers: ReadonlyArray<MeasureMarker>,
  end: number,
  locate: Locate,
): MeasureList {
  const children = markers.map((marker, index): MeasureItem => {
    const stretch = trimText(sliceText(text, marker.start, markers[index + 1]?.start ?? end))
    const body = trimText(sliceText(text, marker.end, markers[index + 1]?.start ?? end))
    return {
      type: 'measureItem',
      ordinal: marker.ordinal,
      marker: text.value.slice(marker.start, marker.end),
      children: sentencesOf(body, locate),
      position: positionOf(stretch, locate),
    }
  })
  return {
    type: 'measureList',
    children,
    position: {start: children[0]!.position!.start, end: children.at(-1)!.position!.end},
  }
}

function sentencesOf(text: SourceText, locate: Locate): Array<Sentence> {
  let done = 0
  return sentenceEnds(text.value).map((end) => {
    const sentence = trimText(sliceText(text, done, end))
    done = end
    return {type: 'sentence', children: phrasesOf(sentence, locate), position: positionOf(sentence, locate)}
  })
}

/** The sentence as a row of text, citations, times and figures, each with its place in the original. */
function phrasesOf(sentence: SourceText, locate: Locate): Array<PhrasingContent> {
  const spans = phraseSpans(sentence.value)
  const phrases: Array<PhrasingContent> = []
  let done = 0
  for (const {start, end, node} of spans) {
    if (start > done) phrases.push(textNode(sliceText(sentence, done, start), locate))
    phrases.push({...node, position: positionOf(sliceText(sentence, start, end), locate)})
    done = end
  }
  if (done < sentence.value.length) phrases.push(textNode(sliceText(sentence, done), locate))
  return phrases
}

interface PhraseSpan {
  readonly start: number
  readonly end: number
  readonly node: Citation | Period | Quantity
}

/** 《…》 titles and citation marks hold digits that are no figures, and a time's digits are no figure either. */
function phraseSpans(text: string): Array<PhraseSpan> {
  const printed = (start: number, end: number): string => text.slice(start, end)
  const citations = scanCitations(text)
  const titles = [...text.matchAll(/《[^》]*》/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const names = [...citations, ...titles].toSorted((left, right) => left.start - right.start)
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
