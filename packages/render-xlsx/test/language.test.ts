import {describe, expect, test} from 'vitest'
import {planWorkbook, renderXlsx} from '../src/index.ts'
import {shownText} from '../src/plan/cell.ts'
import type {Cell, SheetPlan} from '../src/index.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'

const han = /\p{Script=Han}/u

/** What no language changes: numbers, ids and codes; formulas name sheets, and words of ours differ. */
function numbersOf({rows}: SheetPlan): Array<Array<number | null>> {
  return rows.map(({cells}) => cells.map(numberOf))
}

function tables(sheets: ReadonlyArray<SheetPlan>): Array<SheetPlan> {
  return sheets.filter(({table}) => table !== null)
}

function numberOf(cell: Cell): number | null {
  if (cell.type === 'number') return cell.value
  return cell.type === 'formula' && typeof cell.result === 'number' ? cell.result : null
}

describe.each(packs)('%s in English', (_name, pack) => {
  const chinese = planWorkbook(pack, options)
  const english = planWorkbook(pack, {...options, language: 'en'})

  test('has no Chinese name of a sheet, title or head', () => {
    const said = english.sheets.flatMap(({name, title, table}) => [
      name,
      title,
      ...(table?.columns.flatMap(({head, allowed}) => [head, ...allowed]) ?? []),
    ])
    expect(said.filter((each) => han.test(each))).toEqual([])
    expect(english.properties.language).toBe('en-GB')
  })

  test('explains its columns without Chinese but for words that are quoted', () => {
    const quoted = /[万亿；]|一是|二是/g
    const said = english.sheets.flatMap(({table}) =>
      (table?.columns ?? []).flatMap(({meaning, whenEmpty, unit}) => [meaning, whenEmpty ?? '', unit ?? '']),
    )
    expect(said.filter((each) => han.test(each.replaceAll(quoted, '')))).toEqual([])
  })

  test('has the sheets, fields and numbers of the Chinese one', () => {
    expect(english.sheets.map(({id}) => id)).toEqual(chinese.sheets.map(({id}) => id))
    for (const [index, sheet] of english.sheets.entries()) {
      const other = chinese.sheets[index]!
      expect(sheet.table?.name).toBe(other.table?.name)
      expect(sheet.table?.columns.map(({key}) => key)).toEqual(other.table?.columns.map(({key}) => key))
    }
    // The cover names the English title of the paper besides.
    expect(tables(english.sheets).map(numbersOf)).toEqual(tables(chinese.sheets).map(numbersOf))
  })

  test('says without Chinese and without ids how data of ours were derived', () => {
    const derived = english.sheets.find(({id}) => id === 'regional-data')
    const at = (key: string): number => derived!.columns.findIndex((column) => column.key === key)
    const said = (derived?.rows.slice(1) ?? []).flatMap(({cells}) => [
      shownText(cells[at('arithmetic')]!),
      shownText(cells[at('coverage')]!),
    ])
    expect(said.filter((each) => han.test(each) || /[a-z]\.[a-z]/.test(each))).toEqual([])
  })

  test('passes the guard', async () => {
    expect((await renderXlsx(pack, {...options, language: 'en'})).length).toBeGreaterThan(1000)
  })
})
