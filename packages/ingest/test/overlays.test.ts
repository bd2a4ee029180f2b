import {readOverlay} from '@region-briefs/ingest'
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  double,
  integer,
  record,
  string,
  uint8Array,
  uniqueArray,
} from 'fast-check'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'

const header = 'region,indicator,unit,period,value,status,source'
const sound = 'CN-GD,trade_goods,亿元,2024,91126,A,s02'

const read = (text: string) => readOverlay(new TextEncoder().encode(text), {name: 'data.csv'})

/** Messages as `line:column rule`, and the values that were kept. */
async function faultsOf(text: string): Promise<{faults: Array<string>; kept: Array<number | null>}> {
  const {overlay, messages} = await read(text)
  return {
    faults: messages
      .filter(({ruleId}) => ruleId !== 'overlay-members')
      .map((each) => `${each.line}:${each.column} ${each.ruleId}`),
    kept: overlay.series.flatMap(({points}) => points.map(({value}) => value)),
  }
}

describe('a row with a fault is named and left out, the others are kept', () => {
  test.each([
    ['thousands separators', 'CN-JS,trade_goods,亿元,2024,"56,180",A,s02', '3:27 overlay-value'],
    ['a formula', 'CN-JS,trade_goods,亿元,2024,=SUM(E1:E3),A,s02', '3:27 overlay-value'],
    ['full-width digits', 'CN-JS,trade_goods,亿元,2024,５６１８０,A,s02', '3:27 overlay-value'],
    ['a note mark', 'CN-JS,trade_goods,亿元,2024,56180①,A,s02', '3:27 overlay-value'],
    ['a unit in the value', 'CN-JS,trade_goods,亿元,2024,5.6万亿,A,s02', '3:27 overlay-value'],
    ['an empty value', 'CN-JS,trade_goods,亿元,2024,,A,s02', '3:27 overlay-value'],
    ['a value that is said to be missing', 'CN-JS,trade_goods,亿元,2024,56180,M,s02', '3:27 overlay-value'],
    ['not a number', 'CN-JS,trade_goods,亿元,2024,NaN,A,s02', '3:27 overlay-value'],
    ['a number beyond all bounds', 'CN-JS,trade_goods,亿元,2024,1e999,A,s02', '3:27 overlay-value'],
    ['a date for a value', 'CN-JS,trade_goods,亿元,2024,2024/5/6,A,s02', '3:27 overlay-value'],
    ['an unknown region', '江浙,trade_goods,亿元,2024,56180,A,s02', '3:1 overlay-region'],
    ['an unknown unit', 'CN-JS,trade_goods,亿圆,2024,56180,A,s02', '3:19 overlay-unit'],
    ['another unit than the indicator has', 'CN-JS,trade_goods,万元,2024,561800000,A,s02', '3:19 overlay-unit'],
    ['a year in words', 'CN-JS,trade_goods,亿元,2024年,56180,A,s02', '3:22 overlay-period'],
    ['a month that there is not', 'CN-JS,trade_goods,亿元,2024-13,56180,A,s02', '3:22 overlay-period'],
    ['a span that is turned round', 'CN-JS,trade_goods,亿元,2025/2021,56180,A,s02', '3:22 overlay-period'],
    ['an unknown status', 'CN-JS,trade_goods,亿元,2024,56180,a,s02', '3:33 overlay-status'],
    ['an indicator without letters', 'CN-JS,***,亿元,2024,56180,A,s02', '3:7 overlay-indicator'],
    ['an amount below nought', 'CN-JS,trade_goods,亿元,2024,-56180,A,s02', '3:27 overlay-value'],
    ['fewer than no people', 'CN-JS,pop,万人,2024,-8526,A,s02', '3:19 overlay-value'],
    ['semicolons in one row', 'CN-JS;trade_goods;亿元;2024;56180;A;s02', '3:1 overlay-row'],
    ['a cell too few', 'CN-JS,trade_goods,亿元,2024,56180,A', '3:33 overlay-row'],
    ['a cell too many', 'CN-JS,trade_goods,亿元,2024,56,180,A,s02', '3:34 overlay-row'],
    ['a quote that is not closed', 'CN-JS,"trade_goods,亿元,2024,56180,A,s02', '3:7 overlay-quote'],
    ['a quote inside a cell', 'CN-JS,trade_"goods",亿元,2024,56180,A,s02', '3:7 overlay-quote'],
  ])('%s', async (_, wrong, fault) => {
    const {faults, kept} = await faultsOf([header, sound, wrong, 'CN-ZJ,trade_goods,亿元,2024,52610,A,s02'].join('\n'))
    expect(faults).toEqual([fault])
    expect(kept).toEqual([91126, 52610])
  })

  test('every fault of a row is named', async () => {
    const {faults} = await faultsOf([header, '江浙,trade_goods,亿圆,2024年,"1,0",x,s02'].join('\n'))
    expect(faults.toSorted()).toEqual(
      [
        '2:1 overlay-region',
        '2:16 overlay-unit',
        '2:19 overlay-period',
        '2:25 overlay-value',
        '2:31 overlay-status',
      ].toSorted(),
    )
  })

  test('of rows that contradict each other none is used; of a repeated one the first is', async () => {
    const other = sound.replace('91126', '90000')
    expect(await faultsOf([header, sound, sound].join('\n'))).toEqual({
      faults: ['3:27 overlay-duplicate'],
      kept: [91126],
    })
    expect(await faultsOf([header, sound, other].join('\n'))).toEqual({faults: ['3:27 overlay-duplicate'], kept: []})
  })

  test.each(['CN-JS,gdp_growth,%,2024,-0.4,A,s02', 'CN-JS,trade_balance,亿元,2024,-120,A,s02'])(
    'what may be below nought is kept: %s',
    async (row) => {
      expect(await faultsOf([header, row].join('\n'))).toEqual({
        faults: [],
        kept: [Number(row.split(',')[4])],
      })
    },
  )

  test.each([
    ['trade_good', 'trade_goods'],
    ['Trade-Goods', 'trade_goods'],
    ['retial_sales', 'retail_sales'],
  ])('an indicator that looks like a slip is kept and named once: %s', async (written, meant) => {
    const row = sound.replace('trade_goods', written)
    const {overlay, messages} = await read([header, sound, row, row.replace('GD', 'JS')].join('\n'))
    expect(messages).toMatchObject([{line: 3, column: 7, ruleId: 'overlay-indicator-near', expected: [meant]}])
    expect(overlay.series).toHaveLength(3)
  })

  test.each(['trade_services', '货物出口', 'gpd', '农业增加值'])('%s looks like no slip', async (own) => {
    const {messages} = await read([header, sound.replace('trade_goods', own)].join('\n'))
    expect(messages).toEqual([])
  })

  test('rows without any text are none', async () => {
    expect(await faultsOf([',,,,,,', header, ' , , , , , , ', sound, ',,'].join('\n'))).toEqual({
      faults: [],
      kept: [91126],
    })
  })

  test('what a row says does not depend on the row above it', async () => {
    const rows = [
      'CN-GD,trade_goods,亿元,2024,5,A,s02,年鉴2025,yes',
      'CN-GD,trade_goods,亿元,2024,6,A,s02,年鉴2024,yes',
    ]
    const {overlay} = await read([`${header},vintage,additive`, ...rows].join('\n'))
    expect(overlay.series.map(({vintage, points}) => [vintage, points[0]!.value])).toEqual([
      ['年鉴2025', 5],
      ['年鉴2024', 6],
    ])
  })

  test('the nearest right name is offered', async () => {
    const {messages} = await read([header, '广东省份,trade_goods,亿元,2024年,91126,A,s02'].join('\n'))
    expect(messages.map(({reason}) => reason)).toEqual([
      'Unexpected region `广东省份`, expected a province or a region by code or name, did you mean `广东省`?',
      'Unexpected period `2024年`, expected ISO 8601, write `2024`',
    ])
  })
})

