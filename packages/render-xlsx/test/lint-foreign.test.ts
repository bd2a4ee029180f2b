import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {lintWorkbook} from './lint/lint-workbook.ts'

/** Debian's Python, for which `python3-openpyxl` and `python3-xlsxwriter` are installed. */
const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('foreign-workbooks.py', import.meta.url))
const isMissing = spawnSync(python, ['-c', 'import openpyxl, xlsxwriter']).status !== 0

test('workbooks of XlsxWriter and openpyxl have no fault', (context) => {
  if (isMissing && process.env['CI'] !== 'true') context.skip(`openpyxl or xlsxwriter for ${python} is not installed`)
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const run = spawnSync(python, [script, folder], {encoding: 'utf8'})
  expect(run).toMatchObject({status: 0})
  const files = readdirSync(folder)
  expect(files.length).toBe(5)
  expect(Object.fromEntries(files.map((file) => [file, lintWorkbook(readFileSync(join(folder, file)))]))).toEqual(
    Object.fromEntries(files.map((file) => [file, []])),
  )
})
