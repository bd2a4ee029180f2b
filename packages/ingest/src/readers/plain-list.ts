import type {List, ListItem} from 'mdast'
import type {Point} from 'unist'

/** `- ` and what no more space follows. */
const bullet = /- (?=[^ \t\r\n])/y

/** Where the texts of a bulleted list of one-line items begin; null where a line of the block is no such item. */
export function itemStarts(text: string, start: number, end: number): Array<number> | null {
  const starts: Array<number> = []
  for (let at = start; at < end;) {
    bullet.lastIndex = at
    if (!bullet.test(text)) return null
    starts.push(at + 2)
    const next = text.indexOf('\n', at)
    at = next < 0 ? end : next + 1
  }
  return starts
}

/** The list as remark would make it. @param first  Where it begins. */
export function plainList(text: string, start: number, end: number, first: Point): List {
  const pointAt = (line: number, lineStart: number, offset: number): Point => ({
    line: first.line + line,
    column: offset - lineStart + 1,
    offset: first.offset! + offset - start,
  })
  const starts = itemStarts(text, start, end)!
  const children = starts.map((textStart, line): ListItem => {
    const lineStart = textStart - 2
    const lineEnd = line + 1 < starts.length ? starts[line + 1]! - 3 : end
    const textEnd = text.charCodeAt(lineEnd - 1) === 0x0d ? lineEnd - 1 : lineEnd
    const [from, to] = [pointAt(line, lineStart, textStart), pointAt(line, lineStart, textEnd)]
    const value = text.slice(textStart, textEnd)
    return {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [
        {
          type: 'paragraph',
          children: [{type: 'text', value, position: {start: {...from}, end: {...to}}}],
          position: {start: from, end: {...to}},
        },
      ],
      position: {start: pointAt(line, lineStart, lineStart), end: to},
    }
  })
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children,
    position: {start: first, end: {...children.at(-1)!.position!.end}},
  }
}
