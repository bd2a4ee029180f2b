import type {Change, Model, Series, SeriesPoint} from '../model/model.ts'
import {classOfNumber} from './class-of-number.ts'
import type {Editions} from './compare-observations.ts'
import {matchInRounds} from './match-in-rounds.ts'

/**
 * Points of the overlays' own series added, gone and revised; what is derived from them follows and is not named, nor is a source that
 * was only worded otherwise: it says nothing new of the world.
 */
export function compareSeries({before, after}: Editions): Array<Change> {
  const {pairs, gone, added} = matchInRounds(before.series.filter(isOwn), after.series.filter(isOwn), [
    ({indicator, region, vintage}) => [indicator, region, vintage].join('\n'),
    ({indicator, region}) => [indicator, region].join('\n'),
  ])
  const all = [
    ...gone.map((series) => ({before: series, after: null})),
    ...added.map((series) => ({before: null, after: series})),
    ...pairs,
  ]
  return all.flatMap((pair) => {
    const model = pair.after ? after : before
    return comparePoints(pair.before, pair.after).map((change) => ({
      ...change,
      id: (pair.after ?? pair.before)!.id,
      regions: regionsOf((pair.after ?? pair.before)!, model),
    }))
  })
}

function isOwn({origin}: Series): boolean {
  return origin === 'overlay'
}

type PointChange = Omit<Change, 'id' | 'regions'>

function comparePoints(before: Series | null, after: Series | null): Array<PointChange> {
  const {pairs, gone, added} = matchInRounds(before?.points ?? [], after?.points ?? [], [({period}) => period])
  const [old, young] = [unitOf(before), unitOf(after)]
  return [
    ...gone.map((point) => pointChange('gone', said(point, old), null)),
    ...added.map((point) => pointChange('added', null, said(point, young))),
    ...pairs.flatMap((pair) => {
      const fields = [
        {field: 'value', before: pair.before.value, after: pair.after.value},
        {field: 'status', before: pair.before.status, after: pair.after.status},
        {field: 'unit', before: old, after: young},
        {field: 'vintage', before: before?.vintage ?? null, after: after?.vintage ?? null},
      ].filter((each) => each.before !== each.after)
      if (fields.length === 0) return []
      const change = pointChange('revised', said(pair.before, old), said(pair.after, young))
      return [{...change, fields, difference: differenceOf(pair), class: classOf(pair)}]
    }),
  ]
}

function pointChange(type: Change['type'], before: string | null, after: string | null): PointChange {
  return {type, what: 'series', before, after, fields: [], difference: null, class: 'revision', position: null}
}

function unitOf(series: Series | null): string {
  return series?.unit ?? ''
}

function said({period, value}: SeriesPoint, unit: string): string {
  return `${period}: ${value ?? '—'} ${unit}`.trimEnd()
}

interface PointPair {
  readonly before: SeriesPoint
  readonly after: SeriesPoint
}

function differenceOf({before, after}: PointPair): number | null {
  if (before.value === null || after.value === null || before.value === after.value) return null
  return after.value - before.value
}

/** A point whose status says that it was revised is taken at its word. */
function classOf({before, after}: PointPair): Change['class'] {
  if (after.status === 'R' && before.status !== 'R') return 'revision'
  if (before.value === null || after.value === null) return 'revision'
  return before.value === after.value ? 'correction' : classOfNumber(before.value, after.value)
}

/** The region itself, those that hold the province, and for a national series all. */
function regionsOf({region}: Series, {regions}: Model): Array<string> {
  return regions
    .filter(({id, members}) => region === 'CN' || id === region || members.includes(region))
    .map(({id}) => id)
}
