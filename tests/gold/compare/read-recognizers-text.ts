import {Culture, recognizeNumber, recognizeOrdinal, recognizePercentage} from '@microsoft/recognizers-text-number'
import {recognizeCurrency, recognizeDimension, recognizeTemperature} from '@microsoft/recognizers-text-number-with-unit'
import type {Reading} from './reading.ts'

/** What its recognisers give: offsets into the text, the last one included. */
interface Entity {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly typeName: string
  readonly resolution: {readonly value?: string | null; readonly isoCurrency?: string; readonly unit?: string}
}

/** Those with the most meaning first: of two that start together and are as long, the first is kept. */
const recognisers = [
  recognizeCurrency,
  recognizePercentage,
  recognizeDimension,
  recognizeTemperature,
  recognizeOrdinal,
  recognizeNumber,
] as ReadonlyArray<(text: string, culture: string) => Array<Entity>>

/** Everything that Microsoft Recognizers-Text makes of a text, overlaps included: what its speed is measured of. */
export function recognizersTextEntities(text: string): Array<Entity> {
  const entities: Array<Entity> = []
  let offset = 0
  // Line by line: it is quadratic in the length of what it is given, and takes a minute for a paper at once.
  for (const line of text.split('\n')) {
    for (const recognise of recognisers)
      for (const entity of recognise(line, Culture.Chinese))
        entities.push({...entity, start: entity.start + offset, end: entity.end + offset})
    offset += line.length + 1
  }
  return entities
}

/**
 * The figures of a text as Microsoft Recognizers-Text reads them, taken as kindly as can be: of overlapping ones the longest,
 * plain numbers only where what stands around them makes figures of them, fractions as percentages, units in the words of
 * the text.
 */
export function readRecognizersText(text: string): Array<Reading> {
  const entities = recognizersTextEntities(text).filter(
    (entity) => (entity.resolution.value ?? 'null') !== 'null' && isFigure(text, entity),
  )
  const kept: Array<Entity> = []
  for (const entity of entities.toSorted((left, right) => right.end - right.start - (left.end - left.start)))
    if (!kept.some(({start, end}) => entity.start <= end && entity.end >= start)) kept.push(entity)
  return kept.toSorted((left, right) => left.start - right.start).map((entity) => readingOf(text, entity))
}

/** What shows that a plain number is a figure: a classifier after it, or the edges of a cell around it. */
const classifier =
  /^\s*(?:余|多)?\s*(?:倍|个|家|项|人|户|辆|条|次|趟|列|台|套|件|座|种|所|名|位|艘|架|颗|只|头|标箱|标准箱|成)/

/** It reads dates, citation marks, addresses and 一 in 统一 as numbers too; nobody would take those for figures. */
function isFigure(text: string, {start, end, typeName, resolution}: Entity): boolean {
  const printed = text.slice(start, end + 1)
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end + 1, end + 8)
  // Of 第6位 it makes 6 bits (6位) rather than a rank.
  if (typeName.startsWith('ordinal') || before.endsWith('第'))
    return /[位名大]/.test(`${printed.at(-1)}${after.trim()[0]}`)
  if (typeName !== 'number' || resolution.unit) return true
  const isCell = /\|\s*$/.test(before) && /^\s*(?:\||$)/.test(after)
  return isCell || classifier.test(after) || /[\d.][百千万亿]|分之|\d[/／]\d|^半$/.test(printed)
}

function readingOf(text: string, {start, end, typeName, resolution}: Entity): Reading {
  const printed = text.slice(start, end + 1)
  const value = Number.parseFloat(resolution.value!)
  const isFraction = typeName === 'number' && value < 1 && /分之|[/／半]/.test(printed)
  return {
    start,
    end: end + 1,
    values: [isFraction ? value * 100 : value],
    unit: isFraction ? '%' : text[start - 1] === '第' ? null : unitOf(printed, typeName, resolution),
  }
}

/** Its units are English names; what the text prints after number and scale is the unit of the model. */
function unitOf(printed: string, typeName: string, {isoCurrency, unit}: Entity['resolution']): string | null {
  if (typeName === 'percentage') return '%'
  if (isoCurrency) return isoCurrency
  return unit ? printed.replace(/^.*[\d.零〇一二两三四五六七八九十百千万亿半]\s*(?=\D)/, '') : null
}
