import type {Observation, Pack, Series, Term} from '@region-briefs/core'
import {arithmeticTerm, figureTerm, nameTerm, unitTerm} from '@region-briefs/core/printing'
import {isoWordsEn} from './iso-words-en.ts'
import {isoWordsZh} from './iso-words-zh.ts'
import type {Language} from './language.ts'
import type {ColumnWords, Sentences, WordTables} from './word-tables.ts'
import {wordTablesEn} from './words-en.ts'
import {wordTablesZh} from './words-zh.ts'
import type {PrintedFigure} from './with-unit.ts'
import {withUnit} from './with-unit.ts'

/** How a briefing speaks: its words and forms in one language. What the paper says is never reworded. */
export interface Wording extends Omit<WordTables, 'sentences'> {
  language: Language
  /** BCP 47. */
  lang: 'zh-CN' | 'en'
  words: Sentences
  columns: ColumnWords
  /** A word of core's tables. */
  term: (term: Term) => string
  /** A period or date, ISO 8601. */
  isoWords: (period: string) => string
  /** A figure with its unit, bound word included; as printed where the language has no form for it. */
  figure: (figure: SaidFigure) => string
  /** What a figure measures. */
  labelOf: (observation: Pick<Observation, 'label'> & Partial<Pick<Observation, 'id'>>) => string
  /** Whose it is. */
  nameOf: (name: string) => string
  /** A unit as printed or of a series. */
  unitOf: (unit: string) => string
  arithmeticOf: (arithmetic: string) => string
  seriesName: (series: Pick<Series, 'label'>) => string
}

/** What a figure's wording is made from. */
export type SaidFigure = PrintedFigure & Partial<Pick<Observation, 'comparator' | 'kind' | 'value'>>

/**
 * The wording of a briefing.
 *
 * @param pack  Its indicators have English names, where the table of terms has them.
 */
export function toWording(language: Language = 'zh', pack: Pick<Pack, 'indicators'> = {indicators: []}): Wording {
  return language === 'en' ? english(pack) : chinese
}

const chinese: Wording = {
  ...withWords(wordTablesZh),
  language: 'zh',
  lang: 'zh-CN',
  term: ({zh}) => zh,
  isoWords: isoWordsZh,
  figure: withUnit,
  labelOf: ({label}) => label,
  nameOf: (name) => name,
  unitOf: (unit) => unit,
  arithmeticOf: (arithmetic) => arithmetic,
  seriesName: ({label}) => label.zh,
}

function english({indicators}: Pick<Pack, 'indicators'>): Wording {
  const names = new Map(
    indicators.flatMap(({en, observations}) => (en === null ? [] : observations.map((id) => [id, en] as const))),
  )
  return {
    ...withWords(wordTablesEn),
    language: 'en',
    lang: 'en',
    term: ({en}) => en,
    isoWords: isoWordsEn,
    figure: englishFigure,
    labelOf: ({id, label}) => names.get(id ?? '') ?? label,
    nameOf: (name) => nameTerm(name)?.en ?? name,
    unitOf: (unit) => unitTerm(unit)?.en ?? unit,
    arithmeticOf: arithmeticTerm,
    seriesName: ({label}) => label.en,
  }
}

function withWords({sentences, ...tables}: WordTables): Omit<WordTables, 'sentences'> & {words: Sentences} {
  return {...tables, words: sentences}
}

function englishFigure({surface, printed, printedUnit, comparator, kind, value}: SaidFigure): string {
  if (printed === undefined || printedUnit === undefined) return surface
  const said = figureTerm({
    surface,
    printed,
    printedUnit,
    comparator: comparator ?? 'eq',
    kind: kind ?? 'level',
    value: value ?? null,
  })
  return said ?? withUnit({surface, printed, printedUnit})
}
