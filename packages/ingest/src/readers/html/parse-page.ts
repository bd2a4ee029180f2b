import type {Root} from 'hast'
import {fromParse5} from 'hast-util-from-parse5'
import {defaultTreeAdapter, type DefaultTreeAdapterTypes, parse} from 'parse5'
import type {Point} from 'unist'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'

/** Deepest nesting of a page; browsers stop at 512. */
const deepest = 500

/** Steps that a page may cost for each of its tags; real pages need some 20. */
const stepsPerTag = 100
const fewSteps = 5_000_000

/** A page that would take time without end. */
export class EndlessPage extends Error {}

/**
 * HTML to hast, as `rehype-parse` does it, with positions into the text, but to a bound: a parser of HTML takes as many steps
 * for a tag as elements are open around it, and opens what was left open again and again.
 *
 * @throws EndlessPage where the bound is passed.
 */
export function parsePage(html: string): Root {
  const most = fewSteps + stepsPerTag * html.split('<').length
  let depth = 0
  let steps = 0
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      insertTextBefore,
      onItemPush: () => {
        depth += 1
        steps += depth
        if (depth > deepest || steps > most) throw new EndlessPage()
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
  const page = fromParse5(document, {file: new VFile(html)}) as Root
  placeBreaks(page)
  return page
}

/** `</br>` is a line break that the parser makes and does not place: it stands behind what is in front of it. */
function placeBreaks(page: Root): void {
  let last: Point = {line: 1, column: 1, offset: 0}
  visit(page, (node) => {
    if (node.type === 'element' && node.tagName === 'br') node.position ??= {start: last, end: last}
    if (node.position) last = node.type === 'element' ? node.position.start : node.position.end
  })
}

/**
 * Text that stands in a table but in no cell is moved in front of the table. The parser would make one text of all that it moves
 * there; each keeps to itself here, for `26.2<tr>…</tr>9 亿元` is no number.
 */
function insertTextBefore(
  {childNodes}: DefaultTreeAdapterTypes.ParentNode,
  value: string,
  next: DefaultTreeAdapterTypes.ChildNode,
): void {
  const text = defaultTreeAdapter.createTextNode(value)
  text.parentNode = next.parentNode
  childNodes.splice(childNodes.lastIndexOf(next), 0, text)
}
