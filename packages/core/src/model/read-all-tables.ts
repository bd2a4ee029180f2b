import type {Root} from 'mdast'
import {readCells, type TableRead} from '../tables/read-cells.ts'
import {readTables} from '../tables/read-tables.ts'
import type {TreeRead} from './read-tree.ts'

/** Read the tables of a paper, each in its section. */
export function readAllTables(tree: Root, {sentences, outline, settings}: TreeRead): Array<TableRead> {
  return readTables(tree, sentences).map((unit) =>
    readCells(unit, unit.section && outline.idOf(unit.section), settings),
  )
}
