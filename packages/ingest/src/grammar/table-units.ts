import type {UnitReading} from '@region-briefs/core'
import {foldWidth} from './fold-width.ts'
import {measuredAt, scaleOf} from './measured-number.ts'
import type {Span} from './span.ts'
import {scales} from './units.ts'
import {matchesOf} from './matches-of.ts'

/**
 * Units that are read in heads, captions and columns of units only: behind a number in running text these words mean other
 * things (10 年, 三分). Source: GB 3100—1993 and the tables of the national and provincial statistical communiqués.
 */
const unitsOfTables: ReadonlyArray<string> = [
  '年 月 日 度 分 点 头 只 羽 株 尾 粒 片 部 本 份 面 口 孔 床',
  '艘次 车次 航次 千升 重量箱 标台 车公里 人公里 吨海里 换算吨公里 载重吨 总吨',
  'kWh MWh GWh TWh kW km km² m m² m³ kg g t hm² ha mg/L mg/m³',
].flatMap((row) => row.split(' '))
const ofTables = new Set(unitsOfTables)

// > | 出口额（亿元）   比上年增长(%)   金额/万美元   同比±%   单位：亿元、%
//           ^^^^                ^          ^^^^         ^         ^^^^ ^
const inBrackets = /[（(［[](?<inner>[^（()）［\][]{1,24})[）)］\]]/g
const behindSlash = /[/／](?<inner>[^/／（()）\s]{1,8})$/
const perCent = /[±+-]{0,3}(?<inner>[%‰])\s*$/
const announced = /单\s{0,4}位\s*[:：]\s*(?<inner>[^（）()]{1,30})/
const parting = /[、，,；;和或]|以及/

/** A longer text is no head and no caption. */
const longestHead = 200

/** The unit that a text is, whole: `亿元`, `±%`, `元/千瓦时`; null where it is anything else. */
export function unitOf(text: string): UnitReading | null {
  const word = foldWidth(text)
    .trim()
    .replace(/^[±+-]{1,3}/, '')
  if (word === '' || word.length > 12) return null
  const measured = measuredAt(`1${word}`, 0)
  if (measured?.unit && measured.end === word.length + 1) {
    const scale = measured.scale ?? 1
    return readingOf(measured.unit.unit, scaleOf(measured.unit, scale), measured.printedUnit)
  }
  const [scaleWord, scale] = scales.find(([each]) => word.startsWith(each)) ?? ['', 1]
  const unit = word.slice(scaleWord.length)
  return ofTables.has(unit) ? readingOf(unit, scale, word) : null
}

/**
 * Find the units that a head, a caption or a line above a table names.
 *
 * @param text  As printed; a text that is a unit and nothing else is one.
 * @returns     In their order, none over another.
 */
export function scanUnits(text: string): Array<Span<UnitReading>> {
  const whole = unitOf(text)
  if (whole) return [{start: 0, end: text.length, reading: whole}]
  if (text.length > longestHead) return []
  const folded = foldWidth(text)
  const said = announced.exec(folded)
  const stretches = [...(said ? [said] : matchesOf(folded, inBrackets)), behindSlash.exec(folded), perCent.exec(folded)]
  const found = stretches.flatMap((match) => {
    if (!match) return []
    const inner = match.groups!.inner!
    return partsOf(inner, match.index + match[0].indexOf(inner))
  })
  const kept: Array<Span<UnitReading>> = []
  for (const span of found.toSorted((left, right) => left.start - right.start))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** 亿元、%; 按当年价格计算，亿元: each part that is a unit. */
function partsOf(inner: string, at: number): Array<Span<UnitReading>> {
  const spans: Array<Span<UnitReading>> = []
  let start = 0
  for (const part of inner.split(parting)) {
    const from = inner.indexOf(part, start)
    start = from + part.length
    const reading = unitOf(part)
    if (reading) spans.push({start: at + from, end: at + start, reading})
  }
  return spans
}

function readingOf(unit: string, scale: number, printedUnit: string): UnitReading {
  return {unit, exponent: Math.round(Math.log10(scale)), scale, printedUnit}
}
