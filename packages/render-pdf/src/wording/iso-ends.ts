/** Year, month and day as printed in ISO 8601; month and day may be missing. */
export type IsoDate = Readonly<Record<string, string | undefined>>

// > | 2021/2025, 2024-01/2024-03, 2025-10-31
const isoDate = /^(?<year>-?\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/

/** The two ends of a period, the last null where it is one date; null where it is not understood. */
export function isoEnds(period: string): {first: IsoDate; last: IsoDate | null} | null {
  const [from, to] = period.split('/')
  const first = isoDate.exec(from ?? '')?.groups
  const last = to === undefined ? null : isoDate.exec(to)?.groups
  return first && last !== undefined ? {first, last} : null
}
