import type {VFile} from 'vfile'
import type {Series, SeriesPoint} from '../model/model.ts'
import {checkMembers} from './check-members.ts'
import {indicatorNamed} from './indicator-table.ts'
import type {Overlay, OverlayIndicator, OverlayRow} from './overlay.ts'
import {type OverlayHeader, readHeader} from './read-header.ts'
import {type OverlayFact, readFact} from './read-fact.ts'
import {reportRow} from './report-row.ts'

/**
 * Check an analyst's rows and make series of them. A row with a fault is named and left out; nothing in it is guessed.
 *
 * @param rows  The header first: `region,indicator,unit,period,value,status,source` in any order, and if wanted `vintage`, `price`
 *              (`current`, `constant`), `additive` (`yes`, `no`), `label`, `label_en`.
 * @param file  Gets the messages; its name becomes the overlay's.
 * @returns     An overlay; an empty one where the header cannot be used.
 */
export function toOverlay(rows: ReadonlyArray<OverlayRow>, file: VFile): Overlay {
  const name = file.basename ?? ''
  const [first, ...others] = rows
  const header = readHeader(first, file)
  if (!header) return {name, indicators: [], series: []}
  const facts = others.flatMap((row) => readFact(row, header, file) ?? [])
  const kept = withoutDuplicates(withOneUnit(facts, header, file), header, file)
  const overlay = {name, indicators: indicatorsOf(kept), series: seriesOf(kept)}
  checkMembers(overlay, file)
  return overlay
}

/** An indicator is given in one unit: that of the table, else that of its first row. */
function withOneUnit(facts: ReadonlyArray<OverlayFact>, header: OverlayHeader, file: VFile): Array<OverlayFact> {
  const units = new Map<string, {unit: string; line: number | null}>()
  return facts.filter((fact) => {
    const known = indicatorNamed(fact.indicator)?.unit
    const first = units.get(fact.indicator) ?? {unit: known ?? fact.unit, line: known ? null : fact.row.line}
    units.set(fact.indicator, first)
    if (first.unit === fact.unit) return true
    const where = first.line === null ? 'the indicator table' : `line ${first.line}`
    reportRow(file, 'overlay-unit', fact.row, header.unit, {
      reason: `Unexpected unit \`${fact.unit}\` of \`${fact.indicator}\`, expected \`${first.unit}\` as in ${where}, give the value in that unit`,
      actual: fact.unit,
      expected: [first.unit],
    })
    return false
  })
}

/** Of rows that say the same thing one is kept; of rows that say different things of one period none is. */
function withoutDuplicates(facts: ReadonlyArray<OverlayFact>, header: OverlayHeader, file: VFile): Array<OverlayFact> {
  const groups = new Map<string, Array<OverlayFact>>()
  for (const fact of facts) {
    const key = `${seriesKey(fact)}\n${fact.period}`
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    const isContradicted = others.some(({value, status}) => value !== first!.value || status !== first!.status)
    for (const {row} of others) {
      reportRow(file, 'overlay-duplicate', row, header.value, {
        reason: isContradicted
          ? `Unexpected second value for the region, indicator and period of line ${first!.row.line}, expected one, neither is used: take one out`
          : `Unexpected repetition of line ${first!.row.line}, expected it once, take it out`,
        actual: row.cells[header.value]!,
        expected: [first!.row.cells[header.value]!],
      })
    }
    return isContradicted ? [] : [first!]
  })
}

function seriesKey({indicator, region, vintage}: OverlayFact): string {
  return `${indicator}\n${region}\n${vintage ?? ''}`
}

/** What the table says of an indicator; of others what the file's columns say. */
function indicatorsOf(facts: ReadonlyArray<OverlayFact>): Array<OverlayIndicator> {
  const found = new Map<string, OverlayIndicator>()
  for (const {indicator, label, labelEn, isAdditive, priceBasis} of facts) {
    if (found.has(indicator)) continue
    const entry = indicatorNamed(indicator)
    found.set(indicator, {
      id: indicator,
      zh: label ?? entry?.zh ?? indicator,
      en: labelEn ?? entry?.en ?? indicator,
      unit: entry?.unit ?? null,
      isAdditive: isAdditive ?? entry?.isAdditive ?? false,
      isStock: entry?.isStock ?? false,
      priceBasis: priceBasis ?? entry?.priceBasis ?? null,
    })
  }
  return [...found.values()]
}

function seriesOf(facts: ReadonlyArray<OverlayFact>): Array<Series> {
  const indicators = new Map(indicatorsOf(facts).map((indicator) => [indicator.id, indicator]))
  const found = new Map<string, Series>()
  for (const fact of facts) {
    const {indicator: id, region, vintage, unit} = fact
    const key = seriesKey(fact)
    const {zh, en, priceBasis} = indicators.get(id)!
    const series = found.get(key) ?? {
      id: seriesId(id, region, vintage),
      indicator: id,
      label: {zh, en},
      unit,
      region,
      origin: 'overlay',
      vintage,
      coverage: null,
      priceBasis,
      derivedFrom: [],
      arithmetic: null,
      points: [],
    }
    series.points.push(pointOf(fact))
    found.set(key, series)
  }
  for (const {points} of found.values()) points.sort((left, right) => (left.period < right.period ? -1 : 1))
  return [...found.values()]
}

/** Readable, and the same whatever else the file holds: `gdp.CN-GD`. */
export function seriesId(indicator: string, region: string, vintage: string | null): string {
  return [indicator, region, ...(vintage === null ? [] : [vintage])].join('.')
}

function pointOf({period, value, status, source}: OverlayFact): SeriesPoint {
  return {period, value, status, source}
}
