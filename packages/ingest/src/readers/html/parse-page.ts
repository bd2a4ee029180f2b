import type {Root} from 'hast'
import {fromParse5} from 'hast-util-from-parse5'
import {defaultTreeAdapter, parse} from 'parse5'
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
  return fromParse5(document, {file: new VFile(html)}) as Root
}
