import type {Position} from 'unist'
import type {Mechanism, Observation, Region, RegionFigure} from '../model/model.ts'
import type {PathwayPlace} from '../pathways/pathway-places.ts'
import {itemsInside} from '../tree/items-inside.ts'
import {remembered} from '../tree/remembered.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {findRegions, type RegionName, regionsNamed, regionsTouched} from './find-regions.ts'
import {isNational} from './is-national.ts'
import {provinceNamed} from './province-named.ts'
import {isAbout, type Ownership, ownershipOf} from './read-scope.ts'
import type {RegionBook, RegionDefinition} from './region-book.ts'
import type {RegionEntry} from './region-table.ts'

/** What the regions of a text are read from. */
export interface RegionInput {
  readonly places: ReadonlyArray<PathwayPlace>
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly observations: ReadonlyArray<Observation>
  readonly mechanisms: ReadonlyArray<Mechanism>
  /** With the regions that only this paper knows. */
  readonly book: RegionBook
}

/** What all regions read: the names in each sentence, found once. */
interface Scene extends RegionInput {
  readonly namesIn: (sentence: SentenceUnit) => ReadonlyArray<RegionName>
  /** The ids of the regions that those name, and of those that they touch. */
  readonly namedIn: (sentence: SentenceUnit) => ReadonlyArray<string>
  readonly touchedIn: (sentence: SentenceUnit) => ReadonlyArray<string>
  readonly sentencesInside: (position: Position) => ReadonlyArray<SentenceUnit>
  /** The id of the region in whose section a sentence stands; undefined outside them all. */
  readonly regionOf: (sentence: SentenceUnit) => string | undefined
}

/** The id of a pathway's region: from the region table, the code of a province, else its label, with what a folder cannot be named by as hyphens. */
export function regionIdOf({heading}: PathwayPlace): string {
  return (
    heading.region?.id ??
    provinceNamed(heading.label)?.code ??
    heading.label.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
  )
}

/** The regions that no table knows, as the paper's headings name them. */
export function unlistedRegions(places: ReadonlyArray<PathwayPlace>): Array<RegionDefinition> {
  return places
    .filter(({heading}) => heading.region === null)
    .map((place) => ({...provinceOf(place), id: regionIdOf(place), zh: place.heading.label}))
}

/** What is known of a province that a heading names. */
function provinceOf({heading}: PathwayPlace): Omit<RegionDefinition, 'id'> {
  const province = provinceNamed(heading.label)
  if (!province) return {}
  const {code, short, full, en} = province
  return {en, names: [full, short], members: [code], definition: 'GB/T 2260—2007'}
}

/** The regions that the paper gives a pathway, in the order of their sections, each once. */
export function toRegions(input: RegionInput): Array<Region> {
  const ids = [...new Set(input.places.map(regionIdOf))]
  const names = new Map(input.sentences.map((sentence) => [sentence, findRegions(sentence.text, input.book)]))
  const sentencesInside = itemsInside(input.sentences)
  const standing = standingIn(input.places, sentencesInside)
  const scene: Scene = {
    ...input,
    namesIn: (sentence) => names.get(sentence)!,
    namedIn: remembered((sentence) => regionsNamed(names.get(sentence)!, input.book)),
    touchedIn: remembered((sentence) => regionsTouched(names.get(sentence)!, input.book)),
    sentencesInside,
    regionOf: (sentence) => standing.get(sentence),
  }
  const drafts = ids.map((id) => draftOf(id, scene))
  // National figures that are tied to one region are not the background of another.
  const tied = new Set(drafts.flatMap(({figures}) => figures.map((figure) => figure.observation)))
  return drafts.map((draft) => ({...draft, figures: [...draft.figures, ...background(input.observations, tied)]}))
}

