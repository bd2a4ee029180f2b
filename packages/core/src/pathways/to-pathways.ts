import type {RootContent} from 'mdast'
import type {Measure, Pathway} from '../model/model.ts'
import {stableId, stableIds} from '../model/stable-id.ts'
import type {MeasureItem, MeasureList, Section} from '../tree/nodes.ts'
import {textOf, titleOf} from '../tree/read-passages.ts'
import {findTerms} from './find-terms.ts'
import {type PathwayHeading, pathwayHeading} from './pathway-heading.ts'
import {actionVerbs, agreements, industries, places} from './terms.ts'

/** A section that gives a region a pathway. */
export interface PathwaySection {
  readonly section: Section
  readonly heading: PathwayHeading
}

/** Sections whose heading names a region, and that promise a pathway: by two ends in the heading, or by 一是, 二是 below it. */
export function pathwaySections(sections: ReadonlyArray<Section>): Array<PathwaySection> {
  return sections.flatMap((section) => {
    const heading = section.depth > 1 ? pathwayHeading(titleOf(section)) : null
    if (!heading) return []
    return heading.from !== null || (heading.region && listsOf(section.children).some(({scheme}) => scheme === '一是'))
      ? [{section, heading}]
      : []
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

/**
 * The measures of a region's section, in its sub-sections and lists too. 一是, 二是 always number measures; where there are
 * none, the items of another list do, for the heading promises them. 首先, 其次 number the steps of an argument and are none.
 * A second list that counts from one again is another matter.
 */
function measureItems(section: Section): Array<MeasureItem> {
  const lists = listsOf(section.children)
  const measures = lists.filter(({scheme}) => scheme === '一是')
  const others = lists.filter(({scheme}) => scheme !== '首先')
  const items: Array<MeasureItem> = []
  for (const {children} of measures.length > 0 ? measures : others.slice(0, 1)) {
    if (children[0]?.ordinal === (items.at(-1)?.ordinal ?? 0) + 1) items.push(...children)
  }
  return items
}

/** The lists below a heading, those inside the items of 首先, 其次 included; a sub-section with a pathway of its own has its own. */
function listsOf(nodes: ReadonlyArray<RootContent>): Array<MeasureList> {
  return nodes.flatMap((node) => {
    if (node.type === 'measureList')
      return node.scheme === '首先' ? [node, ...node.children.flatMap((item) => listsOf(item.children))] : [node]
    if (node.type === 'section' && pathwayHeading(titleOf(node))?.from) return []
    const isHolder =
      node.type === 'section' || node.type === 'paragraph' || node.type === 'list' || node.type === 'listItem'
    return isHolder ? listsOf(node.children) : []
  })
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
  const texts = items.map((item) => measureText(item).replace(/[；;。，,\s]+$/, ''))
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

/** The text of a measure; the items of a list inside it keep their markers. */
function measureText(item: MeasureItem): string {
  return item.children
    .map((child) =>
      child.type === 'measureList'
        ? child.children.map((each) => each.marker + measureText(each)).join('')
        : textOf(child),
    )
    .join('')
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
