import type {Root} from 'mdast'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkCitations} from '../checks/check-citations.ts'
import {checkPathways} from '../checks/check-pathways.ts'
import {checkTables} from '../checks/check-tables.ts'
import {checkRespective} from '../checks/check-respective.ts'
import {toDiagnostic} from '../diagnostics/to-diagnostic.ts'
import {placeInTitle} from '../figures/place-in-title.ts'
import {toIndicators} from '../figures/to-indicators.ts'
import {type FigureSettings, toObservations} from '../figures/to-observations.ts'
import {pathwaySections, toPathways} from '../pathways/to-pathways.ts'
import {toReferences} from '../references/to-references.ts'
import {regionIdOf, toRegions} from '../regions/to-regions.ts'
import {footnoteNumbers, readSections, readSentences, type SentenceUnit} from '../tree/read-passages.ts'
import type {CitationMark, Model, Reference} from './model.ts'
import {toDocument} from './to-document.ts'
import {toSections} from './to-sections.ts'

/** What `ingest` gives. */
export interface Paper {
  readonly tree: Root
  readonly format: string
  readonly messages: ReadonlyArray<VFileMessage>
}

/**
 * Make the model of a paper.
 *
 * @param paper   Its tree and the messages about its text.
 * @param source  Name of the file, without a folder, and the SHA-256 of its bytes in hex.
 * @returns       A whole model for any tree: what the paper does not have is an empty list or null.
 */
export function toModel(paper: Paper, source: {name: string; sha256: string}): Model {
  const file = new VFile({path: source.name})
  const {tree} = paper
  const sentences = readSentences(tree)
  const sections = readSections(tree)
  const {infos, idOf} = toSections(sections)
  const sectionId = ({section}: SentenceUnit): string | null => (section ? idOf(section) : null)
  const document = toDocument(tree, {...source, format: paper.format})
  const references = toReferences(tree)
  const citations = citationsOf(sentences, sectionId)
  const found = pathwaySections(sections.map(({section}) => section))
  const observations = toObservations(sentences, figureSettings({document, sentences, references, sectionId}))
  checkRespective(sentences, file)
  checkTables(tree, file)
  checkCitations(citations, [...references.flatMap(({numbers}) => numbers), ...footnoteNumbers(tree)], file)
  const pathways = toPathways(found, regionIdOf, idOf)
  checkPathways(pathways, file)
  return {
    schemaVersion: '1',
    document,
    sections: infos,
    observations,
    indicators: toIndicators(observations),
    tables: [],
    regions: toRegions({pathways: found, sentences, observations}),
    pathways,
    mechanisms: [],
    references,
    citations,
    series: [],
    findings: [],
    changes: [],
    diagnostics: [...paper.messages, ...file.messages].map(toDiagnostic),
  }
}

interface SettingsInput {
  readonly document: Model['document']
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly references: ReadonlyArray<Reference>
  readonly sectionId: (sentence: SentenceUnit) => string | null
}

function figureSettings({document, sentences, references, sectionId}: SettingsInput): FigureSettings {
  const years = new Map(references.flatMap(({numbers, year}) => numbers.map((number) => [number, year] as const)))
  return {
    country: countryOf(sentences),
    place: placeInTitle(document.title),
    year: document.date === null ? null : Number(document.date.slice(0, 4)),
    yearOfReference: (number) => years.get(number) ?? null,
    sectionId,
  }
}

/** A text that names China in three sentences at least is about it. */
function countryOf(sentences: ReadonlyArray<SentenceUnit>): string | null {
  return sentences.filter(({text}) => /中国|我国|全国/.test(text)).length >= 3 ? '中国' : null
}

function citationsOf(
  sentences: ReadonlyArray<SentenceUnit>,
  sectionId: (sentence: SentenceUnit) => string | null,
): Array<CitationMark> {
  return sentences.flatMap((sentence) =>
    sentence.citations.map(({node}) => ({
      numbers: node.numbers,
      section: sectionId(sentence),
      position: node.position ?? sentence.position,
    })),
  )
}
