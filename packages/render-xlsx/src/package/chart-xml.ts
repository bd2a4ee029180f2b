import type {ChartForm} from '../charts/chart-data.ts'
import type {ChartPlan, PlannedSeries} from '../charts/chart-plan.ts'
import {axesXml, axisIds} from './chart-axes-xml.ts'
import {escapeXml} from './escape-xml.ts'
import {titleXml} from './chart-title-xml.ts'
import {lineFill, shapeFill, seriesLooks} from './series-looks.ts'

/** Labels on every point of a chart of up to so many; more would lie over each other. */
const mostLabels = 24

/**
 * A chart part, ECMA-376 part 1, 21.2: its series refer to cells and hold what those hold, so that readers show them at once.
 *
 * @param language  BCP 47, of its words.
 */
export function chartXml(chart: ChartPlan, language: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title, language, 1300)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart)}${axesXml(chart, language)}</c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="262626"/></a:solidFill>' +
    '<a:latin typeface="Microsoft YaHei"/><a:ea typeface="Microsoft YaHei"/></a:defRPr></a:pPr>' +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr></c:chartSpace>`
  )
}

const bars: Readonly<Partial<Record<ChartForm, {grouping: string; overlap: number}>>> = {
  bar: {grouping: 'clustered', overlap: 0},
  grouped: {grouping: 'clustered', overlap: -10},
  stacked: {grouping: 'stacked', overlap: 100},
}

function plotXml(chart: ChartPlan): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index)).join('')
  const ids = axisIds.map((id) => `<c:axId val="${id}"/>`).join('')
  const look = bars[chart.form]
  if (look) {
    return (
      `<c:barChart><c:barDir val="bar"/><c:grouping val="${look.grouping}"/><c:varyColors val="0"/>${series}` +
      `<c:gapWidth val="60"/><c:overlap val="${look.overlap}"/>${ids}</c:barChart>`
    )
  }
  if (chart.form === 'dated')
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${ids}</c:scatterChart>`
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`
}

function seriesXml(chart: ChartPlan, series: PlannedSeries, index: number): string {
  const isBar = bars[chart.form] !== undefined
  const look = seriesLooks[index % seriesLooks.length]!
  const shape = isBar
    ? `<c:spPr>${shapeFill(look)}</c:spPr><c:invertIfNegative val="0"/>`
    : `<c:spPr>${lineFill(look, chart.form === 'line')}</c:spPr><c:marker><c:symbol val="${look.marker}"/><c:size val="8"/>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${look.colour}"/></a:solidFill></c:spPr></c:marker>`
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${escapeXml(series.nameRange)}</c:f>${textCache([series.name])}</c:strRef></c:tx>` +
    shape +
    labelsXml(chart, series) +
    (chart.form === 'dated'
      ? `<c:xVal>${numbersXml(series.categoryRange, series.categories.map(Number))}</c:xVal>` +
        `<c:yVal>${numbersXml(series.valueRange, series.values)}</c:yVal>`
      : `<c:cat><c:strRef><c:f>${escapeXml(series.categoryRange)}</c:f>${textCache(series.categories)}</c:strRef></c:cat>` +
        `<c:val>${numbersXml(series.valueRange, series.values)}</c:val>`) +
    (isBar ? '' : '<c:smooth val="0"/>') +
    '</c:ser>'
  )
}

/** Values beside the points: of several lines at their ends alone, where more would lie over each other. */
function labelsXml({form, series, labelDecimals}: ChartPlan, own: PlannedSeries): string {
  const points = series.reduce((sum, {values}) => sum + values.length, 0)
  const format = labelDecimals === null ? 'General' : `0.${'0'.repeat(labelDecimals)}`
  const isEndOnly = form === 'line' && series.length > 1
  const back = form === 'stacked' ? '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' : '<a:noFill/>'
  const label = (isShown: boolean): string =>
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr>${back}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:dLblPos val="${isEndOnly ? 'r' : labelPlaces[form]}"/><c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  const end = own.values.length - 1
  const last = isEndOnly ? `<c:dLbl><c:idx val="${end}"/>${label(true)}</c:dLbl>` : ''
  return `<c:dLbls>${last}${label(!isEndOnly && points <= mostLabels)}</c:dLbls>`
}

/** ST_DLblPos, by what each sort of chart allows. */
const labelPlaces: Readonly<Record<ChartForm, string>> = {
  bar: 'outEnd',
  grouped: 'outEnd',
  stacked: 'ctr',
  line: 't',
  dated: 't',
  dot: 't',
}

function textCache(values: ReadonlyArray<string>): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`)
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`
}

function numbersXml(range: string, values: ReadonlyArray<number | null>): string {
  const points = values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
  return (
    `<c:numRef><c:f>${escapeXml(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
  )
}
