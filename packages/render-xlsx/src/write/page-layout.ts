import type {AddWorksheetOptions, WorksheetView} from 'exceljs'
import {addressOf, letterOf} from '../plan/address.ts'
import type {PrintedPart, SheetPlan} from '../plan/sheet.ts'

/** ECMA-376 part 1, 18.3.1.63: A4. */
const a4 = 9

/** Characters across a landscape page that can still be read; wider tables take more pages side by side. */
const charactersAcross = 200

/** What is a little wider is set smaller, and not on twice the pages. */
const mostOnOnePage = 240

/** Inches. */
const margins = {left: 0.4, right: 0.4, top: 0.6, bottom: 0.55, header: 0.25, footer: 0.25}

/** Characters in the head of a printed page, codes included: Excel calls more a damaged file. */
const longestHead = 255

/** What stays in view, and how the sheet is printed: heads repeated, the workbook's and the sheet's title on each page. */
export function pageLayout(sheet: SheetPlan, title: string): Partial<AddWorksheetOptions> {
  const {rows, columns} = sheet.frozen
  const repeated = sheet.printed === undefined || sheet.printed.from === 0 ? columns : 0
  return {
    views: [frozenView(rows, columns)],
    pageSetup: {
      paperSize: a4,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: pagesAcross(sheet, repeated),
      fitToHeight: 0,
      margins,
      ...(rows > 0 ? {printTitlesRow: `1:${rows}`} : {}),
      ...(repeated > 0 ? {printTitlesColumn: `A:${letterOf(repeated - 1)}`} : {}),
      ...(sheet.printed ? {printArea: printArea(sheet.printed)} : {}),
    },
    headerFooter: {oddHeader: printedHead(title, printedTitle(sheet)), oddFooter: '&C&P / &N'},
  }
}

function frozenView(rows: number, columns: number): WorksheetView {
  const base = {showGridLines: false, activeCell: addressOf(rows, columns)}
  const view = rows + columns === 0 ? {state: 'normal'} : {state: 'frozen', xSplit: columns, ySplit: rows}
  // The types of exceljs ask for every field of every sort of view.
  return {...base, ...view} as WorksheetView
}

/** exceljs puts a `$` before each of the two. */
function printArea({from, to, rows}: PrintedPart): string {
  return `${letterOf(from)}$1:${letterOf(to)}$${rows}`
}

/** @param frozen  How many columns each page repeats. */
function pagesAcross({widths, printed}: SheetPlan, frozen: number): number {
  const shown = printed ? widths.slice(printed.from, printed.to + 1) : widths
  const total = sumOf(shown)
  if (total <= mostOnOnePage) return 1
  const repeated = sumOf(shown.slice(0, frozen))
  return Math.max(1, Math.ceil((total - repeated) / (charactersAcross - repeated)))
}

function sumOf(widths: ReadonlyArray<number>): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

function printedTitle({title, printed}: SheetPlan): string {
  return printed ? `${title} · ${printed.said}` : title
}

/** `&` begins a code in the head of a page and is doubled to be itself. */
function printedHead(left: string, right: string): string {
  const room = longestHead - '&L&R'.length - escapeHead(right).length
  return `&L${shortened(left, room)}&R${escapeHead(right)}`
}

function shortened(value: string, room: number): string {
  const escaped = escapeHead(value)
  if (escaped.length <= room) return escaped
  return escapeHead([...value].slice(0, Math.floor((room - 1) / 2)).join('')) + '…'
}

function escapeHead(value: string): string {
  return value.replaceAll('&', '&&')
}
