import {shownText} from './cell.ts'
import type {Cell} from './cell.ts'

/** Characters that take two columns: UAX #11 wide and full-width, as far as Chinese text uses them. */
const wide =
  /[\u1100-\u115F\u2014\u2018-\u201F\u2026\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

/** Below it no character is. */
const firstWide = 0x1100

/** Room for the cell's own margins, and for the indent of a number. */
const padding = 2
const indent = 2

/** Room for the button of a filter, beside the head. */
const button = 3

const narrowest = 7

/** LibreOffice draws a link on one line and cuts it off at the edge: links claim what they need, up to this. */
const widestLink = 72

/** Width of a text in columns of a terminal or sheet: a Han character counts 2. Of several lines, the widest. */
export function textWidth(value: string): number {
  return value.includes('\n') ? widestOf(value.split('\n'), lineWidth) : lineWidth(value)
}

/**
 * Width of a column that shows its cells; wider text wraps, numbers, dates and links never have to.
 *
 * @param head    Its head, which keeps clear of the filter button; empty on a page of words.
 * @param cells   What stands below.
 * @param widest  The most that text may claim, in characters.
 */
export function columnWidth(head: string, cells: ReadonlyArray<Cell>, widest: number): number {
  const textual = widestOf(cells, (cell) => (isNumeric(cell) ? 0 : textWidth(shownText(cell))))
  const numeric = widestOf(cells, (cell) => (isNumeric(cell) ? shownText(cell).length : 0))
  const linked = widestOf(cells, (cell) => (isLink(cell) ? textWidth(shownText(cell)) : 0))
  const headed = head === '' ? 0 : textWidth(head) + button
  return Math.max(
    narrowest,
    headed,
    Math.min(textual, widest) + padding,
    Math.min(linked, widestLink) + padding,
    numeric + padding + indent,
  )
}

function lineWidth(line: string): number {
  let width = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code < firstWide) width += 1
    else if (code >= 0xd800 && code <= 0xdbff && at + 1 < line.length) {
      width += isWide(line.codePointAt(at)!) ? 2 : 1
      if (line.codePointAt(at)! > 0xffff) at++
    } else width += isWide(code) ? 2 : 1
  }
  return width
}

/** Widths are asked for each character of each cell, twice: what was found out is kept. */
const known = new Uint8Array(0x10000)

function isWide(code: number): boolean {
  if (code > 0xffff) return wide.test(String.fromCodePoint(code))
  if (known[code] === 0) known[code] = wide.test(String.fromCharCode(code)) ? 2 : 1
  return known[code] === 2
}

/** Not `Math.max(...)`: a call takes some 120,000 arguments, and a sheet has up to a million rows. */
function widestOf<Item>(items: ReadonlyArray<Item>, widthOf: (item: Item) => number): number {
  return items.reduce((most, item) => Math.max(most, widthOf(item)), 0)
}

function isNumeric(cell: Cell): boolean {
  return cell.type === 'number' || cell.type === 'date' || (cell.type === 'formula' && typeof cell.result === 'number')
}

function isLink(cell: Cell): boolean {
  return cell.type === 'link' || cell.type === 'jump'
}
