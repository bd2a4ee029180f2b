import {packOf} from '@region-briefs/core'
import {describe, expect, test} from 'vitest'
import {planWorkbook, renderXlsx} from '../src/index.ts'
import {partsOf} from '../src/package/parts.ts'
import {options, sampleModel} from './sample-model.ts'

describe.each(['zh', 'en'] as const)('a workbook in %s', (language) => {
  const pack = packOf(sampleModel, 'all')
  const {sheets} = planWorkbook(pack, {...options, language})

  test('has defined names for the ids and values of its tables, the same in both languages', async () => {
    const workbook = partsOf(await renderXlsx(pack, {...options, language})).get('xl/workbook.xml')!
    const names = [...workbook.matchAll(/<definedName name="([^"_][^"]*)">([^<]+)</g)]
    expect(names.map(([, name]) => name)).toEqual([
      'checks_live_status',
      'checks_status',
      'indicators_id',
      'indicators_value',
      'master_id',
      'master_value',
      'regional_data_id',
      'regional_data_value',
    ])
    for (const [, name, range] of names) {
      const [, sheetName, letter, first, last] = /^'(.+)'!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(range!)!
      const sheet = sheets.find((each) => each.name === sheetName)!
      const key = sheet.table!.columns[letter!.charCodeAt(0) - 65]!.key
      expect(name).toBe(`${sheet.id.replaceAll('-', '_')}_${key}`)
      expect([first, last]).toEqual(['2', String(sheet.rows.length)])
    }
  })

  test('marks results by more than colour, the words being there', async () => {
    const index = sheets.findIndex(({id}) => id === 'checks')
    const parts = partsOf(await renderXlsx(pack, {...options, language}))
    const sheet = parts.get(`xl/worksheets/sheet${index + 1}.xml`)!
    const words = {zh: ['通过', '不通过', '无法核对'], en: ['Agrees', 'Differs', 'Unchecked']}[language]
    for (const word of words) expect(sheet).toContain(`="${word}"</formula>`.replaceAll('"', '&quot;'))
    expect(parts.get('xl/styles.xml')).toMatch(/<dxf><font><b\/>.*<dxf><font><i\/>/)
  })

  test('prints of its longest tables the columns that are read on paper, and says so on each page', async () => {
    const parts = partsOf(await renderXlsx(pack, {...options, language}))
    const areas = [...parts.get('xl/workbook.xml')!.matchAll(/"_xlnm.Print_Area" localSheetId="(\d+)">([^<]+)</g)]
    const printed = areas.map(([, index, area]) => {
      const {id, printed: columns, table, rows} = sheets[Number(index)]!
      const [, first, last, end] = /!\$([A-Z]+)\$1:\$([A-Z]+)\$(\d+)$/.exec(area!)!
      expect(Number(end)).toBe(rows.length)
      expect(parts.get(`xl/worksheets/sheet${Number(index) + 1}.xml`)).toContain(columns!.said)
      expect(columns!.said).toContain(`${first}–${last}`)
      return [id, ...[first, last].map((letter) => table!.columns[letter!.charCodeAt(0) - 65]!.key)]
    })
    expect(printed).toEqual([
      ['master', 'region', 'printed'],
      ['regional-data', 'indicator', 'origin'],
    ])
  })

  test('names its language in its properties', async () => {
    const core = partsOf(await renderXlsx(pack, {...options, language})).get('docProps/core.xml')
    expect(core).toContain(`<dc:language>${language === 'zh' ? 'zh-CN' : 'en-GB'}</dc:language>`)
  })
})
