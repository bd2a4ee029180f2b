import {describe, expect, test} from 'vitest'
import {overlayTemplate} from '../src/index.ts'
import {partsOf} from '../src/package/parts.ts'
import {lintWorkbook} from './lint/lint-workbook.ts'
import {invalidParts, noSchemas} from './schema/invalid-parts.ts'

describe.each(['zh', 'en'] as const)('the template of an overlay in %s', (language) => {
  test('passes our lint', async () => {
    expect(lintWorkbook(await overlayTemplate({language}))).toEqual([])
  })

  test('is valid by the schemas of ECMA-376', async (context) => {
    if (noSchemas !== null) context.skip(noSchemas)
    const parts = partsOf(await overlayTemplate({language}))
    expect(await invalidParts(new Map([['template', parts]]))).toEqual([])
  })

  test('offers lists for places, indicators, units, statuses, prices and what adds up', async () => {
    const sheet = partsOf(await overlayTemplate({language})).get('xl/worksheets/sheet1.xml')!
    expect(sheet.match(/<formula1>[^<]+<\/formula1>/g)).toHaveLength(6)
  })
})
