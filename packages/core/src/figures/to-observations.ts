import type {Observation} from '../model/model.ts'
import {stableId, stableIds} from '../model/stable-id.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {isNational} from '../regions/is-national.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {type FigureFound, observationOf, readFigure} from './observe-figure.ts'
import type {PeriodFound} from './resolve-time.ts'
import {respectiveOf} from './read-respective.ts'
import {nextPeriod, periodAtStart} from './period-in-force.ts'
import type {TextTimes} from './text-times.ts'
import {subjectOfOpening} from './read-subject.ts'

/** What the figures of a whole text are read against. */
export interface FigureSettings {
  /** The country that the text is about; null where it is about none. */
  readonly country: string | null
  /** The place that the title names, 甲省 of a 甲省…公报: what 全省 means, and whose a figure is that names nobody. Null where it names none. */
  readonly place: string | null
  /** When the text was written, and the times that its title and headings set. */
  readonly times: TextTimes
  /** Year of the reference entry with this number; null where it prints none. */
  readonly yearOfReference: (number: number) => number | null
  /** The regions that names are read against. */
  readonly regions: RegionBook
  /** Id of a sentence's section. */
  readonly sectionId: (sentence: SentenceUnit) => string | null
}

/** What was said before in the same paragraph or measure, and still holds. */
export interface InForce {
  readonly period: PeriodFound | null
  readonly subject: string | null
  readonly partner: string | null
  /** The figures of the sentence before. */
  readonly figures: ReadonlyArray<Observation>
  readonly basis: Observation['basis']
  /** Its growths are against the year before, whatever else was said between (与 2019 年相比, 两年平均). */
  readonly isYearly: boolean
}

const nothingInForce: InForce = {
  period: null,
  subject: null,
  partner: null,
  figures: [],
  basis: null,
  isYearly: false,
}

/**
 * The figures of a text in their order, each with all that the text says of it.
 *
 * @param ofTables  Those of its tables, without ids.
 */
export function toObservations(
  sentences: ReadonlyArray<SentenceUnit>,
  settings: FigureSettings,
  ofTables: ReadonlyArray<Observation> = [],
): Array<Observation> {
  const drafts: Array<Observation> = []
  for (const {observations} of readInTurn(sentences, settings))
    for (const observation of observations) drafts.push(observation)
  const all = ofTables.length === 0 ? drafts : [...drafts, ...ofTables].toSorted(byPlace)
  const ids = stableIds('o', all.map(idText()))
  return all.map((draft, index) => ({...draft, id: ids[index]!}))
}

function byPlace({position: left}: Observation, {position: right}: Observation): number {
  return (left.start.offset ?? 0) - (right.start.offset ?? 0)
}

/** A sentence as it was read. */
export interface SentenceRead {
  readonly sentence: SentenceUnit
  /** What held when it began. */
  readonly inForce: InForce
  /** What was found for each of its figures. */
  readonly found: ReadonlyArray<FigureFound>
  /** The same, as observations without ids. */
  readonly observations: ReadonlyArray<Observation>
}

/** Read the sentences of a text one behind the other, each under what those before it left in force. */
export function* readInTurn(
  sentences: ReadonlyArray<SentenceUnit>,
  settings: FigureSettings,
): Generator<SentenceRead, void> {
  let inForce = nothingInForce
  for (const [index, sentence] of sentences.entries()) {
    const last = sentences[index - 1]
    if (last?.stretch !== sentence.stretch)
      inForce = {
        ...nothingInForce,
        basis: settings.times.goesOn ? inForce.basis : null,
        isYearly: settings.times.goesOn && inForce.isYearly,
        period: periodAtStart(inForce.period, last?.section ?? null, sentence.section, settings.times),
      }
    const read = readSentence(sentence, followingOf(sentences, index), inForce, settings)
    yield read
    inForce = nextInForce(inForce, sentence, read, settings)
  }
}

/** How many sentences behind one can hold the citation mark of its figures. */
const longestFollowing = 11

