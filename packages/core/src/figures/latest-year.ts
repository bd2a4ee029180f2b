import type {SentenceUnit} from '../tree/read-passages.ts'
import {toldWords} from './time-words.ts'

/**
 * The last year of which a text tells as of a fact, growth against the year before and the like: it was not written before.
 *
 * @returns Null where it tells so of no year.
 */
export function latestYear(sentences: ReadonlyArray<SentenceUnit>): number | null {
  const told = sentences
    .filter(({text, periods}) => periods.length > 0 && toldWords.test(text))
    .flatMap(({periods}) =>
      periods.flatMap(({node: {reading}}) =>
        reading.form === 'absolute' && !reading.dueBy ? [Number(reading.iso.split('/').at(-1)!.slice(0, 4))] : [],
      ),
    )
  return told.length === 0 ? null : told.reduce((latest, year) => Math.max(latest, year))
}
