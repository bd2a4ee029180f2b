import {alternativeText} from '../../charts/alternative-text.ts'
import type {ChosenCharts} from '../../charts/choose-charts.ts'
import type {ChartPlan} from '../../charts/chart-plan.ts'
import {formOf} from '../../charts/form-of.ts'
import {addressOf} from '../address.ts'
import {empty, jump, text} from '../cell.ts'
import {both, separators} from '../language.ts'
import {headingRow, pageSheet, pairRows, titleRow} from '../page-sheet.ts'
import {sheetName} from '../sheet-words.ts'
import type {Language} from '../language.ts'
import type {Row, SheetPlan} from '../sheet.ts'
import {plannedSeries} from './chart-data.ts'

/** Rows that a chart lies over. */
const chartRows = 23
const chartsAPage = 2

/** Titles that are named of what was left out; more would fill the page. */
const mostNamed = 20

/** The charts below each other, first what there was no room for, each under its number and title, over its data in words and the way to them; left out where there is none. */
export function chartsSheet({drawn: charts, leftOut}: ChosenCharts, language: Language): SheetPlan {
  if (charts.length === 0) return pageSheet('charts', [], language)
  const series = plannedSeries(charts, language)
  const rows: Array<Row> = [
    titleRow(sheetName('charts', language)),
    ...pairRows(leftOutWord[language], text(leftOutText(leftOut, language))),
  ]
  const plans: Array<ChartPlan> = []
  const breaks: Array<number> = []
  let dataRow = 1
  for (const [index, data] of charts.entries()) {
    const form = formOf(data)
    const alternative = alternativeText(form, data, language)
    if (index > 0 && index % chartsAPage === 0) breaks.push(rows.length)
    rows.push(headingRow(`${numbered[language]} ${index + 1}  ${data.title}`))
    const fromRow = rows.length
    rows.push(...Array.from({length: chartRows}, (): Row => ({style: 'space', cells: [empty, empty]})))
    plans.push({
      ...data,
      form,
      alternative,
      series: series[index]!,
      anchor: {fromRow, toRow: fromRow + chartRows, fromColumn: 0, toColumn: 2},
    })
    rows.push(
      ...pairRows(inWords[language], text(alternative)),
      ...pairRows(
        dataWord[language],
        jump('chart-data', addressOf(dataRow, 0), sheetName('chart-data', language), language),
      ),
    )
    dataRow += data.series.reduce((sum, {points}) => sum + points.length, 0)
  }
  return {...pageSheet('charts', rows, language), charts: plans, breaks}
}

/** Null where all are drawn. */
function leftOutText(titles: ReadonlyArray<string>, language: Language): string | null {
  if (titles.length === 0) return null
  const named = titles.slice(0, mostNamed).join(separators[language])
  const count = titles.length
  return language === 'zh'
    ? `一个工作簿画得下的图有限，另有 ${count} 幅没有画，数都在“指标”和“区域数据”中：${named}${count > mostNamed ? '等' : ''}`
    : `A workbook has room for so many charts: ${count} more are not drawn, their numbers being in Indicators and Regional data: ${named}${count > mostNamed ? '; and others' : ''}`
}

const leftOutWord = both('没有画的', 'Not drawn')
const numbered = both('图', 'Chart')
const inWords = both('用文字说', 'In words')
const dataWord = both('数据', 'Data')
