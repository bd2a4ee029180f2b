import {overlayChoices} from '@region-briefs/core'
import {letterOf} from '../plan/address.ts'
import {empty, text} from '../plan/cell.ts'
import {both} from '../plan/language.ts'
import {sheetName, sheetWords} from '../plan/sheet-words.ts'
import {columnWidth} from '../plan/width.ts'
import type {Language} from '../plan/language.ts'
import type {SheetPlan} from '../plan/sheet.ts'
import type {OverlayColumn} from './overlay-columns.ts'

/** Where each list stands: `'可选的值'!$A$2:$A$50`. */
export type ListRanges = Readonly<Record<NonNullable<OverlayColumn['list']>, string>>

interface ListColumn {
  head: string
  values: ReadonlyArray<string>
  /** Which columns of an overlay choose from it; none for what only explains the one before. */
  list?: keyof ListRanges
}

const widest = 40

/** The values to choose from, a list a column with its meaning beside it. */
export function listsSheet(language: Language): {lists: SheetPlan; ranges: ListRanges} {
  const columns = listColumns(language)
  const length = Math.max(...columns.map(({values}) => values.length))
  const sheet = `'${sheetName('overlay-lists', language)}'`
  const ranges = columns.flatMap(({list, values}, index) => {
    const letter = `$${letterOf(index)}`
    return list === undefined ? [] : [[list, `${sheet}!${letter}$2:${letter}$${values.length + 1}`] as const]
  })
  const rows = Array.from({length}, (_, row) => ({
    style: 'body' as const,
    cells: columns.map(({values}) => (values[row] === undefined ? empty : text(values[row]))),
  }))
  return {
    ranges: Object.fromEntries(ranges) as ListRanges,
    lists: {
      id: 'overlay-lists',
      ...sheetWords('overlay-lists', language),
      rows: [{style: 'head', cells: columns.map(({head}) => text(head))}, ...rows],
      table: null,
      columns: [],
      widths: columns.map(({head, values}) => columnWidth(head, values.map(text), widest)),
      frozen: {rows: 1, columns: 0},
      orientation: 'landscape',
    },
  }
}

function listColumns(language: Language): Array<ListColumn> {
  const {regions, indicators, units, statuses} = overlayChoices()
  const name = both('名称', 'Name')[language]
  return [
    {head: both('地区代码', 'Place code')[language], values: regions.map(({id}) => id), list: 'regions'},
    {head: name, values: regions.map((each) => each[language])},
    {head: both('指标代码', 'Indicator code')[language], values: indicators.map(({id}) => id), list: 'indicators'},
    {head: name, values: indicators.map((each) => each[language])},
    {head: both('指标的单位', 'Its unit')[language], values: indicators.map(({unit}) => unit)},
    {head: both('单位', 'Units')[language], values: units, list: 'units'},
    {head: both('状态代码', 'Status code')[language], values: statuses.map(({id}) => id), list: 'statuses'},
    {head: both('意思', 'Meaning')[language], values: statuses.map((each) => each[language])},
    {head: both('价格', 'Prices')[language], values: ['current', 'constant'], list: 'prices'},
    {head: both('可否相加', 'Adds up')[language], values: ['yes', 'no'], list: 'additive'},
  ]
}