describe('a file that no row can be read of is told with its place', () => {
  test.each([
    ['semicolons', `${header}\n${sound}`.replaceAll(',', ';'), '1:7 overlay-header', 'semicolons'],
    ['tabs', `\n${header}\n${sound}`.replaceAll(',', '\t'), '2:7 overlay-header', 'tabs'],
    ['bars', `${header}\n${sound}`.replaceAll(',', '|'), '1:7 overlay-header', 'vertical bars'],
    ['full-width commas', `${header}\n${sound}`.replaceAll(',', '，'), '1:7 overlay-header', 'full-width commas'],
    ['quoted cells', '"region";"unit";"value"\n"a";"b";"c"', '1:9 overlay-header', 'semicolons'],
    ['a header alone', `${header}\n\n`, '1:1 overlay-empty', 'behind its header'],
    ['nothing', '', '1:1 overlay-header', 'empty file'],
    ['a line of blanks', ' \n\t\n', '1:1 overlay-header', 'empty file'],
    ['a binary file', `${header}\nCN-GD,trade\0`, '2:12 overlay-unreadable', 'a binary file'],
    ['a title', `各省数据\n${header}\n${sound}`, '1:1 overlay-header', '各省数据'],
    ['names in Chinese', `地区,指标,单位,时期,数值,状态,来源\n${sound}`, '1:1 overlay-header', '地区,指标'],
    ['quotes throughout', '[{"region": 1}]', '1:1 overlay-quote', 'quotation mark'],
  ])('%s', async (_, text, place, said) => {
    const {overlay, messages} = await read(text)
    expect(messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)).toEqual([place])
    expect(messages[0]!.reason).toContain(said)
    expect(overlay.series).toEqual([])
  })

  test('a header by commas may hold other signs', async () => {
    expect(await faultsOf(`${header.replace('source', 'source,label')}\n${sound};表1|表2,a`)).toEqual({
      faults: [],
      kept: [91126],
    })
  })
})

