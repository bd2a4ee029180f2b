import {addressOf} from '../plan/address.ts'
import {checkNames} from './check-names.ts'
import {checkShape} from './check-shape.ts'
import {guardCell} from './guard-cell.ts'
import {plainText} from './guard-text.ts'
import {refuse} from './refuse.ts'
import type {Cell} from '../plan/cell.ts'
import type {SheetPlan, WorkbookPlan, WorkbookProperties} from '../plan/sheet.ts'
import type {Mend} from './guard-cell.ts'
import type {Where} from './refuse.ts'

/** What was mended where. */
export interface GuardMessage extends Where {
  /** Stable: `text-cut`, `text-escaped`, `link-as-text`. */
  ruleId: Mend
}

/** A plan whose every text, number, name and link will be written as it is meant. */
export interface GuardedWorkbook {
  plan: WorkbookPlan
  messages: Array<GuardMessage>
}

/**
 * Stand between plan and file: what would be written wrong without a word is mended with a message, or refused by
 * a `RangeError` that names the cell.
 */
export function guardWorkbook(plan: WorkbookPlan): GuardedWorkbook {
  checkNames(plan)
  const names = new Set(plan.sheets.map(({name}) => name))
  const guarded = plan.sheets.map((sheet) => guardSheet(sheet, names))
  return {
    plan: {properties: guardProperties(plan.properties), sheets: guarded.map(({sheet}) => sheet)},
    messages: guarded.flatMap(({messages}) => messages),
  }
}

/** Where the cell that is looked at stands: its address is only put together for a message. */
class Place implements Where {
  row = 0
  column = 0
  readonly sheet: string

  constructor(sheet: string) {
    this.sheet = sheet
  }

  get cell(): string {
    return addressOf(this.row, this.column)
  }
}

function guardSheet(sheet: SheetPlan, names: ReadonlySet<string>): {sheet: SheetPlan; messages: Array<GuardMessage>} {
  checkShape(sheet)
  const messages: Array<GuardMessage> = []
  const place = new Place(sheet.name)
  const guard = (cell: Cell, index: number): Cell => {
    place.column = index
    const guarded = guardCell(cell, place, names)
    for (const ruleId of guarded.mends) messages.push({sheet: sheet.name, cell: place.cell, ruleId})
    return guarded.cell
  }
  const rows = sheet.rows.map((row, index) => {
    place.row = index
    const cells = row.cells.map(guard)
    // Most rows need no mend: they are taken as they are, since there are many.
    return cells.every((cell, column) => cell === row.cells[column]) ? row : {...row, cells}
  })
  return {sheet: {...sheet, title: plainText(sheet.title), rows}, messages}
}

/** Properties hold one line of text each and know no escapes. */
function guardProperties(properties: WorkbookProperties): WorkbookProperties {
  const {date} = properties
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 || date.getUTCFullYear() > 9999) {
    refuse({sheet: 'properties', cell: null}, `date \`${date.getTime()}\``, 'a day of the years 1900 to 9999')
  }
  return {
    ...properties,
    title: plainText(properties.title),
    subject: plainText(properties.subject),
    description: plainText(properties.description),
    keywords: plainText(properties.keywords),
    creator: plainText(properties.creator),
  }
}
