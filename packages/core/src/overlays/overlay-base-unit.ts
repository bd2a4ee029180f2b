/** A unit of the model, and how many of it one unit of an overlay is. */
export interface BaseUnit {
  readonly unit: string
  readonly factor: number
}

/** Scale words before a unit, longest first; for an analyst to mend. */
const scales: ReadonlyArray<readonly [word: string, factor: number]> = [
  ['万亿', 1e12],
  ['十亿', 1e9],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
]

/** Base units whose code in the model is another; money by ISO 4217, counts as the model counts them. For an analyst to mend. */
const codes: ReadonlyMap<string, string> = new Map([
  ['元', 'CNY'],
  ['美元', 'USD'],
  ['港元', 'HKD'],
  ['澳门元', 'MOP'],
  ['新台币', 'TWD'],
  ['欧元', 'EUR'],
  ['个百分点', 'pp'],
  ['倍', 'times'],
  ...['家', '个', '项', '人', '户', '辆', '件'].map((unit) => [unit, 'count'] as const),
])

/** Units that only look as if a scale word stood before them (GB 3100—1993): kilograms, kilowatts, kilowatt-hours, kilometres. */
const ofTheirOwn = /^千(?:克|瓦|米)/

/**
 * What a unit of an overlay is in the model's base unit: 亿元 is 100,000,000 CNY, 万人 10,000 of a count, 千瓦时 itself.
 *
 * @param unit  As the overlay writes it; one that no table knows is itself.
 */
export function overlayBaseUnit(unit: string): BaseUnit {
  const scale = ofTheirOwn.test(unit) || unit.includes('/') ? undefined : scales.find(([word]) => unit.startsWith(word))
  const base = unit.slice(scale?.[0].length ?? 0)
  // A bare scale word is no unit.
  if (base === '') return {unit, factor: 1}
  return {unit: codes.get(base) ?? base, factor: scale?.[1] ?? 1}
}
