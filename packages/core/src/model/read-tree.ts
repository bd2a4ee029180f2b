import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {placeInTitle} from '../figures/place-in-title.ts'
import {textTimes, type TextTimesInput} from '../figures/text-times.ts'
import type {FigureSettings} from '../figures/to-observations.ts'
import {type PathwayPlace, pathwayPlaces} from '../pathways/pathway-places.ts'
import {toReferences} from '../references/to-references.ts'
import {type RegionBook, regionBook, type RegionDefinition} from '../regions/region-book.ts'
import {unlistedRegions} from '../regions/to-regions.ts'
import type {Section} from '../tree/nodes.ts'
import {readSections, readSentences, type SentenceUnit} from '../tree/read-passages.ts'
import type {DocumentInfo, Reference} from './model.ts'
import {toDocument} from './to-document.ts'
import {type SectionsRead, toSections} from './to-sections.ts'

/** What `ingest` gives. */
export interface Paper {
  readonly tree: Root
  readonly format: string
  readonly messages: ReadonlyArray<VFileMessage>
}

/** Name of the file, without a folder, and the SHA-256 of its bytes in hex. */
export interface PaperSource {
  readonly name: string
  readonly sha256: string
}

/** What is read off a tree before its figures are, and what they are read against. */
export interface TreeRead {
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly sections: ReadonlyArray<Section>
  readonly outline: SectionsRead
  readonly document: DocumentInfo
  readonly references: Array<Reference>
  readonly settings: FigureSettings
  /** Where the paper gives regions pathways. */
  readonly places: ReadonlyArray<PathwayPlace>
  /** The regions of the table, the user's, and those that only this paper knows. */
  readonly book: RegionBook
}

/** Read all but the figures off a tree. @param regions  Those that the user adds or redefines. */
export function readTree(
  {tree, format}: Paper,
  source: PaperSource,
  regions: ReadonlyArray<RegionDefinition> = [],
): TreeRead {
  const nested = readSections(tree)
  const sections = nested.map(({section}) => section)
  const places = pathwayPlaces(sections, regionBook(regions))
  const book = regionBook([...regions, ...unlistedRegions(places)])
  const sentences = readSentences(tree, book)
  const outline = toSections(nested)
  const sectionId = ({section}: SentenceUnit): string | null => (section ? outline.idOf(section) : null)
  const document = toDocument(tree, {...source, format})
  const references = toReferences(tree)
  const settings = figureSettings({document, sentences, nested, references, sectionId})
  return {sentences, sections, outline, document, references, settings, places, book}
}

interface SettingsInput {
  readonly document: DocumentInfo
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly nested: TextTimesInput['nested']
  readonly references: ReadonlyArray<Reference>
  readonly sectionId: (sentence: SentenceUnit) => string | null
}

function figureSettings({document, sentences, nested, references, sectionId}: SettingsInput): FigureSettings {
  const years = new Map(references.flatMap(({numbers, year}) => numbers.map((number) => [number, year] as const)))
  return {
    country: countryOf(sentences),
    place: placeInTitle(document.title),
    times: textTimes({
      title: document.title,
      date: document.date,
      isScholarly: document.nature === 'scholarly',
      nested,
    }),
    yearOfReference: (number) => years.get(number) ?? null,
    sectionId,
  }
}

/** A text that names China in three sentences at least is about it. */
function countryOf(sentences: ReadonlyArray<SentenceUnit>): string | null {
  return sentences.filter(({text}) => /中国|我国|全国/.test(text)).length >= 3 ? '中国' : null
}
