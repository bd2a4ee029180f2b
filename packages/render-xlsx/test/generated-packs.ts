import * as fc from 'fast-check'
import {packOf} from '@region-briefs/core'
import type {Change, Finding, Model, Observation, Pack, Series} from '@region-briefs/core'
import {anyUtf16, awkward} from './awkward-text.ts'
import {at, emptyModel, measure, observation, reference, sampleModel} from './sample-model.ts'

/** Any words that a paper or an overlay can have, most of them plain. */
const words: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom('进出口总额', '示例', '产业 A', '甲、乙', 'APEC 其他成员')},
  {weight: 1, arbitrary: awkward},
  {weight: 1, arbitrary: anyUtf16},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1})},
)
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, {freq: 2})
const amounts = fc.oneof(
  fc.double({noNaN: true, min: -1e18, max: 1e18}).filter((value) => value === 0 || Math.abs(value) > 1e-200),
  fc.integer(),
  fc.constantFrom(0, -0, 0.1 + 0.2, 26.29e12),
)
const periods = fc.constantFrom('2024', '2025', '2025-09', '2025-10-31', '2021/2025', '2018-01/2018-06')

const told: fc.Arbitrary<Partial<Observation>> = fc.record({
  surface: words,
  value: maybe(amounts),
  low: maybe(amounts),
  high: maybe(amounts),
  unit: fc.constantFrom('CNY', 'USD', '%', 'pp', 'times', 'count', '吨', null),
  counted: maybe(words),
  kind: fc.constantFrom('level', 'growth', 'change', 'share', 'count', 'rank'),
  direction: fc.constantFrom('up' as const, 'down' as const, null),
  comparator: fc.constantFrom('eq', 'gt', 'nearly'),
  status: fc.constantFrom('actual', 'target', 'forecast'),
  period: maybe(periods),
  periodText: maybe(words),
  label: fc.oneof(words, fc.constant('')),
  subject: maybe(words),
  partner: maybe(words),
  cites: fc.array(fc.integer({min: 1, max: 4}), {maxLength: 2}),
  printed: words,
  printedUnit: fc.oneof(words, fc.constant('')),
  section: fc.constantFrom('s2', 's3', null),
})

/** Of the lengths that papers have; now and then one of hundreds. */
const figures: fc.Arbitrary<Array<Observation>> = fc
  .oneof(
    {weight: 8, arbitrary: fc.array(told, {maxLength: 12})},
    {weight: 1, arbitrary: fc.array(told, {minLength: 1, maxLength: 3}).map((few) => repeated(few, 500))},
  )
  .map((all) => all.map((each, index) => observation(`o${index}`, each)))

function repeated<Item>(few: ReadonlyArray<Item>, count: number): Array<Item> {
  return Array.from({length: count}, (_, index) => few[index % few.length]!)
}

const points = fc.uniqueArray(fc.integer({min: 1995, max: 2025}), {minLength: 1, maxLength: 8}).chain((years) =>
  fc.tuple(
    ...years.toSorted().map((year) =>
      fc.record({
        period: fc.constant(String(year)),
        value: maybe(amounts),
        status: fc.constantFrom('A', 'P', 'M'),
        source: maybe(words),
      }),
    ),
  ),
)

const series: fc.Arbitrary<Array<Series>> = fc.array(
  fc.record({
    indicator: fc.constantFrom('trade_goods', 'gdp', 'own_one'),
    label: fc.record({zh: words, en: words}),
    unit: fc.constantFrom('亿元', '万人', '%', '千瓦时'),
    region: fc.constantFrom('east', 'CN-GD', 'CN', 'provinces-31'),
    origin: fc.constantFrom('overlay', 'derived'),
    vintage: maybe(words),
    coverage: maybe(words),
    priceBasis: fc.constantFrom('current', 'constant', null),
    arithmetic: maybe(words),
    points,
  }),
  {maxLength: 6},
) as fc.Arbitrary<Array<Series>>

/** Some that can be recalculated in the workbook, some that cannot. */
function findings(all: ReadonlyArray<Observation>): fc.Arbitrary<Array<Finding>> {
  if (all.length === 0) return fc.constant([])
  return fc
    .array(
      fc
        .record({
          one: fc.constantFrom(...all),
          other: fc.constantFrom(...all),
          operator: fc.constantFrom('+' as const, '-' as const, '*' as const),
          message: words,
          isOff: fc.boolean(),
          isLive: fc.boolean(),
          waived: maybe(words),
        })
        .map((each) => findingOf(each, '')),
      {maxLength: 5},
    )
    .map((some) => some.map((each, index) => ({...each, id: `f${index}`})))
}

