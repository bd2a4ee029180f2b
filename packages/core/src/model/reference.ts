import type {Position} from 'unist'

export type SourceGrade = 'official' | 'journal' | 'media' | 'portal'

/** One entry of the reference list. */
export interface Reference {
  id: string
  numbers: Array<number>
  /** Type code with carrier as printed: `EB/OL`. */
  type: string | null
  title: string
  /** `等` or `et al.` comes last where more are meant than are named. */
  authors: Array<string>
  /** Translators, and editors of the book that holds the work. */
  contributors: Array<string>
  /** As printed: `第2版`; null for the first. */
  edition: string | null
  /** Journal, newspaper, site, or the book that holds the work. */
  container: string | null
  publisher: string | null
  place: string | null
  /** Null where none is printed; never read out of a title or URL. */
  year: number | null
  date: string | null
  /** ISO 8601: the day on which an online work was looked at, `[2024-01-02]`. */
  citedDate: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  url: string | null
  /** Of all works of the entry. */
  urls: Array<string>
  /** Without its label: `10.1000/xyz`. */
  doi: string | null
  /** How near to the source; null where the table of hosts and publishers does not know it. */
  grade: SourceGrade | null
  raw: string
  position: Position
}

export interface CitationMark {
  numbers: Array<number>
  section: string | null
  position: Position
}
