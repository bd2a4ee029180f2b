import type {
  BackMatter,
  CaptionedTable,
  Citation,
  FrontMatter,
  FrontMatterField,
  MeasureItem,
  MeasureList,
  Period,
  Quantity,
  ReferenceEntry,
  ReferenceList,
  Section,
  Sentence,
  TableCaption,
  TableNote,
  Unit,
} from './nodes.ts'

/**
 * Whether a value is a node of one type. It takes anything and throws on nothing, and serves wherever unist takes a test:
 *
 *     visit(tree, isQuantity, (node) => node.reading)     filter(tree, isSection)
 */
export type NodeGuard<Kind> = (node: unknown) => node is Kind

/** 一、背景 and all that stands under it. */
export const isSection: NodeGuard<Section> = guardOf('section')
/** One sentence, its marks included. */
export const isSentence: NodeGuard<Sentence> = guardOf('sentence')
/** `[1]`, `^[2]`, `[1-3]`. */
export const isCitation: NodeGuard<Citation> = guardOf('citation')
/** `26.29 万亿元`. */
export const isQuantity: NodeGuard<Quantity> = guardOf('quantity')
/** `2025 年`, “十四五”时期. */
export const isPeriod: NodeGuard<Period> = guardOf('period')
/** The unit in a table's head or caption. */
export const isUnit: NodeGuard<Unit> = guardOf('unit')
/** 一是…；二是…. */
export const isMeasureList: NodeGuard<MeasureList> = guardOf('measureList')
/** One measure of a list. */
export const isMeasureItem: NodeGuard<MeasureItem> = guardOf('measureItem')
/** A table with its caption and notes. */
export const isCaptionedTable: NodeGuard<CaptionedTable> = guardOf('captionedTable')
/** 表1 …. */
export const isTableCaption: NodeGuard<TableCaption> = guardOf('tableCaption')
/** 资料来源：…. */
export const isTableNote: NodeGuard<TableNote> = guardOf('tableNote')
/** What stands before the first section. */
export const isFrontMatter: NodeGuard<FrontMatter> = guardOf('frontMatter')
/** What stands behind the references. */
export const isBackMatter: NodeGuard<BackMatter> = guardOf('backMatter')
/** Title, authors, 摘要, 关键词 …: one field of the two. */
export const isFrontMatterField: NodeGuard<FrontMatterField> = guardOf('frontMatterField')
/** The entries behind 参考文献. */
export const isReferenceList: NodeGuard<ReferenceList> = guardOf('referenceList')
/** One entry of it. */
export const isReferenceEntry: NodeGuard<ReferenceEntry> = guardOf('referenceEntry')

function guardOf<Kind extends {type: string}>(type: Kind['type']): NodeGuard<Kind> {
  return (node): node is Kind => typeof node === 'object' && node !== null && 'type' in node && node.type === type
}
