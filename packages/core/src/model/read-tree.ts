import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {latestYear} from '../figures/latest-year.ts'
import {textTimes, type TextTimesInput} from '../figures/text-times.ts'
import type {FigureSettings} from '../figures/to-observations.ts'
import {whoseText} from '../figures/whose-text.ts'
import {type PathwayPlace, pathwayPlaces} from '../pathways/pathway-places.ts'
import {toReferences} from '../references/to-references.ts'
import {type RegionBook, regionBook, type RegionDefinition} from '../regions/region-book.ts'
import {unlistedRegions} from '../regions/to-regions.ts'
import type {Section} from '../tree/nodes.ts'
import {readSections, readSentences, type SentenceUnit, textOf} from '../tree/read-passages.ts'
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
  const document = toDocument(tree, {...source, format}, sentences)
  const references = toReferences(tree)
  const front = frontLines(tree)
  const settings = figureSettings({document, front, sentences, nested, references, regions: book, sectionId})
  return {sentences, sections, outline, document, references, settings, places, book}
}

interface SettingsInput {
  readonly document: DocumentInfo
  readonly front: ReadonlyArray<string>
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly nested: TextTimesInput['nested']
  readonly references: ReadonlyArray<Reference>
  readonly regions: RegionBook
  readonly sectionId: (sentence: SentenceUnit) => string | null
}

function figureSettings({
  document,
  front,
  sentences,
  nested,
  references,
  regions,
  sectionId,
}: SettingsInput): FigureSettings {
  const years = new Map(references.flatMap(({numbers, year}) => numbers.map((number) => [number, year] as const)))
  return {
    ...whoseText({title: document.title, front, sentences}),
    times: textTimes({
      title: document.title,
      date: document.date,
      isScholarly: document.nature === 'scholarly',
      opening: sentences.slice(0, openingSentences).map(({text}) => text),
      latestYear: document.date === null ? latestYear(sentences) : null,
      nested,
    }),
    yearOfReference: (number) => years.get(number) ?? null,
    regions,
    sectionId,
  }
}

/** How many of the first sentences can say that a text tells figures of others, 据海关统计. */
const openingSentences = 4

/** The lines of a text's front matter that say before whom it is given, and by whom. */
function frontLines(tree: Root): Array<string> {
  const fields = tree.children.flatMap((node) => (node.type === 'frontMatter' ? node.children : []))
  return fields
    .filter(({name}) => name === 'subtitle' || name === 'authors')
    .map(({children}) => children.map(textOf).join(''))
}
