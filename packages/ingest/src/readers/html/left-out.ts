import type {SourceRange} from '../../source/source-text.ts'

/** What of a page is not read, by its kind: how often it occurs, and where first. */
export type LeftOut = Map<string, {count: number; first: SourceRange}>

/** Count one more of a kind. */
export function noteLeftOut(leftOut: LeftOut, kind: string, range: SourceRange): void {
  const noted = leftOut.get(kind)
  if (noted) noted.count += 1
  else leftOut.set(kind, {count: 1, first: range})
}
