import type {Indicator, Observation, Pack, Term} from '@region-briefs/core'
import {addressOf} from '../address.ts'
import {fewestPoints} from '../wide-series.ts'
import {calculatedDecimals, empty, jump, text} from '../cell.ts'
import {both} from '../language.ts'
import {nameText} from '../name-text.ts'
import {tableSheet} from '../table-sheet.ts'
import {comparatorWords, originWords, shownWords, statusWords, wordOf} from '../words.ts'
import type {WorkbookAddresses} from '../addresses.ts'
import type {Cell} from '../cell.ts'
import type {Language} from '../language.ts'
import type {RegionalRecord} from '../regional-records.ts'
import type {SheetId, SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'
import {unitText} from '../unit-text.ts'
import {yearbookHeading} from '../yearbook-heading.ts'

/** An indicator of one place over its periods. */
interface Record {
  /** Of the series, or of the indicator. */
  id: string
  origin: keyof typeof originWords
  label: string
  place: string | null
  unit: string | null
  /** By period: where the value stands, and what it is. */
  points: ReadonlyMap<string, Point>
  /** What the numbers alone do not say. */
  notes: Array<string>
  /** Where the first of them stands, for the way back. */
  home: {sheet: SheetId; row: number}
}

interface Point {
  value: number
  /** `'区域数据'!F12`. */
  address: string
}

/** Indicators by period, wide: only those with at least three periods; left out where there is none. The cells read their sources live. */
export function seriesSheet(
  pack: Pack,
  records: ReadonlyArray<RegionalRecord>,
  addresses: WorkbookAddresses,
  language: Language,
): SheetPlan {
  const rows = [...paperSeries(pack, addresses, language), ...overlaySeries(records, addresses, language)].filter(
    ({points}) => points.size >= fewestPoints,
  )
  const periods = [...new Set(rows.flatMap(({points}) => [...points.keys()]))].toSorted()
  const columns = [...leadingColumns, ...periods.map(periodColumn), notesColumn, ...trailingColumns]
  return tableSheet(
    {id: 'series', tableName: 'tblSeries', columns, frozenColumns: 2, printed: ['heading', 'notes'], whenNone: null},
    rows,
    language,
  )
}

const leadingColumns: ReadonlyArray<Column<Record>> = [
  {
    key: 'heading',
    head: both('指标（单位）', 'Indicator (unit)'),
    meaning: both('指标和它的单位，写法同年鉴', 'the indicator with its unit, as a yearbook heads it'),
    type: 'text',
    widest: 56,
    cell: ({label, unit}, {language}) => text(yearbookHeading(label, unit, language)),
  },
  {
    key: 'place',
    head: both('地区或主体', 'Place or subject'),
    meaning: both('谁的数字', 'whose figures they are'),
    type: 'text',
    whenEmpty: both('原文没有点名', 'nobody is named'),
    cell: ({place}) => text(place),
  },
  {
    key: 'origin',
    head: both('来历', 'Origin'),
    meaning: both('论文印出、外部数据还是计算得出', 'printed in the paper, external data, or derived'),
    type: 'text',
    allowed: shownWords(originWords),
    cell: ({origin}, {language}) => text(wordOf(originWords, origin, language)),
  },
]

const trailingColumns: ReadonlyArray<Column<Record>> = [
  {
    key: 'unit',
    head: both('单位', 'Unit'),
    meaning: both('各时期数值的单位', 'unit of the values'),
    type: 'text',
    whenEmpty: both('位次没有单位', 'a rank has no unit'),
    cell: ({unit}, {language}) => text(unitText(unit, language)),
  },
  {
    key: 'series_id',
    head: both('编号', 'ID'),
    meaning: both(
      '序列或指标的固定编号，点开到它的第一个数',
      'stable id of the series or indicator, a link to its first number',
    ),
    type: 'link',
    widest: 46,
    cell: ({id, home}, {language}) => jump(home.sheet, addressOf(home.row, 0), id, language),
  },
]

const notesColumn: Column<Record> = {
  key: 'notes',
  head: both('附注', 'Remarks'),
  meaning: both(
    '限定词、目标和预测，以及同一时期印出的另一个数',
    'bound words, targets and forecasts, and another number that is printed for a period',
  ),
  type: 'text',
  whenEmpty: both('没有', 'none'),
  widest: 40,
  cell: ({notes}) => text(notes.join('\n')),
}

function periodColumn(period: string): Column<Record> {
  return {
    key: `p_${period.replaceAll(/[^0-9]/g, '_')}`,
    head: both(period, period),
    meaning: both(
      `${period} 的数值，取自它所在的表；下降记为负数`,
      `value of ${period}, read from the table that holds it; a fall is negative`,
    ),
    type: 'formula',
    unit: both('见“单位”列', 'see column Unit'),
    whenEmpty: both('没有这个时期的数', 'no value of that period'),
    cell: ({points}) => pointCell(points.get(period)),
  }
}

function pointCell(point: Point | undefined): Cell {
  if (!point) return empty
  return {type: 'formula', formula: point.address, result: point.value, shownDecimals: calculatedDecimals}
}

function overlaySeries(
  records: ReadonlyArray<RegionalRecord>,
  addresses: WorkbookAddresses,
  language: Language,
): Array<Record> {
  const bySeries = new Map<string, Array<RegionalRecord>>()
  for (const record of records) {
    const known = bySeries.get(record.series.id)
    if (known) known.push(record)
    else bySeries.set(record.series.id, [record])
  }
  return [...bySeries.values()].map((group) => {
    const {series, place, row} = group[0]!
    const points = group.flatMap(({point}): Array<[string, Point]> => {
      const address = addresses.point(series.id, point.period)
      return address === null || point.value === null ? [] : [[point.period, {value: point.value, address}]]
    })
    return {
      id: series.id,
      origin: series.origin,
      label: series.label[language] || series.label.zh,
      place,
      unit: series.unit,
      points: new Map(points),
      notes: [],
      home: {sheet: 'regional-data', row: row - 1},
    }
  })
}

function paperSeries(pack: Pack, addresses: WorkbookAddresses, language: Language): Array<Record> {
  const observations = new Map(pack.figures.map(({observation}) => [observation.id, observation]))
  return pack.indicators.flatMap((indicator) => {
    const held = indicator.observations.flatMap((id) => observations.get(id) ?? [])
    const dated = held.filter(({period, value}) => period !== null && value !== null)
    return dated.length < fewestPoints ? [] : [paperRecord(indicator, dated, addresses, language)]
  })
}

function paperRecord(
  {id, label, en, subject, unit}: Indicator,
  dated: ReadonlyArray<Observation>,
  addresses: WorkbookAddresses,
  language: Language,
): Record {
  const points = new Map<string, Point>()
  const notes: Array<string> = []
  for (const observation of dated) {
    const {value, period, surface} = observation as Observation & {value: number; period: string}
    const signed = observation.direction === 'down' ? -value : value
    const cell = addresses.observation(observation.id, 'value')!
    const known = points.get(period)
    if (known && known.value !== signed) notes.push(`${period}: ${also[language]} ${surface}`)
    if (known) continue
    points.set(period, {value: signed, address: observation.direction === 'down' ? `-${cell}` : cell})
    notes.push(...remarks(observation, period, language))
  }
  return {
    id,
    origin: 'paper',
    label: language === 'en' ? (en ?? label) : label,
    place: subject === null ? null : nameText(subject, language),
    unit,
    points,
    notes,
    home: {sheet: 'indicators', row: addresses.figureRow(dated[0]!.id)!},
  }
}

const also: Term = both('另印作', 'also printed as')

/** Without these the bare number would say more than the paper does. */
function remarks({comparator, status}: Observation, period: string, language: Language): Array<string> {
  return [
    ...(comparator === 'eq' ? [] : [`${period}: ${wordOf(comparatorWords, comparator, language)}`]),
    ...(status === 'actual' ? [] : [`${period}: ${wordOf(statusWords, status, language)}`]),
  ]
}