function draftOf(id: string, scene: Scene): Region {
  const {places, sentences, observations, mechanisms, book, namedIn} = scene
  const entry = book.byId.get(id)!
  const isListed = places.some((place) => regionIdOf(place) === id && place.heading.region !== null)
  const mentions = sentences.filter((sentence) => namedIn(sentence).includes(id))
  const lineOf = tieLines(entry, scene)
  const owned = ownershipsIn(observations, entry, book)
  const figures = observations.flatMap(({id: observation, subject, sentence}): Array<RegionFigure> => {
    const own = subject === null ? null : owned.get(subject)
    if (own) return [{observation, scope: 'region', line: null, ...(own.part !== null && {part: own.part})}]
    const line = isNational(subject) ? lineOf(sentence.position) : null
    return line === null ? [] : [{observation, scope: 'national-about-region', line}]
  })
  return {
    id,
    label: {zh: entry.zh, en: entry.en},
    members: [...entry.members],
    ...(entry.cities && {cities: [...entry.cities]}),
    definition: isListed || provinceNamed(entry.zh) ? entry.definition : null,
    figures,
    mentions: mentions.map(({text, position}) => ({sentence: text, position})),
    touchedBy: mechanisms.flatMap((mechanism) => touching(mechanism, id, scene)),
  }
}

function ownershipsIn(
  observations: ReadonlyArray<Observation>,
  entry: RegionEntry,
  book: RegionBook,
): ReadonlyMap<string, Ownership | null> {
  const subjects = new Set(observations.flatMap(({subject}) => subject ?? []))
  return new Map([...subjects].map((subject) => [subject, ownershipOf(subject, entry, book)]))
}

/** The first sentence of a mechanism that touches the region. */
function touching(
  mechanism: Mechanism,
  id: string,
  {touchedIn, sentencesInside}: Scene,
): NonNullable<Region['touchedBy']> {
  if (!mechanism.regions.includes(id)) return []
  const found = sentencesInside(mechanism.position).find((sentence) => touchedIn(sentence).includes(id))
  return found ? [{mechanism: mechanism.id, sentence: found.text, position: found.position}] : []
}

/**
 * For a sentence's position, the line that ties its figures to a region: its own where it names the region or stands in the
 * region's section, or that of a sentence beside it in the paragraph. Null where none does.
 */
function tieLines(
  entry: RegionEntry,
  {sentences, book, namesIn, regionOf}: Scene,
): (position: Position) => number | null {
  const about = new Set(sentences.filter((sentence) => isAbout(sentence.text, namesIn(sentence), entry, book)))
  const indexes = new Map(sentences.map(({position}, index) => [position, index]))
  return (position) => {
    const index = indexes.get(position)
    const sentence = index === undefined ? undefined : sentences[index]
    if (index === undefined || !sentence) return null
    if (about.has(sentence) || regionOf(sentence) === entry.id) return sentence.position.start.line
    const [before, behind] = [sentences[index - 1], sentences[index + 1]]
    if (before?.paragraph === sentence.paragraph && about.has(before)) return before.position.start.line
    // 这对沿海地区…: the next sentence speaks of these figures.
    const speaksBack = behind?.paragraph === sentence.paragraph && /^(?:这|此|该|上述)/.test(behind.text)
    return speaksBack && about.has(behind) ? behind.position.start.line : null
  }
}

/** The region of each sentence in a place; the shortest place holds, for a region's section may stand in a wider region's. */
function standingIn(
  places: ReadonlyArray<PathwayPlace>,
  sentencesInside: Scene['sentencesInside'],
): ReadonlyMap<SentenceUnit, string> {
  const longestFirst = places.toSorted((left, right) => lengthOf(right.position) - lengthOf(left.position))
  return new Map(
    longestFirst.flatMap((place) =>
      sentencesInside(place.position).map((sentence) => [sentence, regionIdOf(place)] as const),
    ),
  )
}

function lengthOf({start, end}: Position): number {
  return (end.offset ?? 0) - (start.offset ?? 0)
}

/** Figures of the country that no region is tied to. */
function background(observations: ReadonlyArray<Observation>, tied: ReadonlySet<string>): Array<RegionFigure> {
  return observations
    .filter(({id, subject}) => !tied.has(id) && isNational(subject))
    .map(({id}) => ({observation: id, scope: 'national', line: null}))
}
