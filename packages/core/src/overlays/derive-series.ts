import type {Series} from '../model/model.ts'
import {type RegionBook, regionBook} from '../regions/region-book.ts'
import {growthOnYear, indexOnFirst, shareChange, shareOfProvinces} from './derive-rates.ts'
import {perHeadOf, ratioOf} from './derive-quotients.ts'
import {perHeadTable, type RatioEntry, ratioTable} from './indicator-table.ts'
import type {Overlay} from './overlay.ts'
import {derivedSeries, type Panel, toPanels} from './panel.ts'
import {sumRegions} from './sum-regions.ts'

/**
 * The series of overlays and all that follows from them: sums of provinces, shares, growth, indices, quotients and values a head.
 * Each derived one says what it was calculated from and how; nothing is rounded.
 *
 * @param book  Regions whose provinces are added up; one without members (its borders cut provinces) never is.
 */
export function deriveSeries(overlays: ReadonlyArray<Overlay>, book: RegionBook = regionBook()): Array<Series> {
  const indicators = new Map(overlays.flatMap((overlay) => overlay.indicators.map((each) => [each.id, each] as const)))
  const given = firstOfEach(overlays.flatMap(({series}) => series))
  const panels = toPanels(given, indicators).map((panel) => sumRegions(panel, book))
  const rates = panels.flatMap((panel) => {
    const shares = shareOfProvinces(panel, book)
    const growth = growthOnYear(panel)
    const indices = panel.unit === '%' || panel.periods.length < 2 ? [] : [indexOnFirst(panel)]
    return [...(shares ? [shares, shareChange(shares)] : []), growth, ...indices]
  })
  const quotients = [...quotientsOf(panels, ratioTable, ratioOf), ...quotientsOf(panels, perHeadTable, perHeadOf)]
  return [...given, ...[...panels, ...rates, ...quotients].flatMap(derivedSeries)]
}

/** Where two overlays give one series, the first is taken. */
function firstOfEach(series: ReadonlyArray<Series>): Array<Series> {
  const byId = new Map(series.toReversed().map((each) => [each.id, each]))
  return series.filter((each) => byId.get(each.id) === each)
}

/**
 * For each entry of a table, of every vintage of its numerator with the denominator of that vintage, else with the only one there
 * is, where one of the two is of no vintage.
 */
function quotientsOf(
  panels: ReadonlyArray<Panel>,
  table: ReadonlyArray<RatioEntry>,
  quotient: (entry: RatioEntry, above: Panel, below: Panel) => Panel,
): Array<Panel> {
  return table.flatMap((entry) => {
    const below = panels.filter(({indicator}) => indicator.id === entry.denominator)
    return panels
      .filter(({indicator}) => indicator.id === entry.numerator)
      .flatMap((above) => {
        const match = below.find(({vintage}) => vintage === above.vintage) ?? onlyOne(below, above)
        return match ? [quotient(entry, above, match)] : []
      })
  })
}

function onlyOne([only, ...others]: ReadonlyArray<Panel>, {vintage}: Panel): Panel | undefined {
  return others.length === 0 && (vintage === null || only?.vintage === null) ? only : undefined
}
