import type {Ingested} from '@region-briefs/ingest'
import type {Paper} from './read-paper.ts'

/**
 * Files of data and of settings, by how their names end. Each would pass as a text without a pathway, whose edition takes the place of
 * the paper's and ends its ledger.
 */
const otherFiles: ReadonlyArray<readonly [ending: RegExp, what: string]> = [
  [/\.(?:csv|tsv|xlsx?|ods|parquet)$/i, 'a table of data, expected a paper, lay it beside one with `--overlay FILE`'],
  [/\.(?:json|ya?ml|toml)$/i, 'a file for programs, expected a paper; settings are named by `--config FILE`'],
]

/**
 * Find out why a file cannot be used as a paper.
 *
 * @param paper     Its name and the whole file.
 * @param ingested  What was made of it.
 * @returns *what was found, what was expected, what to do*, without a name; null for a paper that says something.
 */
export function whyUnreadable(
  {name, bytes}: Pick<Paper, 'name' | 'bytes'>,
  {text, messages}: Pick<Ingested, 'text' | 'messages'>,
): string | null {
  if (bytes.length === 0) return 'an empty file, expected text'
  const other = otherFiles.find(([ending]) => ending.test(name))
  if (other) return other[1]
  const unreadable = messages.find(({ruleId}) => ruleId === 'file-unreadable')
  if (unreadable) return unreadable.reason.replace(/^Unexpected content: /, '')
  // \s holds every Unicode space and the byte order mark, but not the zero-width space and its like.
  if (/^[\s\u200B-\u200F\u2060]*$/.test(text)) return 'a file of white space only, expected text'
  return null
}
