import type {CaptionedTable, TableCaption, TableNote} from '@region-briefs/core'
import type {Root, RootContent, Table} from 'mdast'
import type {Transformer} from 'unified'
import {foldWidth} from '../grammar/fold-width.ts'
import {type TableLine, tableLine} from '../grammar/table-caption.ts'
import type {SourceText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, textNode} from '../source/tree-text.ts'

/** Lines above a table that may be its caption and its unit; lines below that may be its notes. */
const linesAbove = 2
const linesBelow = 4

/**
 * Put a table's caption, unit and notes with it.
 *
 *     表1 河湾地区进出口（单位：亿元）
 *     | 年份 | 出口 |
 *     资料来源：河湾海关。
 */
export function captionTables(): Transformer<Root, Root> {
  return (tree, file) => {
    if (!tree.children.some(({type}) => type === 'table')) return
    const locate = locateIn(file)
    const children: Array<RootContent> = []
    const lines = linesAround(tree.children)
    for (let index = 0; index < tree.children.length; index++) {
      const node = tree.children[index]!
      if (node.type !== 'table') {
        children.push(node)
        continue
      }
      const above = countAbove(lines, index)
      const below = countBelow(lines, index)
      children.splice(children.length - above, above)
      const around = tree.children.slice(index - above, index + 1 + below)
      children.push(above + below > 0 ? captioned(around, lines.slice(index - above, index), locate) : node)
      index += below
    }
    tree.children = children
  }
}

/** What the lines are that stand near enough to a table; all others are not asked. */
function linesAround(nodes: ReadonlyArray<RootContent>): Array<TableLine | null> {
  const near = new Set<number>()
  for (const [index, {type}] of nodes.entries()) {
    if (type !== 'table') continue
    for (let at = index - linesAbove; at <= index + linesBelow; at++) near.add(at)
  }
  return nodes.map((node, index) => (near.has(index) ? lineOf(node) : null))
}

function lineOf(node: RootContent): TableLine | null {
  const text = node.type === 'paragraph' ? blockText(node) : null
  return text && tableLine(foldWidth(text.value))
}

function countAbove(lines: ReadonlyArray<TableLine | null>, table: number): number {
  let count = 0
  while (count < linesAbove && lines[table - count - 1] && lines[table - count - 1]!.kind !== 'note') count += 1
  return count
}

function countBelow(lines: ReadonlyArray<TableLine | null>, table: number): number {
  let count = 0
  while (count < linesBelow && lines[table + count + 1]?.kind === 'note') count += 1
  return count
}

function captioned(
  nodes: ReadonlyArray<RootContent>,
  above: ReadonlyArray<TableLine | null>,
  locate: Locate,
): CaptionedTable {
  const caption = above.find((line) => line?.kind === 'caption')
  const unit = above.find((line) => line?.kind !== 'note' && line?.unit)
  const children = nodes.map((node, index): Table | TableCaption | TableNote =>
    node.type === 'table' ? node : lineNode(blockText(node)!, index < above.length, locate),
  )
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return {
    type: 'captionedTable',
    label: caption?.kind === 'caption' ? caption.label : null,
    unit: unit && unit.kind !== 'note' ? unit.unit : null,
    children,
    ...(start && end && {position: {start, end}}),
  }
}

function lineNode(text: SourceText, isAbove: boolean, locate: Locate): TableCaption | TableNote {
  const child = textNode(text, locate)
  return {
    type: isAbove ? 'tableCaption' : 'tableNote',
    children: [child],
    ...(child.position && {position: child.position}),
  }
}
