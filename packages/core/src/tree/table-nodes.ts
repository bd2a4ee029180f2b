import type {Data, Parent, PhrasingContent, Table} from 'mdast'

/**
 * A table with what is printed around it. `table` is mdast's. In its cells a number is a quantity, whose unit is null where
 * the cell prints none; heads hold periods and units. A place that a wider or taller cell covers is an empty cell whose
 * `data.covered` says where that cell stands.
 *
 *     > | 表1 河湾地区进出口（单位：亿元）
 *     > |
 *     > | | 年份 | 出口 |
 *     > | |---|---|
 *     > | | 2025 | 12.5 |
 *     > |
 *     > | 资料来源：河湾海关。
 *     captionedTable[3]
 *     │ label: "表1"
 *     │ unit: "亿元"
 *     ├─0 tableCaption[3]
 *     ├─1 table[2]
 *     └─2 tableNote[1]
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

/**
 * The caption, its label and unit included, or the line that gives the unit.
 *
 *     > | 表1 河湾地区进出口（单位：亿元）
 *     > |
 *     > | | 年份 | 出口 |
 *     > | |---|---|
 *     > | | 2025 | 12.5 |
 *     tableCaption[3]
 *     ├─0 text "表1 河湾地区进出口（单位："
 *     ├─1 unit "亿元"
 *     └─2 text "）"
 */
export interface TableCaption extends Parent {
  type: 'tableCaption'
  children: Array<PhrasingContent>
  data?: Data
}

/**
 * A line below a table: 资料来源：…, 注：….
 *
 *     > | | 年份 | 出口 |
 *     > | |---|---|
 *     > | | 2025 | 12.5 |
 *     > |
 *     > | 资料来源：河湾海关。
 *     tableNote[1]
 *     └─0 text "资料来源：河湾海关。"
 */
export interface TableNote extends Parent {
  type: 'tableNote'
  children: Array<PhrasingContent>
  data?: Data
}
