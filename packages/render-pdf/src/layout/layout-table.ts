import type {Row, Run, Table} from '../blocks/blocks.ts'
import {newLine} from '../blocks/blocks.ts'
import {theme} from '../theme/theme.ts'
import type {SetLine} from '../typeset/text-style.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {addNode} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {keepWhole} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {baseline, linesHeight, setText, textBoxes, widestPt} from './text-lines.ts'

const {cell: padY, cellX: padX} = theme.space

interface Column {
  xPt: number
  widthPt: number
  align: 'left' | 'right' | 'center'
  aside: boolean
}

/** A table with horizontal rules; its head is set again at the top of every further page. */
export function layoutTable(context: LayoutContext, table: Table, parent: number): Array<Slab> {
  const columns = toColumns(context, table)
  const node = addNode(context, parent, 'Table')
  const headNode = addNode(context, addNode(context, node, 'THead'), 'TR')
  const headCells = table.columns.map((column) => [{text: column.title}])
  const head = rowSlabs(
    context,
    headCells,
    columns,
    context.looks.cellHead,
    headCells.map(() => addNode(context, headNode, 'TH')),
  )
  const titled = withRule(head, context.widthPt, context.theme.color.strongRule, 1)
  const repeat = toRepeat(titled)
  const body = addNode(context, node, 'TBody')
  const rows = table.rows.map((row) =>
    // A row that goes on under a repeated head needs the room that a new row brings with it.
    layoutRow(context, row, columns, body).map((slab, index) => ({
      ...slab,
      repeat: index === 0 ? repeat : {...repeat, heightPt: repeat.heightPt + padY},
    })),
  )
  return [
    ...titled.map((slab, index) => ({...slab, keepWithNext: true, gapPt: index === 0 ? theme.space.paragraph : 0})),
    ...rows.flatMap((row, index) => withWish(row, wishOf(index, table))),
  ]
}

/** A table of so many rows or fewer stays on one page. */
const shortTable = 5

/** No row stands alone on its page at either end of a table; the last stays with what explains the table. */
function wishOf(index: number, {rows, keepWithNext, together}: Table): Slab['preferWithNext'] {
  const last = rows.length - 1
  if (index === last) return keepWithNext === true ? 'pair' : undefined
  if (index === 0 || index === last - 1) return 'pair'
  return together === true || rows.length <= shortTable ? 'whole' : undefined
}

function withWish(row: ReadonlyArray<Slab>, wish: Slab['preferWithNext']): Array<Slab> {
  return row.map((slab, index) => (index === row.length - 1 ? {...slab, preferWithNext: wish} : slab))
}

function layoutRow(context: LayoutContext, row: Row, columns: ReadonlyArray<Column>, body: number): Array<Slab> {
  const node = addNode(context, body, 'TR')
  const cells = columns.map(() => addNode(context, node, 'TD'))
  const slabs = keepWhole(rowSlabs(context, row.cells, columns, context.looks.cell, cells))
  return withRule(slabs, context.widthPt, context.theme.color.rule, 0.5).map((slab, index) =>
    index === 0 ? {...slab, names: row.names} : slab,
  )
}

function toColumns(context: LayoutContext, table: Table): Array<Column> {
  const widths = columnWidths(context, table)
  let xPt = 0
  return table.columns.map((column, index) => {
    const width = widths[index]!
    const leftPt = leftPadOf(column)
    const place = {
      xPt: xPt + leftPt,
      widthPt: width - leftPt - padX,
      align: column.align,
      aside: column.aside === true,
    }
    xPt += width
    return place
  })
}

function leftPadOf({aside}: Table['columns'][number]): number {
  return padX + (aside === true ? theme.space.aside : 0)
}

/** So much of a table's width a column may take so as to keep its numbers and the words of its head whole. */
const mostShare = 0.45

/** By their shares; a column that has to be wider takes from the others, as far as those have room to spare. */
function columnWidths(context: LayoutContext, table: Table): Array<number> {
  const all = sumOf(table.columns.map((column) => column.share))
  const least = table.columns.map((_, index) =>
    Math.min(neededWidth(context, table, index), context.widthPt * mostShare),
  )
  const wanted = table.columns.map((column, index) => Math.max((context.widthPt * column.share) / all, least[index]!))
  const spare = wanted.map((width, index) => width - least[index]!)
  const excess = sumOf(wanted) - context.widthPt
  if (excess > sumOf(spare)) return wanted.map((width) => (width * context.widthPt) / sumOf(wanted))
  const given = excess > 0 ? excess / sumOf(spare) : 0
  return wanted.map((width, index) => width - spare[index]! * given)
}