/** The sentences behind one in its paragraph; none for a sentence without figures, of which nobody asks. */
function followingOf(sentences: ReadonlyArray<SentenceUnit>, index: number): Array<SentenceUnit> {
  const {quantities, paragraph} = sentences[index]!
  if (quantities.length === 0) return []
  return sentences.slice(index + 1, index + 1 + longestFollowing).filter((unit) => unit.paragraph === paragraph)
}

/** What an id depends on. Digits are left out, so that a revised figure keeps its id; a sentence is hashed once for all its figures. */
function idText(): (draft: Observation) => string {
  const sentences = new Map<string, string>()
  return ({sentence: {text}, label, subject, unit}) => {
    const known = sentences.get(text) ?? stableId('t', text.replaceAll(/[\d.,]+/g, '#'))
    sentences.set(text, known)
    return [known, label, subject, unit].join('\n')
  }
}

function readSentence(
  sentence: SentenceUnit,
  following: ReadonlyArray<SentenceUnit>,
  inForce: InForce,
  settings: FigureSettings,
): SentenceRead {
  const found: Array<FigureFound> = []
  const observations: Array<Observation> = []
  if (sentence.quantities.length === 0) return {sentence, inForce, found, observations}
  const respective = respectiveOf(sentence)
  const section = settings.sectionId(sentence)
  for (const [index, quantity] of sentence.quantities.entries()) {
    const context = {sentence, quantity, index, following, respective, inForce, before: observations}
    const figure = readFigure(context, settings)
    found.push(figure)
    observations.push(observationOf(figure, sentence, section))
  }
  return {sentence, inForce, found, observations}
}

/**
 * Whose figures a sentence gives; null where it goes through several (东部……，中部……，西部……) or sums them up, since the next may be
 * of none of them. What others are compared with (高于世界 3.9% 的增速) is no topic, nor is the world in a text about a place.
 */
function topicOf(
  {found, observations}: Pick<SentenceRead, 'found' | 'observations'>,
  isOfPlace: boolean,
): string | null {
  const named = observations.filter(
    ({known, subject}, index) =>
      !known.subject &&
      found[index]!.subject.by !== 'subject-compared' &&
      !(isOfPlace && (subject === '世界' || subject === '全球')),
  )
  if (named.length === 0) return null
  const isOne = new Set(named.map(({subject}) => subject)).size === 1 && !/[、和]/.test(named[0]!.subject ?? '')
  return isOne || isNational(named[0]?.subject ?? null) ? (named[0]?.subject ?? null) : null
}

/** What holds for the next sentence; in an article one without figures speaks of something else, and its time is not known. */
function nextInForce(
  inForce: InForce,
  sentence: SentenceUnit,
  read: Pick<SentenceRead, 'found' | 'observations'>,
  {times, country, place}: FigureSettings,
): InForce {
  const found = read.observations
  const period = nextPeriod(inForce.period, sentence, found, times)
  const subject = subjectOfOpening(sentence) ?? inForce.subject
  if (found.length === 0)
    return times.isScholarly ? {...nothingInForce, subject} : {...inForce, subject, period, partner: null, figures: []}
  return {
    period,
    subject: topicOf(read, country !== null || place !== null) ?? inForce.subject,
    partner: found.at(-1)?.partner ?? null,
    figures: found,
    isYearly: found.some(({kind, basis}) => kind === 'growth' && basis === 'yoy') || inForce.isYearly,
    basis: basisInForce(found, inForce.isYearly) ?? (times.isScholarly ? null : inForce.basis),
  }
}

/** The basis of the last growth; month against month is said of one figure, where the others are against the year before. */
function basisInForce(found: ReadonlyArray<Observation>, isYearly: boolean): Observation['basis'] {
  const growths = found.filter(({kind, basis}) => kind === 'growth' && basis !== null)
  const last = growths.at(-1)?.basis ?? null
  return last === 'qoq' && (isYearly || growths.some(({basis}) => basis === 'yoy')) ? 'yoy' : last
}
