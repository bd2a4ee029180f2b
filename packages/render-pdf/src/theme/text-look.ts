import type {Alignment} from '../typeset/set-paragraph.ts'

/** How text of one place looks. */
export interface TextLook {
  face: 'text' | 'heading'
  sizePt: number
  /** Of a line, in times of the size. */
  leading: number
  color: string
  align: Alignment
  indentEm?: number | undefined
  /** Lines of about one length, for headings: no last line of a few characters. */
  balanced?: boolean | undefined
}
