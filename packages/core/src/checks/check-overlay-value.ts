import type {Observation, Series, SeriesPoint} from '../model/model.ts'
import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'
import {halfUnit, overlap, printedInterval} from './arithmetic/interval.ts'
import {overlayBaseUnit} from '../overlays/overlay-base-unit.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {thingOf} from './measure.ts'

/** Hold a printed figure against the value of the analyst's own data for the same thing, region and time. */
export function checkOverlayValue(input: CheckInput): Array<FindingDraft> {
  if (input.series.length === 0) return []
  const series = groupBy(input.series, ({label, region}) => `${thingOf(label.zh)}|${region}`)
  return figuresOf(input).flatMap((figure) => {
    const {observation, thing} = figure
    const code = codeOf(observation.subject)
    if (code === null || observation.partner !== null || thing === '') return []
    if (observation.kind === 'growth' || observation.kind === 'rank' || observation.comparator !== 'eq') return []
    return (series.get(`${thing}|${code}`) ?? []).flatMap((each) => heldAgainst(figure, each))
  })
}

/** The code that a series has for a subject; null for one that no table knows. */
function codeOf(subject: string | null): string | null {
  if (subject === null) return null
  if (subject === '中国') return 'CN'
  const province = provinceTable.find(({short, full}) => short === subject || full === subject)
  return province?.code ?? regionTable.find(({zh, names}) => zh === subject || names.includes(subject))?.id ?? null
}

function heldAgainst({observation}: Figure, series: Series): Array<FindingDraft> {
  const scale = overlayBaseUnit(series.unit)
  const point = series.points.find(({period}) => period === observation.period)
  if (!scale || scale.unit !== observation.unit || !point || point.value === null || observation.value === null)
    return []
  const value = point.value * scale.factor
  // The overlay's own last place is finer than the paper's, or as fine.
  const decimals = String(point.value).split('.')[1]?.length ?? 0
  const half = halfUnit({decimals, scale: scale.factor})
  const agrees = overlap(printedInterval(observation), {value, low: value - half, high: value + half})
  return [findingOf(observation, {series, point, value, tolerance: half + halfUnit(observation), agrees})]
}

interface Held {
  readonly series: Series
  readonly point: SeriesPoint
  readonly value: number
  readonly tolerance: number
  readonly agrees: boolean
}

function findingOf(observation: Observation, {series, point, value, tolerance, agrees}: Held): FindingDraft {
  const vintage = series.vintage === null ? '' : `, edition ${series.vintage}`
  return findingDraft({
    rule: 'overlay-value',
    status: agrees ? 'agrees' : 'differs',
    severity: agrees ? 'info' : 'warning',
    message: agrees
      ? `\`${observation.surface}\` agrees with \`${point.value} ${series.unit}\` of the overlay`
      : `Unexpected \`${observation.surface}\`, expected \`${point.value} ${series.unit}\` as in the overlay (${series.label.zh}, ${point.period}${vintage}); the statistic may have been revised, or one of the two be of another coverage`,
    expected: value,
    actual: observation.value,
    tolerance,
    calculation: {series: series.id, period: point.period},
    observations: [observation.id],
    series: [series.id],
    position: observation.position,
  })
}
