import {arithmeticTerm, observationStatusTerm, overlayChoices} from '@region-briefs/core'
import {calculated, calculatedDecimals, number, text} from '../cell.ts'
import {both} from '../language.ts'
import {unitText} from '../unit-text.ts'
import {columnLetter, tableSheet} from '../table-sheet.ts'
import {originWords, shownWords, wordOf} from '../words.ts'
import type {Cell} from '../cell.ts'
import type {Language} from '../language.ts'
import {ownRecords} from '../regional-records.ts'
import type {RegionalRecord} from '../regional-records.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

const seriesPrices = {
  current: both('现价', 'Current prices'),
  constant: both('不变价', 'Constant prices'),
}

const {statuses} = overlayChoices()

const columns: ReadonlyArray<Column<RegionalRecord>> = [
  {
    key: 'id',
    head: both('编号', 'ID'),
    meaning: both(
      '一个序列一个时期的固定编号，各工作簿相同',
      'stable id of a period of a series, the same in every workbook',
    ),
    type: 'text',
    widest: 46,
    cell: ({id}) => text(id),
  },
  {
    key: 'indicator',
    head: both('指标', 'Indicator'),
    meaning: both('量的是什么', 'what is measured'),
    type: 'text',
    widest: 36,
    cell: ({series}, {language}) => text(series.label[language] || series.label.zh),
  },
  {
    key: 'region_label',
    head: both('地区', 'Place'),
    meaning: both('地区的名称', 'name of the place'),
    type: 'text',
    cell: ({place}) => text(place),
  },
  {
    key: 'period',
    head: both('时期', 'Period'),
    meaning: both('ISO 8601，两端都含', 'ISO 8601, both ends included'),
    type: 'text',
    cell: ({point}) => text(point.period),
  },
  {
    key: 'value',
    head: both('数值', 'Value'),
    meaning: both(
      '以“单位”列的单位计；外部数据是数，计算得出的是公式（所需的数不在本工作簿时是数），不四舍五入',
      'in the unit of column Unit; external data are numbers, derived ones formulas (numbers where what they need is not in this workbook), not rounded',
    ),
    type: 'number',
    unit: both('见“单位”列', 'see column Unit'),
    whenEmpty: both('没有数值，原因见“状态”', 'there is none; Status says why'),
    cell: valueCell,
  },
  {
    key: 'unit',
    head: both('单位', 'Unit'),
    meaning: both(
      '数值的单位，中文写法',
      'unit of the value, which is left as Chinese statistics count, in 10,000 and 100 million',
    ),
    type: 'text',
    cell: ({series}, {language}) => text(unitText(series.unit, language)),
  },
  {
    key: 'status_label',
    head: both('状态', 'Status'),
    meaning: both('状态代码的意思', 'what the code says'),
    type: 'text',
    allowed: statuses,
    cell: ({point}, {language}) => text(observationStatusTerm(point.status)?.[language] ?? point.status),
  },
  {
    key: 'origin',
    head: both('来历', 'Origin'),
    meaning: both('分析人员给的，还是由它计算的', 'given by an analyst, or calculated from what was given'),
    type: 'text',
    allowed: shownWords({overlay: originWords.overlay, derived: originWords.derived}),
    cell: ({series}, {language}) => text(wordOf(originWords, series.origin, language)),
  },
  {
    key: 'region',
    head: both('地区代码', 'Place code'),
    meaning: both(
      '省级单位的 ISO 3166-2 代码、区域编号、CN（全国）或 provinces-31（31 省之和，不是全国）',
      'ISO 3166-2 code of a province, id of a region, CN (the country) or provinces-31 (the sum of 31 provinces, not the country)',
    ),
    type: 'text',
    cell: ({series}) => text(series.region),
  },
  {
    key: 'status',
    head: both('状态代码', 'Status code'),
    meaning: both('SDMX 观测状态（CL_OBS_STATUS）', 'SDMX observation status (CL_OBS_STATUS)'),
    type: 'text',
    allowed: statuses.map(({id}) => both(id, id)),
    cell: ({point}) => text(point.status),
  },
  {
    key: 'arithmetic',
    head: both('算法', 'Arithmetic'),
    meaning: both('计算得出的数怎样算', 'how a derived value is calculated'),
    type: 'text',
    whenEmpty: both('外部数据，不是计算的', 'given, not calculated'),
    widest: 44,
    cell: ({series}, {language}) => text(inLanguage(series.arithmetic, language)),
  },
  {
    key: 'coverage',
    head: both('口径', 'Coverage'),
    meaning: both('加总的是哪些省级单位', 'which provinces are added up'),
    type: 'text',
    whenEmpty: both('没有加总', 'nothing is added up'),
    widest: 30,
    cell: ({series}, {language}) => text(inLanguage(series.coverage, language)),
  },
  {
    key: 'vintage',
    head: both('版本', 'Edition'),
    meaning: both(
      '统计数字的版本；两个版本不混算',
      'edition of the statistic; two are never calculated with each other',
    ),
    type: 'text',
    whenEmpty: both('外部数据没有注明', 'the external data do not say'),
    cell: ({series}) => text(series.vintage),
  },
  {
    key: 'price',
    head: both('价格', 'Prices'),
    meaning: both(
      '金额按现价还是不变价；现价的增速是名义增速',
      'prices of an amount; growth at current prices is nominal',
    ),
    type: 'text',
    allowed: Object.values(seriesPrices),
    whenEmpty: both('不是金额，或没有注明', 'no amount of money, or not said'),
    cell: ({series}, {language}) => text(series.priceBasis && seriesPrices[series.priceBasis][language]),
  },
  {
    key: 'source',
    head: both('出处', 'Source'),
    meaning: both('外部数据注明的来源', 'the source that the external data name'),
    type: 'text',
    whenEmpty: both('计算得出，或没有注明', 'derived, or not said'),
    widest: 40,
    cell: ({point}) => text(point.source),
  },
  {
    key: 'series_id',
    head: both('序列编号', 'Series ID'),
    meaning: both('一个指标一个地区一个版本的固定编号', 'stable id of one indicator, place and edition'),
    type: 'text',
    widest: 46,
    cell: ({series}) => text(series.id),
  },
  {
    key: 'indicator_code',
    head: both('指标代码', 'Indicator code'),
    meaning: both('指标的代码；计算得出的带后缀', 'code of the indicator; of a derived one with a suffix'),
    type: 'text',
    cell: ({series}) => text(series.indicator),
  },
]

/** Letter of the column that holds the values. */
export const regionalValueLetter: string = columnLetter(columns, 'value')

/** Tidy: one row a place, indicator and period of the analyst's own data and of what was derived from it; left out where there is none. */
export function regionalDataSheet(records: ReadonlyArray<RegionalRecord>, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'regional-data',
      tableName: 'tblRegionalData',
      columns,
      frozenColumns: 1,
      named: ['id', 'value'],
      printed: ['indicator', 'origin'],
      printedRecords: {count: ownRecords(records), elsewhere: ['series']},
      orientation: 'portrait',
      whenNone: null,
    },
    records,
    language,
  )
}

/** Of what we say of a series ourselves. */
function inLanguage(said: string | null, language: Language): string | null {
  return said === null || language === 'zh' ? said : arithmeticTerm(said)
}

function valueCell({series, point, formula}: RegionalRecord): Cell {
  if (series.origin !== 'derived') return number(point.value)
  if (formula === null || point.value === null) return calculated(point.value)
  return {type: 'formula', formula, result: point.value, shownDecimals: calculatedDecimals}
}
