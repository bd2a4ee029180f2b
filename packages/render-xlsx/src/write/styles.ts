import type {Alignment, Borders, Fill, Font, Style} from 'exceljs'
import type {Cell} from '../plan/cell.ts'
import type {RowStyle} from '../plan/sheet.ts'
import {numberFormat} from './number-format.ts'

interface RowLook {
  /** In points, of a row whose text does not wrap; by its lines unless told. */
  heightPt?: number
  font?: Partial<Font>
  fill?: Fill
  border?: Partial<Borders>
  alignment?: Partial<Alignment>
}

/** Of GB 2312, so that Excel picks a Chinese face where this one is missing. */
const chinese = 134

const face: Partial<Font> = {name: 'Microsoft YaHei', size: 10, charset: chinese, color: {argb: 'FF262626'}}
const linkFont: Partial<Font> = {color: {argb: 'FF0563C1'}, underline: true}

const hairline: Partial<Borders> = {bottom: {style: 'thin', color: {argb: 'FFD9D9D9'}}}

/** What colour says is also said in words, in the column 范围. */
const looks: Readonly<{[style in RowStyle]: RowLook}> = {
  title: {heightPt: 34, font: {size: 16, bold: true}, alignment: {wrapText: false}},
  heading: {
    heightPt: 26,
    font: {size: 11, bold: true, color: {argb: 'FF1F4E78'}},
    border: {bottom: {style: 'medium', color: {argb: 'FF1F4E78'}}},
    alignment: {wrapText: false, vertical: 'bottom'},
  },
  plain: {border: hairline},
  // Under a chart.
  space: {heightPt: 20},
  head: {
    heightPt: 24,
    font: {bold: true, color: {argb: 'FFFFFFFF'}},
    fill: solid('FF1F4E78'),
  },
  body: {border: hairline},
  own: {fill: solid('FFE2F0D9'), border: hairline},
  tied: {fill: solid('FFFFF6DD'), border: hairline},
  background: {font: {color: {argb: 'FF595959'}}, border: hairline},
  other: {font: {color: {argb: 'FF595959'}}, border: hairline},
}

/** Height in points of rows that do not wrap; null where the lines of its text decide. */
export function fixedHeightPt(style: RowStyle): number | null {
  return looks[style].heightPt ?? null
}

/** All that the style of a cell depends on. */
interface StyleTraits {
  row: RowStyle
  /** The first cell of a pair on a page of words. */
  isLabel: boolean
  isLink: boolean
  /** Of a number or date; null for text. */
  format: string | null
}

/** The styles of one workbook, each once, in the order of their first use. */
export interface StyleBook {
  styles: ReadonlyArray<Partial<Style>>
  /** The index of a cell's style, which is added where it is new. */
  indexOf: (row: RowStyle, cell: Cell, isLabel: boolean) => number
}

export function styleBook(): StyleBook {
  const styles: Array<Partial<Style>> = []
  const indices = new Map<RowStyle, Array<Map<string | null, number>>>()
  return {
    styles,
    indexOf: (row, cell, isLabel) => {
      const isLink = cell.type === 'link' || cell.type === 'jump'
      const format = formatOf(cell)
      const byFormat = formatsOf(indices, row)[(isLabel ? 1 : 0) + (isLink ? 2 : 0)]!
      const known = byFormat.get(format)
      if (known !== undefined) return known
      byFormat.set(format, styles.length)
      return styles.push(styleOf({row, isLabel, isLink, format})) - 1
    },
  }
}

/** Of a row, by whether the cell is a label, a link: no key is put together for each cell. */
function formatsOf(
  indices: Map<RowStyle, Array<Map<string | null, number>>>,
  row: RowStyle,
): Array<Map<string | null, number>> {
  const known = indices.get(row) ?? Array.from({length: 4}, () => new Map<string | null, number>())
  indices.set(row, known)
  return known
}

function styleOf({row, isLabel, isLink, format}: StyleTraits): Partial<Style> {
  const look = looks[row]
  return {
    font: {...face, ...look.font, ...(isLabel ? {bold: true} : {}), ...(isLink ? linkFont : {})},
    alignment: {
      vertical: 'middle',
      wrapText: format === null,
      // On a page of words numbers stand in line with the text above and below.
      ...(format !== null && row !== 'plain' ? {horizontal: 'right', indent: 1} : {horizontal: 'left'}),
      ...look.alignment,
    },
    ...(look.fill ? {fill: look.fill} : {}),
    ...(look.border ? {border: look.border} : {}),
    ...(format === null ? {} : {numFmt: format}),
  }
}

/** As the text of a day is written, in every reader's language. */
const dayFormat = 'yyyy-mm-dd'

/** Null for what is neither a number nor a date. */
function formatOf(cell: Cell): string | null {
  if (cell.type === 'date') return dayFormat
  if (cell.type === 'number') return numberFormat(cell.value, cell.shownDecimals)
  if (cell.type !== 'formula' || typeof cell.result !== 'number') return null
  return numberFormat(cell.result, cell.shownDecimals)
}

function solid(argb: string): Fill {
  return {type: 'pattern', pattern: 'solid', fgColor: {argb}}
}
