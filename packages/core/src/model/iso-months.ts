/**
 * Months of one year as ISO 8601 writes them, both ends included: `2024-03`, `2024-01/2024-09`; all twelve are the year.
 *
 * @param year   Four digits.
 * @param first  1 to 12.
 * @param last   1 to 12, not before the first.
 */
export function isoMonths(year: number | string, first: number, last: number): string {
  if (first === 1 && last === 12) return String(year)
  const month = (value: number): string => `${year}-${String(value).padStart(2, '0')}`
  return first === last ? month(first) : `${month(first)}/${month(last)}`
}
