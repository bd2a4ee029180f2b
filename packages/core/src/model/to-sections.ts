import type {Section} from '../tree/nodes.ts'
import {titleOf} from '../tree/read-passages.ts'
import type {SectionInfo} from './model.ts'
import {stableIds} from './stable-id.ts'

/** The sections as the model lists them, and the id of each. */
export interface SectionsRead {
  readonly infos: Array<SectionInfo>
  readonly idOf: (section: Section) => string
}

/** List the sections of a paper. A section's id depends on its title and those of the sections around it. */
export function toSections(found: ReadonlyArray<{section: Section; parent: Section | null}>): SectionsRead {
  const paths = new Map<Section, string>()
  for (const {section, parent} of found) paths.set(section, `${parent ? paths.get(parent)! : ''}\n${titleOf(section)}`)
  const ids = new Map(stableIds('s', [...paths.values()]).map((id, index) => [found[index]!.section, id]))
  const idOf = (section: Section): string => ids.get(section)!
  const infos = found.map(({section, parent}) => ({
    id: idOf(section),
    depth: section.depth,
    number: section.number,
    title: titleOf(section).trim(),
    parent: parent ? idOf(parent) : null,
    position: section.children[0]?.position ?? section.position!,
  }))
  return {infos, idOf}
}
