import {observationStatusTerm, overlayBaseUnit, overlayChoices} from '@region-briefs/core'
import {addressOf} from '../address.ts'
import {calculated, calculatedDecimals, empty, jump, list, number, text} from '../cell.ts'
import {both} from '../language.ts'
import {nameText} from '../name-text.ts'
import {periodEnds} from '../period-ends.ts'
import {
  basisWords,
  comparatorWords,
  directionWords,
  kindWords,
  originWords,
  priceWords,
  scopeWords,
  shownWords,
  statusWords,
  unlabelled,
  wordOf,
} from '../words.ts'
import {unitText} from '../unit-text.ts'
import {yearbookHeading} from '../yearbook-heading.ts'
import type {Cell} from '../cell.ts'
import type {Language} from '../language.ts'
import type {Column, Place} from '../table-sheet.ts'
import type {FigureRecord, MasterRecord, PointRecord} from './master-record.ts'

const {statuses} = overlayChoices()
const ofSeries = both('序列的点没有', 'a point of a series has none')
const noTime = both('原文没有说是何时', 'the paper does not say when')
const noRange = both('不是区间', 'no range')
const perYi = 1e8

/** A cell that only a figure of the paper has. */
const ofFigure =
  (cell: (record: FigureRecord, place: Place) => Cell) =>
  (record: MasterRecord, place: Place): Cell =>
    record.origin === 'paper' ? cell(record, place) : empty

/** A cell of either. */
const either =
  (figure: (record: FigureRecord, place: Place) => Cell, point: (record: PointRecord, place: Place) => Cell) =>
  (record: MasterRecord, place: Place): Cell =>
    record.origin === 'paper' ? figure(record, place) : point(record, place)

