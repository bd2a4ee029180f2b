import {VFile} from 'vfile'
import {checkCitations} from '../checks/check-citations.ts'
import {checkPathways} from '../checks/check-pathways.ts'
import {checkTables} from '../checks/check-tables.ts'
import {checkRespective} from '../checks/check-respective.ts'
import {toFindings} from '../checks/to-findings.ts'
import type {Waiver} from '../checks/waive.ts'
import {toDiagnostic} from '../diagnostics/to-diagnostic.ts'
import {toIndicators} from '../figures/to-indicators.ts'
import {toObservations} from '../figures/to-observations.ts'
import {pathwaySections, toPathways} from '../pathways/to-pathways.ts'
import {regionIdOf, toRegions} from '../regions/to-regions.ts'
import {footnoteNumbers, type SentenceUnit} from '../tree/read-passages.ts'
import type {CitationMark, Model} from './model.ts'
import {type Paper, type PaperSource, readTree} from './read-tree.ts'

/** What an analyst says besides the paper; all may be left out. */
export interface ModelSettings {
  /** Findings that an editor lets stand, each with its reason. */
  readonly waivers?: ReadonlyArray<Waiver> | undefined
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
  const file = new VFile({path: source.name})
  const {tree} = paper
  const {sentences, sections, outline, document, references, settings: reading} = readTree(paper, source)
  const citations = citationsOf(sentences, reading.sectionId)
  const found = pathwaySections(sections)
  const observations = toObservations(sentences, reading)
  checkRespective(sentences, file)
  checkTables(tree, file)
  checkCitations(citations, [...references.flatMap(({numbers}) => numbers), ...footnoteNumbers(tree)], file)
  const pathways = toPathways(found, regionIdOf, outline.idOf)
  checkPathways(pathways, file)
  const regions = toRegions({pathways: found, sentences, observations})
  const checked = {
    document,
    sentences,
    observations,
    references,
    citations,
    regions,
    pathways,
    mechanisms: [],
    series: [],
  }
  return {
    schemaVersion: '1',
    document,
    sections: outline.infos,
    observations,
    indicators: toIndicators(observations),
    tables: [],
    regions,
    pathways,
    mechanisms: [],
    references,
    citations,
    series: [],
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
