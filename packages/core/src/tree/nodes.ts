import type {Section, Sentence, MeasureList, MeasureItem} from './text-nodes.ts'
import type {Citation, Quantity, Period, Unit} from './phrase-nodes.ts'
import type {CaptionedTable, TableCaption, TableNote} from './table-nodes.ts'
import type {FrontMatterField, FrontMatter, BackMatter} from './matter-nodes.ts'
import type {ReferenceEntry, ReferenceList} from './reference-nodes.ts'

/**
 * The node types that a paper needs beyond mdast. `ingest` makes them, `core` reads them, and all of unist
 * (`unist-util-visit`, `unist-util-inspect`) works on them. The tree is syntactic: it says what stands where;
 * what it means is the model's. Each type shows a text (`> |`) and what of its tree is of that type, as `unist-util-inspect` draws it;
 * `packages/ingest/test/node-examples.test.ts` reads the texts.
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
export type {Section, Sentence, MeasureScheme, MeasureList, MeasureItem} from './text-nodes.ts'
export type {
  Citation,
  Comparator,
  QuantityReading,
  Quantity,
  PeriodReading,
  Period,
  UnitReading,
  Unit,
} from './phrase-nodes.ts'
export type {CaptionedTable, TableCaption, TableNote} from './table-nodes.ts'
export type {FrontMatterName, FrontMatterField, FrontMatter, BackMatter} from './matter-nodes.ts'
export type {ReferenceWork, ReferenceEntry, ReferenceList} from './reference-nodes.ts'

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
