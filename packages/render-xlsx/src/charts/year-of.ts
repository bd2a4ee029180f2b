/** Where a category stands on an axis of years; null of anything but a year alone: a bound word beside it would be lost there. */
export function yearOf(category: string): number | null {
  return /^\d{4}$/.test(category) ? Number(category) : null
}
