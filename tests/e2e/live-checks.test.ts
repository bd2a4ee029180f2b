import {readFileSync} from 'node:fs'
import {type Finding, type Model, packIds, packOf, toModel} from '@region-briefs/core'
import {ingest, readOverlay} from '@region-briefs/ingest'
import {type Cell, planWorkbook, type SheetPlan} from '@region-briefs/render-xlsx'
import {describe, expect, test} from 'vitest'

const example = (name: string): Uint8Array => readFileSync(new URL(`../../examples/${name}`, import.meta.url))

const {overlay} = await readOverlay(example('apec-regions.overlay.csv'), {name: 'apec-regions.overlay.csv'})
const paper = await ingest(example('apec-regions.md'), {name: 'apec-regions.md'})
const model: Model = toModel(paper, {name: 'apec-regions.md', sha256: ''}, {overlays: [overlay]})

const options = {date: new Date(0), toolVersion: '0.0.0'}

const sheetsOf = (id: string): ReadonlyArray<SheetPlan> => planWorkbook(packOf(model, id), options).sheets

interface LiveRow {
  id: string
  /** The formulas of 计算值, 印出值 and 重算结论, by the letter of their column. */
  cells: Readonly<Record<string, Cell>>
}

/** Rows of 核对 that hold formulas. */
function liveRows(sheets: ReadonlyArray<SheetPlan>): Array<LiveRow> {
  const checks = sheets.find(({id}) => id === 'checks')
  const keys = checks?.table?.columns.map(({key}) => key) ?? []
  return (checks?.rows.slice(1) ?? [])
    .map(({cells}) => Object.fromEntries(keys.map((key, index) => [key, cells[index]!])))
    .filter((cells) => cells['live_status']!.type === 'formula')
    .map((cells) => ({id: (cells['finding_id'] as {value: string}).value, cells}))
}

/** What a reader of workbooks makes of a formula of numbers, operators and cells. @param home  Name of the sheet that it stands on. */
function valueOf(
  formula: string,
  sheets: ReadonlyArray<SheetPlan>,
  changed: ReadonlyMap<string, number>,
  home = '核对',
): number {
  const written = formula.replaceAll(
    /(?:'([^']+)'!)?([A-Z]+)(\d+)/g,
    (_, named: string | undefined, column: string, row: string) => {
      const name = named ?? home
      const address = `'${name}'!${column}${row}`
      const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      const cell = sheets.find((sheet) => sheet.name === name)!.rows[Number(row) - 1]!.cells[index]!
      if (cell.type === 'formula' && !changed.has(address)) return `(${valueOf(cell.formula, sheets, changed, name)})`
      expect(['number', 'formula']).toContain(cell.type)
      return `(${changed.get(address) ?? (cell as {value: number}).value})`
    },
  )
  expect(written).toMatch(/^[-+*/^().\de]+$/)
  // oxlint-disable-next-line no-new-func -- digits and operators alone, as the line before asserts
  return new Function(`return ${written.replaceAll('^', '**')}`)() as number
}

const formulaOf = (cell: Cell): string => (cell as {formula: string}).formula

function recalculated(sheets: ReadonlyArray<SheetPlan>, changed: ReadonlyMap<string, number>): Map<string, boolean> {
  return new Map(
    liveRows(sheets).map(({id, cells}) => {
      const [calculated, printed] = [cells['calculated']!, cells['printed']!].map((cell) =>
        valueOf(formulaOf(cell), sheets, changed),
      )
      return [id, Math.abs(calculated! - printed!) <= (cells['tolerance'] as {value: number}).value]
    }),
  )
}

describe.each(packIds(model))('the checks of %s', (id) => {
  const sheets = sheetsOf(id)
  const statusOf = new Map(model.findings.map((finding: Finding) => [finding.id, finding.status]))

  test('say what the model says when they are recalculated', () => {
    for (const {cells} of liveRows(sheets)) {
      for (const key of ['calculated', 'printed']) {
        const cell = cells[key] as {formula: string; result: number}
        const value = valueOf(cell.formula, sheets, new Map())
        expect(Math.abs(value - cell.result)).toBeLessThanOrEqual(Math.abs(cell.result) * 1e-12)
      }
    }
    for (const [finding, agrees] of recalculated(sheets, new Map()))
      expect(agrees ? 'agrees' : 'differs').toBe(statusOf.get(finding))
  })

  test('turn where a figure that they use is falsified, and nowhere else', () => {
    const rows = liveRows(sheets)
    const sound = recalculated(sheets, new Map())
    const used = new Set(rows.flatMap(({cells}) => formulaOf(cells['printed']!).match(/'[^']+'![A-Z]+\d+/g) ?? []))
    const wrong = [...used].flatMap((address) => {
      const falsified = recalculated(sheets, new Map([[address, 1]]))
      return rows
        .filter(({cells}) => isHeldAgainst(cells, address) !== null)
        .filter(
          ({id: finding, cells}) =>
            falsified.get(finding) !== (isHeldAgainst(cells, address) ? false : sound.get(finding)),
        )
        .map(({id: finding}) => `${address} ${finding}`)
    })
    expect(wrong).toEqual([])
  })
})

/** True where the falsified cell is the printed figure of the check, false where the check does not use it; null where it is part of its calculation. */
function isHeldAgainst(cells: LiveRow['cells'], address: string): boolean | null {
  const uses = (key: string): boolean => new RegExp(`${address}(?!\\d)`).test(formulaOf(cells[key]!))
  if (uses('printed')) return !uses('calculated') || null
  return uses('calculated') ? null : false
}

test('the workbook of all regions recalculates its shares, growths and overlay values', () => {
  expect(liveRows(sheetsOf('all')).length).toBeGreaterThan(15)
})
