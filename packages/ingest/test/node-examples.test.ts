import {readdirSync, readFileSync} from 'node:fs'
import {inspectNoColor} from 'unist-util-inspect'
import {describe, expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

/** What the comment of a node type shows: a text, and lines of its tree. */
interface NodeExample {
  readonly type: string
  readonly text: string
  readonly tree: ReadonlyArray<string>
}

const folder = new URL('../../core/src/tree/', import.meta.url)
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('-nodes.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** The comment in front of each interface that has a `type` of its own. */
const examples = sources.flatMap((source) =>
  Array.from(
    source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport interface \w+ extends \w+ \{\n {2}type: '(\w+)'/g),
    ([, comment, type]) => exampleIn(comment!, type!),
  ),
)

function exampleIn(comment: string, type: string): NodeExample {
  const shown = Array.from(comment.matchAll(/^ \* {5}(.*)$/gm), ([, line]) => line!)
  const text = shown.flatMap((line) => /^> \| ?(.*)$/.exec(line)?.[1] ?? [])
  return {type, text: text.join('\n'), tree: shown.filter((line) => !line.startsWith('> |'))}
}

/** A line of a tree without what draws it; of what is cut with `…` its beginning. */
function bare(line: string): string {
  return line.replace(/^[\s│├└─]*(?:(?<=─)\d+ )?/, '').replace(/…\}?$/, '')
}

/** Lines of a tree that are not in another, in its order. */
function missingIn(lines: ReadonlyArray<string>, tree: ReadonlyArray<string>): Array<string> {
  let at = 0
  return lines.filter((line) => {
    const found = tree.findIndex((each, index) => index >= at && bare(each).startsWith(bare(line)))
    if (found >= 0) at = found + 1
    return found < 0
  })
}

test('every type of node is documented with an example of it', () => {
  const types = readFileSync(new URL('nodes.ts', folder), 'utf8')
  const [registered] = /interface RootContentMap \{([^}]*)\}/.exec(types)!.slice(1)
  expect(examples.map(({type}) => type).toSorted()).toEqual(
    Array.from(registered!.matchAll(/^ {4}(\w+):/gm), ([, type]) => type!).toSorted(),
  )
  for (const {type, tree} of examples) expect(bare(tree[0]!)).toMatch(new RegExp(`^${type}(?![A-Za-z])`))
})

describe('what the examples show is what is read', () => {
  test.for(examples)('$type', async ({text, tree}) => {
    const read = await ingest(new TextEncoder().encode(`${text}\n`), {name: 'input.md'})
    const drawn = inspectNoColor(read.tree, {showPositions: false}).split('\n')
    expect(missingIn(tree, drawn)).toEqual([])
  })

  test('and a line that is not in the tree is missed', () => {
    expect(missingIn(['├─0 text "甲"', '└─1 text "乙"'], ['root[2]', '├─0 text "乙"', '└─1 text "甲"'])).toEqual([
      '└─1 text "乙"',
    ])
  })
})
