import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Pack, packOf, toModel} from '@region-briefs/core'
import {ingest, readOverlay} from '@region-briefs/ingest'
import {planWorkbook, renderXlsx, type SheetPlan} from '@region-briefs/render-xlsx'
import {describe, expect, onTestFinished, test, type TestContext} from 'vitest'
import {noWorkbookReader} from './readers.ts'
import {freshFolder} from './run-briefs.ts'

type Results = Readonly<Record<string, number | string | null>>

interface Recalculated {
  /** By `sheet!cell`. */
  formulas: Readonly<Record<string, string>>
  /** What the workbook says. */
  sound: Results
  /** The same with every result overwritten, before and after LibreOffice calculated it. */
  before: Results
  spoiled: Results
  /** After it was calculated with one cell falsified each. */
  falsified: Array<Results>
}

const noLibreOffice =
  spawnSync('soffice', ['--version']).status === 0 ? noWorkbookReader : 'LibreOffice (soffice) is not installed'
const script = fileURLToPath(new URL('recalculate.py', import.meta.url))
const python = ['/usr/bin/python3', '/opt/homebrew/bin/python3'].find((path) => spawnSync(path, ['-V']).status === 0)
const example = (name: string): Uint8Array => readFileSync(new URL(`../../examples/${name}`, import.meta.url))

const options = {date: new Date(0), toolVersion: '0.0.0'}
const {overlay} = await readOverlay(example('apec-regions.overlay.csv'), {name: 'apec-regions.overlay.csv'})
const paper = await ingest(example('apec-regions.md'), {name: 'apec-regions.md'})
const model = toModel(paper, {name: 'apec-regions.md', sha256: ''}, {overlays: [overlay]})

/**
 * Tests that a pack's workbook means what it says: LibreOffice calculates it from its cells alone.
 *
 * @param id     Of the pack.
 * @param count  How many cells are falsified, spread over all that checks use.
 */
export function describeRecalculation(id: string, count: number): void {
  const pack = packOf(model, id)
  const book = readPlan(planWorkbook(pack, options).sheets)
  const chosen = spread(book.used, count)
  let result: Promise<Recalculated> | undefined
  const once = (): Promise<Recalculated> => (result ??= recalculated(pack, chosen))

  describe(`LibreOffice calculates the workbook of ${id}`, () => {
    test('every result that was overwritten comes back', async (context) => {
      skipWithout(context)
      const {sound, before, spoiled, formulas} = await once()
      expect(Object.keys(sound).length).toBeGreaterThan(20)
      expect(Object.keys(formulas).toSorted()).toEqual([...book.formulas.keys()].toSorted())
      expect(Object.entries(before).filter(([cell, value]) => value === sound[cell])).toEqual([])
      const lost = Object.entries(sound).filter(([cell, value]) => !isSame(value, spoiled[cell]))
      expect(lost.map(([cell, value]) => [cell, value, spoiled[cell]])).toEqual([])
    })

    test('a falsified cell turns exactly the checks that use it', async (context) => {
      skipWithout(context)
      const {sound, falsified} = await once()
      expect(chosen.length).toBeGreaterThanOrEqual(3)
      for (const [index, cell] of chosen.entries()) {
        const turned = [...book.checks.keys()].filter((check) => falsified[index]![check] !== sound[check])
        const users = [...book.checks].filter(([check, sources]) => sources.has(cell) && sound[check] === '通过')
        expect([cell, turned]).toEqual([cell, users.map(([check]) => check)])
        expect(turned.map((check) => falsified[index]![check])).toEqual(turned.map(() => '不通过'))
      }
    })
  })
}

function skipWithout(context: TestContext): void {
  if (noLibreOffice !== null && process.env['CI'] !== 'true') context.skip(noLibreOffice)
}

/** What a plan calculates. */
interface Book {
  /** By `sheet!cell`. */
  formulas: ReadonlyMap<string, string>
  /** Cells that say whether a check agrees, each with the cells without a formula that it is calculated from. */
  checks: ReadonlyMap<string, ReadonlySet<string>>
  /** Figures and the analyst's data that checks use; the tolerances stand on the sheet of checks itself. */
  used: Array<string>
}

function readPlan(sheets: ReadonlyArray<SheetPlan>): Book {
  const formulas = new Map(sheets.flatMap(formulasOf))
  const sheet = sheets.find(({id}) => id === 'checks')!
  const column = letterOf(sheet.columns.findIndex(({key}) => key === 'live_status'))
  const cells = sheet.rows.map((_, row) => `${sheet.name}!${column}${row + 1}`).filter((cell) => formulas.has(cell))
  const checks = new Map(cells.map((cell) => [cell, sourcesOf(cell, formulas)]))
  const used = new Set([...checks.values()].flatMap((sources) => [...sources]))
  return {formulas, checks, used: [...used].filter((cell) => !cell.startsWith(`${sheet.name}!`))}
}

function formulasOf({name, rows}: SheetPlan): Array<[cell: string, formula: string]> {
  return rows.flatMap(({cells}, row) =>
    cells.flatMap((cell, column): Array<[string, string]> =>
      cell.type === 'formula' ? [[`${name}!${letterOf(column)}${row + 1}`, cell.formula]] : [],
    ),
  )
}

function letterOf(column: number): string {
  return (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
}

/** The cells that a formula of a sheet names. */
function namedIn(formula: string, sheet: string): Array<string> {
  const places = formula.replaceAll(/"[^"]*"/g, '').matchAll(/(?:'([^']+)'!)?\$?([A-Z]{1,3})\$?(\d+)/g)
  return [...places].map(([, other, column, row]) => `${other ?? sheet}!${column}${row}`)
}

/** Cells without a formula that a cell is calculated from. */
function sourcesOf(cell: string, formulas: Book['formulas'], seen: Set<string> = new Set()): Set<string> {
  const formula = formulas.get(cell)
  if (formula === undefined) return seen.add(cell)
  for (const named of namedIn(formula, splitAt(cell)[0])) sourcesOf(named, formulas, seen)
  return seen
}

function spread(cells: ReadonlyArray<string>, count: number): Array<string> {
  return cells.filter((_, index) => index % Math.max(1, Math.floor(cells.length / count)) === 0)
}

async function recalculated(pack: Pack, chosen: ReadonlyArray<string>): Promise<Recalculated> {
  const folder = freshFolder(onTestFinished)
  const workbook = join(folder, 'workbook.xlsx')
  writeFileSync(workbook, await renderXlsx(pack, options))
  const falsify = chosen.map((cell) => [...splitAt(cell), -987_654.5])
  const input = JSON.stringify({workbook, folder, falsify})
  return JSON.parse(execFileSync(python!, [script], {input, encoding: 'utf8', maxBuffer: 1 << 28})) as Recalculated
}

function splitAt(cell: string): [sheet: string, address: string] {
  const mark = cell.lastIndexOf('!')
  return [cell.slice(0, mark), cell.slice(mark + 1)]
}

/** Programs differ in the last digit, of a small difference of two large numbers in the last that those have. */
function isSame(one: number | string | null, other: number | string | null | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other
  return Math.abs(one - other) <= Math.max(Math.abs(one), 1) * 1e-12
}
