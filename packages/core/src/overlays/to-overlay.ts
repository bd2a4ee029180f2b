import type {VFile} from 'vfile'
import type {Series, SeriesPoint} from '../model/model.ts'
import {checkMembers} from './check-members.ts'
import {indicatorNamed} from './indicator-table.ts'
import type {Overlay, OverlayIndicator, OverlayRow} from './overlay.ts'
import {type RegionDefinition, regionBook} from '../regions/region-book.ts'
import {placeNames} from './place-named.ts'
import {type OverlayHeader, readHeader} from './read-header.ts'
import {type OverlayFact, readFact} from './read-fact.ts'
import {reportRow} from './report-row.ts'

/**
 * Check an analyst's rows and make series of them. A row with a fault is named and left out; nothing in it is guessed.
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
  const [first, ...others] = rows
  const header = readHeader(first, file)
  if (!header) return {name, indicators: [], series: []}
  const book = regionBook(regions)
  const places = placeNames(book)
  const facts = others.map((row) => readFact(row, header, places, file)).filter((fact) => fact !== null)
  const groups = withoutDuplicates(withOneUnit(facts, header, file), header, file)
  const indicators = indicatorsOf(groups)
  const overlay = {name, indicators: [...indicators.values()], series: seriesOf(groups, indicators)}
  checkMembers(overlay, book, file)
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

/** The facts of one series by their periods. */
type FactGroup = ReadonlyMap<string, OverlayFact>

/** Facts by series. Of rows that say the same thing one is kept; of rows that say different things of one period none is. */
function withoutDuplicates(facts: ReadonlyArray<OverlayFact>, header: OverlayHeader, file: VFile): Array<FactGroup> {
  const groups = new Map<string, Map<string, OverlayFact>>()
  const contradicted: Array<OverlayFact> = []
  for (const fact of facts) {
    const group = groups.get(fact.key)
    const known = group?.get(fact.period)
    if (known) {
      const isSame = known.value === fact.value && known.status === fact.status
      if (!isSame) contradicted.push(known)
      reportDuplicate(fact, known, isSame, header, file)
    } else if (group) group.set(fact.period, fact)
    else groups.set(fact.key, new Map([[fact.period, fact]]))
  }
  for (const {key, period} of contradicted) groups.get(key)!.delete(period)
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
  for (const {indicator, label, labelEn, isAdditive, priceBasis} of groups.map(firstOf)) {
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
  return found
}

function firstOf(group: FactGroup): OverlayFact {
  return group.values().next().value!
}

function seriesOf(groups: ReadonlyArray<FactGroup>, indicators: ReadonlyMap<string, OverlayIndicator>): Array<Series> {
  return groups.map((group) => {
    const {key, indicator, region, vintage, unit} = firstOf(group)
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
      points: Array.from(group.values(), pointOf).toSorted((left, right) => (left.period < right.period ? -1 : 1)),
    }
  })
}

function pointOf({period, value, status, source}: OverlayFact): SeriesPoint {
  return {period, value, status, source}
}
