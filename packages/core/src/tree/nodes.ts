import type {Data, Heading, Node, Parent, PhrasingContent, RootContent, Table, Text} from 'mdast'

/**
 * The node types that a paper needs beyond mdast. `ingest` makes them, `core` reads them, and all of unist
 * (`unist-util-visit`, `unist-util-inspect`) works on them. The tree is syntactic: it says what stands where;
 * what it means is the model's.
 *
 *     root
 *     ├─ frontMatter ── frontMatterField*          title, authors, abstract …
 *     ├─ section ── heading, (paragraph | captionedTable | section | …)*
 *     │              paragraph ── (sentence | measureList)*
 *     │                            sentence ── (text | citation | quantity | period)*
 *     │                            measureList ── measureItem* ── (sentence | measureList)*
 *     │              captionedTable ── tableCaption*, table, tableNote*
 *     ├─ referenceList ── referenceEntry*
 *     └─ backMatter ── frontMatterField*           English title, editor …
 */

/**
 * A heading and all that stands under it, sections of greater depth included.
 *
 *     section[2]
 *     │ depth: 2
 *     │ number: "一"
 *     ├─0 heading[1]
 *     │   └─0 text "背景"
 *     └─1 paragraph[1]
 */
export interface Section extends Parent {
  type: 'section'
  /** 1 for the paper's title, 2 for its widest numbering, 3 for the next: by how the paper itself nests them. */
  depth: number
  /** The number as printed, brackets and point taken off (`一`, `1`); null where the heading has none. */
  number: string | null
  children: Array<Heading | RootContent>
  data?: Data
}

/**
 * 成本下降 3%^[1]。
 *
 *     sentence[4]
 *     ├─0 text "成本下降 "
 *     ├─1 quantity "3%"
 *     ├─2 citation "[1]"
 *     │     numbers: [1]
 *     └─3 text "。"
 *
 * One sentence, its closing mark and citation marks included; in a measure, one part of it.
 */
export interface Sentence extends Parent {
  type: 'sentence'
  children: Array<PhrasingContent>
  data?: Data
}

/** A citation mark, `[1]`, `^[2]`, `[1-3]`, ①. `value` is the mark as it is shown, by the numbers of its entries: `[1]`. */
export interface Citation extends Node {
  type: 'citation'
  value: string
  numbers: Array<number>
  data?: Data
}

/** Bound words read with a figure; `eq` where there are none. See `Observation.comparator`. */
export type Comparator = 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'about' | 'nearly'

/** What the grammar read in one printed figure: its number and unit, not yet its meaning. */
export interface QuantityReading {
  /** `rank` for 第二大, 第 6 位; `number` for all else. */
  form: 'number' | 'rank'
  /** In the base unit (yuan, percent, plain count); null where the figure is a range. */
  value: number | null
  /** The two ends of a range in the base unit; null where the figure is one number. */
  low: number | null
  high: number | null
  /** As `Observation.unit`: `CNY`, `USD`, `%`, `pp`, `times`, `count`, another unit as printed, or null for a rank. */
  unit: string | null
  comparator: Comparator
  /** The number alone as printed, `26.29`, `30～50`, `三分之二`. */
  printed: string
  /** The scale and unit as printed, `万亿元`; empty for a bare number. */
  printedUnit: string
  /** Decimals printed. */
  decimals: number
  /** Power of ten from the printed number to the value: 1e12 for 万亿, 0.1 for ‰ in percent; 1 where there is none. */
  scale: number
  /** A minus sign was printed. */
  negative: boolean
  /** The word before the figure belongs to a verb of change that is part of it: 翻一番. */
  change: boolean
}

/** A printed figure with its bound words and unit. `value` is its repaired text, `26.29 万亿元`. */
export interface Quantity extends Node {
  type: 'quantity'
  value: string
  reading: QuantityReading
  data?: Data
}