describe('a file comes as it comes', () => {
  const text = `${header}\n${sound}\n`

  test.each([
    ['a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['no last line end', Buffer.from(text.trimEnd())],
    ['empty lines', Buffer.from(text.replaceAll('\n', '\n\n'))],
    ['capitals and spaces in the header', Buffer.from(text.replace('region,indicator', ' Region, INDICATOR'))],
  ])('%s', async (_, bytes) => {
    const {overlay} = await readOverlay(bytes, {name: 'data.csv'})
    expect(overlay.series.map(({id, points}) => [id, points[0]!.value])).toEqual([['trade_goods.CN-GD', 91126]])
  })

  test('GB 18030, which is said', async () => {
    // 广东 and 亿元, and a source long enough to show what the bytes are.
    const words: Record<string, string> = {
      广: 'b9e3',
      东: 'b6ab',
      亿: 'd2da',
      元: 'd4aa',
      统: 'cdb3',
      计: 'bcc6',
      局: 'bed6',
    }
    const bytes = [...`${header}\n广东,trade_goods,亿元,2024,91126,A,统计局\n`].flatMap((letter) =>
      words[letter] ? [...Buffer.from(words[letter], 'hex')] : [letter.charCodeAt(0)],
    )
    const {overlay, messages} = await readOverlay(Uint8Array.from(bytes), {name: 'data.csv'})
    expect(overlay.series[0]).toMatchObject({region: 'CN-GD', unit: '亿元', points: [{value: 91126, source: '统计局'}]})
    expect(messages.map(({ruleId}) => ruleId)).toContain('encoding-detected')
  })

  test('a workbook, told by its content', async () => {
    const {overlay, messages} = await readOverlay(workbookOf([header.split(','), sound.split(',')]), {name: 'data.csv'})
    expect(messages).toEqual([])
    expect(overlay.series[0]).toMatchObject({
      id: 'trade_goods.CN-GD',
      points: [{period: '2024', value: 91126, source: 's02'}],
    })
  })

  test.each([
    ['nothing', new Uint8Array(), 'overlay-header'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'overlay-unreadable'],
    ['a zip that is no workbook', zipSync({'a.txt': strToU8('a')}), 'overlay-unreadable'],
    ['a workbook cut short', workbookOf([header.split(',')]).slice(0, 300), 'overlay-unreadable'],
    ['Parquet cut short', strToU8('PAR1....'), 'overlay-unreadable'],
    ['a workbook that unpacks without end', bomb(), 'overlay-unreadable'],
  ])('%s is one clear message', async (_, bytes, ruleId) => {
    const {overlay, messages} = await readOverlay(bytes, {name: 'data.xlsx'})
    expect(overlay.series).toEqual([])
    expect(messages.map((message) => message.ruleId)).toEqual([ruleId])
  })

  test('any bytes whatever', async () => {
    await assert(
      asyncProperty(uint8Array({maxLength: 200}), string({unit: 'grapheme'}), async (bytes, more) => {
        for (const each of [bytes, strToU8(more), strToU8(`${header}\n${more}`)])
          expect(Array.isArray((await readOverlay(each, {name: ''})).overlay.series)).toBe(true)
      }),
    )
  })
})

describe('a cell of a workbook that shows something else than it holds is named', () => {
  const good = sheetRow('CN-ZJ,urban_rate,%,2024,76,A,s02'.split(','), 5)
  const readRow = async (cells: ReadonlyArray<string>) => {
    const rows = sheetRow(header.split(','), 1) + sheetRow(cells, 2) + good
    const {overlay, messages} = await readOverlay(workbookOfSheets([rows]), {name: 'data.xlsx'})
    return {
      faults: messages.map(({line, column, reason}) => `${line}:${column} ${reason}`),
      kept: overlay.series.flatMap(({points}) => points.map(({value}) => value)),
    }
  }
  const row = {
    region: 'CN-GD',
    indicator: 'urban_rate',
    unit: '%',
    period: '2024',
    value: '75.3',
    status: 'A',
    source: 's02',
  }

  test.each([
    ['per cent', {value: '<c r="@" s="2"><v>0.753</v></c>'}, '2:5 Unexpected `%` in `75.3%`'],
    ['a format of its own in per cent', {value: '<c r="@" s="3"><v>0.07</v></c>'}, '2:5 Unexpected `%` in `7%`'],
    ['a formula never calculated', {value: '<c r="@"><f>SUM(A1:A2)</f></c>'}, '2:5 Unexpected formula `=SUM(A1:A2)`'],
    ['a formula with an empty value', {value: '<c r="@"><f>B2*2</f><v></v></c>'}, '2:5 Unexpected formula `=B2*2`'],
    ['a formula for a status', {status: '<c r="@"><f>A9</f></c>'}, '2:6 Unexpected status `=A9`'],
    ['an error', {value: '<c r="@" t="e"><v>#DIV/0!</v></c>'}, '2:5 Unexpected value `#DIV/0!`'],
    [
      'an error that is said to be missing',
      {value: '<c r="@" t="e"><v>#N/A</v></c>', status: 'M'},
      '2:5 Unexpected value `#N/A` beside the status `M`',
    ],
    [
      'a raised note mark',
      {
        value:
          '<c r="@" t="inlineStr"><is><r><t>75</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>',
      },
      '2:5 Unexpected note mark in `75¹`',
    ],
    ['a truth value', {value: '<c r="@" t="b"><v>1</v></c>'}, '2:5 Unexpected value `true`'],
    ['a day for a month', {period: '<c r="@" s="1"><v>45352</v></c>'}, '2:4 Unexpected period `2024-03-01`'],
    ['a merged cell', {region: ''}, '2:1 Unexpected region ``'],
  ])('%s', async (_, told, fault) => {
    const {faults, kept} = await readRow(Object.values({...row, ...told}))
    expect(faults).toEqual([expect.stringContaining(fault)])
    expect(kept).toEqual([76])
  })

  test.each([
    ['a formula with its value', {value: '<c r="@"><f>SUM(A1:A2)</f><v>75.3</v></c>'}],
    ['a formula that gives text', {source: '<c r="@" t="str"><f>A9</f><v></v></c>'}],
    ['a sign of per cent behind the number', {value: '<c r="@" s="4"><v>75.3</v></c>'}],
    ['the number as text', {value: '<c r="@" t="inlineStr"><is><t>75.3</t></is></c>'}],
    ['an empty cell in per cent', {source: '<c r="@" s="2"/>'}],
    [
      'a raised mark in a source',
      {source: '<c r="@" t="inlineStr"><is><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>'},
    ],
  ])('%s is none', async (_, told) => {
    expect(await readRow(Object.values({...row, ...told}))).toEqual({faults: [], kept: [75.3, 76]})
  })

  test('a second sheet of data is named, whatever its header is written like; other sheets are not', async () => {
    const [head, upper] = [header, header.toUpperCase()].map((text) => sheetRow(text.split(','), 1))
    const note = sheetRow(['notes'], 1)
    const other = await readOverlay(workbookOfSheets([note, upper! + good, note]), {name: 'data.xlsx'})
    expect(other.messages).toEqual([])
    expect(other.overlay.series).toHaveLength(1)
    const {messages} = await readOverlay(workbookOfSheets([head! + good, note, upper! + good]), {name: 'data.xlsx'})
    expect(messages).toMatchObject([
      {ruleId: 'overlay-header', line: 1, column: 1, actual: 'sheet3', expected: ['sheet1']},
    ])
  })
})

describe('what must always hold', () => {
  const fact = record({
    region: constantFrom('CN-GD', 'CN-JS', 'CN-ZJ', '东北'),
    period: integer({min: 1990, max: 2030}).map(String),
    value: double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0),
    source: string({maxLength: 12}).map((text) => text.replaceAll('\0', '')),
  })
  const facts = uniqueArray(fact, {selector: ({region, period}) => region + period, maxLength: 30})

  test('each value comes back as it was, whatever the order of the rows', async () => {
    await assert(
      asyncProperty(facts, integer(), async (given, turn) => {
        const turned = given.toSorted((one, other) => ((one.value * turn) % 7) - ((other.value * turn) % 7))
        const [one, other] = await Promise.all(
          [given, turned].map((each) => read([header, ...each.map(factRow)].join('\n'))),
        )
        expect(byId(other!.overlay.series)).toEqual(byId(one!.overlay.series))
        expect(one!.overlay.series.flatMap(({points}) => points)).toHaveLength(given.length)
        for (const {period, value} of given)
          expect(
            one!.overlay.series.some(({points}) =>
              points.some((point) => point.period === period && point.value === value),
            ),
          ).toBe(true)
      }),
    )
  })

  test('a damaged line never changes what another line says', async () => {
    await assert(
      asyncProperty(array(string({unit: 'grapheme', maxLength: 40}), {maxLength: 5}), async (noise) => {
        const lines = noise.map((line) => line.replaceAll(/[\r\n\0]/g, '').replaceAll(/CN-GD/g, ''))
        const {overlay} = await read([header, ...lines, sound].join('\n'))
        expect(overlay.series.find(({id}) => id === 'trade_goods.CN-GD')?.points).toMatchObject([{value: 91126}])
      }),
    )
  })
})

