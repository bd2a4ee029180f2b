import {overlayBaseUnit, unitTerm} from '@region-briefs/core'
import {unitWords} from './words.ts'
import type {Language} from './language.ts'

/** Scales in words, by their factor: the value itself is not turned into another unit. */
const scales: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e4, '10,000'],
  [1e6, 'million'],
  [1e8, '100 million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
])

/** Base units of counts have no name of their own in the model: what is counted is kept as the overlay writes it. */
const counts = new Set(['count'])

/**
 * A unit in the language of the workbook, with the value left as it is: 亿元 is `CNY 100 million`.
 *
 * @param unit  Of a series as its overlay writes it, or of the model; one that no table knows stays as it is.
 */
export function unitText(unit: string | null, language: Language): string | null {
  // Codes of the model are those that the notes explain.
  if (unit === null || language === 'zh' || Object.hasOwn(unitWords, unit)) return unit
  const {unit: base, factor} = overlayBaseUnit(unit)
  const scale = scales.get(factor)
  const name = counts.has(base) ? countedName(unit) : (unitTerm(base)?.en ?? null)
  if (name === null) return unit
  if (scale === undefined) return name === '' ? bareCount : name
  return /^[A-Z]{3}$/.test(name) ? `${name} ${scale}` : `${scale} ${name}`.trim()
}

/** Of 个 and the like, which name nothing. */
const bareCount = 'number'

/** Of 万人 and 个 what is counted: persons, and nothing that has a name. */
function countedName(unit: string): string | null {
  return unitTerm(unit.replace(/^(?:万亿|十亿|百万|亿|万|千)/, ''))?.en ?? null
}