/** Every figure and point in one shape; the keys are the columns of CSV. */
export const masterColumns: ReadonlyArray<Column<MasterRecord>> = [
  {
    key: 'id',
    head: both('编号', 'ID'),
    meaning: both(
      '固定编号，与各区域工作簿相同；点开到它在“指标”或“区域数据”中的那一行',
      'stable id, the same as in the regions’ workbooks; a link to its row in Indicators or Regional data',
    ),
    type: 'link',
    widest: 46,
    cell: idCell,
  },
  {
    key: 'origin',
    head: both('来历', 'Origin'),
    meaning: both('论文印出、外部数据还是计算得出', 'printed in the paper, external data, or derived'),
    type: 'text',
    allowed: shownWords(originWords),
    cell: ({origin}, {language}) => text(wordOf(originWords, origin, language)),
  },
  {
    key: 'scope',
    head: both('范围', 'Scope'),
    meaning: both(
      '论文的数字是否区域自身的；词义见“说明”',
      'whether a figure of the paper is a region’s own; see Notes',
    ),
    type: 'text',
    allowed: shownWords(scopeWords),
    whenEmpty: ofSeries,
    cell: ofFigure(({scope}, {language}) => text(wordOf(scopeWords, scope, language))),
  },
  {
    key: 'region_code',
    head: both('地区代码', 'Place code'),
    meaning: both(
      'ISO 3166-2 代码或区域编号，文本；论文的数字可与几个区域相连',
      'ISO 3166-2 code or id of a region, text; a figure of the paper can be tied to several',
    ),
    type: 'text',
    whenEmpty: both('不与任何一个区域相连', 'tied to no region'),
    cell: either(
      ({regions}, {language}) =>
        list(
          regions.map(({id}) => id),
          language,
        ),
      ({series}) => text(series.region),
    ),
  },
  {
    key: 'region',
    head: both('地区', 'Place'),
    meaning: both('地区的名称', 'name of the place'),
    type: 'text',
    whenEmpty: both('不与任何一个区域相连', 'tied to no region'),
    cell: either(
      ({regions}, {language}) =>
        list(
          regions.map(({label}) => label),
          language,
        ),
      ({place}) => text(place),
    ),
  },
  {
    key: 'indicator_code',
    head: both('指标代码', 'Indicator code'),
    meaning: both(
      '指标的代码，文本；同一指标的数字代码相同',
      'code of the indicator, text; figures of one indicator share it',
    ),
    type: 'text',
    whenEmpty: both('论文中只此一个，不成指标', 'it stands alone in the paper'),
    cell: either(
      ({indicator}) => text(indicator?.id),
      ({series}) => text(series.indicator),
    ),
  },
  {
    key: 'indicator',
    head: both('指标（单位）', 'Indicator (unit)'),
    meaning: both('指标和它的单位，写法同年鉴', 'the indicator with its unit, as a yearbook heads it'),
    type: 'text',
    widest: 44,
    cell: either(figureHeading, ({series}, {language}) =>
      text(yearbookHeading(series.label[language] || series.label.zh, series.unit, language)),
    ),
  },
  {
    key: 'subject',
    head: both('主体', 'Subject'),
    meaning: both('论文的数字是谁的', 'whose figure of the paper it is'),
    type: 'text',
    whenEmpty: both('原文没有点名，或是序列的点', 'nobody is named, or a point of a series'),
    cell: ofFigure(({observation: {subject}}, {language}) => text(subject && nameText(subject, language))),
  },
  {
    key: 'partner',
    head: both('对象', 'Partner'),
    meaning: both('对谁', 'towards whom'),
    type: 'text',
    whenEmpty: both('没有另一方，没有点名，或是序列的点', 'there is none, it is not named, or a point of a series'),
    cell: ofFigure(({observation: {partner}}, {language}) => text(partner && nameText(partner, language))),
  },
  {
    key: 'kind',
    head: both('类型', 'Kind'),
    meaning: both('数字的种类', 'sort of figure'),
    type: 'text',
    allowed: shownWords(kindWords),
    whenEmpty: ofSeries,
    cell: ofFigure(({observation}, {language}) => text(wordOf(kindWords, observation.kind, language))),
  },
  {
    key: 'period_start',
    head: both('时期起', 'Period start'),
    meaning: both('ISO 8601 文本，不补月和日', 'ISO 8601 text, nothing filled in'),
    type: 'text',
    whenEmpty: noTime,
    cell: (record) => text(periodEnds(periodOf(record))[0]),
  },
  {
    key: 'period_end',
    head: both('时期止', 'Period end'),
    meaning: both('同上，含这一年、月、日', 'as above, included'),
    type: 'text',
    whenEmpty: noTime,
    cell: (record) => text(periodEnds(periodOf(record))[1]),
  },
  {
    key: 'value',
    head: both('数值', 'Value'),
    meaning: both(
      '以“单位”列的单位计：论文的数字以基本单位，序列以它自己的单位',
      'in the unit of column Unit: of figures the base unit, of series their own',
    ),
    type: 'number',
    unit: both('见“单位”列', 'see column Unit'),
    whenEmpty: both('区间，或序列在此没有数值', 'a range, or a point without a value'),
    cell: either(
      ({observation}) => number(observation.value),
      ({series, point}) => (series.origin === 'derived' ? calculated(point.value) : number(point.value)),
    ),
  },
  {
    key: 'low',
    head: both('下限', 'Low'),
    meaning: both('区间的下端', 'lower end of a range'),
    type: 'number',
    unit: both('见“单位”列', 'see column Unit'),
    whenEmpty: noRange,
    cell: ofFigure(({observation}) => number(observation.low)),
  },
  {
    key: 'high',
    head: both('上限', 'High'),
    meaning: both('区间的上端', 'upper end of a range'),
    type: 'number',
    unit: both('见“单位”列', 'see column Unit'),
    whenEmpty: noRange,
    cell: ofFigure(({observation}) => number(observation.high)),
  },
  {
    key: 'comparator',
    head: both('限定词', 'Bound'),
    meaning: both('与论文的数字一起读的限定', 'what a figure of the paper is read with'),
    type: 'text',
    allowed: shownWords(comparatorWords),
    whenEmpty: ofSeries,
    cell: ofFigure(({observation}, {language}) => text(wordOf(comparatorWords, observation.comparator, language))),
  },
  {
    key: 'unit',
    head: both('单位', 'Unit'),
    meaning: both('数值的单位；两种来历写法不同', 'unit of the value; the two origins write it in their own ways'),
    type: 'text',
    whenEmpty: both('位次没有单位', 'a rank has no unit'),
    cell: either(
      ({observation}, {language}) => text(unitText(observation.unit, language)),
      ({series}, {language}) => text(unitText(series.unit, language)),
    ),
  },
  {
    key: 'printed',
    head: both('原文表述', 'As printed'),
    meaning: both('论文照印的限定词、数字和单位', 'bound word, number and unit as the paper prints them'),
    type: 'text',
    whenEmpty: ofSeries,
    cell: ofFigure(({observation}) => text(observation.surface)),
  },
  {
    key: 'value_yi_cny',
    head: both('折亿元（亿元）', 'In CNY 100 million'),
    meaning: both(
      '人民币数额统一折成亿元，公式；不同来历的数额由此可比',
      'amounts in yuan in one unit, a formula: amounts of both origins can be held against each other',
    ),
    type: 'formula',
    unit: both('亿元', 'CNY 100 million'),
    whenEmpty: both('不是人民币数额，或没有数值', 'no amount in yuan, or no value'),
    cell: valueInYi,
  },
  {
    key: 'direction',
    head: both('方向', 'Direction'),
    meaning: both('增长率和变化的升降', 'whether a growth or change is a rise'),
    type: 'text',
    allowed: shownWords(directionWords),
    whenEmpty: both(
      '不是增长率或变化，或是序列的点（有正负号）',
      'neither, or a point of a series, which has its sign',
    ),
    cell: ofFigure(({observation}, {language}) => text(wordOf(directionWords, observation.direction, language))),
  },
  {
    key: 'basis',
    head: both('基期', 'Basis'),
    meaning: both('与什么相比', 'what it is measured against'),
    type: 'text',
    allowed: shownWords(basisWords),
    whenEmpty: both(
      '不是增长率或变化，没有说，或是序列的点',
      'neither growth nor change, not said, or a point of a series',
    ),
    cell: ofFigure(({observation}, {language}) => text(wordOf(basisWords, observation.basis, language))),
  },
  {
    key: 'price',
    head: both('价格', 'Prices'),
    meaning: both('是否扣除价格变动；序列的不变价记作“可比价”', 'whether the change of prices is taken out'),
    type: 'text',
    allowed: shownWords(priceWords),
    whenEmpty: both('没有说', 'not said'),
    cell: (record, {language}) => text(wordOf(priceWords, priceOf(record), language)),
  },
  {
    key: 'status',
    head: both('状态', 'Status'),
    meaning: both(
      '论文的数字：实际、目标、预测；序列：SDMX 观测状态',
      'of figures whether actual, a target or a forecast; of series the SDMX observation status',
    ),
    type: 'text',
    allowed: [...shownWords(statusWords), ...statuses],
    cell: either(
      ({observation}, {language}) => text(wordOf(statusWords, observation.status, language)),
      ({point}, {language}) => text(observationStatusTerm(point.status)?.[language] ?? point.status),
    ),
  },
  {
    key: 'vintage',
    head: both('版本', 'Edition'),
    meaning: both(
      '统计数字的版本；两个版本不混算',
      'edition of the statistic; two are never calculated with each other',
    ),
    type: 'text',
    whenEmpty: both('论文的数字，或外部数据没有注明', 'a figure of the paper, or the external data do not say'),
    cell: either(
      () => empty,
      ({series}) => text(series.vintage),
    ),
  },
  {
    key: 'source',
    head: both('出处', 'Source'),
    meaning: both(
      '论文的数字：引文编号；外部数据：注明的来源',
      'of figures the citation numbers, of external data the source that they name',
    ),
    type: 'text',
    whenEmpty: both(
      '没有引文或没有注明；计算得出的见“区域数据”的“算法”',
      'none is given; of derived ones see Arithmetic in Regional data',
    ),
    widest: 40,
    cell: either(
      ({observation}, {language}) => list(observation.cites, language),
      ({point}) => text(point.source),
    ),
  },
  {
    key: 'line',
    head: both('行号', 'Line'),
    meaning: both('数字在论文文件中的行', 'line of the figure in the paper’s file'),
    type: 'number',
    unit: both('行', 'lines'),
    whenEmpty: ofSeries,
    cell: ofFigure(({observation}) => number(observation.position.start.line)),
  },
]

