import type {Data, Parent, Text} from 'mdast'

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
 *
 *     > | 参考文献：
 *     > |
 *     > | [9][15] 甲某. 论河湾开放[J]. 河湾经济, 2022, 38(4): 12-25.
 *     referenceEntry[1]
 *     │ numbers: [9,15]
 *     │ works:
 *     │ └─0 J
 *     │       title: "论河湾开放"
 *     │       authors: ["甲某"]
 *     │       container: "河湾经济"
 *     │       year: 2022
 *     │       volume: "38"
 *     │       issue: "4"
 *     │       pages: "12-25"
 *     └─0 text "甲某. 论河湾开放[J]. 河湾经济, 2022, 38(4): 12-25."
 */
export interface ReferenceEntry extends Parent {
  type: 'referenceEntry'
  numbers: Array<number>
  works: Array<ReferenceWork>
  children: Array<Text>
  data?: Data
}

/**
 * The reference list, its heading left out.
 *
 *     > | 参考文献：
 *     > |
 *     > | [1] 甲某. 论河湾开放[J]. 河湾经济, 2022, 38(4): 12-25.
 *     > | [2] 乙某. 河湾史[M]. 河口: 河湾出版社, 2020.
 *     referenceList[2]
 *     ├─0 referenceEntry[1]
 *     └─1 referenceEntry[1]
 */
export interface ReferenceList extends Parent {
  type: 'referenceList'
  children: Array<ReferenceEntry>
  data?: Data
}
