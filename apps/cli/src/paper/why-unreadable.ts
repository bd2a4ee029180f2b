import type {Ingested} from '@region-briefs/ingest'

/**
 * Find out why a file cannot be used as a paper.
 *
 * @param bytes     The whole file.
 * @param ingested  What was made of it.
 * @returns *what was found, what was expected, what to do*, without a name; null for a paper that says something.
 */
export function whyUnreadable(bytes: Uint8Array, {text, messages}: Pick<Ingested, 'text' | 'messages'>): string | null {
  if (bytes.length === 0) return 'an empty file, expected text'
  const unreadable = messages.find(({ruleId}) => ruleId === 'file-unreadable')
  if (unreadable) return unreadable.reason.replace(/^Unexpected content: /, '')
  // \s holds every Unicode space and the byte order mark, but not the zero-width space and its like.
  if (/^[\s\u200B-\u200F\u2060]*$/.test(text)) return 'a file of white space only, expected text'
  return null
}
