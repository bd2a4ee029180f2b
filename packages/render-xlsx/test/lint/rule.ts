import type {Book} from './book.ts'

/** Something that a reader of workbooks could stumble over. */
export interface Fault {
  /** Path of the part, and the cell or name where it can be told: `xl/worksheets/sheet1.xml!B2`. */
  where: string
  reason: string
}

/** One thing that schemas cannot say. */
export interface Rule {
  id: string
  check: (book: Book) => Array<Fault>
}
