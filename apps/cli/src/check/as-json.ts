import type {CheckedPaper} from './notice.ts'

/** For a program: every notice with its file, place and rule. */
export function asJson(papers: ReadonlyArray<CheckedPaper>): string {
  return `${JSON.stringify({schemaVersion: '1', papers}, null, 2)}\n`
}
