/** An indicator as a yearbook heads it, `货物进出口总额（亿元）`; without brackets where it has no unit. */
export function yearbookHeading(label: string, unit: string | null): string {
  return unit === null || unit === '' ? label : `${label}（${unit}）`
}
