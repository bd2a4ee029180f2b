import type {Position} from 'unist'
import {oncePer} from '../tree/once-per.ts'
import type {Cell} from './read-grid.ts'

const between = ' | '

/** A row as one line, its cells parted by bars: what stands for the sentence of its figures. */
export const rowText: (cells: ReadonlyArray<Cell>) => string = oncePer((cells) =>
  cells.map(({text}) => text).join(between),
)

/** Where a cell's text begins in the line of its row. */
export function offsetInRow(cells: ReadonlyArray<Cell>, {column}: Cell): number {
  return offsetsIn(cells)[column] ?? 0
}

const offsetsIn: (cells: ReadonlyArray<Cell>) => ReadonlyArray<number> = oncePer((cells) => {
  let offset = 0
  return cells.map(({text}) => {
    const start = offset
    offset += text.length + between.length
    return start
  })
})

/** From the first cell of a row to its last; those that other rows' cells cover left out. */
export const rowPosition: (cells: ReadonlyArray<Cell>) => Position = oncePer((cells) => {
  const positions = cells.flatMap(({node, isCovered}) => (node.position && !isCovered ? [node.position] : []))
  const nowhere = {line: 1, column: 1, offset: 0}
  return {start: positions[0]?.start ?? nowhere, end: positions.at(-1)?.end ?? nowhere}
})