function idOf(record: MasterRecord): string {
  return record.origin === 'paper' ? record.observation.id : record.id
}

function idCell(record: MasterRecord, {language}: Place): Cell {
  if (record.home === null) return text(idOf(record))
  const sheet = record.origin === 'paper' ? 'indicators' : 'regional-data'
  return jump(sheet, addressOf(record.home, 0), idOf(record), language)
}

function figureHeading({observation, indicator}: FigureRecord, {language}: {language: Language}): Cell {
  const printed = observation.label === '' ? unlabelled[language] : observation.label
  const label = language === 'en' ? (indicator?.en ?? printed) : printed
  return text(yearbookHeading(label, observation.unit, language))
}

function periodOf(record: MasterRecord): string | null {
  return record.origin === 'paper' ? record.observation.period : record.point.period
}

function priceOf(record: MasterRecord): 'real' | 'nominal' | null {
  if (record.origin === 'paper') return record.observation.price
  const {priceBasis} = record.series
  return priceBasis === null ? null : priceBasis === 'current' ? 'nominal' : 'real'
}

function valueInYi(record: MasterRecord, place: Place): Cell {
  const [unit, value] =
    record.origin === 'paper'
      ? [record.observation.unit, record.observation.value]
      : [record.series.unit, record.point.value]
  const base = record.origin === 'paper' ? {unit, factor: 1} : overlayBaseUnit(record.series.unit)
  if (base.unit !== 'CNY' || value === null) return empty
  const cell = place.addressOf('value')
  const [formula, result] =
    base.factor > perYi
      ? [`${cell}*${base.factor / perYi}`, value * (base.factor / perYi)]
      : [`${cell}/${perYi / base.factor}`, value / (perYi / base.factor)]
  return {type: 'formula', formula, result, shownDecimals: calculatedDecimals}
}
