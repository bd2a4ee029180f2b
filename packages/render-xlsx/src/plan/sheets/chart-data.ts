import {type ChartData, type ChartForm, formWords} from '../../charts/chart-data.ts'
import {formOf} from '../../charts/form-of.ts'
import {yearOf} from '../../charts/year-of.ts'
import type {PlannedSeries} from '../../charts/chart-plan.ts'
import {calculatedDecimals, empty, number, text} from '../cell.ts'
import {both} from '../language.ts'
import {sheetName} from '../sheet-words.ts'
import {columnLetter, tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  /** From 1. */
  chart: number
  data: ChartData
  form: ChartForm
  series: string
  category: string
  value: number | null
  address: string | null
  source: string
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'chart',
    head: both('图号', 'Chart no.'),
    meaning: both('“图”中的第几幅，从 1 起', 'its place in Charts, from 1'),
    type: 'number',
    cell: ({chart}) => number(chart),
  },
  {
    key: 'title',
    head: both('图题', 'Title'),
    meaning: both('图的标题', 'title of the chart'),
    type: 'text',
    widest: 44,
    cell: ({data}) => text(data.title),
  },
  {
    key: 'form',
    head: both('形式', 'Form'),
    meaning: both(
      '由数据决定：同一整体的部分用堆积条形图，三个以上等距的时期用折线图，三个以上不等距的年份按年份的远近用点图，几个地区或主体的比率用点图，其余用条形图，几个系列的用分组条形图',
      'chosen by the data: parts of one whole are stacked, three times or more at equal steps a line, three years or more at unequal steps dots as far apart as the years, rates of several things dots, all else bars, of several series grouped bars',
    ),
    type: 'text',
    allowed: Object.values(formWords),
    cell: ({form}, {language}) => text(formWords[form][language]),
  },
  {
    key: 'series',
    head: both('系列', 'Series'),
    meaning: both('图中的一条线或一组条', 'a line or a set of bars of the chart'),
    type: 'text',
    cell: ({series}) => text(series),
  },
  {
    key: 'category',
    head: both('类目', 'Category'),
    meaning: both('时期、地区或主体；限定词写在括号里', 'period, place or subject; bound words in brackets'),
    type: 'text',
    cell: ({category}) => text(category),
  },
  {
    key: 'year',
    head: both('年份', 'Year'),
    meaning: both('年份点图中点在横轴上的位置', 'where a point stands along the axis of dots by year'),
    type: 'number',
    whenEmpty: both('图不是年份点图', 'the chart is of another form'),
    cell: ({form, category}) => (form === 'dated' ? number(yearOf(category)) : empty),
  },
  {
    key: 'value',
    head: both('数值', 'Value'),
    meaning: both(
      '取自“指标”或“区域数据”的公式；下降为负数',
      'a formula that reads Indicators or Regional data; a fall is negative',
    ),
    type: 'formula',
    unit: both('见“数值轴”列', 'see column Value axis'),
    whenEmpty: both('没有数值', 'there is none'),
    cell: ({value, address}) =>
      value === null || address === null
        ? empty
        : {type: 'formula', formula: address, result: value, shownDecimals: calculatedDecimals},
  },
  {
    key: 'value_axis',
    head: both('数值轴', 'Value axis'),
    meaning: both('量的是什么，括号里是单位', 'what is measured, the unit in brackets'),
    type: 'text',
    widest: 40,
    cell: ({data}) => text(data.valueTitle),
  },
  {
    key: 'source_id',
    head: both('数据编号', 'Source ID'),
    meaning: both('这个数在“指标”或“区域数据”中的编号', 'id of the number in Indicators or Regional data'),
    type: 'text',
    widest: 46,
    cell: ({source}) => text(source),
  },
]

/** Tidy: one row a point of a chart, each series in rows that follow each other; left out where there is no chart. */
export function chartDataSheet(charts: ReadonlyArray<ChartData>, language: Language): SheetPlan {
  return tableSheet(
    {id: 'chart-data', tableName: 'tblChartData', columns, frozenColumns: 1, whenNone: null},
    charts.flatMap(recordsOf),
    language,
  )
}

function recordsOf(data: ChartData, index: number): Array<Record> {
  const form = formOf(data)
  return data.series.flatMap(({name, points}) =>
    points.map((point) => ({chart: index + 1, data, form, series: name, ...point})),
  )
}

/** The ranges of each chart's series on the sheet of their data. */
export function plannedSeries(charts: ReadonlyArray<ChartData>, language: Language): Array<Array<PlannedSeries>> {
  const sheet = `'${sheetName('chart-data', language)}'`
  const range = (key: string, first: number, last: number): string => {
    const letter = columnLetter(columns, key)
    return first === last ? `${sheet}!$${letter}$${first}` : `${sheet}!$${letter}$${first}:$${letter}$${last}`
  }
  let row = 2
  return charts.map((data) => {
    const categoryKey = formOf(data) === 'dated' ? 'year' : 'category'
    return data.series.map(({name, points}) => {
      const [first, last] = [row, row + points.length - 1]
      row = last + 1
      return {
        nameRange: range('series', first, first),
        name,
        categoryRange: range(categoryKey, first, last),
        categories: points.map(({category}) => category),
        valueRange: range('value', first, last),
        values: points.map(({value}) => value),
      }
    })
  })
}