const byId = (series: ReadonlyArray<{id: string}>): Array<{id: string}> =>
  series.toSorted((one, other) => (one.id < other.id ? -1 : 1))

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`

const cell = (text: string, place: string): string =>
  /^\d+$/.test(text)
    ? `<c r="${place}"><v>${text}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

const factRow = ({
  region,
  period,
  value,
  source,
}: {
  region: string
  period: string
  value: number
  source: string
}): string => [region, 'gdp_growth', '%', period, String(value), 'A', csvCell(source)].join(',')

/** A workbook of one sheet with its cells as text or numbers. */
function workbookOf(rows: ReadonlyArray<ReadonlyArray<string>>): Uint8Array {
  return workbookOfSheets([rows.map((cells, row) => sheetRow(cells, row + 1)).join('')])
}

/** @param cells  Text, numbers, or the XML of a cell with `@` for its place. */
function sheetRow(cells: ReadonlyArray<string>, row: number): string {
  const placed = cells.map((text, at) => {
    const place = `${'ABCDEFG'[at]}${row}`
    return text.startsWith('<') ? text.replace('@', place) : cell(text, place)
  })
  return `<row r="${row}">${placed.join('')}</row>`
}

/** @param sheets  The rows of each as XML. Style 1 shows a day, 2 and 3 per cent, 4 a sign of per cent behind the number as it is. */
function workbookOfSheets(sheets: ReadonlyArray<string>): Uint8Array {
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const [names, links] = [
    sheets.map((_, at) => `<sheet name="sheet${at + 1}" sheetId="${at + 1}" r:id="r${at + 1}"/>`),
    sheets.map(
      (_, at) => `<Relationship Id="r${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    ),
  ]
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relationships}">${links.join('')}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${spreadsheet}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.000%"/><numFmt numFmtId="165" formatCode="0.0&quot;%&quot;"/></numFmts>` +
        '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ),
    ...Object.fromEntries(
      sheets.map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(
          `<worksheet xmlns="${spreadsheet}"><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData></worksheet>`,
        ),
      ]),
    ),
  })
}

/** 400 MB of nothing, which zip packs into 400 KB. */
function bomb(): Uint8Array {
  return zipSync(
    {'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(400 << 20)},
    {level: 1},
  )
}

test('a note mark never becomes a digit of the value to write', async () => {
  for (const value of ['123①', '123²', '12½']) {
    const csv = `region,indicator,unit,period,value,status,source\nCN-JS,trade_goods,亿元,2024,${value},A,s02\n`
    const {messages} = await readOverlay(new TextEncoder().encode(csv), {name: 'notes.csv'})
    expect(messages.map(({reason}) => reason)).toEqual([expect.stringContaining('note mark')])
    expect(messages[0]!.expected).toEqual([])
  }
})
