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
import {respectiveOf} from '../figures/read-respective.ts'
import {oncePer} from '../tree/once-per.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {groupBy} from './group-by.ts'
import {type Measure, measureReader, type Whole} from './measure.ts'
import {isPlainContext} from './plain-context.ts'

/** The parts of a model that the checks read, and the sentences that its figures stand in. */
export interface CheckInput {
  readonly document: DocumentInfo
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
    const isPlain = place.sentence === null || isPlainContext(observation, place.sentence, place.start)
    const figure: Figure = {
      observation,
      ...place,
      ...measureOf(observation),
      ...nothingIf(isUndealt(place)),
      isPlain,
      order,
    }
    const whole = figure.whole ?? wholeGoneOn(figure, before)
    if (whole) before = {...figure, whole}
    return {...figure, whole}
  })
})

/** A 分别 that does not fit its list leaves its figures without a thing: they are held against nothing. */
function isUndealt({sentence, start}: Pick<Figure, 'sentence' | 'start'>): boolean {
  if (!sentence?.text.includes('分别')) return false
  const index = sentence.quantities.findIndex((quantity) => quantity.start === start)
  return respectiveOf(sentence).undealt.has(index)
}

function nothingIf(isUnknown: boolean): Partial<Measure> {
  return isUnknown ? {thing: '', words: '', measure: '', whole: null} : {}
}

/** 甲省占各省份合计的 36.53%；乙省占 11.49%: the whole of the share before it in its sentence. */
function wholeGoneOn({observation, sentence, start}: Figure, before: Figure | null): Whole | null {
  if (observation.kind !== 'share' || sentence === null || before?.sentence !== sentence) return null
  return /占(?:比(?:重)?)?(?:为|达|约)?\s*$/.test(sentence.text.slice(0, start)) ? before.whole : null
}

/** The figures of each sentence that has any, in the order of the text. */
export const figuresBySentence: (input: CheckInput) => ReadonlyMap<SentenceUnit, ReadonlyArray<Figure>> = oncePer(
  (input) => {
    const bySentence = groupBy(figuresOf(input), ({sentence}) => sentence)
    bySentence.delete(null)
    return bySentence as Map<SentenceUnit, Array<Figure>>
  },
)

/** The figures that measure the same of the same subject towards the same partner, by `sameMeasure`. */
export const figuresByMeasure: (input: CheckInput) => ReadonlyMap<string, ReadonlyArray<Figure>> = oncePer((input) =>
  groupBy(figuresOf(input), ({measure}) => measure),
)
