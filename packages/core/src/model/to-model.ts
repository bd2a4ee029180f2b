import {VFile} from 'vfile'
import {checkCitations} from '../checks/check-citations.ts'
import {checkPathways} from '../checks/check-pathways.ts'
import {checkTables} from '../checks/check-tables.ts'
import {checkRespective} from '../checks/check-respective.ts'
import {toDiagnostic} from '../diagnostics/to-diagnostic.ts'
import {toIndicators} from '../figures/to-indicators.ts'
import {toObservations} from '../figures/to-observations.ts'
import {pathwaySections, toPathways} from '../pathways/to-pathways.ts'
import {regionIdOf, toRegions} from '../regions/to-regions.ts'
import {footnoteNumbers, type SentenceUnit} from '../tree/read-passages.ts'
import type {CitationMark, Model} from './model.ts'
import {type Paper, type PaperSource, readTree} from './read-tree.ts'

/**
 * Make the model of a paper.
 *
 * @param paper   Its tree and the messages about its text.
 * @param source  The file that it was.
 * @returns       A whole model for any tree: what the paper does not have is an empty list or null.
 */
export function toModel(paper: Paper, source: PaperSource): Model {
  const file = new VFile({path: source.name})
  const {tree} = paper
  const {sentences, sections, outline, document, references, settings} = readTree(paper, source)
  const citations = citationsOf(sentences, settings.sectionId)
  const found = pathwaySections(sections)
  const observations = toObservations(sentences, settings)
  checkRespective(sentences, file)
  checkTables(tree, file)
  checkCitations(citations, [...references.flatMap(({numbers}) => numbers), ...footnoteNumbers(tree)], file)
  const pathways = toPathways(found, regionIdOf, outline.idOf)
  checkPathways(pathways, file)
  return {
    schemaVersion: '1',
    document,
    sections: outline.infos,
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
