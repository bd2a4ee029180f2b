import type {ChartPlan} from '../charts/chart-plan.ts'
import {titleXml} from './chart-title-xml.ts'

/** Of the axis of categories and of that of values: unique in their chart. */
export const axisIds = [111_111_111, 222_222_222] as const

const grey = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>'

/**
 * Both axes with their titles. Bars lie on their side, their first category on top, and begin at zero; a line and dots of rates need
 * no zero.
 */
export function axesXml({form, categoryTitle, valueTitle, isWhole}: ChartPlan, language: string): string {
  const isLying = form === 'bar' || form === 'grouped' || form === 'stacked'
  const [category, value] = axisIds
  const bounds = isWhole ? '<c:max val="100"/><c:min val="0"/>' : ''
  return (
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/>${titleXml(categoryTitle, language, 1000, isLying)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:spPr>${grey}</c:spPr><c:crossAx val="${value}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${grey}</c:spPr></c:majorGridlines>` +
    `${titleXml(valueTitle, language, 1000, !isLying)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    // Of categories that run downwards the end lies at the foot.
    `<c:crossAx val="${category}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  )
}
