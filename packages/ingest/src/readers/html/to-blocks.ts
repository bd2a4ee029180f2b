import type {Element, Nodes, Root as Page, RootContent as PageContent} from 'hast'
import type {Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow} from 'mdast'
import type {Node} from 'unist'
import {visit as visitTree} from 'unist-util-visit'
import {isReferencesHeading} from '../../grammar/references-heading.ts'
import {fromPieces, joinTexts} from '../../source/source-text.ts'
import {type Locate, textNode} from '../../source/tree-text.ts'
import {blockNames, linedNames} from './element-kinds.ts'
import type {LeftOut} from './left-out.ts'
import {isNoteItem} from './note-links.ts'
import {type Inline, oneLine, type ParagraphPart, paragraphsOf, partMoved, tableTag} from './paragraphs-of.ts'
import {isDataTable, tableRows, tablesInside} from './table-rows.ts'
import {isLeftOut, type PageContext, rangeOfNode, toInlines} from './to-inlines.ts'

/** What a page's elements become, and what of them is not read. */
export interface PageBlocks {
  readonly blocks: Array<RootContent>
  readonly leftOut: LeftOut
}

/** How a page is read. */
export interface PageOptions {
  /** The numbers of ordered lists are those that the author saw; else they are only counted among the references. */
  readonly hasListNumbers: boolean
}

interface Context extends PageContext, PageOptions {
  readonly locate: Locate
  /** Elements that hold a block: they are no part of a line. */
  readonly holders: ReadonlySet<Nodes>
  /** The entries of the reference list so far; null before its heading. */
  entries: number | null
}

/**
 * The blocks of a page, in the order of its text: each text knows its place, each block spans its texts. Containers are
 * opened, text between blocks becomes paragraphs, tables that only lay out a page are read cell by cell.
 */
export function toBlocks(page: Page, html: string, locate: Locate, options: PageOptions): PageBlocks {
  const leftOut: LeftOut = new Map()
  const context: Context = {html, locate, leftOut, ...options, holders: holdersIn(page), entries: null}
  const blocks = flow(page.children, context)
  if (context.entries !== null) labelNotes(blocks)
  return {blocks: inOrderOfText(blocks), leftOut}
}

/** Beside a reference list, the first note must not be taken for its first entry. */
function labelNotes(blocks: ReadonlyArray<RootContent>): void {
  const root: Root = {type: 'root', children: [...blocks]}
  visitTree(root, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') node.label = `注${node.identifier}`
  })
}

function flow(nodes: ReadonlyArray<PageContent>, context: Context, isLined = false): Array<RootContent> {
  const blocks: Array<RootContent> = []
  let run: Array<Inline> = []
  const closeRun = (): void => {
    append(blocks, paragraphs(run, context))
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && context.holders.has(node)) {
      closeRun()
      if (!isLeftOut(node, context)) append(blocks, blocksOf(node, context, isLined))
    } else append(run, toInlines(node, context, isLined))
  }
  closeRun()
  // A parser of HTML moves text out of a table that it is no cell of, and in front of it.
  return nodes.some((node) => node.type === 'element' && node.tagName === 'table') ? inOrderOfText(blocks) : blocks
}

function inOrderOfText(blocks: ReadonlyArray<RootContent>): Array<RootContent> {
  return blocks.toSorted((left, right) => startOf(left) - startOf(right))
}

function blocksOf(element: Element, context: Context, isLined: boolean): Array<RootContent> {
  const {tagName, children} = element
  const heading = /^h([1-6])$/.exec(tagName)
  if (heading) return headingOf(element, Number(heading[1]) as Heading['depth'], context)
  switch (tagName) {
    case 'hr':
      return [spanning({type: 'thematicBreak'}, [], element)]
    case 'blockquote':
      return nested('blockquote', flow(children, context, isLined), element)
    case 'ul':
      return bulletedList(element, context)
    case 'ol':
      return numberedItems(element, context)
    case 'table':
      return isDataTable(element) ? tableOf(element, context) : flow(children, context)
    default:
      return flow(children, context, isLined || linedNames.has(tagName))
  }
}

function headingOf(element: Element, depth: Heading['depth'], context: Context): Array<RootContent> {
  const text = oneLine(element.children.flatMap((child) => toInlines(child, context)))
  if (text.value === '') return []
  noteReferences(text.value, context)
  const child = textNode(text, context.locate)
  return [spanning({type: 'heading', depth, children: [child]}, [child], element)]
}

function paragraphs(run: ReadonlyArray<Inline>, context: Context): Array<Paragraph> {
  return paragraphsOf(partMoved(run, context.html))
    .filter(saysSomething)
    .map((parts) => {
      const children = parts.map((part) => phrasing(part, context.locate))
      const [first] = parts
      if (first && 'pieces' in first) noteReferences(first.value, context)
      return spanning({type: 'paragraph', children}, children)
    })
}

/** Spaces that do not collapse keep an empty paragraph open; it says nothing. */
function saysSomething(parts: ReadonlyArray<ParagraphPart>): boolean {
  return parts.some((part) => !('pieces' in part) || part.value.trim() !== '')
}

function phrasing(part: ParagraphPart, locate: Locate): PhrasingContent {
  if ('pieces' in part) return textNode(part, locate)
  return {type: 'footnoteReference', identifier: part.number, label: part.number, position: locate(part.range)}
}

function noteReferences(text: string, context: Context): void {
  if (isReferencesHeading(text)) context.entries = 0
}

