import type {Term} from './terms.ts'

/** A unit in both languages, and how a number printed in the Chinese one reads in the English one. */
export interface UnitTerm extends Term {
  /** Places that the decimal point moves to the left: 26.5 亿元 is CNY 2.65 billion, 1. Negative where it moves to the right. */
  readonly shift: number
}

/**
 * English names of base units: ISO 4217 codes of money stand as they are; the rest after GB/T 3100 and the statistics bureau's
 * English yearbook. One that is not here has no English name.
 */
const baseUnits: Readonly<Record<string, string>> = {
  '%': '%',
  '‰': '‰',
  pp: 'percentage points',
  times: 'times',
  count: '',
  人次: 'person-times',
  户次: 'household-times',
  架次: 'flights',
  班次: 'services',
  列: 'trains',
  台: 'units',
  艘: 'ships',
  套: 'sets',
  架: 'aircraft',
  标箱: 'TEU',
  标准箱: 'TEU',
  TEU: 'TEU',
  吨: 'tonnes',
  吨公里: 'tonne-kilometres',
  公斤: 'kg',
  千克: 'kg',
  克: 'g',
  斤: 'jin (0.5 kg)',
  公里: 'km',
  千米: 'km',
  海里: 'nautical miles',
  米: 'm',
  厘米: 'cm',
  毫米: 'mm',
  平方公里: 'km²',
  平方千米: 'km²',
  平方米: 'm²',
  公顷: 'hectares',
  亩: 'mu (1/15 ha)',
  立方米: 'm³',
  升: 'litres',
  桶: 'barrels',
  千瓦时: 'kWh',
  千瓦: 'kW',
  瓦: 'W',
  吨标准煤: 'tonnes of coal equivalent',
  小时: 'hours',
  分钟: 'minutes',
  秒: 'seconds',
  天: 'days',
  周: 'weeks',
  个工作日: 'working days',
  工作日: 'working days',
  个月: 'months',
  岁: 'years of age',
  册: 'volumes',
  '℃': '°C',
  摄氏度: '°C',
  人: 'persons',
  户: 'households',
  家: 'enterprises',
  个: '',
  项: 'items',
  件: 'items',
  辆: 'vehicles',
  条: 'items',
  次: 'times',
  元: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  港元: 'HKD',
  港币: 'HKD',
  英镑: 'GBP',
  韩元: 'KRW',
  卢布: 'RUB',
  澳元: 'AUD',
  加元: 'CAD',
  人民币: 'CNY',
  元人民币: 'CNY',
  倍: 'times',
  指数: 'index',
  比: 'ratio',
  位: 'places',
  '元/人': 'CNY per head',
  '万元/人': 'CNY 10,000 per head',
  '美元/人': 'USD per head',
  '人/平方公里': 'persons per km²',
  个百分点: 'percentage points',
  百分点: 'percentage points',
}

/** Scale words: 亿 has no word of its own in English, and is told in billions. Longest first. */
const scales: ReadonlyArray<readonly [zh: string, en: string, shift: number]> = [
  ['万亿', 'trillion', 0],
  ['千亿', 'billion', -2],
  ['百亿', 'billion', -1],
  ['亿', 'billion', 1],
  ['千万', 'million', -1],
  ['百万', 'million', 0],
  ['万', 'thousand', -1],
  ['千', 'thousand', 0],
]

/**
 * A unit as printed, `万亿元`, or of the model, `CNY`, in both languages.
 *
 *     万亿元 → CNY trillion      亿元 → CNY billion, shift 1      万吨 → thousand tonnes, shift -1
 *
 * @returns Null for a unit that no table knows: outputs then show it as printed.
 */
export function unitTerm(unit: string): UnitTerm | null {
  const whole = baseNameOf(unit)
  if (whole !== null) return {zh: unit, en: whole, shift: 0}
  const scale = scales.find(([word]) => unit.startsWith(word))
  if (!scale) return null
  const [word, en, shift] = scale
  const base = baseNameOf(unit.slice(word.length))
  if (base === null) return null
  return {zh: unit, en: isMoney(base) ? `${base} ${en}` : `${en} ${base}`.trim(), shift}
}

/** Of a bare scale word, 亿, the empty unit. */
function baseNameOf(unit: string): string | null {
  if (unit === '' || isMoney(unit)) return unit
  return Object.hasOwn(baseUnits, unit) ? baseUnits[unit]! : null
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'
}
