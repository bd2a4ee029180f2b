/** What an edition is dated where nobody gave a date: the earliest that a zip archive can hold. */
const noDay = '1980-01-01'

/**
 * The day of the edition, no more exact than somebody said it.
 *
 * @param date   Of the edition. Where it comes from the paper it is the first day of what the paper says.
 * @param paper  The paper's own date, ISO 8601: `2026-02`.
 * @returns `2026-02` for the first day of the paper's own 2026-02, else the UTC day; null where there is none but the stand-in.
 */
export function editionDay(date: Date, paper: string | null): string | null {
  const day = date.toISOString().slice(0, 10)
  if (paper !== null && day === firstDayOf(paper)) return paper
  return day === noDay ? null : day
}

/** `2026` and `2026-02` begin with a first of January and of February; of a period the beginning counts. */
function firstDayOf(paper: string): string {
  const [start] = paper.split('/') as [string]
  return start + '-01'.repeat(Math.max(0, 3 - start.split('-').length))
}
