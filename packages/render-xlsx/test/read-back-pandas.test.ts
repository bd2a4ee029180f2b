import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, onTestFinished, test} from 'vitest'
import {planWorkbook, renderData, renderXlsx} from '../src/index.ts'
import type {Cell, SheetPlan} from '../src/index.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'

type Records = Record<string, Array<Array<string | number | null>>>

/** Debian's Python, for which `python3-pandas` is installed. */
const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('read-back-pandas.py', import.meta.url))
const isMissing = spawnSync(python, ['-c', 'import pandas, openpyxl']).status !== 0

function said(cell: Cell): string | number | null {
  if (cell.type === 'empty') return null
  if (cell.type === 'formula') return cell.result
  return 'value' in cell ? cell.value : cell.text
}

const recordsOf = (sheet: SheetPlan): Array<Array<string | number | null>> =>
  sheet.rows.slice(1).map(({cells}) => cells.map(said))

describe.each(packs)('%s', (_name, pack) => {
  test('pandas reads values and types as planned, of the workbook and of CSV', async (context) => {
    if (isMissing && process.env['CI'] !== 'true') context.skip(`pandas for ${python} is not installed`)
    const folder = mkdtempSync(join(tmpdir(), 'pandas-'))
    onTestFinished(() => rmSync(folder, {recursive: true}))
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'workbook.xlsx'), await renderXlsx(pack, options))
    for (const {path, bytes} of await renderData(pack, {...options, formats: ['csv']}))
      writeFileSync(join(folder, path), bytes)
    const run = spawnSync(python, [script, folder], {encoding: 'utf8', maxBuffer: 1 << 28})
    expect(run.stderr).toBe('')
    const read = JSON.parse(run.stdout) as {csv: Records; workbook: Records}
    const tables = planWorkbook(pack, options).sheets.filter(({table}) => table !== null)
    expect(read.workbook).toEqual(Object.fromEntries(tables.map((sheet) => [sheet.name, recordsOf(sheet)])))
    const given = tables.filter(({id}) => read.csv[id] !== undefined)
    expect(given.length).toBeGreaterThanOrEqual(1)
    const withRecords = Object.entries(read.csv).filter(([, records]) => records.length > 0)
    expect(Object.fromEntries(withRecords)).toEqual(
      Object.fromEntries(given.map((sheet) => [sheet.id, recordsOf(sheet)])),
    )
  })
})
