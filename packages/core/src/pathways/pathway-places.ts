import type {Paragraph, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {RegionBook} from '../regions/region-book.ts'
import type {MeasureItem, MeasureList, Section} from '../tree/nodes.ts'
import {textOf, titleOf} from '../tree/read-passages.ts'
import {listedBelow} from './measure-sources.ts'
import {type PathwayHeading, pathwayHeading, regionAtStart} from './pathway-heading.ts'

/** Where a paper gives a region a pathway: a section under the region's heading, or a paragraph that begins with its name. */
export interface PathwayPlace {
  /** The section itself, or the one that holds the paragraph. */
  readonly section: Section
  readonly heading: PathwayHeading
  /** The heading without its number; of a paragraph its words before the measures. */
  readonly title: string
  /** What stands below the heading, or the paragraph alone. */
  readonly nodes: ReadonlyArray<RootContent>
  readonly position: Position
}

const nowhere: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

/**
 * Sections whose heading names a region, and that promise a pathway: by two ends in the heading, or by 一是, 二是 below it.
 * Where no heading of a section does, those of its paragraphs that begin with a region and number measures.
 */
export function pathwayPlaces(sections: ReadonlyArray<Section>, book: RegionBook): Array<PathwayPlace> {
  const found = withSiblings(sections, book)
  const headed = new Set(found.flatMap((place) => (place ? [place.section] : [])))
  const covered = new Set([...headed].flatMap(sectionsWithin))
  return sections.flatMap((section, index) => {
    const place = found[index]
    if (place) return [place]
    return covered.has(section) ? [] : paragraphPlaces(section, book)
  })
}

/** Beside a section whose heading is a region and that has measures, the others under a region's name are to have some. */
function withSiblings(sections: ReadonlyArray<Section>, book: RegionBook): Array<PathwayPlace | null> {
  const found = sections.map((section) => placeOfSection(section, book, false))
  const parents = sections.map((section) => sections.findLastIndex((each) => each.children.includes(section)))
  const promising = new Set(found.flatMap((place, index) => (place?.heading.region ? [parents[index]!] : [])))
  return found.map((place, index) => place ?? placeOfSection(sections[index]!, book, promising.has(parents[index]!)))
}

function placeOfSection(section: Section, book: RegionBook, isBesideOthers: boolean): PathwayPlace | null {
  const title = titleOf(section).trim()
  const heading = section.depth > 1 ? pathwayHeading(title, book) : null
  if (!heading) return null
  const {children} = section
  const promised =
    heading.from !== null ||
    listsOf(children, book).some(isMeasures) ||
    (heading.region && isBare(title, heading) && (isBesideOthers || listedBelow(children).length > 0))
  if (!promised) return null
  const position = section.position ?? section.children[0]?.position ?? nowhere
  return {section, heading, title, nodes: section.children, position}
}

/** 东北地区, 东北地区：…: the region's name and no word of another matter, as in 东北地区发展现状. */
function isBare(title: string, {region, label}: PathwayHeading): boolean {
  return title === label || title.startsWith(`${label}：`) || region!.names.includes(title)
}

/** 东部地区要……。一是……；二是……。 Several paragraphs of one section do so, or one does for one region. */
function paragraphPlaces(section: Section, book: RegionBook): Array<PathwayPlace> {
  return section.children.flatMap((node): Array<PathwayPlace> => {
    if (node.type !== 'paragraph' || !listsOf([node], book).some(isMeasures)) return []
    const lead = textBeforeMeasures(node)
    const first = /^[^，。：:；;,]*/.exec(lead)![0].replace(leading, '')
    const region = regionAtStart(first, 24, book)
    if (!region) return []
    const label = region.names.find((name) => first.startsWith(name)) ?? region.zh
    const position = node.position ?? nowhere
    return [{section, heading: {label, region, from: null, to: null}, title: first, nodes: [node], position}]
  })
}

/** What may stand before a region's name at the start of a paragraph. */
const leading = /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[）).、．]\s*|对于?|就|在|推动|促进|支持|关于)/

function textBeforeMeasures(paragraph: Paragraph): string {
  const list = paragraph.children.findIndex((child) => child.type === 'measureList')
  return paragraph.children.slice(0, list).map(textOf).join('').trim()
}

function sectionsWithin(section: Section): Array<Section> {
  return section.children.flatMap((node) => (node.type === 'section' ? [node, ...sectionsWithin(node)] : []))
}

/** Whether a list numbers measures whatever stands around it. */
export function isMeasures({scheme}: MeasureList): boolean {
  return scheme === '一是'
}

/** The lists below a heading, those inside the items of 首先, 其次 included; a sub-section with a pathway of its own has its own. */
export function listsOf(nodes: ReadonlyArray<RootContent | MeasureItem>, book: RegionBook): Array<MeasureList> {
  return nodes.flatMap((node): Array<MeasureList> => {
    if (node.type === 'measureList')
      return node.scheme === '首先' ? [node, ...node.children.flatMap((item) => listsOf(item.children, book))] : [node]
    if (node.type === 'section' && pathwayHeading(titleOf(node), book)?.from) return []
    const isHolder =
      node.type === 'section' || node.type === 'paragraph' || node.type === 'list' || node.type === 'listItem'
    return isHolder ? listsOf(node.children, book) : []
  })
}

/** All lists of a tree that number measures, 一是, wherever they stand. */
export function measureLists(nodes: ReadonlyArray<RootContent | MeasureItem>): Array<MeasureList> {
  return nodes.flatMap((node): Array<MeasureList> => {
    if (node.type === 'measureList' && isMeasures(node)) return [node]
    return 'children' in node ? measureLists(node.children as ReadonlyArray<RootContent>) : []
  })
}
