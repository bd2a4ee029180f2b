import {indicatorNames} from '../names/indicator-names.ts'

/** One thing that texts measure, in the words that they use for it. */
export interface IndicatorTerm {
  /** The name that outputs show. */
  readonly zh: string
  readonly en: string
  /** Other labels that mean the same thing and nothing else. */
  readonly names: ReadonlyArray<string>
}

/** What texts call the things of the one table of indicators. */
export const indicatorTerms: ReadonlyArray<IndicatorTerm> = indicatorNames.map(({zh, en, names}) => ({zh, en, names}))
