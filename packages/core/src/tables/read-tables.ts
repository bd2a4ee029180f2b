import type {Root, RootContent, Table} from 'mdast'
import type {CaptionedTable, Section} from '../tree/nodes.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'

/** A table and where it stands. */
export interface TableUnit {
  readonly table: Table
  /** With its caption and notes; null where it has neither. */
  readonly captioned: CaptionedTable | null
  /** The innermost section; null before the first one. */
  readonly section: Section | null
  /** The sentence before it that introduces it, 主要指标如下：; null where none does. */
  readonly lead: SentenceUnit | null
}

/** The tables of a paper, in the order of the text. */
export function readTables(tree: Root, sentences: ReadonlyArray<SentenceUnit>): Array<TableUnit> {
  const units: Array<TableUnit> = []
  const visit = (nodes: ReadonlyArray<RootContent>, section: Section | null): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children, node)
      else if (node.type === 'captionedTable') {
        const table = node.children.find((child) => child.type === 'table')
        if (table) units.push({table, captioned: node, section, lead: leadOf(node, sentences, section)})
      } else if (node.type === 'table') {
        units.push({table: node, captioned: null, section, lead: leadOf(node, sentences, section)})
      } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
        visit(node.children, section)
      }
    }
  }
  visit(tree.children, null)
  return units
}

/** A longer sentence is about more than the table. */
const longestLead = 120

/** The last sentence of the section before the table, where it leads on to it. */
function leadOf(
  {position}: Table | CaptionedTable,
  sentences: ReadonlyArray<SentenceUnit>,
  section: Section | null,
): SentenceUnit | null {
  if (!position) return null
  const start = position.start.offset ?? 0
  const before = lastBefore(sentences, start)
  if (!before || before.section !== section || before.text.length > longestLead) return null
  return /[：:]\s*$|如下|下表|见表|表\s*\d/.test(before.text) ? before : null
}

/** By bisection: sentences stand in the order of the text. */
function lastBefore(sentences: ReadonlyArray<SentenceUnit>, offset: number): SentenceUnit | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]!.position.end.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}
