import type {ChartPlan} from '../charts/chart-plan.ts'
import {escapeXml} from './escape-xml.ts'

/** Characters of an alternative text that screen readers and Excel take. */
const longestAlternative = 2000

/** The drawing of a sheet, ECMA-376 part 1, 20.5: where each of its charts lies, its name and its alternative text. */
export function drawingXml(charts: ReadonlyArray<ChartPlan>): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    charts.map(anchorXml).join('') +
    '</xdr:wsDr>'
  )
}

function anchorXml({anchor, title, alternative}: ChartPlan, index: number): string {
  const {fromRow, toRow, fromColumn, toColumn} = anchor
  const told = [...alternative].slice(0, longestAlternative).join('')
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornerXml('from', fromColumn, fromRow)}${cornerXml('to', toColumn, toRow)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escapeXml(told)}" title="${escapeXml(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  )
}

function cornerXml(name: 'from' | 'to', column: number, row: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  )
}
