/** Both ends of an ISO 8601 interval as printed; one period is its own start and end. */
export function periodEnds(period: string | null): [string | null, string | null] {
  if (period === null) return [null, null]
  const [start, end = start] = period.split('/')
  return [start ?? null, end ?? null]
}
