import type {Heading, List, Paragraph, Table} from 'mdast'
import type {Point} from 'unist'
import {type PlainBlock, type PlainRun, trimmedEnd} from './plain-blocks.ts'
import {plainList} from './plain-list.ts'
import {plainTable} from './plain-table.ts'

/** The blocks of a run as remark would make them. @param at  Where the run begins. */
export function plainNodes(text: string, run: PlainRun, at: Point): Array<Heading | List | Paragraph | Table> {
  let {line} = at
  let done = run.start
  return run.blocks.map((block) => {
    line += linesIn(text, done, block.start)
    done = block.end
    const first: Point = {line, column: 1, offset: at.offset! + block.start - run.start}
    line += linesIn(text, block.start, block.end)
    if (block.kind === 'table') return plainTable(text, block.start, block.end, first)
    if (block.kind === 'list') return plainList(text, block.start, block.end, first)
    return textBlock(text, block, first, line)
  })
}

/** @param lastLine  The number of its last line. */
function textBlock(
  text: string,
  {kind, start, end, textStart}: PlainBlock,
  first: Point,
  lastLine: number,
): Heading | Paragraph {
  const lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, start)
  const pointAt = (offset: number): Point => ({
    line: lastLine,
    column: offset - lineStart + 1,
    offset: first.offset! + offset - start,
  })
  const textEnd = trimmedEnd(text, textStart, end)
  const position = {start: first, end: pointAt(end)}
  const child = {
    type: 'text' as const,
    value: text.slice(textStart, textEnd),
    position: {start: kind === 'heading' ? pointAt(textStart) : {...first}, end: pointAt(textEnd)},
  }
  if (kind !== 'heading') return {type: 'paragraph', children: [child], position}
  const depth = text.slice(start, textStart).trimEnd().length as Heading['depth']
  return {type: 'heading', depth, children: [child], position}
}

/** How many line ends stand in a stretch of a text. */
export function linesIn(text: string, from: number = 0, to: number = text.length): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
