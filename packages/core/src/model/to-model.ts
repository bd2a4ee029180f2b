import {VFile} from 'vfile'
import {checkCitations} from '../checks/check-citations.ts'
import {checkPathways} from '../checks/check-pathways.ts'
import {checkTables} from '../checks/check-tables.ts'
import {checkRespective} from '../checks/check-respective.ts'
import {toFindings} from '../checks/to-findings.ts'
import type {Waiver} from '../checks/waive.ts'
import {toDiagnostic} from '../diagnostics/to-diagnostic.ts'
import {toIndicators} from '../figures/to-indicators.ts'
import {nameMechanisms} from '../mechanisms/name-mechanisms.ts'
import {toMechanisms} from '../mechanisms/to-mechanisms.ts'
import {deriveSeries} from '../overlays/derive-series.ts'
import type {Overlay} from '../overlays/overlay.ts'
import {measureLists} from '../pathways/pathway-places.ts'
import {toPathways} from '../pathways/to-pathways.ts'
import type {RegionDefinition} from '../regions/region-book.ts'
import {toReferences} from '../references/to-references.ts'
import {regionIdOf, toRegions} from '../regions/to-regions.ts'
import {toTables} from '../tables/to-tables.ts'
import {footnoteNumbers, type SentenceUnit} from '../tree/read-passages.ts'
import type {CitationMark, Model} from './model.ts'
import {type Paper, type PaperSource, readTree} from './read-tree.ts'
import {asPrinted, readingForm} from './reading-form.ts'
import {englishAbstractOf} from './to-document.ts'
import {figuresOf} from './to-figures.ts'

/** What an analyst says besides the paper; all may be left out. */
export interface ModelSettings {
  /** Findings that an editor lets stand, each with its reason. */
  readonly waivers?: ReadonlyArray<Waiver> | undefined
  /** Regions that are added to those of the table, or redefine them. */
  readonly regions?: ReadonlyArray<RegionDefinition> | undefined
  /** The analyst's own data; where two give the same series, the first counts. */
  readonly overlays?: ReadonlyArray<Overlay> | undefined
}

/**
 * Make the model of a paper.
 *
 * @param paper   Its tree and the messages about its text.
 * @param source  The file that it was.
 * @param settings  What an analyst says besides the paper.
 * @returns       A whole model for any tree: what the paper does not have is an empty list or null.
 */
export function toModel(paper: Paper, source: PaperSource, settings: ModelSettings = {}): Model {
  const reading = readingForm(paper)
  const model = modelOf(reading, source, settings)
  return reading === paper ? model : {...asPrinted(model, paper), references: toReferences(paper.tree)}
}

function modelOf(paper: Paper, source: PaperSource, settings: ModelSettings): Model {
  const file = new VFile({path: source.name})
  const {tree} = paper
  const read = readTree(paper, source, settings.regions)
  const {sentences, outline, document, references, settings: reading, places, book} = read
  const citations = citationsOf(sentences, reading.sectionId)
  const {tables, observations} = figuresOf(tree, read)
  checkRespective(sentences, file)
  checkTables(tables, file)
  checkCitations(citations, [...references.flatMap(({numbers}) => numbers), ...footnoteNumbers(tree)], file)
  const drafted = toPathways(places, {book, regionId: regionIdOf, sectionId: outline.idOf})
  const mechanisms = toMechanisms({
    tree,
    observations,
    pathways: drafted,
    year: reading.times.year,
    book,
    sectionId: outline.idOf,
  })
  const pathways = nameMechanisms(drafted, mechanisms)
  checkPathways({pathways, mechanisms, lists: measureLists(tree.children)}, file)
  const regions = toRegions({places, sentences, observations, mechanisms, book})
  const series = deriveSeries(settings.overlays ?? [], book)
  const checked = {
    document,
    englishAbstract: englishAbstractOf(tree),
    sentences,
    observations,
    references,
    citations,
    regions,
    pathways,
    mechanisms,
    series,
  }
  return {
    schemaVersion: '1',
    document,
    sections: outline.infos,
    observations,
    indicators: toIndicators(observations),
    tables: toTables(tables),
    regions,
    pathways,
    mechanisms,
    references,
    citations,
    series,
    findings: toFindings(checked, settings.waivers ?? []),
    changes: [],
    diagnostics: [...paper.messages, ...file.messages].map(toDiagnostic),
  }
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
