import type {Position} from 'unist'

/** The paper itself. What it does not print is null or empty. */
export interface DocumentInfo {
  title: string
  authors: Array<string>
  abstract: string | null
  keywords: Array<string>
  /** ISO 8601, as exact as the paper says. */
  date: string | null
  /** `scholarly` where it prints what only a journal article does (分类号, 文章编号, 摘要 with 参考文献); null where that cannot be told. */
  nature: 'scholarly' | null
  identifiers: {clc: string | null; documentCode: string | null; articleId: string | null}
  english: {title: string; authors: Array<string>; abstract: string | null; keywords: Array<string>} | null
  source: {name: string; sha256: string; format: string}
}

export interface SectionInfo {
  id: string
  /** The title is 1, 一、 2, （一） 3, `1.` 4. */
  depth: number
  number: string | null
  title: string
  /** Id of the section that holds this one; null for the title. */
  parent: string | null
  position: Position
}
