import type {Root} from 'mdast'
import type {Mechanism, Observation, Pathway} from '../model/model.ts'
import {stableIds} from '../model/stable-id.ts'
import {findRegions, regionsTouched} from '../regions/find-regions.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {isInside, itemsInside} from '../tree/items-inside.ts'
import type {Section} from '../tree/nodes.ts'
import type {MechanismDraft} from './draft.ts'
import {fromClauses} from './from-clauses.ts'
import {fromHeadings} from './from-headings.ts'
import {fromLists} from './from-lists.ts'
import {fromParagraphs} from './from-paragraphs.ts'
import {fromStages} from './from-stages.ts'
import {passagesOf, sectionsOf} from './passages.ts'

/** What mechanisms are read with. */
export interface MechanismInput {
  readonly tree: Root
  readonly observations: ReadonlyArray<Observation>
  /** Their measures are no mechanisms. */
  readonly pathways: ReadonlyArray<Pathway>
  /** Year of the text; null where it has none. */
  readonly year: number | null
  readonly book: RegionBook
  readonly sectionId: (section: Section) => string
}

/** The mechanisms, channels, effects, principles and stages that a paper enumerates, in the order of the text. */
export function toMechanisms({tree, observations, pathways, year, book, sectionId}: MechanismInput): Array<Mechanism> {
  const passages = passagesOf(tree)
  const sections = sectionsOf(tree.children)
  const drafts = [
    ...fromStages(passages, sections, year),
    ...passages.flatMap(fromLists),
    ...sections.flatMap(fromHeadings),
    ...fromParagraphs(passages),
    ...passages.flatMap(fromClauses),
  ]
  const free = outermost(
    drafts.filter(({position}) => !pathways.some((pathway) => isInside(position, pathway.position))),
  )
  const ids = stableIds(
    'k',
    free.map(({type, name, period}) => `${type}\n${name}\n${period === null ? '' : name}`),
  )
  const figuresInside = itemsInside(observations)
  return free.map(({section, ...draft}, index) => ({
    id: ids[index]!,
    ...draft,
    regions: regionsTouched(findRegions(draft.text, book), book),
    observations: figuresInside(draft.position).map(({id}) => id),
    section: section && sectionId(section),
  }))
}

/** Each stretch of text once, in the order of the text; the first reading of it is kept. */
function outermost(drafts: ReadonlyArray<MechanismDraft>): Array<MechanismDraft> {
  const starts = new Set<number>()
  return drafts
    .filter(({position}) => {
      const at = position.start.offset ?? 0
      return !starts.has(at) && starts.add(at)
    })
    .toSorted((left, right) => (left.position.start.offset ?? 0) - (right.position.start.offset ?? 0))
}
