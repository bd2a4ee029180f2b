import {report} from '@region-briefs/core'
import type {Root, RootContent, Table} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {foldWidth} from '../grammar/fold-width.ts'
import {lastPageBreak} from '../source/page-breaks.ts'
import {blockText} from '../source/tree-text.ts'

/** 续表 2-1, 续表2, 表 2-1（续）, alone in its line: what follows is the rest of the table above. */
const continued =
  /^(?:续\s*表\s*[\d一二三四五六七八九十.-]{0,6}|表\s*[\d一二三四五六七八九十.-]{1,6}[^。；]{0,40}\(续(?:表)?\))(?:\s.{0,40})?$/

/**
 * Join tables that a page break parted: the second stands behind 续表 or behind a page number, and repeats the head of the first or
 * goes on with rows of as many figures.
 */
export function joinTables(): Transformer<Root, Root> {
  return (tree, file) => {
    if (tree.children.filter(({type}) => type === 'table').length < 2) return
    const children: Array<RootContent> = []
    for (const node of tree.children) {
      const label = children.at(-1)
      const isLabelled = continued.test(
        foldWidth((label?.type === 'paragraph' && blockText(label)?.value) || '').trim(),
      )
      const first = isLabelled ? children.at(-2) : label
      const rest = node.type === 'table' && first?.type === 'table' ? restOf(first, node, isLabelled, file) : null
      if (!rest) {
        children.push(node)
        continue
      }
      if (isLabelled) children.pop()
      children[children.length - 1] = joined(first as Table, node as Table, rest, file)
    }
    tree.children = children
  }
}

/** The rows of the second table that go on with the first; null where it is a table of its own. */
function restOf(first: Table, second: Table, isLabelled: boolean, file: VFile): Table['children'] | null {
  const [head, other] = [first.children[0], second.children[0]]
  if (!head || !other || head.children.length !== other.children.length) return null
  if (!isLabelled && !isParted(first, second, file)) return null
  const texts = rowTexts(other)
  if (rowTexts(head).join('\t') === texts.join('\t')) return second.children.slice(1)
  const figures = texts.slice(1).filter((text) => /^[-−–+]?[\d\s.,]+%?$/.test(foldWidth(text)))
  const isRow = figures.length * 2 >= texts.length - 1 && !figures.every((text) => /^(?:19|20)\d{2}$/.test(text))
  return isRow ? second.children : null
}

function rowTexts(row: Table['children'][number]): Array<string> {
  return row.children.map(({children}) =>
    children.map((each) => ('value' in each ? each.value.replaceAll(/\s+/g, '') : '')).join(''),
  )
}

/** A page number or running head stood between them. */
function isParted(first: Table, second: Table, file: VFile): boolean {
  const [end, start] = [first.position?.end.offset ?? 0, second.position?.start.offset ?? 0]
  return lastPageBreak(file, start) >= end
}

function joined(first: Table, second: Table, rest: Table['children'], file: VFile): Table {
  report(file, 'paragraph-page-break', {
    reason: `Unexpected page break inside a table, expected one table, joined with ${rest.length} rows`,
    place: second.children[0]?.position,
  })
  const [start, end] = [first.position?.start, second.position?.end]
  return {...first, children: [...first.children, ...rest], ...(start && end && {position: {start, end}})}
}