/** What the grammar read in one printed time. */
export type PeriodReading =
  /**
   * An ISO 8601 period: `2025`, `2025-09`, `2021/2025`. `dueBy` is true of 到 2030 年 and 2030 年前: a time by which;
   * `since` of 2014 年以来: from then to now.
   */
  | {form: 'absolute'; iso: string; dueBy: boolean; since: boolean}
  /** 过去五年: so many years up to now. */
  | {form: 'counted'; years: number}
  /** 同期, a quarter without its year: said in relation to the period in force; `unknown`: since an event without a date. */
  | {form: 'relative'; relation: 'same' | 'part-of-year' | 'unknown'; months: readonly [number, number] | null}
  /**
   * 去年, 上年四季度: so many years from the year of the text (去年, 今年) or of what is spoken of (上年, 本年).
   * `same-in-year`, 上年同期: the same part of that year.
   */
  | {
      form: 'relative'
      relation: 'year' | 'same-in-year'
      offset: number
      from: 'text' | 'in-force'
      months: readonly [number, number] | null
    }
  /** 三年累计, 十年间: the stretch of so many years that the times before it give. */
  | {form: 'relative'; relation: 'stretch'; years: number; months: null}
  /** A plan used as the base of a comparison, 较“十三五”时期, a year, 比 2020 年, or a part of the same year, 比三季度: `iso` is then null. */
  | {form: 'base'; iso: string | null; plan: boolean}

/** A printed time. */
export interface Period extends Node {
  type: 'period'
  value: string
  reading: PeriodReading
  data?: Data
}

/** What the grammar read in a unit that stands apart from its numbers. */
export interface UnitReading {
  /** As `Observation.unit`: `CNY`, `%`, `count`, another unit as printed without its scale word. */
  unit: string
  /** The power of ten that takes a number printed under it to the base unit: 8 for 亿元, -1 for ‰. */
  exponent: number
  /** Power of ten from the printed number to the value: 1e8 for 亿, 0.1 for ‰ in percent; 1 where there is none. */
  scale: number
  /** Scale and unit as printed: `亿元`. */
  printedUnit: string
}

/** A unit in a table's head, caption or column of units, 出口额（亿元）: that of the numbers it stands over. `value` is the unit, `亿元`. */
export interface Unit extends Node {
  type: 'unit'
  value: string
  reading: UnitReading
  data?: Data
}

/** How the items of a list are counted, each named by its first marker: 首先 goes on with 其次, 再次 or 第三, 最后. */
export type MeasureScheme = '一是' | '其一' | '首先' | '第一' | '（1）' | '①'

/**
 * Numbered measures in running text. 一是扩大开放：①对接规则，②放宽准入；二是…. as `unist-util-inspect` draws it:
 *
 *     measureList[2]
 *     │ scheme: "一是"
 *     │ spread: false
 *     ├─0 measureItem[2]
 *     │   │ ordinal: 1
 *     │   │ marker: "一是"
 *     │   ├─0 sentence[1]
 *     │   │   └─0 text "扩大开放："
 *     │   └─1 measureList[2]
 *     │       │ scheme: "①"
 */
export interface MeasureList extends Parent {
  type: 'measureList'
  scheme: MeasureScheme
  /** Whether the items stand in paragraphs of their own, as in mdast's `List`. */
  spread: boolean
  children: Array<MeasureItem>
  data?: Data
}

/** One measure. Its marker (一是) is not part of its sentences; a list of another scheme may stand in it. */
export interface MeasureItem extends Parent {
  type: 'measureItem'
  ordinal: number
  /** As printed: `一是`. */
  marker: string
  children: Array<Sentence | MeasureList>
  data?: Data
}

/**
 * A table with what is printed around it. `table` is mdast's. In its cells a number is a quantity, whose unit is null where
 * the cell prints none; heads hold periods and units. A place that a wider or taller cell covers is an empty cell whose
 * `data.covered` says where that cell stands.
 *
 *     captionedTable[3]
 *     │ label: "表1"
 *     │ unit: "亿元"
 *     ├─0 tableCaption[1]
 *     │   └─0 text "表1 河湾地区进出口（单位：亿元）"
 *     ├─1 table[3]
 *     └─2 tableNote[1]
 *         └─0 text "资料来源：河湾海关。"
 */
export interface CaptionedTable extends Parent {
  type: 'captionedTable'
  /** `表 2-1` as printed; null where the caption has no number. */
  label: string | null
  /** What its numbers are counted in, `亿元`; null where neither caption nor a line of its own says it. */
  unit: string | null
  children: Array<TableCaption | Table | TableNote>
  data?: Data
}

