import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {planWorkbook, renderXlsx} from '../src/index.ts'
import {addressOf} from '../src/plan/address.ts'
import {shownText} from '../src/plan/cell.ts'
import type {ChartPlan} from '../src/charts/chart-plan.ts'
import type {Cell} from '../src/index.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'

interface ReadCell {
  value: unknown
  result: unknown
  type: string
  format: string
  location: string | null
  target: string | null
}

interface ReadSheet {
  tables: Record<string, string>
  heads: Record<string, Array<string>>
  charts: Array<{type: string; ranges: Array<Array<string>>}>
  cells: Array<Array<ReadCell>>
}

/** Debian's Python, for which `python3-openpyxl` is installed. */
const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('read-back.py', import.meta.url))
const isMissing = spawnSync(python, ['-c', 'import openpyxl']).status !== 0

function readBack(bytes: Uint8Array): Record<string, ReadSheet> {
  const run = spawnSync(python, [script], {input: bytes, maxBuffer: 1 << 28, encoding: 'utf8'})
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Record<string, ReadSheet>
}

/** What openpyxl must give back of a planned cell: `s` text, `n` number, `d` date, `f` formula. */
function expected(cell: Cell): Partial<ReadCell> {
  switch (cell.type) {
    case 'empty':
      return {value: null}
    case 'text':
      return {value: cell.value, type: 's', target: null, location: null}
    case 'number':
      return {value: cell.value, type: 'n'}
    case 'date':
      return {value: cell.value, type: 'd', format: 'yyyy-mm-dd'}
    case 'link':
      return {value: cell.text, type: 's', target: URL.canParse(cell.url) ? new URL(cell.url).href : null}
    case 'jump':
      return {value: cell.text, type: 's', location: `'${cell.sheet}'!${cell.cell}`, target: null}
    case 'formula':
      return {value: `=${cell.formula}`, result: cell.result, type: 'f'}
    default:
      return cell satisfies never
  }
}

function chartAsRead({form, series}: ChartPlan): ReadSheet['charts'][number] {
  return {
    type: form === 'dated' ? 'ScatterChart' : form === 'line' || form === 'dot' ? 'LineChart' : 'BarChart',
    ranges: series.map(({nameRange, categoryRange, valueRange}) => [nameRange, categoryRange, valueRange]),
  }
}

describe.each(packs)('%s', (_name, pack) => {
  test('openpyxl reads values, types, links and tables as planned', async (context) => {
    if (isMissing && process.env['CI'] !== 'true') context.skip(`openpyxl for ${python} is not installed`)
    const plan = planWorkbook(pack, options)
    const read = readBack(await renderXlsx(pack, options))
    expect(Object.keys(read)).toEqual(plan.sheets.map(({name}) => name))
    for (const {name, rows, table, charts = []} of plan.sheets) {
      const {cells, tables, heads, charts: drawn} = read[name]!
      // The notes may go on with what the guard mended.
      const planned = cells.slice(0, rows.length)
      expect({[name]: planned}).toMatchObject({[name]: rows.map((row) => row.cells.map(expected))})
      expect(drawn).toEqual(charts.map(chartAsRead))
      const end = addressOf(rows.length - 1, rows[0]!.cells.length - 1)
      expect(tables).toEqual(table === null ? {} : {[table.name]: `A1:${end}`})
      expect(heads).toEqual(table === null ? {} : {[table.name]: rows[0]!.cells.map(shownText)})
    }
  })
})

test('a number is shown with its own decimals, none invented and none hidden', async (context) => {
  if (isMissing && process.env['CI'] !== 'true') context.skip(`openpyxl for ${python} is not installed`)
  const read = readBack(await renderXlsx(packs[0]![1], options))
  const numbers = Object.values(read)
    .flatMap(({cells}) => cells.flat())
    .filter(({type, value}) => type === 'n' && value !== null)
  expect(numbers.length).toBeGreaterThan(50)
  for (const {value, format} of numbers) {
    // A calculated value shows six at most, and holds the rest.
    const decimals = Math.min(6, String(value).split('.')[1]?.length ?? 0)
    expect(format).toBe(decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`)
  }
})
