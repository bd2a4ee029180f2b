import ExcelJS from 'exceljs'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {sealPackage} from '../../src/package/seal-package.ts'

/** A workbook with one of everything that a rule looks at: two tables, formulas, links, names, formats, lists, a chart. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const data = workbook.addWorksheet('数据', {
    views: [{state: 'frozen', xSplit: 1, ySplit: 1, activeCell: 'B2'}],
    pageSetup: {printTitlesRow: '1:1'},
    headerFooter: {oddHeader: '&L测试&R数据'},
  })
  data.addTable({
    name: 'tblData',
    ref: 'A1',
    headerRow: true,
    columns: ['编号', '数值', '加倍', '出处'].map((name) => ({name, filterButton: true})),
    rows: [1, 2, 3].map((value) => [
      `甲_x005F_x0041_${value}`,
      value * 1.5,
      {formula: `B${value + 1}*2`, result: value * 3},
      {text: '去', hyperlink: value === 3 ? 'https://example.org/a' : "#'说明'!A1"},
    ]),
  })
  data.getColumn(2).width = 12
  data.addConditionalFormatting({
    ref: 'B2:B4',
    rules: [
      {type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: [2], style: {font: {bold: true}}},
      {type: 'expression', priority: 2, formulae: ['$A2=""'], style: {font: {italic: true}}},
    ],
  })
  for (const row of [2, 3, 4]) {
    data.getCell(row, 1).dataValidation = {type: 'list', allowBlank: true, formulae: ['"甲,乙"']}
    data.getCell(row, 2).dataValidation = {type: 'decimal', operator: 'between', formulae: [0, 9]}
    data.getCell(row, 2).numFmt = '0.000'
  }
  const notes = workbook.addWorksheet('说明')
  notes.getCell('A1').value = ' 前后有空格 '
  notes.mergeCells('A3:B3')
  notes.getCell('A4').value = {formula: 'IF(\'数据\'!B2>1,"大","小")', result: '大'}
  notes.addTable({
    name: 'tblOther',
    ref: 'D1',
    columns: [{name: '列'}],
    rows: [['值']],
  })
  workbook.definedNames.add("'数据'!$B$2:$B$4", 'values')
  workbook.definedNames.add("'说明'!$A$1", 'note')
  const sealed = sealPackage(new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer))
  return zipOf(withChart(unzipSync(sealed)))
}

/** Entries as a zip, in their order. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, part]) => [path, [part, {level: 1}]])))
}

const drawingTypes = 'application/vnd.openxmlformats-officedocument.drawing'
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function withChart(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const changed = {...files}
  const change = (path: string, from: string, to: string): void => {
    const xml = strFromU8(changed[path]!)
    if (!xml.includes(from)) throw new RangeError(`Unexpected ${path}, expected \`${from}\` in it`)
    changed[path] = strToU8(xml.replace(from, () => to))
  }
  change(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${drawingTypes}+xml"/>` +
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${drawingTypes}ml.chart+xml"/></Types>`,
  )
  change('xl/worksheets/sheet2.xml', '<tableParts', '<drawing r:id="rIdDrawing"/><tableParts')
  change(
    'xl/worksheets/_rels/sheet2.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdDrawing" Type="${relationshipTypes}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  )
  changed['xl/drawings/_rels/drawing1.xml.rels'] = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${relationshipTypes}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  )
  changed['xl/drawings/drawing1.xml'] = strToU8(drawing)
  changed['xl/charts/chart1.xml'] = strToU8(chart)
  return changed
}

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`

const drawing =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  `<xdr:twoCellAnchor>${corner('from', 1, 5)}${corner('to', 8, 20)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
  '<xdr:cNvPr id="2" name="图 1" descr="三个数"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationshipTypes}" r:id="rId1"/>` +
  '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'

const points = (values: ReadonlyArray<string | number>): string =>
  `<c:ptCount val="${values.length}"/>` +
  values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')

const chart =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart>' +
  '<c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  `<c:cat><c:strRef><c:f>'数据'!$A$2:$A$4</c:f><c:strCache>${points(['甲_x0041_1', '甲_x0041_2', '甲_x0041_3'])}</c:strCache></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>'数据'!$B$2:$B$4</c:f><c:numCache>${points([1.5, 3, 4.5])}</c:numCache></c:numRef></c:val></c:ser>` +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea></c:chart></c:chartSpace>'
