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
  title: {heightPt: 34, font: {size: 16, bold: true}, alignment: {wrapText: false, vertical: 'middle'}},
  heading: {
    heightPt: 26,
    font: {size: 11, bold: true, color: {argb: 'FF1F4E78'}},
    border: {bottom: {style: 'medium', color: {argb: 'FF1F4E78'}}},
    alignment: {wrapText: false, vertical: 'bottom'},
  },
  plain: {border: hairline},
  head: {
    heightPt: 24,
    font: {bold: true, color: {argb: 'FFFFFFFF'}},
    fill: solid('FF1F4E78'),
    alignment: {vertical: 'middle'},
  },
  body: {border: hairline},
  own: {fill: solid('FFE2F0D9'), border: hairline},
  tied: {fill: solid('FFFFF6DD'), border: hairline},
  background: {font: {color: {argb: 'FF595959'}}, border: hairline},
}

/** Height in points of rows that do not wrap; null where the lines of its text decide. */
export function fixedHeightPt(style: RowStyle): number | null {
  return looks[style].heightPt ?? null
}

/**
 * The style of one cell.
 *
 * @param style   Of its row.
 * @param isLabel The first cell of a pair on a page of words.
 * @param lines   Of its row: one stands in the middle, several begin at the top.
 */
export function cellStyle(style: RowStyle, cell: Cell, isLabel: boolean, lines: number): Partial<Style> {
  const look = looks[style]
  const isLink = cell.type === 'link' || cell.type === 'jump'
  const numeric = cell.type === 'number' || cell.type === 'formula'
  const result: Partial<Style> = {
    font: {...face, ...look.font, ...(isLabel ? {bold: true} : {}), ...(isLink ? linkFont : {})},
    alignment: {
      vertical: lines === 1 ? 'middle' : 'top',
      wrapText: !numeric,
      // On a page of words numbers stand in line with the text above and below.
      ...(numeric && style !== 'plain' ? {horizontal: 'right', indent: 1} : {horizontal: 'left'}),
      ...look.alignment,
    },
  }
  if (look.fill) result.fill = look.fill
  if (look.border) result.border = look.border
  if (numeric) result.numFmt = numberFormat(cell.type === 'number' ? cell.value : cell.result)
  return result
}

function solid(argb: string): Fill {
  return {type: 'pattern', pattern: 'solid', fgColor: {argb}}
}
