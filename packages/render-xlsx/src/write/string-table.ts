import {escapeText} from './escape-text.ts'
import type {Cell} from '../plan/cell.ts'
import type {SheetPlan} from '../plan/sheet.ts'

/** The texts of a workbook, each once. */
export interface StringTable {
  /** The index of a text of one of its cells. */
  indexOf: (text: string) => number
  /** The part `xl/sharedStrings.xml`. */
  xml: () => string
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** Space at an end is dropped by Excel unless it is asked for; line breaks inside are not. */
const endsInSpace = /^[ \t\n\r]|[ \t\n\r]$/

/** Texts that many cells share come first, since their indices are the shortest; otherwise in the order of their first use. */
export function stringTable(sheets: ReadonlyArray<SheetPlan>): StringTable {
  const uses = usesOf(sheets)
  const texts = [...uses].toSorted(([, one], [, other]) => other - one).map(([text]) => text)
  const indices = new Map(texts.map((text, index) => [text, index]))
  return {
    indexOf: (text) => indices.get(text)!,
    xml: () => {
      const count = [...uses.values()].reduce((sum, times) => sum + times, 0)
      const items = texts.map(
        (text) => `<si><t${endsInSpace.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t></si>`,
      )
      return `${head} count="${count}" uniqueCount="${texts.length}">${items.join('')}</sst>`
    },
  }
}

/** How many cells show each text. */
function usesOf(sheets: ReadonlyArray<SheetPlan>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const {rows} of sheets) {
    for (const {cells} of rows) {
      for (const cell of cells) {
        const text = textOf(cell)
        if (text !== null) uses.set(text, (uses.get(text) ?? 0) + 1)
      }
    }
  }
  return uses
}

/** The text that a cell shows and shares; null of a number, a date, a formula or an empty cell. */
export function textOf(cell: Cell): string | null {
  if (cell.type === 'text') return cell.value
  return cell.type === 'link' || cell.type === 'jump' ? cell.text : null
}
