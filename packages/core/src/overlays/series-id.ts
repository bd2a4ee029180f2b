/** Readable, and the same whatever else a file holds: `gdp.CN-GD`. */
export function seriesId(indicator: string, region: string, vintage: string | null): string {
  return vintage === null ? `${indicator}.${region}` : `${indicator}.${region}.${vintage}`
}
