import type {Data, Heading, Parent, PhrasingContent, RootContent} from 'mdast'

/**
 * A heading and all that stands under it, sections of greater depth included.
 *
 *     > | 一、背景
 *     > |
 *     > | 各地先行先试。
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
 * One sentence, its closing mark and citation marks included; in a measure, one part of it.
 *
 *     > | 成本下降 3%^[1]。
 *     sentence[4]
 *     ├─0 text "成本下降 "
 *     ├─1 quantity "3%"
 *     ├─2 citation "[1]"
 *     └─3 text "。"
 */
export interface Sentence extends Parent {
  type: 'sentence'
  children: Array<PhrasingContent>
  data?: Data
}

/** How the items of a list are counted, each named by its first marker: 首先 goes on with 其次, 再次 or 第三, 最后. */
export type MeasureScheme = '一是' | '其一' | '首先' | '第一' | '（1）' | '①'

/**
 * Numbered measures in running text.
 *
 *     > | 一是扩大开放：①对接规则，②放宽准入；二是支持企业。
 *     measureList[2]
 *     │ scheme: "一是"
 *     │ spread: false
 *     ├─0 measureItem[2]
 *     │   ├─0 sentence[1]
 *     │   │   └─0 text "扩大开放："
 *     │   └─1 measureList[2]
 *     │       │ scheme: "①"
 *     └─1 measureItem[1]
 */
export interface MeasureList extends Parent {
  type: 'measureList'
  scheme: MeasureScheme
  /** Whether the items stand in paragraphs of their own, as in mdast's `List`. */
  spread: boolean
  children: Array<MeasureItem>
  data?: Data
}

/**
 * One measure. Its marker (一是) is not part of its sentences; a list of another scheme may stand in it.
 *
 *     > | 一是扩大开放；二是支持企业。
 *     measureItem[1]
 *     │ ordinal: 1
 *     │ marker: "一是"
 *     └─0 sentence[1]
 *         └─0 text "扩大开放；"
 */
export interface MeasureItem extends Parent {
  type: 'measureItem'
  ordinal: number
  /** As printed: `一是`. */
  marker: string
  children: Array<Sentence | MeasureList>
  data?: Data
}