/** The caption, its label and unit included, or the line that gives the unit. */
export interface TableCaption extends Parent {
  type: 'tableCaption'
  children: Array<PhrasingContent>
  data?: Data
}

/** A line below a table: 资料来源：…, 注：…. */
export interface TableNote extends Parent {
  type: 'tableNote'
  children: Array<PhrasingContent>
  data?: Data
}

export type FrontMatterName =
  | 'title'
  | 'subtitle'
  | 'authors'
  | 'abstract'
  | 'keywords'
  | 'clc'
  | 'documentCode'
  | 'articleId'
  | 'doi'
  | 'date'
  /** 收稿日期, 修回日期: when the journal got the paper, not when it was published. */
  | 'received'
  | 'affiliation'
  /** 作者简介. */
  | 'authorNote'
  /** 基金项目. */
  | 'funding'
  | 'editor'
  | 'englishTitle'
  | 'englishAuthors'
  | 'englishAbstract'
  | 'englishKeywords'

/** One field of the front or back matter; its children are the field's text without its label. */
export interface FrontMatterField extends Parent {
  type: 'frontMatterField'
  name: FrontMatterName
  children: Array<PhrasingContent>
  data?: Data
}

/** What stands before the first section. */
export interface FrontMatter extends Parent {
  type: 'frontMatter'
  children: Array<FrontMatterField>
  data?: Data
}

/** What stands behind the references. */
export interface BackMatter extends Parent {
  type: 'backMatter'
  children: Array<FrontMatterField>
  data?: Data
}

/** One work of an entry, read as GB/T 7714 prints it. What the entry does not say is null or empty. */
export interface ReferenceWork {
  /** Type code with carrier as printed: `M`, `EB/OL`; null where none was found. */
  type: string | null
  title: string
  /** Roles and countries taken off; `等` or `et al.` comes last where more are meant than are named. */
  authors: Array<string>
  /** Translators, and editors of the book that holds the work. */
  contributors: Array<string>
  /** As printed: `第2版`; null for the first. */
  edition: string | null
  /** Journal, newspaper, site, or the book that holds the work. */
  container: string | null
  publisher: string | null
  place: string | null
  year: number | null
  /** ISO 8601, as exact as printed. */
  date: string | null
  /** ISO 8601: the day on which an online work was looked at, `[2024-01-02]`. */
  citedDate: string | null
  volume: string | null
  issue: string | null
  /** Of a newspaper the number of its page: `A3`. */
  pages: string | null
  /** The first of `urls`. */
  url: string | null
  urls: Array<string>
  /** Without its label: `10.1000/xyz`. */
  doi: string | null
}

/**
 * One entry of the reference list: its numbers (`[9][15]` are two), its works, its text. Notes of pages (①) and footnotes are entries
 * too; one whose number another entry has is given the next behind the greatest.
 */
export interface ReferenceEntry extends Parent {
  type: 'referenceEntry'
  numbers: Array<number>
  works: Array<ReferenceWork>
  children: Array<Text>
  data?: Data
}

/** The reference list, its heading left out. */
export interface ReferenceList extends Parent {
  type: 'referenceList'
  children: Array<ReferenceEntry>
  data?: Data
}

declare module 'mdast' {
  interface RootContentMap {
    section: Section
    sentence: Sentence
    measureList: MeasureList
    measureItem: MeasureItem
    captionedTable: CaptionedTable
    tableCaption: TableCaption
    tableNote: TableNote
    frontMatter: FrontMatter
    backMatter: BackMatter
    frontMatterField: FrontMatterField
    referenceList: ReferenceList
    referenceEntry: ReferenceEntry
    citation: Citation
    quantity: Quantity
    period: Period
    unit: Unit
  }
  interface TableCellData {
    /** The cell that covers this place is the next one in this direction. */
    covered?: 'left' | 'above'
  }
  interface PhrasingContentMap {
    sentence: Sentence
    measureList: MeasureList
    citation: Citation
    quantity: Quantity
    period: Period
    unit: Unit
  }
}
