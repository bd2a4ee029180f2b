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
