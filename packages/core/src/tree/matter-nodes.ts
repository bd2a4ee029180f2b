import type {Data, Parent, PhrasingContent} from 'mdast'

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

/**
 * One field of the front or back matter; its children are the field's text without its label. `unist-util-inspect` shows its name.
 *
 *     > | # 河湾开放研究
 *     > |
 *     > | 关键词：开放；创新
 *     frontMatterField<keywords>[1]
 *     └─0 text "开放；创新"
 */
export interface FrontMatterField extends Parent {
  type: 'frontMatterField'
  name: FrontMatterName
  children: Array<PhrasingContent>
  data?: Data
}

/**
 * What stands before the first section; the title is a section of depth 1.
 *
 *     > | # 河湾开放研究
 *     > |
 *     > | 甲某
 *     > |
 *     > | 摘要：河湾开放。
 *     frontMatter[2]
 *     ├─0 frontMatterField<authors>[1]
 *     │   └─0 text "甲某"
 *     └─1 frontMatterField<abstract>[1]
 *         └─0 sentence[1]
 *             └─0 text "河湾开放。"
 */
export interface FrontMatter extends Parent {
  type: 'frontMatter'
  children: Array<FrontMatterField>
  data?: Data
}

/**
 * What stands behind the references.
 *
 *     > | 参考文献：
 *     > |
 *     > | [1] 甲某. 论河湾开放[J]. 河湾经济, 2022, 38(4): 12-25.
 *     > |
 *     > | （责任编辑：乙某）
 *     backMatter[1]
 *     └─0 frontMatterField<editor>[1]
 *         └─0 text "乙某"
 */
export interface BackMatter extends Parent {
  type: 'backMatter'
  children: Array<FrontMatterField>
  data?: Data
}
