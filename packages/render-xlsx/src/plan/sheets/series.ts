import type {Pack, Series, SeriesPoint} from '@region-briefs/core'
import {calculated, number, text} from '../cell.ts'
import {seriesRecords} from '../series-records.ts'
import {tableSheet} from '../table-sheet.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

/** One value of one series. */
export interface SeriesRecord {
  series: Series
  point: SeriesPoint
  /** What outputs call the region. */
  place: string
}

const origins = {overlay: '外部数据', derived: '计算得出'} as const
const prices = {current: '现价', constant: '不变价'} as const

const columns: ReadonlyArray<Column<SeriesRecord>> = [
  {
    key: 'series_id',
    head: '序列编号',
    meaning: '一个指标一个地区一个版本的固定编号',
    type: 'text',
    cell: ({series}) => text(series.id),
  },
  {
    key: 'indicator',
    head: '指标',
    meaning: '量的是什么',
    type: 'text',
    widest: 36,
    cell: ({series}) => text(series.label.zh),
  },
  {
    key: 'region',
    head: '地区代码',
    meaning: '省级单位的 ISO 3166-2 代码、区域编号、CN（全国）或 provinces-31（31 省之和，不是全国）',
    type: 'text',
    cell: ({series}) => text(series.region),
  },
  {
    key: 'region_label',
    head: '地区',
    meaning: '地区的名称',
    type: 'text',
    cell: ({place}) => text(place),
  },
  {
    key: 'period',
    head: '时期',
    meaning: 'ISO 8601，两端都含',
    type: 'text',
    cell: ({point}) => text(point.period),
  },
  {
    key: 'value',
    head: '数值',
    meaning: '以“单位”列的单位计；计算得出的数不四舍五入',
    type: 'number',
    whenEmpty: '没有数值，原因见“状态”',
    cell: ({series, point}) => (series.origin === 'derived' ? calculated(point.value) : number(point.value)),
  },
  {
    key: 'unit',
    head: '单位',
    meaning: '数值的单位',
    type: 'text',
    cell: ({series}) => text(series.unit),
  },
  {
    key: 'status',
    head: '状态',
    meaning: 'SDMX 观测状态：A 正常、P 初步、E 估算、F 预测、R 已修订、M 缺失等',
    type: 'text',
    cell: ({point}) => text(point.status),
  },
  {
    key: 'origin',
    head: '来历',
    meaning: '分析人员给的，还是由它计算的',
    type: 'text',
    allowed: Object.values(origins),
    cell: ({series}) => text(origins[series.origin]),
  },
  {
    key: 'arithmetic',
    head: '算法',
    meaning: '计算得出的数怎样算',
    type: 'text',
    whenEmpty: '外部数据，不是计算的',
    widest: 44,
    cell: ({series}) => text(series.arithmetic),
  },
  {
    key: 'coverage',
    head: '口径',
    meaning: '加总的是哪些省级单位',
    type: 'text',
    whenEmpty: '没有加总',
    widest: 30,
    cell: ({series}) => text(series.coverage),
  },
  {
    key: 'vintage',
    head: '版本',
    meaning: '统计数字的版本；两个版本不混算',
    type: 'text',
    whenEmpty: '外部数据没有注明',
    cell: ({series}) => text(series.vintage),
  },
  {
    key: 'price',
    head: '价格',
    meaning: '金额按现价还是不变价；现价的增速是名义增速',
    type: 'text',
    allowed: Object.values(prices),
    whenEmpty: '不是金额，或没有注明',
    cell: ({series}) => text(series.priceBasis && prices[series.priceBasis]),
  },
  {
    key: 'source',
    head: '出处',
    meaning: '外部数据注明的来源',
    type: 'text',
    whenEmpty: '计算得出，或没有注明',
    widest: 40,
    cell: ({point}) => text(point.source),
  },
]

/** Tidy: one row a region, indicator and period of the analyst's own data and of what was derived from it; left out where there is none. */
export function seriesSheet(pack: Pack): SheetPlan {
  const records = seriesRecords(pack)
  return tableSheet({id: 'series', tableName: 'tblSeries', columns, frozenColumns: 2, whenNone: null}, records)
}

/** Letter of the column that holds the values. */
export const seriesValueColumn: number = columns.findIndex(({key}) => key === 'value')
