import type {RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
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
    return heading.from !== null || (heading.region && listsOf(section).some(({scheme}) => scheme === '一是'))
      ? [{section, heading}]
      : []
  })
}

/** @param regionId  The id of each section's region, in the same order. */
export function toPathways(
  found: ReadonlyArray<PathwaySection>,
  regionId: (found: PathwaySection) => string,
  sectionId: (section: Section) => string,
  file: VFile,
): Array<Pathway> {
  return found.map((each) => {
    const {section, heading} = each
    const items = measureItems(section)
    if (items.length === 0) {
      report(file, 'pathway-measures', {
        reason: `Unexpected section \`${titleOf(section)}\` without measures, expected \`一是…；二是…\`, number its measures`,
        place: section.children[0]?.position,
        expected: ['一是', '二是'],
      })
    }
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
 * The measures of a region's section. 一是, 二是 always number measures; where there are none, the items of another
 * list do, for the heading promises them. 首先, 其次 number the steps of an argument and are none.
 */
function measureItems(section: Section): Array<MeasureItem> {
  const lists = listsOf(section)
  const measures = lists.filter(({scheme}) => scheme === '一是')
  const others = lists.filter(({scheme}) => scheme !== '首先')
  return (measures.length > 0 ? measures : others.slice(0, 1)).flatMap((list) => list.children)
}

/** The lists of the section's own paragraphs, those inside the items of 首先, 其次 included. */
function listsOf(section: Section): Array<MeasureList> {
  const inside = (nodes: ReadonlyArray<RootContent>): Array<MeasureList> =>
    nodes.flatMap((node) => {
      if (node.type === 'measureList' && node.scheme === '首先')
        return [node, ...node.children.flatMap((item) => inside(item.children))]
      return node.type === 'measureList' ? [node] : []
    })
  return section.children.flatMap((node) => (node.type === 'paragraph' ? inside(node.children) : []))
}

/** “制度型开放 + 创新驱动 + 价值链攀升”: terms in quotes with a plus between them. Empty where the section has none. */
function formulaIn(section: Section): Array<string> {
  const text = section.children.map((node) => (node.type === 'section' ? '' : textOf(node))).join('\n')
  const formula = /[“"「『](?<terms>[^”"」』+＋]{1,24}(?:\s*[+＋]\s*[^”"」』+＋]{1,24})+)[”"」』]/.exec(text)
  return formula ? formula.groups!.terms!.split(/[+＋]/).map((each) => each.trim()) : []
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
