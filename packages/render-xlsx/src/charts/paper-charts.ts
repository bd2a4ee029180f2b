import type {Indicator, Observation, Pack} from '@region-briefs/core'
import type {WorkbookAddresses} from '../plan/addresses.ts'
import type {Language} from '../plan/language.ts'
import {nameText} from '../plan/name-text.ts'
import {comparatorWords, statusWords, unlabelled, wordOf} from '../plan/words.ts'
import type {ChartData, ChartPoint} from './chart-data.ts'
import {axisWords, valueTitle} from './axis-words.ts'

/** Two numbers are read faster in a sentence. */
const fewest = 3

/** Kinds whose values need no zero. */
const rates: ReadonlySet<Observation['kind']> = new Set(['growth', 'change', 'share'])

/** Figures of one indicator over their times, and of several subjects at one time; each figure in one chart at most. */
export function paperCharts(pack: Pack, addresses: WorkbookAddresses, language: Language): Array<ChartData> {
  const observations = new Map(pack.figures.map(({observation}) => [observation.id, observation]))
  const overTimes = pack.indicators.flatMap(
    (indicator) => timesChart(indicator, observations, addresses, language) ?? [],
  )
  const taken = new Set(overTimes.flatMap(({series}) => series.flatMap(({points}) => points.map(({source}) => source))))
  const left = [...observations.values()].filter(({id}) => !taken.has(id))
  return [...overTimes, ...thingsCharts(left, pack, addresses, language)]
}

/** Null with fewer than three times, and where one time has two numbers: which of them holds is not for a chart to say. */
function timesChart(
  {label, en, subject, unit, kind, observations: ids}: Indicator,
  observations: ReadonlyMap<string, Observation>,
  addresses: WorkbookAddresses,
  language: Language,
): ChartData | null {
  const dated = ids
    .flatMap((id) => observations.get(id) ?? [])
    .filter(({period, value}) => period !== null && value !== null)
    .toSorted((one, other) => (one.period! < other.period! ? -1 : 1))
  const values = new Map(dated.map((each) => [each.period, signed(each)]))
  if (values.size < fewest || dated.some((each) => values.get(each.period) !== signed(each))) return null
  const once = dated.filter((each, index) => dated.findIndex(({period}) => period === each.period) === index)
  const named = (language === 'en' ? (en ?? label) : label) || unlabelled[language]
  const words = axisWords[language]
  return {
    title: subject === null ? named : words.titled(nameText(subject, language), named),
    valueTitle: valueTitle(named, shownUnit(unit), language),
    categoryTitle: words.period,
    across: 'times',
    isWhole: false,
    isRate: rates.has(kind),
    labelDecimals: null,
    series: [{name: named, points: once.map((each) => pointOf(each, each.period!, addresses, language))}],
  }
}

/** What is measured alike of different subjects at one time. */
function thingsCharts(
  left: ReadonlyArray<Observation>,
  {indicators}: Pack,
  addresses: WorkbookAddresses,
  language: Language,
): Array<ChartData> {
  const groups = new Map<string, Array<Observation>>()
  for (const each of left) {
    const {label, unit, kind, period, basis, partner, status, subject, value} = each
    if (value === null || subject === null || label === '' || kind === 'rank') continue
    const key = JSON.stringify([label, unit, kind, period, basis, partner, status])
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].flatMap((group) => {
    const subjects = new Set(group.map(({subject}) => subject))
    if (subjects.size < fewest || subjects.size < group.length) return []
    const {id, label: printed, unit, kind, period} = group[0]!
    const english = indicators.find(({observations}) => observations.includes(id))?.en
    const label = language === 'en' ? (english ?? printed) : printed
    const words = axisWords[language]
    return [
      {
        title: period === null ? label : words.titled(label, period),
        valueTitle: valueTitle(label, shownUnit(unit), language),
        categoryTitle: words.subject,
        across: 'things',
        isWhole: false,
        isRate: rates.has(kind),
        labelDecimals: null,
        series: [
          {
            name: label,
            points: group.map((each) => pointOf(each, nameText(each.subject!, language), addresses, language)),
          },
        ],
      } satisfies ChartData,
    ]
  })
}

/** The bound and a target are said with the category: a bar alone would claim the number itself. */
function pointOf(
  observation: Observation,
  category: string,
  addresses: WorkbookAddresses,
  language: Language,
): ChartPoint {
  const {id, comparator, status, direction, unit} = observation
  const cell = addresses.observation(id, 'value')
  const factor = shownScales.get(unit ?? '')?.factor ?? 1
  const value = signed(observation)
  const said = [
    ...(comparator === 'eq' ? [] : [wordOf(comparatorWords, comparator, language)!]),
    ...(status === 'actual' ? [] : [wordOf(statusWords, status, language)!]),
  ]
  return {
    category: said.length === 0 ? category : `${category}（${said.join('，')}）`,
    value: value === null ? null : value / factor,
    address: cell === null ? null : `${direction === 'down' ? '-' : ''}${cell}${factor === 1 ? '' : `/${factor}`}`,
    source: id,
  }
}

/** Money is drawn in 亿, as statistics print it; base units would be thirteen digits. */
const shownScales: ReadonlyMap<string, {unit: string; factor: number}> = new Map([
  ['CNY', {unit: '亿元', factor: 1e8}],
  ['USD', {unit: '亿美元', factor: 1e8}],
])

function shownUnit(unit: string | null): string | null {
  return shownScales.get(unit ?? '')?.unit ?? unit
}

function signed({value, direction}: Observation): number | null {
  return value !== null && direction === 'down' ? -value : value
}
