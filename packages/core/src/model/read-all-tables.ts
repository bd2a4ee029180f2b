import type {Root} from 'mdast'
import {readCells, type TableRead} from '../tables/read-cells.ts'
import {readTables} from '../tables/read-tables.ts'
import type {Section} from '../tree/nodes.ts'
import type {TreeRead} from './read-tree.ts'

/** Read the tables of a paper, each under the titles that it stands below. */
export function readAllTables(tree: Root, {sentences, outline, settings}: TreeRead): Array<TableRead> {
  const infos = new Map(outline.infos.map((info) => [info.id, info]))
  const titlesOf = (section: Section | null): Array<string> => {
    const titles: Array<string> = []
    for (let info = section ? infos.get(outline.idOf(section)) : undefined; info; info = infos.get(info.parent ?? ''))
      titles.push(info.title)
    return titles
  }
  return readTables(tree, sentences).map((unit) =>
    readCells(unit, {titles: titlesOf(unit.section), section: unit.section && outline.idOf(unit.section)}, settings),
  )
}
