import {describe, expect, test} from 'vitest'
import {renderXlsx} from '../src/index.ts'
import {partsOf} from '../src/package/parts.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'
import {invalidParts, noSchemas} from './schema/invalid-parts.ts'

describe.each(packs)('%s', (_name, pack) => {
  test('every part is valid by the schemas of ECMA-376', async (context) => {
    if (noSchemas !== null) context.skip(noSchemas)
    const parts = partsOf(await renderXlsx(pack, options))
    expect(await invalidParts(new Map([['workbook', parts]]))).toEqual([])
  })
})

test('a part that breaks its schema is told', async (context) => {
  if (noSchemas !== null) context.skip(noSchemas)
  const parts = new Map(partsOf(await renderXlsx(packs[0]![1], options)))
  const sheet = parts.get('xl/worksheets/sheet1.xml')!
  parts.set('xl/worksheets/sheet1.xml', sheet.replace('<sheetData>', '<sheetDate/><sheetData>'))
  parts.set('xl/other.xml', '<other/>')
  const faults = await invalidParts(new Map([['workbook', parts]]))
  expect(faults[0]).toBe('workbook: no schema for xl/other.xml')
  expect(faults[1]).toContain('sheetDate')
})
