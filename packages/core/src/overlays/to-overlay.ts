import type {VFile} from 'vfile'
import type {Series, SeriesPoint} from '../model/model.ts'
import {checkMembers} from './check-members.ts'
import {nearIndicator} from './near-indicator.ts'
import type {Overlay, OverlayIndicator, OverlayRow} from './overlay.ts'
import {type RegionDefinition, regionBook} from '../regions/region-book.ts'
import {placeNames} from './place-named.ts'
import {type OverlayHeader, readHeader} from './read-header.ts'
import {factReader, type OverlayFact} from './read-fact.ts'
import type {SeriesHead} from './read-series-head.ts'
import {reportRow} from './report-row.ts'

/**
 * Check an analyst's rows and make series of them. A row with a fault is named and left out; nothing in it is guessed. Rows without
 * any text are none.
 *
 * @param rows  The header first: `region,indicator,unit,period,value,status,source` in any order, and if wanted `vintage`, `price`
 *              (`current`, `constant`), `additive` (`yes`, `no`), `label`, `label_en`.
 * @param file  Gets the messages; its name becomes the overlay's.
 * @param regions  The user's own, beside those of the region table.
 * @returns     An overlay; an empty one where the header cannot be used.
 */
export function toOverlay(
  rows: ReadonlyArray<OverlayRow>,
  file: VFile,
  regions: ReadonlyArray<RegionDefinition> = [],
): Overlay {
  const name = file.basename ?? ''
  const [first, ...others] = rows.filter(({cells}) => cells.some((cell) => cell.trim() !== ''))
  const header = readHeader(first, file)
  if (!header) return {name, indicators: [], series: []}
  const book = regionBook(regions)
  const places = placeNames(book)
  const facts = others.map(factReader(header, places, file)).filter((fact) => fact !== null)
  if (others.length === 0) reportNoRows(first!, file)
  reportNearNames(facts, header, file)
  const groups = withoutDuplicates(withOneUnit(facts, header, file), header, file)
  const indicators = indicatorsOf(groups)
  const overlay = {name, indicators: [...indicators.values()], series: seriesOf(groups, indicators)}
  checkMembers(overlay, book, file)
  return overlay
}

/** Not where lines behind it were named already, and left out. */
function reportNoRows(header: OverlayRow, file: VFile): void {
  if (file.messages.some(({ruleId}) => ruleId === 'overlay-quote')) return
  reportRow(file, 'overlay-empty', header, 0, {
    reason: 'Unexpected end of the file behind its header, expected a row for each value, write them below it',
    actual: header.cells.join(','),
  })
}

/** An indicator that the table does not have may be an analyst's own: it is kept, and its first row named where its id looks like a slip. */
function reportNearNames(facts: ReadonlyArray<OverlayFact>, header: OverlayHeader, file: VFile): void {
  const seen = new Set<string>()
  for (const {row, head} of facts) {
    if (head.entry || seen.has(head.indicator)) continue
    seen.add(head.indicator)
    const near = nearIndicator(head.indicator)
    if (near === null) continue
    reportRow(file, 'overlay-indicator-near', row, header.indicator, {
      reason: `Unexpected indicator \`${head.indicator}\`, which the table does not have, expected \`${near}\` or a name less like it, kept as one of your own: write \`${near}\` if you meant that`,
      actual: head.indicator,
      expected: [near],
    })
  }
}

/** An indicator is given in one unit: that of the table, else that of its first row. */
function withOneUnit(facts: ReadonlyArray<OverlayFact>, header: OverlayHeader, file: VFile): Array<OverlayFact> {
  const units = new Map<string, {unit: string; line: number | null}>()
  return facts.filter(({row, head: {indicator, entry, unit}}) => {
    const known = units.get(indicator)
    const first = known ?? {unit: entry?.unit ?? unit, line: entry ? null : row.line}
    if (!known) units.set(indicator, first)
    if (first.unit === unit) return true
    const where = first.line === null ? 'the indicator table' : `line ${first.line}`
    reportRow(file, 'overlay-unit', row, header.unit, {
      reason: `Unexpected unit \`${unit}\` of \`${indicator}\`, expected \`${first.unit}\` as in ${where}, give the value in that unit`,
      actual: unit,
      expected: [first.unit],
    })
    return false
  })
}

/** The facts of one series by their periods. */
type FactGroup = ReadonlyMap<string, OverlayFact>

/** Facts by series. Of rows that say the same thing one is kept; of rows that say different things of one period none is. */
function withoutDuplicates(facts: ReadonlyArray<OverlayFact>, header: OverlayHeader, file: VFile): Array<FactGroup> {
  const groups = new Map<string, Map<string, OverlayFact>>()
  const contradicted: Array<OverlayFact> = []
  for (const fact of facts) {
    const {key} = fact.head
    const group = groups.get(key)
    const known = group?.get(fact.period)
    if (known) {
      const isSame = known.value === fact.value && known.status === fact.status
      if (!isSame) contradicted.push(known)
      reportDuplicate(fact, known, isSame, header, file)
    } else if (group) group.set(fact.period, fact)
    else groups.set(key, new Map([[fact.period, fact]]))
  }
  for (const {head, period} of contradicted) groups.get(head.key)!.delete(period)
  return [...groups.values()].filter(({size}) => size > 0)
}

function reportDuplicate(
  {row}: OverlayFact,
  {row: first}: OverlayFact,
  isSame: boolean,
  {value}: OverlayHeader,
  file: VFile,
): void {
  reportRow(file, 'overlay-duplicate', row, value, {
    reason: isSame
      ? `Unexpected repetition of line ${first.line}, expected it once, take it out`
      : `Unexpected second value for the region, indicator and period of line ${first.line}, expected one, neither is used: take one out`,
    actual: row.cells[value]!,
    expected: [first.cells[value]!],
  })
}

/** What the table says of an indicator; of others what the file's columns say in its first row. */
function indicatorsOf(groups: ReadonlyArray<FactGroup>): Map<string, OverlayIndicator> {
  const found = new Map<string, OverlayIndicator>()
  for (const {indicator, entry, label, labelEn, isAdditive, priceBasis} of groups.map(headOf)) {
    if (found.has(indicator)) continue
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
  return found
}

/** Of its first row. */
function headOf(group: FactGroup): SeriesHead {
  return group.values().next().value!.head
}

function seriesOf(groups: ReadonlyArray<FactGroup>, indicators: ReadonlyMap<string, OverlayIndicator>): Array<Series> {
  return groups.map((group) => {
    const {key, indicator, region, vintage, unit} = headOf(group)
    const {zh, en, priceBasis} = indicators.get(indicator)!
    return {
      id: key,
      indicator,
      label: {zh, en},
      unit,
      region,
      origin: 'overlay',
      vintage,
      coverage: null,
      priceBasis,
      derivedFrom: [],
      arithmetic: null,
      points: inOrder(Array.from(group.values(), pointOf)),
    }
  })
}

/** By period, as most files have them. */
function inOrder(points: Array<SeriesPoint>): Array<SeriesPoint> {
  const isSorted = points.every(({period}, index) => index === 0 || points[index - 1]!.period < period)
  return isSorted ? points : points.toSorted((left, right) => (left.period < right.period ? -1 : 1))
}

function pointOf({period, value, status, source}: OverlayFact): SeriesPoint {
  return {period, value, status, source}
}