function sumOf(numbers: ReadonlyArray<number>): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** In pt, for the words of a column's head and, of a column that is kept whole, for its numbers. */
function neededWidth(context: LayoutContext, {columns, rows}: Table, index: number): number {
  const column = columns[index]!
  const cells = column.whole === true ? rows.flatMap((row) => paragraphsOf(row.cells[index] ?? [])) : []
  const widest = cells.reduce(
    (most, paragraph) => Math.max(most, widestPt(context, paragraph, context.looks.cell)),
    widestPt(context, [{text: column.title}], context.looks.cellHead),
  )
  return widest + leftPadOf(column) + padX
}

/** One slab for each line of the row's longest cell. */
function rowSlabs(
  context: LayoutContext,
  cells: Row['cells'],
  columns: ReadonlyArray<Column>,
  look: TextLook,
  nodes: ReadonlyArray<number>,
): Array<Slab> {
  const set = columns.map((column, index) =>
    setCell(context, cells[index] ?? [], lookOf(context, column, look), column.widthPt),
  )
  const count = Math.max(1, ...set.map((lines) => lines.length))
  return Array.from({length: count}, (_, at) => {
    const top = at === 0 ? padY : 0
    return {
      heightPt: linesHeight(1, look) + top + (at === count - 1 ? padY : 0),
      boxes: set.flatMap((lines, index) =>
        lineOf(context, lines[at], look, columns[index]!, {yPt: top, node: nodes[index]!}),
      ),
      gapPt: 0,
      keepWithNext: false,
    }
  })
}

/** What stands aside is smaller than the text of its row; heads are of one size. */
function lookOf({looks}: LayoutContext, {align, aside}: Column, look: TextLook): TextLook {
  return {...(aside && look === looks.cell ? looks.cellAside : look), align}
}

function setCell(context: LayoutContext, runs: ReadonlyArray<Run>, look: TextLook, widthPt: number): Array<SetLine> {
  return paragraphsOf(runs).flatMap((paragraph) => setText(context, paragraph, look, widthPt))
}

function paragraphsOf(runs: ReadonlyArray<Run>): Array<Array<Run>> {
  const paragraphs: Array<Array<Run>> = [[]]
  for (const run of runs) {
    if (run.text === newLine.text) paragraphs.push([])
    else paragraphs.at(-1)!.push(run)
  }
  return paragraphs
}

/** On the baseline of the row's line, whatever its size. */
function lineOf(
  context: LayoutContext,
  line: SetLine | undefined,
  look: TextLook,
  column: Column,
  {yPt, node}: {yPt: number; node: number},
): Array<Box> {
  if (line === undefined) return []
  const own = lookOf(context, column, look)
  return textBoxes([line], own, {xPt: column.xPt, yPt: yPt + baseline(look) - baseline(own), node})
}

function withRule(slabs: ReadonlyArray<Slab>, widthPt: number, color: string, thicknessPt: number): Array<Slab> {
  return slabs.map((slab, index) => {
    if (index < slabs.length - 1) return slab
    const y = slab.heightPt
    const rule = {type: 'rule', fromPt: [0, y], toPt: [widthPt, y], dashed: false, arrow: false, node: null} as const
    return {...slab, boxes: [...slab.boxes, {...rule, color, thicknessPt}]}
  })
}

/** The head once more, as decoration: it says nothing new. */
function toRepeat(head: ReadonlyArray<Slab>): Slab {
  let y = 0
  const boxes: Array<Box> = []
  for (const slab of head) {
    for (const box of slab.boxes) {
      if (box.type === 'text') boxes.push({...box, yPt: box.yPt + y, node: null})
      else if (box.type === 'rule') {
        boxes.push({...box, fromPt: [box.fromPt[0], box.fromPt[1] + y], toPt: [box.toPt[0], box.toPt[1] + y]})
      }
    }
    y += slab.heightPt
  }
  return {heightPt: y, boxes, gapPt: 0, keepWithNext: true}
}
