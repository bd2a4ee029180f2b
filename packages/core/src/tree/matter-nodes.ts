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
