import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {locateIn} from '../source/tree-text.ts'
import {EndlessPage, parsePage} from './html/parse-page.ts'
import {toBlocks} from './html/to-blocks.ts'

/** Blocks from the one that opens a table to the one that closes it: `from` and `to` are places among the root's children. */
interface TableStretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** A table of HTML with blank lines in it comes as several blocks; it is not sought any further than this. */
const mostBlocks = 500

/**
 * Tables that a Markdown file writes in HTML, as converters of PDF and scanned pages do, become tables of the tree. All else
 * that is HTML there stays as it was.
 *
 * @param tree  As Markdown gives it; its root's children are changed.
 * @param file  Its value is the text.
 */
export function readHtmlTables(tree: Root, file: VFile): Root {
  const stretches = tableStretches(tree.children)
  if (stretches.length === 0) return tree
  const html = onlyStretches(String(file), stretches)
  try {
    const {blocks} = toBlocks(parsePage(html), html, locateIn(file), {hasListNumbers: true})
    tree.children = withBlocks(tree.children, stretches, blocks)
  } catch (error) {
    // Such tags are no table of figures.
    if (!(error instanceof EndlessPage)) throw error
  }
  return tree
}

function tableStretches(nodes: ReadonlyArray<RootContent>): Array<TableStretch> {
  const stretches: Array<TableStretch> = []
  for (let from = 0; from < nodes.length; from++) {
    if (!holds(nodes[from]!, /<table[\s>]/i)) continue
    const ahead = nodes.slice(from, from + mostBlocks).findIndex((node) => holds(node, /<\/table\s*>/i))
    const to = from + ahead
    const start = nodes[from]!.position?.start.offset
    const end = nodes[to]?.position?.end.offset
    if (ahead < 0 || start === undefined || end === undefined) continue
    stretches.push({from, to, start, end})
    from = to
  }
  return stretches
}

function holds(node: RootContent, pattern: RegExp): boolean {
  return node.type === 'html' && pattern.test(node.value)
}

/** The text with all but the stretches blanked, so that offsets stay. */
function onlyStretches(text: string, stretches: ReadonlyArray<TableStretch>): string {
  let kept = ''
  let done = 0
  for (const {start, end} of stretches) {
    kept += text.slice(done, start).replaceAll(/[^\r\n]/g, ' ') + text.slice(start, end)
    done = end
  }
  return kept + text.slice(done).replaceAll(/[^\r\n]/g, ' ')
}

/** Both stretches and blocks stand in the order of the text. */
function withBlocks(
  nodes: ReadonlyArray<RootContent>,
  stretches: ReadonlyArray<TableStretch>,
  blocks: ReadonlyArray<RootContent>,
): Array<RootContent> {
  const children: Array<RootContent> = []
  let done = 0
  let next = 0
  for (const {from, to, end} of stretches) {
    children.push(...nodes.slice(done, from))
    done = to + 1
    for (; next < blocks.length && (blocks[next]!.position?.start.offset ?? 0) < end; next++)
      children.push(blocks[next]!)
  }
  return [...children, ...nodes.slice(done)]
}
