import type {RootContent} from 'mdast'
import type {Position} from 'unist'
import type {RegionBook} from '../regions/region-book.ts'
import type {MeasureItem, Section} from '../tree/nodes.ts'
import {itemText, textOf, titleOf} from '../tree/read-passages.ts'
import {isMeasures, listsOf} from './pathway-places.ts'
import {adverbs, actionVerbs} from './vocabulary/verb-table.ts'

/** A measure as the paper numbers or lists it. */
export interface MeasureSource {
  readonly ordinal: number
  readonly text: string
  readonly position: Position
}

/**
 * The measures below a region's heading, in its sub-sections and lists too. 一是, 二是 always number measures; where there are none,
 * the items of another list do, for the heading promises them; then what is asked for item by item: 首先, 其次 whose items begin with
 * what is to be done, sub-sections under such headings, （一）扩大开放, and items of a bulleted list.
 */
export function measureSources(nodes: ReadonlyArray<RootContent>, book: RegionBook): Array<MeasureSource> {
  const lists = listsOf(nodes, book)
  const measures = lists.filter(isMeasures)
  const others = lists.filter(({scheme}) => scheme !== '首先')
  const items = countedOn(measures.length > 0 ? measures : others.slice(0, 1)).map(fromItem)
  if (items.length > 0) return items
  const steps = lists.filter(({scheme}) => scheme === '首先').map(({children}) => children.map(fromItem))
  return steps.find(areAskedFor) ?? listedBelow(nodes)
}

/** What is asked for in sub-sections or a bulleted list; empty where one of them is no measure. */
export function listedBelow(nodes: ReadonlyArray<RootContent>): Array<MeasureSource> {
  const sections = nodes.filter((node): node is Section => node.type === 'section').map(fromSection)
  if (areAskedFor(sections)) return sections
  const lists = nodes.filter((node) => node.type === 'list').map(({children}) => children.map(fromListItem))
  const numbered = numberedParagraphs(nodes)
  return [...lists, numbered].find(areAskedFor) ?? []
}

/** 1. 建设口岸。 and 2. 发展加工。 as paragraphs of their own, counted from one without a gap. */
function numberedParagraphs(nodes: ReadonlyArray<RootContent>): Array<MeasureSource> {
  const found: Array<MeasureSource> = []
  for (const node of nodes) {
    const groups = node.type === 'paragraph' ? numberBefore.exec(textOf(node))?.groups : undefined
    if (groups && Number(groups.number) === found.length + 1)
      found.push({ordinal: found.length + 1, text: groups.text!.trim(), position: node.position ?? nowhere})
  }
  return found
}

const numberBefore = /^\s*(?<number>\d{1,2})[.．、](?!\d)\s*(?<text>.*)$/s

/** A second list that counts from one again is another matter. */
function countedOn(lists: ReadonlyArray<{readonly children: ReadonlyArray<MeasureItem>}>): Array<MeasureItem> {
  const items: Array<MeasureItem> = []
  for (const {children} of lists) {
    if (children[0]?.ordinal === (items.at(-1)?.ordinal ?? 0) + 1) items.push(...children)
  }
  return items
}

const nowhere: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

function fromItem(item: MeasureItem): MeasureSource {
  return {ordinal: item.ordinal, text: itemText(item), position: item.position ?? nowhere}
}

/** Its heading and what stands below: 扩大内陆开放。提升航空港能级。 */
function fromSection(section: Section, index: number): MeasureSource {
  const title = titleOf(section).trim()
  const below = section.children.filter((node) => node.type !== 'heading').map(textOf)
  const text = [/[。；！？]$/.test(title) ? title : `${title}。`, ...below].join('')
  return {ordinal: index + 1, text, position: section.position ?? section.children[0]?.position ?? nowhere}
}

function fromListItem(item: RootContent, index: number): MeasureSource {
  return {ordinal: index + 1, text: textOf(item).trim(), position: item.position ?? nowhere}
}

const byLength = (words: ReadonlyArray<string>): string =>
  words.toSorted((left, right) => right.length - left.length).join('|')
const asks = new RegExp(
  `^(?:${byLength(adverbs)}){0,2}(?:${byLength(actionVerbs)})(?=\\p{Script=Han}{2}|[A-Z“《])`,
  'u',
)
/** 发展现状, 合作基础: headings that tell how things are. */
const tells =
  /(?:现状|基础|背景|情况|特征|特点|成效|成就|问题|挑战|机遇|分析|概况|历程|趋势|依据|条件|优势|比较|启示|经验|水平|结构|规模|贡献|作用|意义|内涵|机制|效应)[。；：:]?$/

/** Two or more that each begin with what is to be done. */
function areAskedFor(sources: ReadonlyArray<MeasureSource>): boolean {
  return (
    sources.length > 1 &&
    sources.every(({text}) => {
      const head = /^[^。；，：\n]*[。；：]?/.exec(text)![0]
      return asks.test(head) && !tells.test(head)
    })
  )
}
