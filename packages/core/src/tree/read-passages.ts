import type {Heading, Paragraph, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {RegionBook} from '../regions/region-book.ts'
import type {Citation, MeasureItem, Period, Quantity, Section, Sentence} from './nodes.ts'

/** A sentence with what it stands in; the pieces of its text that mean something, by their offsets in it. */
export interface SentenceUnit {
  /** Citation marks as `[1]`. */
  readonly text: string
  readonly position: Position
  readonly quantities: ReadonlyArray<Mark<Quantity>>
  readonly periods: ReadonlyArray<Mark<Period>>
  readonly citations: ReadonlyArray<Mark<Citation>>
  /** The innermost section; null before the first one. */
  readonly section: Section | null
  /** The text with times, citation marks and figures blanked as U+FFFC, one for one; a mark inside words, 第三产业[3]增加值, as U+2060. */
  readonly blanked: string
  /** Sentences of one paragraph share it; those of its measures too. */
  readonly paragraph: number
  /** Sentences that one speaker goes on in: a paragraph, or one measure. What was said before holds within it only. */
  readonly stretch: number
  /** The regions that names in it are read against: one book for all sentences of a text. */
  readonly regions: RegionBook
  /** What readers have found in it, for each of them by its place; see `oncePerSentence`. */
  readonly answers: Array<unknown>
}

/** A marked node and its stretch of the sentence's text. */
export interface Mark<Node> {
  readonly node: Node
  readonly start: number
  readonly end: number
}

/** The sentences of a paper in the order of the text: abstract, then sections, measures included. */
export function readSentences(tree: Root, regions: RegionBook): Array<SentenceUnit> {
  const units: Array<SentenceUnit> = []
  let paragraph = 0
  let stretch = 0
  const visit = (nodes: ReadonlyArray<RootContent>, section: Section | null): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children, node)
      else if (node.type === 'frontMatter')
        node.children.filter((field) => field.name === 'abstract').forEach((field) => visit(field.children, null))
      else if (node.type === 'paragraph') {
        paragraph += 1
        stretch += 1
        visit(node.children, section)
      } else if (node.type === 'measureItem') {
        stretch += 1
        visit(node.children, section)
        stretch += 1
      } else if (node.type === 'sentence') units.push(unitOf(node, {section, paragraph, stretch, regions}))
      else if (node.type === 'measureList' && node.spread) {
        // Its items were paragraphs of their own.
        for (const item of node.children) {
          if (item !== node.children[0]) paragraph += 1
          visit([item], section)
        }
      } else if (
        node.type === 'blockquote' ||
        node.type === 'list' ||
        node.type === 'listItem' ||
        node.type === 'measureList'
      ) {
        visit(node.children, section)
      }
    }
  }
  visit(tree.children, null)
  return units
}

/** All sections, each before those in it, with the one that holds it. */
export function readSections(tree: Root): Array<{section: Section; parent: Section | null}> {
  const found: Array<{section: Section; parent: Section | null}> = []
  const visit = (nodes: ReadonlyArray<RootContent>, parent: Section | null): void => {
    for (const node of nodes) {
      if (node.type !== 'section') continue
      found.push({section: node, parent})
      visit(node.children, node)
    }
  }
  visit(tree.children, null)
  return found
}

/** The numbers that footnotes are defined for, `[^2]: …`. */
export function footnoteNumbers(tree: Root): Array<number> {
  const inside = (nodes: ReadonlyArray<RootContent>): Array<number> =>
    nodes.flatMap((node) => {
      if (node.type === 'section') return inside(node.children)
      return node.type === 'footnoteDefinition' ? [Number(node.label ?? node.identifier)] : []
    })
  return inside(tree.children)
}

/** The section's title without its number and citation marks. */
export function titleOf(section: Section): string {
  const [heading] = section.children
  if (heading?.type !== 'heading') return ''
  return heading.children
    .filter((child) => child.type !== 'citation')
    .map(textOf)
    .join('')
}

/** The text of a node, its marks as they are shown. */
export function textOf(node: Heading | Paragraph | Sentence | RootContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The text of one item of a list; the items of a list inside it keep their markers. */
export function itemText(item: MeasureItem): string {
  return item.children
    .map((child) =>
      child.type === 'measureList'
        ? child.children.map((each) => each.marker + itemText(each)).join('')
        : textOf(child),
    )
    .join('')
}

/** Where a sentence stands, and what its names are read against. */
type Standing = Pick<SentenceUnit, 'section' | 'paragraph' | 'stretch' | 'regions'>

function unitOf(node: Sentence, {section, paragraph, stretch, regions}: Standing): SentenceUnit {
  const quantities: Array<Mark<Quantity>> = []
  const periods: Array<Mark<Period>> = []
  const citations: Array<Mark<Citation>> = []
  let text = ''
  let blanked = ''
  for (const [index, child] of node.children.entries()) {
    const shown = textOf(child)
    const start = text.length
    const end = start + shown.length
    text += shown
    if (child.type === 'quantity') quantities.push({node: child, start, end})
    else if (child.type === 'period') periods.push({node: child, start, end})
    else if (child.type === 'citation') citations.push({node: child, start, end})
    const isMark = child.type === 'quantity' || child.type === 'period' || child.type === 'citation'
    const blank = child.type === 'citation' && isInWords(node, index) ? joiner : '\uFFFC'
    blanked += isMark ? blank.repeat(shown.length) : shown
  }
  return {
    text,
    position: node.position ?? nowhere(),
    quantities,
    periods,
    citations,
    section,
    blanked,
    paragraph,
    stretch,
    regions,
    answers: [],
  }
}

/** What stands for a citation mark inside words. */
const joiner = '\u2060'

/** The text without what stands for marks inside its words. */
export function withoutJoiners(blanked: string): string {
  return blanked.includes(joiner) ? blanked.replaceAll(joiner, '') : blanked
}

/** Whether Chinese text goes on behind a mark as if none stood there. */
function isInWords({children}: Sentence, index: number): boolean {
  const [before, after] = [children[index - 1], children[index + 1]]
  return (
    before?.type === 'text' &&
    after?.type === 'text' &&
    /\p{Script=Han}$/u.test(before.value) &&
    /^\p{Script=Han}/u.test(after.value)
  )
}

/** Of a sentence without a position; each has its own, since figures are looked up by theirs. */
function nowhere(): Position {
  return {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
}