interface Told {
  one: Observation
  other: Observation
  operator: '+' | '-' | '*'
  message: string
  isOff: boolean
  isLive: boolean
  waived: string | null
}

function findingOf({one, other, operator, message, isOff, isLive, waived}: Told, id: string): Finding {
  const actual = one.value
  const expected = actual === null ? null : actual + (isOff ? 10 : 0)
  return {
    id,
    rule: 'sum-of-parts',
    status: expected === null ? 'unchecked' : isOff ? 'differs' : 'agrees',
    severity: 'warning',
    message,
    arithmetic: message,
    expected,
    actual,
    tolerance: expected === null ? null : 1,
    calculation: isLive
      ? {operator, terms: [{observation: one.id}, {operator: '/', terms: [{observation: other.id}, {number: 3}]}]}
      : null,
    observations: [one.id, other.id],
    series: [],
    waived,
    position: at(12),
  }
}

const changes: fc.Arbitrary<Array<Change>> = fc.array(
  fc.record({
    type: fc.constantFrom('added', 'gone', 'revised', 'moved'),
    what: fc.constantFrom('observation', 'measure', 'pathway', 'series', 'finding'),
    id: words,
    before: maybe(words),
    after: maybe(words),
    fields: fc.array(fc.record({field: words, before: maybe(words), after: maybe(amounts)}), {maxLength: 2}),
    difference: maybe(amounts),
    class: fc.constantFrom('revision', 'correction'),
    regions: fc.constantFrom<Array<string>>([], ['east'], ['east', 'northeast']),
    position: fc.constantFrom(at(9), null),
    edition: fc.integer({min: 2, max: 4}),
  }),
  {maxLength: 4},
) as fc.Arbitrary<Array<Change>>

const urls = fc.oneof(fc.webUrl(), words, fc.constant('https://example.org/a?b=1&c=数'))

/** To the day and not, and what no calendar has. */
const days = fc.constantFrom('2024-02-29', '2025-11', '1899-12-31', '2025-02-29', '9999-12-31')

const models: fc.Arbitrary<Model> = figures.chain((observations) =>
  fc
    .record({
      title: words,
      date: fc.constantFrom('2026-02', '2026-02-18', null),
      said: words,
      measures: fc.integer({min: 0, max: 4}),
      named: fc.array(words, {maxLength: 3}),
      references: fc.array(
        fc.record({
          title: words,
          raw: words,
          url: urls,
          date: maybe(days),
          year: maybe(fc.integer({min: 1949, max: 2026})),
        }),
        {
          maxLength: 4,
        },
      ),
      series,
      findings: findings(observations),
      changes,
      mechanisms: fc.boolean(),
    })
    .map((each) => ({
      ...sampleModel,
      document: {...sampleModel.document, title: each.title, date: each.date, keywords: each.named},
      observations,
      pathways: sampleModel.pathways.map((pathway) => ({
        ...pathway,
        from: each.said,
        formula: each.named,
        measures: Array.from({length: each.measures}, (_, index) =>
          measure(`${pathway.region}-m${index}`, index + 1, {
            text: each.said,
            industries: each.named.map((label) => ({label})),
            places: each.named.map((label) => ({label, code: null})),
          }),
        ),
      })),
      mechanisms: each.mechanisms ? sampleModel.mechanisms : [],
      regions: sampleModel.regions.map((region) => ({
        ...region,
        figures: observations.map(({id}, index) => ({
          observation: id,
          scope: (['region', 'national-about-region', 'national'] as const)[index % 3]!,
          line: null,
        })),
      })),
      references: each.references.map(({url, ...rest}, index) =>
        reference(`r${index}`, [index + 1], {...rest, url, urls: [url]}),
      ),
      series: each.series.map((one, index) => ({
        ...one,
        id: `${one.indicator}.${one.region}.${index}`,
        derivedFrom: [],
      })),
      findings: each.findings,
      changes: each.changes,
    })),
)

/** A pack of any paper that could be: awkward words, empty parts, hundreds of figures, overlays, checks that differ. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .tuple(
    fc.oneof({weight: 12, arbitrary: models}, {weight: 1, arbitrary: fc.constant(emptyModel)}),
    fc.constantFrom('all', 'east', 'northeast'),
  )
  .map(([model, id]) => packOf(model, model.regions.length === 0 ? 'all' : id))
