import type {RootContent} from 'mdast'
import type {Pathway} from '../model/model.ts'
import {stableIds} from '../model/stable-id.ts'
import type {RegionBook} from '../regions/region-book.ts'
import type {Section} from '../tree/nodes.ts'
import {textOf} from '../tree/read-passages.ts'
import {sentenceTexts} from '../tree/sentence-texts.ts'
import {endsInSentence} from './pathway-ends.ts'
import type {PathwayPlace} from './pathway-places.ts'
import {readFormula} from './read-formula.ts'
import {readStrengths} from './read-strengths.ts'
import {toMeasures} from './to-measures.ts'

/** What a pathway is read with. */
export interface PathwayInput {
  readonly book: RegionBook
  /** The id of a place's region. */
  readonly regionId: (place: PathwayPlace) => string
  readonly sectionId: (section: Section) => string
}

/** The pathways of a paper, in the order of their places. */
export function toPathways(
  places: ReadonlyArray<PathwayPlace>,
  {book, regionId, sectionId}: PathwayInput,
): Array<Pathway> {
  const ids = stableIds(
    'p',
    places.map(({title}) => title),
  )
  return places.map((place, index) => {
    const {heading, title, section, position} = place
    const sentences = sentenceTexts(place.nodes)
    const ends = heading.from === null ? firstEnds(sentences) : {from: heading.from, to: heading.to}
    return {
      id: ids[index]!,
      region: regionId(place),
      regionLabel: heading.label,
      title,
      from: ends?.from ?? null,
      to: ends?.to ?? null,
      formula: formulaOf(title, place.nodes),
      ...readStrengths(sentences),
      measures: toMeasures(place, ids[index]!, book),
      section: sectionId(section),
      position,
    }
  })
}

function firstEnds(sentences: ReadonlyArray<string>): {from: string; to: string} | null {
  for (const sentence of sentences) {
    const ends = endsInSentence(sentence)
    if (ends) return ends
  }
  return null
}

/** That of the heading, else the first of the text, measures included. */
function formulaOf(title: string, nodes: ReadonlyArray<RootContent>): Array<string> {
  const inTitle = readFormula(title)
  if (inTitle.length > 0) return inTitle
  return readFormula(
    nodes.map((node) => (node.type === 'section' || node.type === 'heading' ? '' : textOf(node))).join('\n'),
  )
}
