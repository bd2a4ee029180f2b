/** Something that a grammar found: its reading, and where it stands in the text that was scanned. */
export interface Span<Reading> {
  readonly start: number
  readonly end: number
  readonly reading: Reading
}

/** What must not be read again: the stretch is blanked, one for one, so that offsets stay. */
export function maskSpans(text: string, spans: ReadonlyArray<{readonly start: number; readonly end: number}>): string {
  if (spans.length === 0) return text
  let masked = ''
  let done = 0
  for (const {start, end} of spans) {
    if (start < done) continue
    masked += text.slice(done, start) + '\uFFFC'.repeat(end - start)
    done = end
  }
  return masked + text.slice(done)
}
