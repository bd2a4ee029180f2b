import type {RootContent} from 'mdast'
import type {Measure, Pathway} from '../model/model.ts'
import {stableId, stableIds} from '../model/stable-id.ts'
import type {MeasureItem, Section} from '../tree/nodes.ts'
import {textOf, titleOf} from '../tree/read-passages.ts'
import {findTerms} from './find-terms.ts'
import {type PathwayHeading, pathwayHeading} from './pathway-heading.ts'
import {actionVerbs, agreements, industries, places} from './terms.ts'

/** A section that gives a region a pathway. */
export interface PathwaySection {
  readonly section: Section
  readonly heading: PathwayHeading
}

/** Sections whose heading names a region, and that promise a pathway: by two ends in the heading, or by measures below it. */
export function pathwaySections(sections: ReadonlyArray<Section>): Array<PathwaySection> {
  return sections.flatMap((section) => {
    const heading = section.depth > 1 ? pathwayHeading(titleOf(section)) : null
    if (!heading) return []
    return heading.from !== null || (heading.region && measureItems(section).length > 0) ? [{section, heading}] : []
  })
}

/** @param regionId  The id of each section's region, in the same order. */
export function toPathways(
  found: ReadonlyArray<PathwaySection>,
  regionId: (found: PathwaySection) => string,
  sectionId: (section: Section) => string,
): Array<Pathway> {
  return found.map((each) => {
    const {section, heading} = each
    const items = measureItems(section)
    const id = stableId('p', titleOf(section))
    return {
      id,
      region: regionId(each),
      regionLabel: heading.label,
      title: titleOf(section).trim(),
      from: heading.from,
      to: heading.to,
      formula: formulaIn(section),
      measures: toMeasures(items, id),
      section: sectionId(section),
      position: section.position ?? section.children[0]!.position!,
    }
  })
}

/** The measures below a heading, in its sub-sections and lists too; a second list that counts from one again is another matter. */
function measureItems(section: Section): Array<MeasureItem> {
  const items: Array<MeasureItem> = []
  const visit = (nodes: ReadonlyArray<RootContent>): void => {
    for (const node of nodes) {
      if (node.type === 'measureList' && node.children[0]?.ordinal === (items.at(-1)?.ordinal ?? 0) + 1)
        items.push(...node.children)
      else if (node.type === 'section' && pathwayHeading(titleOf(node))?.from) continue
      else if (node.type === 'section' || node.type === 'paragraph' || node.type === 'list' || node.type === 'listItem')
        visit(node.children)
    }
  }
  visit(section.children)
  return items
}

/** “制度型开放 + 创新驱动 + 价值链攀升”: terms in quotes with a plus between them. Empty where the section has none. */
function formulaIn(section: Section): Array<string> {
  const text = section.children.map((node) => (node.type === 'section' ? '' : textOf(node))).join('\n')
  for (const [, quoted] of text.matchAll(/[“「『"]([^“”「」『』"\n]{3,160})[”」』"]/g)) {
    const terms = quoted!.split(/\s*[+＋]\s*/).map((term) => term.trim())
    // “6+2+N” names a plan and is no pathway's formula.
    if (terms.length > 1 && terms.every((term) => /^\p{Script=Han}[^，。；]{1,23}$/u.test(term))) return terms
  }
  return []
}

function toMeasures(items: ReadonlyArray<MeasureItem>, pathway: string): Array<Measure> {
  const texts = items.map((item) =>
    item.children
      .map(textOf)
      .join('')
      .replace(/[；;。，,\s]+$/, ''),
  )
  const ids = stableIds(
    'm',
    texts.map((text) => `${pathway}\n${text}`),
  )
  return items.map((item, index) => {
    const text = texts[index]!
    return {
      id: ids[index]!,
      ordinal: item.ordinal,
      text,
      actions: actionsIn(text),
      places: findTerms(text, places),
      agreements: findTerms(text, agreements).map(({label}) => ({label})),
      industries: findTerms(text, industries).map(({label}) => ({label})),
      mechanisms: [],
      position: item.position!,
    }
  })
}

/** The verb and object that each clause begins with, an adverb before the verb allowed. */
function actionsIn(text: string): Array<{verb: string; object: string}> {
  const verbs = new RegExp(
    `^(?:进一步|积极|有序|更好地|加快|同时|并|着力|聚力|合理|主动)*(?<verb>${actionVerbs.join('|')})(?<object>[^，。；,;]{2,})`,
  )
  return text.split(/[，。；,;]/).flatMap((clause) => {
    const match = verbs.exec(clause.trim())
    return match ? [{verb: match.groups!.verb!, object: match.groups!.object!.trim()}] : []
  })
}
