import type {AnyChart} from './chart-spec.ts'
import type {Link} from '../typeset/text-style.ts'

/**
 * What a briefing says, in reading order and as plain data: no sizes, no fonts, no places. `composeBriefing` makes
 * it, `layoutBriefing` sets it.
 */
export interface Briefing {
  /** Of the document's properties and its outline. */
  title: string
  authors: Array<string>
  subject: string
  keywords: Array<string>
  /** BCP 47. */
  lang: string
  /** Set at the head of every page but the first. */
  runningHead: string
  blocks: Array<Block>
}

export type Block = Heading | Paragraph | Cards | PathwayDiagram | Frame | Table | Quotations | Chart

/** A piece of text of one meaning. */
export interface Run {
  text: string
  /** `plain` by default. */
  tone?: 'plain' | 'strong' | 'quiet' | 'warn' | undefined
  /** Set small and raised: a citation mark. */
  mark?: boolean | undefined
  link?: Link | undefined
  /** Stays on one line, with such runs beside it, where there is room. */
  together?: boolean | undefined
}

export interface Heading {
  type: 'heading'
  depth: 1 | 2 | 3
  text: string
  /** Stands at the top of a page. */
  startsPage?: boolean | undefined
}

export interface Paragraph {
  type: 'paragraph'
  /** `body` has the two-em indent; `lead` and `quote` stand apart on a tinted ground; `note` is small. */
  role: 'title' | 'meta' | 'lead' | 'quote' | 'body' | 'note' | 'message'
  runs: Array<Run>
  /** Stays on the page of the next block. */
  keepWithNext?: boolean | undefined
}

/** Begins another paragraph of a cell. */
export const newLine: Run = {text: '\n'}

/** Key figures side by side. */
export interface Cards {
  type: 'cards'
  cards: Array<Card>
}

export interface Card {
  label: Array<Run>
  /** As printed in the paper, behind its direction: `逾 7000 亿美元`, `↓ 下降 60%`. */
  value: string
  lines: Array<Array<Run>>
  /** Where it is said; never cut. */
  sources: Array<Run>
}

/** A pathway: from, the terms of its formula, to. Not drawn as time. */
export interface PathwayDiagram {
  type: 'pathway'
  from: string
  terms: Array<string>
  to: string
  alt: string
}

/** Blocks apart, in a dashed frame with their own heading. */
export interface Frame {
  type: 'frame'
  title: string
  blocks: Array<Paragraph | Table>
}

export interface Table {
  type: 'table'
  columns: Array<{
    title: string
    /** Part of the width; parts need not sum to one. */ share: number
    align: 'left' | 'right' | 'center'
    /** Set small and further apart from the column before it: what is said beside a text. */
    aside?: boolean | undefined
    /** Has at least the width in which no number is parted from its unit; other columns give way. */
    whole?: boolean | undefined
  }>
  rows: Array<Row>
  /** The last row stays on the page of the next block, where both fit on one. */
  keepWithNext?: boolean | undefined
  /** All rows stay on one page, where they fit on one. */
  together?: boolean | undefined
}

export interface Row {
  /** Each a paragraph; a run that is a line feed alone begins another. */
  cells: Array<Array<Run>>
  /** Names that links lead to. */
  names?: Array<string> | undefined
}

/** Sentences of the paper in full width, each with what was read out of it below it. */
export interface Quotations {
  type: 'quotations'
  quotations: Array<Quotation>
  /** The last quotation stays on the page of the next block, where both fit on one. */
  keepWithNext?: boolean | undefined
}

export interface Quotation {
  /** Names that links lead to. */
  names?: Array<string> | undefined
  sentence: Array<Run>
  /** Each a paragraph in small type. */
  details: Array<Array<Run>>
}

export interface Chart {
  type: 'chart'
  chart: AnyChart
  /** All of it stays on the page of the next block, where both fit on one. */
  keepWithNext?: boolean | undefined
}
