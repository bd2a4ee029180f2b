import type {GoldDocument} from './gold-figure.ts'
import {goldSentences} from './gold-sentences.ts'
import {goldTexts} from './gold-texts.ts'
import {goldPapers} from './papers.ts'
import {scoreDocuments, type ScoredDocument} from './score-documents.ts'

/** All that is annotated, scored. */
export interface ScoredGold {
  readonly rule: ReadonlyArray<ScoredDocument>
  readonly test: ReadonlyArray<ScoredDocument>
  readonly texts: ReadonlyArray<ScoredDocument>
  /** Without the published paper where it is not here. */
  readonly papers: ReadonlyArray<ScoredDocument>
  /** What is wrong with the annotations. */
  readonly problems: ReadonlyArray<string>
}

/** @param isWanted  Which texts are read. */
export async function scoreGold(isWanted: (document: GoldDocument) => boolean = () => true): Promise<ScoredGold> {
  const sentences = goldSentences()
  const texts = goldTexts()
  const scored = await scoreDocuments(sentences.documents.filter(isWanted))
  return {
    rule: scored.filter(({document}) => document.part === 'rule'),
    test: scored.filter(({document}) => document.part === 'test'),
    texts: await scoreDocuments(texts.documents.filter(isWanted)),
    papers: await scoreDocuments(goldPapers.filter(isWanted)),
    problems: [...sentences.problems, ...texts.problems],
  }
}

/** The groups of texts that are compared and published, each with its name; empty ones left out. */
export function groupsOf({rule, test, texts, papers}: ScoredGold): Array<[string, ReadonlyArray<ScoredDocument>]> {
  const groups: Array<[string, ReadonlyArray<ScoredDocument>]> = [
    ['sentences kept apart from the rules', test],
    ['sentences that rules are written against', rule],
    ['whole texts', texts],
    ...papers.map((paper): [string, Array<ScoredDocument>] => [paper.document.name, [paper]]),
  ]
  return groups.filter(([, scored]) => scored.length > 0)
}
