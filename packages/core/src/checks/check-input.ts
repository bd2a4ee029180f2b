import type {
  CitationMark,
  DocumentInfo,
  Mechanism,
  Observation,
  Pathway,
  Reference,
  Region,
  Series,
} from '../model/model.ts'
import type {Position} from 'unist'
import {respectiveOf} from '../figures/read-respective.ts'
import {oncePer} from '../tree/once-per.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {groupBy} from './group-by.ts'
import {type Measure, measureReader, type Whole} from './measure.ts'
import {isPlainContext} from './plain-context.ts'

/** The parts of a model that the checks read, and the sentences that its figures stand in. */
export interface CheckInput {
  readonly document: DocumentInfo
  /** The text of the English abstract with its place; null where there is none. */
  readonly englishAbstract: {readonly text: string; readonly position: Position} | null
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly observations: ReadonlyArray<Observation>
  readonly references: ReadonlyArray<Reference>
  readonly citations: ReadonlyArray<CitationMark>
  readonly regions: ReadonlyArray<Region>
  readonly pathways: ReadonlyArray<Pathway>
  readonly mechanisms: ReadonlyArray<Mechanism>
  readonly series: ReadonlyArray<Series>
}

/** A figure with the place that it has in its sentence, and what it measures in comparable words. */
export interface Figure extends Measure {
  readonly observation: Observation
  /** Null for a figure of a table. */
  readonly sentence: SentenceUnit | null
  /** Offsets in the text of the sentence; 0 where there is none. */
  readonly start: number
  readonly end: number
  /** Its label tells all that narrows it; see `isPlainContext`. */
  readonly isPlain: boolean
  /** Its place among all figures. */
  readonly order: number
}

/** The figures of a text with their places, in its order; every rule asks. */
export const figuresOf: (input: CheckInput) => ReadonlyArray<Figure> = oncePer(({sentences, observations}) => {
  const places = new Map(
    sentences.flatMap((sentence) =>
      sentence.quantities.map(
        ({node, start, end}) => [node.position ?? sentence.position, {sentence, start, end}] as const,
      ),
    ),
  )
  const measureOf = measureReader(sentences[0]?.regions)
  let before: Figure | null = null
  return observations.map((observation, order) => {
    const place = places.get(observation.position) ?? {sentence: null, start: 0, end: 0}
    const {sentence, start, end} = place
    const measure =
      isUndealt(place) || isWholeOfOthers(place) || isOfPlanBefore(place, observation)
        ? {...nothing, whose: measureOf(observation).whose}
        : measureOf(observation)
    const whole = measure.whole ?? wholeGoneOn(observation, place, before)
    const figure: Figure = {
      observation,
      sentence,
      start,
      end,
      thing: measure.thing,
      whose: measure.whose,
      measure: measure.measure,
      words: measure.words,
      whole,
      isPlain: sentence === null || isPlainContext(observation, sentence, start),
      order,
    }
    if (whole) before = figure
    return figure
  })
})

/** A 分别 that does not fit its list leaves its figures without a thing: they are held against nothing. */
function isUndealt({sentence, start}: Pick<Figure, 'sentence' | 'start'>): boolean {
  return sentence !== null && undealtIn(sentence).has(start)
}

/** 占同期全国进出口总值 10.30 万亿元的 20.8%: the amount is of a wider place than the sentence, whatever its label was read to be. */
function isWholeOfOthers({sentence, start, end}: Pick<Figure, 'sentence' | 'start' | 'end'>): boolean {
  return (
    sentence !== null &&
    /^\s*的\s*\d/.test(sentence.text.slice(end, end + 6)) &&
    /占[^，,；;。]*(?:全国|全球|世界|全省|全区|全市)[^，,；;。]*$/.test(
      sentence.text.slice(Math.max(0, start - 24), start),
    )
  )
}

/** 比“十三五”时期的 5.14 万亿元增长 50.0%: the amount of a plan, whatever year was read for it. */
function isOfPlanBefore({sentence, start}: Pick<Figure, 'sentence' | 'start'>, {period}: Observation): boolean {
  return (
    sentence !== null &&
    period !== null &&
    !period.includes('/') &&
    /[比较与]\s*[“"][^”"]{2,6}[”"]\s*(?:时期|期间)的?\s*$/.test(sentence.text.slice(Math.max(0, start - 20), start))
  )
}

/** Where the figures of a sentence begin that 分别 does not fit. */
const undealtIn: (sentence: SentenceUnit) => ReadonlySet<number> = oncePerSentence((sentence) =>
  sentence.text.includes('分别')
    ? new Set([...respectiveOf(sentence).undealt.keys()].map((index) => sentence.quantities[index]!.start))
    : nowhere,
)

const nowhere: ReadonlySet<number> = new Set()

const nothing: Omit<Measure, 'whose'> = {thing: '', words: '', measure: '', whole: null}

/** 甲省占各省份合计的 36.53%；乙省占 11.49%: the whole of the share before it in its sentence. */
function wholeGoneOn(
  observation: Observation,
  {sentence, start}: Pick<Figure, 'sentence' | 'start'>,
  before: Figure | null,
): Whole | null {
  if (observation.kind !== 'share' || sentence === null || before?.sentence !== sentence) return null
  return /占(?:比(?:重)?)?(?:为|达|约)?\s*$/.test(sentence.text.slice(0, start)) ? before.whole : null
}

/** A sentence and its figures, in their order. */
export type SentenceRow = readonly [sentence: SentenceUnit, row: ReadonlyArray<Figure>]

/** So many figures of one sentence are held against each other; a longer one, which nobody writes, is as many rows as it takes. */
const longestRow = 128

/** The figures of each sentence that has any, in the order of the text. */
export const figuresBySentence: (input: CheckInput) => ReadonlyArray<SentenceRow> = oncePer((input) => {
  const bySentence = groupBy(
    figuresOf(input).filter(({sentence}) => sentence !== null),
    ({sentence}) => sentence!,
  )
  return [...bySentence].flatMap(([sentence, row]): Array<SentenceRow> =>
    row.length <= longestRow
      ? [[sentence, row]]
      : Array.from({length: Math.ceil(row.length / longestRow)}, (_, index) => [
          sentence,
          row.slice(index * longestRow, (index + 1) * longestRow),
        ]),
  )
})

const noRow: ReadonlyArray<Figure> = []

const rowsByOrder: (input: CheckInput) => ReadonlyArray<ReadonlyArray<Figure>> = oncePer((input) => {
  const rows = figuresOf(input).map(() => noRow)
  for (const [, row] of figuresBySentence(input)) for (const {order} of row) rows[order] = row
  return rows
})

/** The figures of the sentence that a figure stands in; none for a figure of a table. */
export function rowOf(input: CheckInput, {order}: Figure): ReadonlyArray<Figure> {
  return rowsByOrder(input)[order]!
}

/** The figures that measure the same of the same subject towards the same partner, by `sameMeasure`. */
export const figuresByMeasure: (input: CheckInput) => ReadonlyMap<string, ReadonlyArray<Figure>> = oncePer((input) =>
  groupBy(figuresOf(input), ({measure}) => measure),
)
