import type {Severity} from '@region-briefs/core'

/** One thing that `briefs check` tells: of the text, of figures against each other, or of an analyst's data. */
export interface Notice {
  rule: string
  severity: Severity
  /** Path of the file, as its host wants it, with `/`. */
  file: string
  /** Null where it is about the whole file. */
  place: {startLine: number; startColumn: number; endLine: number; endColumn: number} | null
  /** False where lines are those of `briefs inspect --source`, as of a Word document. */
  isInFile: boolean
  message: string
  /** Why an editor lets it stand; null where nobody said. */
  waived: string | null
  /** The same from edition to edition, wherever it stands: the finding's own id, else its rule and words. */
  fingerprint: string
}

/** What was told of one paper and the data laid over it. */
export interface CheckedPaper {
  /** As it is shown. */
  paper: string
  /** In the order of the text; those of data last. */
  notices: Array<Notice>
  /** How many checks agree, and how many could not be made. */
  agrees: number
  unchecked: number
}

/** Whether a run with it ends with exit code 1. */
export function isFailing({severity, waived}: Notice): boolean {
  return severity === 'error' && waived === null
}
