import {escapeXml} from './escape-xml.ts'

/** A title of the chart or of an axis. @param size  In hundredths of a point. @param isUpright  Along an upright axis, to be read from the right. */
export function titleXml(title: string, language: string, size: number, isUpright = false): string {
  return (
    '<c:title><c:tx><c:rich>' +
    (isUpright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>') +
    '<a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="${language}" sz="${size}" b="1"/>` +
    `<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  )
}
