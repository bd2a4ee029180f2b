/** Chinese labels of regions, each once. */
export function labelsOf(regions: ReadonlyArray<{label: {zh: string}}>): Array<string> {
  return [...new Set(regions.map((region) => region.label.zh))]
}