function bulletedList(element: Element, context: Context): Array<RootContent> {
  const items = itemsOf(element, context).flatMap((item): Array<ListItem> => {
    const children = flow(isItem(item) ? item.children : [item], context) as ListItem['children']
    return children.length > 0 ? [spanning({type: 'listItem', spread: false, children}, children, item)] : []
  })
  return items.length > 0
    ? [spanning({type: 'list', ordered: false, spread: false, children: items}, items, element)]
    : []
}

/**
 * The items of an ordered list as paragraphs that begin with their number, as they do on the page. mammoth does not know
 * Word's numbers; among the references they are sure.
 */
function numberedItems(element: Element, context: Context): Array<RootContent> {
  let number = Number(element.properties.start ?? 1) - 1
  const isDecimal = /^(?:|1)$/.test(String(element.properties.type ?? ''))
  return itemsOf(element, context).flatMap((item): Array<RootContent> => {
    if (!isItem(item)) return flow([item], context)
    number = Number(item.properties.value ?? number + 1)
    const entries = context.entries
    const children = flow(item.children, context)
    if (isNoteItem(item)) return footnote(item, String(number), children)
    // The heading of the references may be an item itself.
    if (entries !== null && context.entries === entries) {
      context.entries += 1
      return withNumber(children, `[${context.entries}] `, item, context)
    }
    return context.hasListNumbers && isDecimal ? withNumber(children, `${number}. `, item, context) : children
  })
}

/** The children of a list; those that are no items are read as they would be outside it. */
function itemsOf({children}: Element, context: Context): Array<PageContent> {
  return children.filter((child) => {
    if (child.type === 'text') return child.value.trim() !== ''
    return !(isItem(child) && isLeftOut(child, context))
  })
}

function isItem(node: PageContent): node is Element {
  return node.type === 'element' && node.tagName === 'li'
}

/** A number in front of an item: `[1]`, `1.`, 一、, （一）, 第一. */
const printedNumber =
  /^(?:[[［〔【(（]?\d+[\]］〕】)）.．、]|[（(]?[一二三四五六七八九十]+[)）、.．]|第[一二三四五六七八九十\d])/

/** The number stands for the item's tag; an item that prints its own has it already. */
function withNumber(
  blocks: ReadonlyArray<RootContent>,
  number: string,
  item: Element,
  {locate, html}: Context,
): Array<RootContent> {
  const [first, ...others] = blocks
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const source = text?.type === 'text' ? text.data?.source : undefined
  const start = rangeOfNode(item.position)?.start
  if (first?.type !== 'paragraph' || !source || start === undefined) return [...blocks]
  if (printedNumber.test(source.value)) return [...blocks]
  const end = source.pieces[0]!.start
  // Text that was moved out of a table may stand behind the table's own.
  if (tableTag.test(html.slice(start, end))) return [...blocks]
  // No character of the number stands for one of the tag, even where both are as long.
  const printed = fromPieces([
    {value: number.slice(0, 1), start, end},
    {value: number.slice(1), start: end, end},
  ])
  const numbered = textNode(joinTexts([printed, source]), locate)
  const children = [numbered, ...first.children.slice(1)]
  return [spanning({type: 'paragraph', children}, children), ...others]
}

function footnote(item: Element, number: string, children: Array<RootContent>): Array<RootContent> {
  if (children.length === 0) return []
  const content = children as Array<Paragraph>
  return [spanning({type: 'footnoteDefinition', identifier: number, label: number, children: content}, children, item)]
}

function tableOf(table: Element, context: Context): Array<RootContent> {
  const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption')
  const inCell = {...context, leavesTables: true}
  const rows = tableRows(table).map((cells): TableRow => {
    const children = cells.map((cell): TableCell => {
      if (typeof cell === 'string') return {type: 'tableCell', children: [], data: {covered: cell}}
      const inlines = cell.children.flatMap((child) => toInlines(child, inCell))
      const text = oneLine(inlines)
      const content = text.value === '' ? [] : [textNode(text, context.locate)]
      return spanning({type: 'tableCell', children: content}, content, cell)
    })
    return spanning({type: 'tableRow', children}, children)
  })
  const whole = spanning<Table>({type: 'table', align: [], children: rows}, rows, table)
  return [...flow(captions, context), whole, ...flow(tablesInside(table), context)]
}

function nested(type: 'blockquote', blocks: Array<RootContent>, element: Element): Array<RootContent> {
  const children = blocks as Array<Paragraph>
  return children.length > 0 ? [spanning({type, children}, children, element)] : []
}

/** A node from its first child's start to its last one's end; one without children stands where its element does. */
function spanning<Kind extends Node>(node: Kind, children: ReadonlyArray<Node>, element?: PageContent): Kind {
  const positions = children.flatMap(({position}) => (position ? [position] : []))
  const [first] = positions
  if (!first) return element?.position ? {...node, position: element.position} : node
  const start = positions.reduce(
    (least, each) => (each.start.offset! < least.offset! ? each.start : least),
    first.start,
  )
  const end = positions.reduce((most, each) => (each.end.offset! > most.offset! ? each.end : most), first.end)
  return {...node, position: {start, end}}
}

function startOf({position}: RootContent): number {
  return position?.start.offset ?? 0
}

/** Elements that are blocks or hold one, found once for all. */
function holdersIn(page: Page): ReadonlySet<Nodes> {
  const holders = new Set<Nodes>()
  const visit = (node: Nodes): boolean => {
    let holds = node.type === 'element' && blockNames.has(node.tagName)
    if ('children' in node) for (const child of node.children) if (visit(child)) holds = true
    if (holds) holders.add(node)
    return holds
  }
  visit(page)
  return holders
}

/** Without a spread, which no array of a long page survives. */
function append<Item>(items: Array<Item>, more: ReadonlyArray<Item>): void {
  for (const item of more) items.push(item)
}
