import type {Observation} from '../model/model.ts'
import {type Matching, matchInRounds, type Round} from './match-in-rounds.ts'
import {type PlacedSentence, pairSentences} from './pair-sentences.ts'

/**
 * Pair the figures of two editions: the same figure in the same sentence, in the same sentence with other digits, the same figure
 * in other words, and at last a figure of like kind in a sentence that is alike.
 */
export function matchObservations(
  before: ReadonlyArray<Observation>,
  after: ReadonlyArray<Observation>,
): Matching<Observation> {
  const places = new Map([...placesIn(before), ...placesIn(after)])
  const sure = matchInRounds(before, after, [
    (each) => [each.section, each.sentence.text, each.surface, places.get(each), saying(each)].join('\n'),
    (each) => [each.section, bareId(each), each.surface].join('\n'),
    (each) => [bareId(each), each.surface].join('\n'),
    (each) => [each.section, bareId(each), template(each)].join('\n'),
    (each) => [template(each), places.get(each)].join('\n'),
    (each) => [saying(each), each.value, each.low, each.high].join('\n'),
  ])
  const rest = matchInRounds(sure.gone, sure.added, alikeRounds(sure.gone, sure.added))
  return {pairs: [...sure.pairs, ...rest.pairs], gone: rest.gone, added: rest.added}
}

/** In sentences that are alike: what says the same, then what has the same unit, then any in its order. */
function alikeRounds(
  gone: ReadonlyArray<Observation>,
  added: ReadonlyArray<Observation>,
): ReadonlyArray<Round<Observation>> {
  const pairs = pairSentences(sentencesOf(gone), sentencesOf(added))
  const olds = new Set(gone)
  const pairOf = (each: Observation): number | undefined =>
    (olds.has(each) ? pairs.before : pairs.after).get(each.sentence.text)
  const within =
    (sign: (each: Observation) => string | null): Round<Observation> =>
    (each) =>
      pairOf(each) === undefined ? null : [pairOf(each), sign(each)].join('\n')
  return [within(({surface}) => surface), within(saying), within(({unit}) => unit), within(() => '')]
}

function sentencesOf(observations: ReadonlyArray<Observation>): Array<PlacedSentence> {
  const sentences = new Map(observations.map(({section, sentence: {text}}) => [text, {section, text}]))
  return [...sentences.values()]
}

/** Which figure of its sentence each is. */
function placesIn(observations: ReadonlyArray<Observation>): Array<[Observation, number]> {
  let place = 0
  return observations.map((each, index) => {
    place =
      observations[index - 1]?.sentence.position.start.offset === each.sentence.position.start.offset ? place + 1 : 0
    return [each, place]
  })
}

/** What a figure says, its number apart. */
function saying({label, subject, partner, unit, kind, period}: Observation): string {
  return [label, subject, partner, unit, kind, period].join('\n')
}

/** Figures of one sentence that say the same have ids that differ in a number at the end. */
function bareId({id}: Observation): string {
  return id.replace(/(?<=^o-\w+)-\d+$/, '')
}

function template({sentence: {text}}: Observation): string {
  return text.replaceAll(/[\d.,]+/g, '#')
}
