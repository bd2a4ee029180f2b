import type {Root, RootContent, Table} from 'mdast'
import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import {textOf} from '../tree/read-passages.ts'

/** Say where a table holds numbers: they are in the tree, and not yet among the figures. */
export function checkTables(tree: Root, file: VFile): void {
  for (const table of tablesIn(tree.children)) {
    const cells = table.children.flatMap((row) => row.children).filter((cell) => /\d/.test(textOf(cell)))
    if (cells.length === 0) continue
    report(file, 'table-figures', {
      reason: `Unexpected table with ${cells.length} cells of numbers, expected figures in sentences, read the table by hand`,
      place: table.position,
      actual: String(cells.length),
    })
  }
}

function tablesIn(nodes: ReadonlyArray<RootContent>): Array<Table> {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return [node]
    return 'children' in node ? tablesIn(node.children as ReadonlyArray<RootContent>) : []
  })
}
