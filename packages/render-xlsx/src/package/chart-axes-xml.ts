import type {ChartPlan} from '../charts/chart-plan.ts'
import {titleXml} from './chart-title-xml.ts'

/** Of the axis of categories and of that of values: unique in their chart. */
export const axisIds = [111_111_111, 222_222_222] as const

const grey = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>'

/** What is shown along an axis of years at most; more names would lie over each other. */
const mostYears = 8

/** Years from one to the next that is named. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100]

/**
 * Both axes with their titles. Bars lie on their side, their first category on top, and begin at zero, as amounts do; a line and dots of
 * rates need no zero.
 */
export function axesXml(chart: ChartPlan, language: string): string {
  const {form, valueTitle} = chart
  const isLying = form === 'bar' || form === 'grouped' || form === 'stacked'
  const [category, value] = axisIds
  return (
    (form === 'dated' ? yearAxisXml(chart, language) : categoryAxisXml(chart, language, isLying)) +
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/>${valueBounds(chart)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${grey}</c:spPr></c:majorGridlines>` +
    `${titleXml(valueTitle, language, 1000, !isLying)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    // Of categories that run downwards the end lies at the foot.
    `<c:crossAx val="${category}"/><c:crosses val="${isLying ? 'max' : form === 'dated' ? 'min' : 'autoZero'}"/>` +
    `<c:crossBetween val="${form === 'dated' ? 'midCat' : 'between'}"/></c:valAx>`
  )
}

function valueBounds({form, isWhole, isRate, series}: ChartPlan): string {
  if (isWhole) return '<c:max val="100"/><c:min val="0"/>'
  const isAmount = !isRate && series.every(({values}) => values.every((value) => value === null || value >= 0))
  return form === 'dated' && isAmount ? '<c:min val="0"/>' : ''
}

function categoryAxisXml({categoryTitle}: ChartPlan, language: string, isLying: boolean): string {
  const [category, value] = axisIds
  return (
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/>${titleXml(categoryTitle, language, 1000, isLying)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:spPr>${grey}</c:spPr><c:crossAx val="${value}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  )
}

/** Whole years at even steps, with room before the first and behind the last. */
function yearAxisXml({categoryTitle, series}: ChartPlan, language: string): string {
  const [category, value] = axisIds
  const years = series.flatMap(({categories}) => categories.map(Number))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = yearSteps.find((each) => (last - first) / each < mostYears - 1) ?? yearSteps.at(-1)!
  const from = Math.ceil(first / step - 1) * step
  const to = Math.floor(last / step + 1) * step
  return (
    `<c:valAx><c:axId val="${category}"/><c:scaling><c:orientation val="minMax"/><c:max val="${to}"/><c:min val="${from}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/>${titleXml(categoryTitle, language, 1000)}` +
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:spPr>${grey}</c:spPr><c:crossAx val="${value}"/><c:crosses val="min"/>` +
    `<c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`
  )
}
