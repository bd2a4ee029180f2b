import {strFromU8, strToU8, unzipSync} from 'fflate'
import {zipOf} from './sample-workbook.ts'

/** One fault put into the sample, and the rule that must tell it. */
export interface SeededDefect {
  name: string
  rule: string
  /** Changes the entries of the zip, or its bytes. */
  seed: (bytes: Uint8Array) => Uint8Array
}

const sheet1 = 'xl/worksheets/sheet1.xml'
const sheet2 = 'xl/worksheets/sheet2.xml'
const rels1 = 'xl/worksheets/_rels/sheet1.xml.rels'
const workbookRels = 'xl/_rels/workbook.xml.rels'
const table1 = 'xl/tables/table1.xml'
const table2 = 'xl/tables/table2.xml'
const workbook = 'xl/workbook.xml'
const styles = 'xl/styles.xml'
const strings = 'xl/sharedStrings.xml'
const types = '[Content_Types].xml'
const chart = 'xl/charts/chart1.xml'
const drawing = 'xl/drawings/drawing1.xml'
const core = 'docProps/core.xml'
const app = 'docProps/app.xml'

/** A place of one part, and what stands there instead. */
const replacements: ReadonlyArray<readonly [name: string, rule: string, path: string, from: string, to: string]> = [
  ['a bare ampersand', 'well-formed', strings, '编号', '编&号'],
  ['a character that XML cannot hold', 'well-formed', strings, '编号', '编\uFFFE号'],
  ['a reference to such a character', 'well-formed', strings, '编号', '编&#1;号'],
  ['an element that is not closed', 'well-formed', sheet2, '</sheetData>', ''],
  ['an attribute twice', 'well-formed', sheet1, '<row r="1"', '<row r="1" r="1"'],
  ['an encoding that is another', 'well-formed', sheet1, 'encoding="UTF-8"', 'encoding="GBK"'],
  ['a document type', 'well-formed', sheet1, '<worksheet ', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet '],
  [
    'a namespace that is none of workbooks',
    'well-formed',
    sheet1,
    'spreadsheetml/2006/main"',
    'spreadsheetml/2026/main"',
  ],
  ['a part without a content type', 'content-types', types, 'Extension="rels"', 'Extension="relsx"'],
  ['a sheet that is told to be a chart sheet', 'content-types', types, 'worksheet+xml', 'chartsheet+xml'],
  ['a content type of no part', 'content-types', types, '/xl/tables/table2.xml', '/xl/tables/table9.xml'],
  ['a content type twice', 'content-types', types, 'PartName="/xl/styles.xml"', 'PartName="/xl/workbook.xml"'],
  ['a relationship to a part that is not there', 'relationships', rels1, 'tables/table1.xml', 'tables/table7.xml'],
  ['a relationship id twice', 'relationships', rels1, 'Id="rId4"', 'Id="rId3"'],
  ['a table that its sheet does not name', 'relationships', sheet1, '<tablePart r:id="rId4"/>', ''],
  ['a table that is told to be a drawing', 'relationships', rels1, 'relationships/table"', 'relationships/drawing"'],
  [
    'a sheet that is told to be a table',
    'relationships',
    workbookRels,
    'relationships/worksheet" Target="worksheets/sheet2',
    'relationships/table" Target="worksheets/sheet2',
  ],
  ['a link to a place, written as outside', 'relationships', rels1, 'https://example.org/a', "#'说明'!A1"],
  ['a sheet name of 32 characters', 'workbook-sheets', workbook, 'name="说明"', `name="${'说'.repeat(32)}"`],
  ['a sheet name with a colon', 'workbook-sheets', workbook, 'name="说明"', 'name="说:明"'],
  ['two sheets of one name', 'workbook-sheets', workbook, 'name="说明"', 'name="数据"'],
  ['a sheet id twice', 'workbook-sheets', workbook, 'sheetId="2"', 'sheetId="1"'],
  ['the first sheet hidden', 'workbook-sheets', workbook, 'name="数据"', 'name="数据" state="hidden"'],
  ['days counted from 1904', 'workbook-sheets', workbook, '<workbookPr', '<workbookPr date1904="1"'],
  ['a state that there is not', 'workbook-sheets', workbook, 'name="说明"', 'name="说明" state="gone"'],
  ['a table name with a space', 'table-names', table1, 'displayName="tblData"', 'displayName="tbl Data"'],
  ['a table name like a cell', 'table-names', table1, 'displayName="tblData"', 'displayName="TBL1"'],
  ['two tables of one name', 'table-names', table2, 'displayName="tblOther"', 'displayName="TblData"'],
  ['a table with the name of a name', 'table-names', table2, 'displayName="tblOther"', 'displayName="values"'],
  ['a table id twice', 'table-names', table2, ' id="2" name', ' id="1" name'],
  [
    'a column with a formula on a cell that is gone',
    'table-columns',
    table1,
    'name="加倍"/>',
    'name="加倍"><calculatedColumnFormula>#REF!</calculatedColumnFormula></tableColumn>',
  ],
  ['a column unlike its head', 'table-columns', table1, 'name="数值"', 'name="数目"'],
  [
    'a head cell that is a formula',
    'table-columns',
    sheet1,
    '<c r="B1" t="s"><v>1</v>',
    '<c r="B1" t="str"><f>"数"&amp;"值"</f><v>数值</v>',
  ],
  ['a head cell that is a number', 'table-columns', sheet1, '<c r="B1" t="s">', '<c r="B1">'],
  ['a column twice', 'table-columns', table1, 'name="加倍"', 'name="数值"'],
  ['a column id twice', 'table-columns', table1, '<tableColumn id="3"', '<tableColumn id="2"'],
  ['a column too few', 'table-columns', table1, '<tableColumn id="4" name="出处"/>', ''],
  ['a wrong count of columns', 'table-columns', table1, 'tableColumns count="4"', 'tableColumns count="5"'],
  [
    'a filter of a column that is not there',
    'table-ranges',
    table1,
    '<autoFilter ref="A1:D4"/>',
    '<autoFilter ref="A1:D4"><filterColumn colId="9"/></autoFilter>',
  ],
  ['a table of two heads', 'table-ranges', table1, 'headerRowCount="1"', 'headerRowCount="2"'],
  ['a table without a record', 'table-ranges', table1, 'ref="A1:D4" totals', 'ref="A1:D1" totals'],
  ['a table below the last row', 'table-ranges', table1, 'ref="A1:D4" totals', 'ref="A1:D9" totals'],
  ['a row of totals within the filter', 'table-ranges', table1, 'totalsRowShown="0"', 'totalsRowCount="1"'],
  ['a filter beyond its table', 'table-ranges', table1, 'autoFilter ref="A1:D4"', 'autoFilter ref="A1:E4"'],
  ['a table over merged cells', 'table-ranges', sheet2, 'mergeCell ref="A3:B3"', 'mergeCell ref="C2:D2"'],
  ['cells in two places', 'cell-places', sheet1, '</sheetData>', '</sheetData><sheetData/>'],
  ['rows out of order', 'cell-places', sheet1, '<row r="3"', '<row r="2"'],
  ['a cell in another row', 'cell-places', sheet1, '<c r="A3"', '<c r="A2"'],
  ['cells out of order', 'cell-places', sheet1, '<c r="B3"', '<c r="E3"'],
  ['a cell outside the dimension', 'cell-places', sheet1, 'dimension ref="A1:D4"', 'dimension ref="A1:D3"'],
  ['NaN as a number', 'cell-values', sheet1, '<v>1.5</v>', '<v>NaN</v>'],
  ['a number too large', 'cell-values', sheet1, '<v>1.5</v>', '<v>1e308</v>'],
  ['text as a number', 'cell-values', sheet1, '<v>1.5</v>', '<v>1,5</v>'],
  ['a true that is none', 'cell-values', sheet1, '<c r="B2" s="1">', '<c r="B2" s="1" t="b">'],
  ['a type that there is not', 'cell-values', sheet1, '<c r="B2" s="1">', '<c r="B2" s="1" t="num">'],
  ['a text over 32,767 characters', 'cell-values', strings, '<t>值</t>', `<t>${'值'.repeat(32_768)}</t>`],
  [
    'a shared string that is not there',
    'shared-strings',
    sheet1,
    '<c r="A4" t="s"><v>7</v>',
    '<c r="A4" t="s"><v>70</v>',
  ],
  ['a wrong count of shared strings', 'shared-strings', strings, 'uniqueCount="11"', 'uniqueCount="12"'],
  ['a wrong count of uses', 'shared-strings', strings, ' count="', ' count="9'],
  ['an escape that is text', 'escapes', strings, '甲_x005F_x0041_1', '甲_x0041_1'],
  ['space that is lost', 'escapes', strings, ' xml:space="preserve"', ''],
  ['a font of no size', 'styles', styles, '<sz val="11"/>', '<sz val="0"/>'],
  ['a table style that is not there', 'styles', table1, 'tableStyleInfo name="', 'tableStyleInfo name="No'],
  ['a style that is not there', 'styles', sheet1, '<c r="B2" s="1">', '<c r="B2" s="2">'],
  ['a font that is not there', 'styles', styles, '<xf numFmtId="164" fontId="0"', '<xf numFmtId="164" fontId="3"'],
  ['a style before the first', 'styles', sheet1, '<c r="B2" s="1">', '<c r="B2" s="-1">'],
  ['a named style of a style that is not there', 'styles', styles, 'name="Normal" xfId="0"', 'name="Normal" xfId="4"'],
  ['a number format of five sections', 'styles', styles, 'formatCode="0.000"', 'formatCode="0;0;0;@;0"'],
  ['a number format with an open quote', 'styles', styles, 'formatCode="0.000"', 'formatCode="0.0&quot;元"'],
  ['a number format that is not there', 'styles', styles, 'numFmt numFmtId="164"', 'numFmt numFmtId="165"'],
  ['a differential style that is not there', 'styles', sheet1, 'dxfId="1"', 'dxfId="2"'],
  ['a wrong count of styles', 'styles', styles, 'cellXfs count="2"', 'cellXfs count="3"'],
  ['a result that is the text of an error', 'cached-results', sheet2, '<v>大</v>', '<v>#DIV/0!</v>'],
  ['a formula without its result', 'cached-results', sheet1, '<f>B3*2</f><v>6</v>', '<f>B3*2</f>'],
  [
    'a result that is an error',
    'cached-results',
    sheet1,
    '<c r="C3"><f>B3*2</f><v>6</v>',
    '<c r="C3" t="e"><f>B3*2</f><v>#REF!</v>',
  ],
  ['a number as a text result', 'cached-results', sheet1, '<c r="C3"><f>', '<c r="C3" t="str"><f>'],
  [
    'a result of another type than its column',
    'cached-results',
    sheet1,
    '<c r="C3"><f>B3*2</f><v>6</v>',
    '<c r="C3" t="str"><f>B3*2</f><v>六</v>',
  ],
  ['a formula with its =', 'formulas', sheet1, '<f>B3*2</f>', '<f>=B3*2</f>'],
  [
    'a function that older readers do not know',
    'formulas',
    sheet1,
    '<f>B3*2</f>',
    '<f>_xlfn.XLOOKUP(B3,B2:B4,C2:C4)</f>',
  ],
  ['a formula on a sheet that is not there', 'formulas', sheet2, "IF('数据'!", "IF('数据2'!"],
  ['a function that there is not', 'formulas', sheet1, '<f>B3*2</f>', '<f>SUMM(B3,B4)</f>'],
  ['a function that fetches', 'formulas', sheet1, '<f>B3*2</f>', '<f>WEBSERVICE("https://example.org")</f>'],
  ['a function without what it needs', 'formulas', sheet1, '<f>B3*2</f>', '<f>ROUND()</f>'],
  ['a formula on another workbook', 'formulas', sheet1, '<f>B3*2</f>', "<f>'[1]表 一'!B3*2</f>"],
  ['a formula that reads its own cell', 'formulas', sheet1, '<f>B3*2</f>', '<f>SUM(C2:C4)</f>'],
  ['a formula on a cell beyond the sheet', 'formulas', sheet1, '<f>B3*2</f>', '<f>B1048577*2</f>'],
  ['full-width brackets in a formula', 'formulas', sheet1, '<f>B3*2</f>', '<f>SUM（B3，B4）</f>'],
  ['arguments parted by semicolons', 'formulas', sheet1, '<f>B3*2</f>', '<f>SUM(B3;B4)</f>'],
  ['two operators in a row', 'formulas', sheet1, '<f>B3*2</f>', '<f>B3**2</f>'],
  ['a formula on a cell that is gone', 'formulas', sheet1, '<f>B3*2</f>', '<f>#REF!*2</f>'],
  ['a bracket too many', 'formulas', sheet1, '<f>B3*2</f>', '<f>(B3*2))</f>'],
  ['a column of a table that is not there', 'formulas', sheet1, '<f>B3*2</f>', '<f>SUM(tblData[数])</f>'],
  [
    'a link to a sheet that is not there',
    'hyperlinks',
    sheet1,
    `ref="D2" location="'说明'!A1"`,
    `ref="D2" location="'说'!A1"`,
  ],
  ['a link to no cell', 'hyperlinks', sheet1, `ref="D2" location="'说明'!A1"`, `ref="D2" location="'说明'!甲1"`],
  ['a link that runs a script', 'hyperlinks', rels1, 'https://example.org/a', 'javascript:alert(1)'],
  [
    'a tip that is too long',
    'hyperlinks',
    sheet1,
    'hyperlink ref="D2"',
    `hyperlink ref="D2" tooltip="${'提'.repeat(256)}"`,
  ],
  ['a link twice', 'hyperlinks', sheet1, 'hyperlink ref="D3"', 'hyperlink ref="D2"'],
  ['a link without a target', 'hyperlinks', sheet1, `ref="D2" location="'说明'!A1"`, 'ref="D2"'],
  ['a link with a space in its address', 'hyperlinks', rels1, 'https://example.org/a', 'https://example.org/a b'],
  ['a name on a sheet that is not there', 'defined-names', workbook, `name="note">'说明'`, `name="note">'说'`],
  ['a name that points at nothing', 'defined-names', workbook, "'说明'!$A$1<", '#REF!<'],
  ['a name twice', 'defined-names', workbook, 'name="note"', 'name="Values"'],
  ['a name like a cell', 'defined-names', workbook, 'name="note"', 'name="N1"'],
  ['a name of a sheet that is not there', 'defined-names', workbook, 'localSheetId="0"', 'localSheetId="2"'],
  ['print titles of another sheet', 'defined-names', workbook, "'数据'!$1:$1", "'说明'!$1:$1"],
  ['a name of Excel that there is not', 'defined-names', workbook, 'name="note"', 'name="_xlnm.Print_Aera"'],
  ['a name with a late function', 'defined-names', workbook, "'说明'!$A$1<", "_xlfn.UNIQUE('说明'!$A$1)<"],
  ['print titles that are cells', 'defined-names', workbook, '!$1:$1<', '!$A$1:$D$1<'],
  [
    'a print area that is no range',
    'defined-names',
    workbook,
    '<definedName name="note"',
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'说明'!$A$1:$$B$2</definedName><definedName name="note"`,
  ],
  [
    'merged cells over others',
    'merged-cells',
    sheet2,
    '<mergeCell ref="A3:B3"/>',
    '<mergeCell ref="A3:B3"/><mergeCell ref="B3:B4"/>',
  ],
  ['a wrong count of merged cells', 'counts', sheet2, 'mergeCells count="1"', 'mergeCells count="2"'],
  ['a sheet that the properties do not name', 'counts', app, '<vt:lpstr>说明</vt:lpstr>', '<vt:lpstr>说</vt:lpstr>'],
  [
    'a format on no range',
    'conditional-formats',
    sheet1,
    'conditionalFormatting sqref="B2:B4"',
    'conditionalFormatting sqref="B2:"',
  ],
  [
    'a format by a late function',
    'conditional-formats',
    sheet1,
    '<formula>2</formula>',
    '<formula>_xlfn.TEXTJOIN(1,2,3)</formula>',
  ],
  ['a format without its formula', 'conditional-formats', sheet1, '<formula>2</formula>', ''],
  ['a rank of formats twice', 'conditional-formats', sheet1, 'priority="2"', 'priority="1"'],
  ['a list of two columns', 'data-validations', sheet1, '&quot;甲,乙&quot;', '$A$1:$B$3'],
  ['a list without quotes', 'data-validations', sheet1, '&quot;甲,乙&quot;', '甲,乙'],
  ['a list without its values', 'data-validations', sheet1, '<formula1>&quot;甲,乙&quot;</formula1>', ''],
  ['a list on a sheet that is not there', 'data-validations', sheet1, '&quot;甲,乙&quot;', "'表'!$A$1:$A$2"],
  ['a list that is too long', 'data-validations', sheet1, '甲,乙', '甲,'.repeat(128)],
  [
    'a cell that is validated twice',
    'data-validations',
    sheet1,
    'type="decimal" sqref="B2:B4"',
    'type="decimal" sqref="A2:B4"',
  ],
  [
    'a wrong count of validations',
    'data-validations',
    sheet1,
    'dataValidations count="2"',
    'dataValidations count="1"',
  ],
  ['a chart of a sheet that is not there', 'charts', chart, "<c:f>'数据'!$B$2", "<c:f>'数'!$B$2"],
  ['a cached point unlike its cell', 'charts', chart, '<c:v>4.5</c:v>', '<c:v>4.6</c:v>'],
  ['a cached label unlike its cell', 'charts', chart, '<c:v>甲_x0041_2</c:v>', '<c:v>甲</c:v>'],
  ['a cached point too few', 'charts', chart, '<c:pt idx="2"><c:v>4.5</c:v></c:pt>', ''],
  ['two series of one index', 'charts', chart, '</c:ser>', '</c:ser><c:ser><c:idx val="0"/><c:order val="1"/></c:ser>'],
  ['a chart of a row too many', 'charts', chart, '$B$2:$B$4', '$B$2:$B$5'],
  ['a chart without its axis', 'charts', chart, '<c:axId val="2"/></c:barChart>', '<c:axId val="3"/></c:barChart>'],
  ['a drawing without its chart', 'relationships', drawing, 'r:id="rId1"', 'r:id="rId2"'],
  ['an anchor that ends before it begins', 'drawings', drawing, '<xdr:col>8</xdr:col>', '<xdr:col>0</xdr:col>'],
  ['an anchor off the sheet', 'drawings', drawing, '<xdr:col>1</xdr:col>', '<xdr:col>-1</xdr:col>'],
  ['an outline that is too deep', 'sheet-views', sheet1, '<row r="2"', '<row r="2" outlineLevel="9"'],
  ['a margin below nothing', 'sheet-views', sheet1, 'pageMargins left="', 'pageMargins left="-'],
  ['a row that is too high', 'sheet-views', sheet1, '<row r="2"', '<row r="2" ht="500" customHeight="1"'],
  ['panes that freeze nothing', 'sheet-views', sheet1, 'xSplit="1" ySplit="1"', 'xSplit="0" ySplit="0"'],
  ['panes frozen from a frozen cell', 'sheet-views', sheet1, 'topLeftCell="B2"', 'topLeftCell="A1"'],
  ['columns out of order', 'sheet-views', sheet1, '<col min="2" max="2"', '<col min="2" max="1"'],
  ['a page head that is too long', 'sheet-views', sheet1, '&amp;L测试', `&amp;L${'测'.repeat(250)}`],
  ['a date that is none', 'properties', core, 'xsi:type="dcterms:W3CDTF">2', 'xsi:type="dcterms:W3CDTF">X2'],
  ['a title twice', 'properties', core, '<dc:title></dc:title>', '<dc:title></dc:title><dc:title></dc:title>'],
  [
    'a language that is none',
    'properties',
    core,
    '</cp:coreProperties>',
    '<dc:language>中文</dc:language></cp:coreProperties>',
  ],
  ['a wrong count of titles', 'properties', app, 'size="2" baseType="lpstr"', 'size="3" baseType="lpstr"'],
]

export const seededDefects: ReadonlyArray<SeededDefect> = [
  ...replacements.map(([name, rule, path, from, to]) => ({
    name,
    rule,
    seed: (bytes: Uint8Array) => replaced(bytes, path, from, to),
  })),
  {
    name: 'a part that nobody leads to',
    rule: 'relationships',
    seed: (bytes) => zipOf({...unzipSync(bytes), 'xl/calcChain.xml': strToU8(calcChain('C2'))}),
  },
  {
    name: 'an order of calculation with a cell that has no formula',
    rule: 'calc-chain',
    seed: (bytes) => withCalcChain(bytes, 'B2'),
  },
  {name: 'a table that leaves out its last record', rule: 'table-ranges', seed: (bytes) => withShortTable(bytes)},
  {name: 'an entry with another sum', rule: 'zip-entries', seed: withWrongSum},
  {name: 'a file that is cut off', rule: 'zip-entries', seed: (bytes) => bytes.subarray(0, bytes.length - 40)},
  {name: 'an entry twice', rule: 'zip-entries', seed: withEntryTwice},
  {
    name: 'an entry outside the package',
    rule: 'zip-entries',
    seed: (bytes) => zipOf({...unzipSync(bytes), '../out.xml': strToU8('<a/>')}),
  },
  {
    name: 'a table that is gone',
    rule: 'relationships',
    seed: (bytes) => zipOf(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => path !== table1))),
  },
]

function replaced(bytes: Uint8Array, path: string, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes)
  const xml = strFromU8(files[path]!)
  if (!xml.includes(from)) throw new RangeError(`Unexpected ${path}, expected \`${from}\` in it`)
  return zipOf({...files, [path]: strToU8(xml.replace(from, () => to))})
}

function calcChain(cell: string): string {
  return `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="${cell}" i="1"/></calcChain>`
}

function withCalcChain(bytes: Uint8Array, cell: string): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain'
  const told = replaced(
    bytes,
    types,
    '</Types>',
    `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/></Types>`,
  )
  const led = replaced(
    told,
    workbookRels,
    '</Relationships>',
    `<Relationship Id="rIdChain" Type="${relation}" Target="calcChain.xml"/></Relationships>`,
  )
  return zipOf({...unzipSync(led), 'xl/calcChain.xml': strToU8(calcChain(cell))})
}

function withShortTable(bytes: Uint8Array): Uint8Array {
  const filtered = replaced(bytes, table1, 'autoFilter ref="A1:D4"', 'autoFilter ref="A1:D3"')
  return replaced(filtered, table1, 'ref="A1:D4" totals', 'ref="A1:D3" totals')
}

/** In the central directory, where the sum of an entry stands 16 bytes behind its signature (APPNOTE 4.3.12). */
function withWrongSum(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  let at = 0
  while (view.getUint32(at, true) !== 0x02014b50) at++
  view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true)
  return changed
}

/** fflate writes no entry twice, so another one is renamed where its name stands, in its own head and in the directory. */
function withEntryTwice(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice()
  const [from, to] = ['xl/worksheets/sheet2.xml', 'xl/worksheets/Sheet1.xml'].map((name) => strToU8(name)) as [
    Uint8Array,
    Uint8Array,
  ]
  for (let at = 0; at + from.length <= changed.length; at++) {
    if (from.every((byte, index) => changed[at + index] === byte)) changed.set(to, at)
  }
  return changed
}
