import ExcelJS from 'exceljs'
import {packOf} from '@region-briefs/core'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {planWorkbook, renderXlsx} from '../src/index.ts'
import type {Cell, SheetPlan} from '../src/index.ts'
import {anyUtf16, awkward} from './awkward-text.ts'
import {packs} from './packs.ts'
import {measure, observation, options, sampleModel} from './sample-model.ts'

/** What exceljs gives back of a cell; it does not read the place of a link inside the workbook. */
function expected(cell: Cell): unknown {
  switch (cell.type) {
    case 'empty':
      return null
    case 'text':
    case 'number':
      return cell.value
    case 'date':
      return new Date(`${cell.value}T00:00:00Z`)
    case 'link':
      return URL.canParse(cell.url) ? {text: cell.text, hyperlink: new URL(cell.url).href} : cell.text
    case 'jump':
      return cell.text
    case 'formula':
      return {formula: cell.formula, result: cell.result}
    default:
      return cell satisfies never
  }
}

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer as never)
  return workbook
}

function cellsOf(workbook: ExcelJS.Workbook, sheet: SheetPlan): Array<Array<unknown>> {
  const worksheet = workbook.getWorksheet(sheet.name)!
  return sheet.rows.map((row, rowIndex) =>
    row.cells.map((_, index) => worksheet.getCell(rowIndex + 1, index + 1).value),
  )
}

describe.each(packs)('%s', (_name, pack) => {
  const plan = planWorkbook(pack, options)

  test('exceljs reads every cell back as planned, value and type', async () => {
    const workbook = await readBack(await renderXlsx(pack, options))
    expect(workbook.worksheets.map(({name}) => name)).toEqual(plan.sheets.map(({name}) => name))
    for (const sheet of plan.sheets) {
      expect([sheet.name, cellsOf(workbook, sheet)]).toEqual([
        sheet.name,
        sheet.rows.map((row) => row.cells.map(expected)),
      ])
    }
  })

  test('tables, frozen panes, print titles and properties come back', async () => {
    const workbook = await readBack(await renderXlsx(pack, options))
    for (const sheet of plan.sheets) {
      const worksheet = workbook.getWorksheet(sheet.name)!
      const names = worksheet.getTables().map((table) => (table as unknown as {table: {name: string}}).table.name)
      expect(names).toEqual(sheet.table === null ? [] : [sheet.table.name])
      expect(worksheet.views[0]?.state).toBe(sheet.table === null ? 'normal' : 'frozen')
      expect(worksheet.pageSetup).toMatchObject({fitToPage: true, fitToHeight: 0, paperSize: 9})
      expect(worksheet.pageSetup.printTitlesRow).toBe(sheet.table === null ? undefined : '1:1')
    }
    expect(workbook).toMatchObject({
      title: plan.properties.title,
      subject: plan.properties.subject,
      language: 'zh-CN',
      created: options.date,
      modified: options.date,
    })
  })
})

test('whatever words a paper has, its workbook reads back as planned', async () => {
  const words = fc.oneof(anyUtf16, awkward, fc.string({unit: 'grapheme', minLength: 1}))
  const values = fc.oneof(fc.double({noNaN: true, min: 1e-9, max: 1e18}), fc.integer({min: 1}))
  const told = fc.record({label: words, subject: words, surface: words, printedUnit: words, value: values})
  await fc.assert(
    fc.asyncProperty(words, fc.array(told, {minLength: 1, maxLength: 9}), words, async (title, figures, said) => {
      const observations = figures.map((each, index) => observation(`o${index}`, {...each, unit: 'CNY'}))
      const model = {
        ...sampleModel,
        document: {...sampleModel.document, title},
        observations,
        pathways: sampleModel.pathways.map((each) => ({
          ...each,
          from: said,
          measures: [measure('m', 1, {text: said})],
        })),
        regions: sampleModel.regions.map((each) => ({
          ...each,
          figures: observations.map(({id}) => ({observation: id, scope: 'national' as const, line: null})),
        })),
      }
      const pack = packOf(model, 'east')
      const workbook = await readBack(await renderXlsx(pack, options))
      const sheets = planWorkbook(pack, options).sheets
      expect(sheets.map((sheet) => cellsOf(workbook, sheet))).toEqual(
        sheets.map(({rows}) => rows.map(({cells}) => cells.map(expected))),
      )
    }),
    {numRuns: 25},
  )
})
