import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {papers} from './papers.ts'
import type {ReadBriefing, TreeNode} from './read-with-pdfjs.ts'
import {readWithPdfjs} from './read-with-pdfjs.ts'
import {freshFolder, root, runBriefs} from './run-briefs.ts'

const overlay = join(root, 'examples/apec-regions.overlay.csv')

describe('a briefing as a reader of PDF finds it', () => {
  const cleanUps: Array<() => void> = []
  const briefings = new Map<string, ReadBriefing>()

  beforeAll(async () => {
    const folder = freshFolder((cleanUp) => cleanUps.push(cleanUp))
    const words = ['--overlay', overlay, '--region', 'northeast', '--lang', 'zh,en', '--format', 'pdf']
    await runBriefs(['build', papers[0]!.path, ...words], {cwd: folder})
    for (const [lang, name] of [
      ['zh-CN', 'briefing.pdf'],
      ['en', 'briefing.en.pdf'],
    ] as const) {
      briefings.set(lang, await readWithPdfjs(join(folder, 'out/northeast', name)))
    }
  })

  afterAll(() => {
    for (const cleanUp of cleanUps) cleanUp()
  })

  test.each(['zh-CN', 'en'])('has an outline of its headings, each at the left of its page (%s)', (lang) => {
    const {outline, pages, lang: said} = briefings.get(lang)!
    expect(said).toBe(lang)
    expect(outline.length).toBeGreaterThan(4)
    expect(outline.map(({page}) => page)).toEqual(outline.map(({page}) => page).toSorted((one, other) => one - other))
    for (const {title, page, leftPt} of outline) {
      expect(leftPt).toBe(0)
      const text = pages[page]!.texts.map((each) => each.text).join('')
      expect(bare(text)).toContain(bare(title))
    }
  })

  test.each(['zh-CN', 'en'])(
    'has all its text in a structure tree, tables by rows and figures with words (%s)',
    (lang) => {
      const {pages} = briefings.get(lang)!
      const roles = new Map<string, number>()
      const silent: Array<TreeNode> = []
      for (const {tree, texts} of pages) {
        const known = new Set<string>()
        walk(tree!, [], (node, parents) => {
          if (node.id !== undefined) known.add(node.id)
          if (node.role === undefined) return
          roles.set(node.role, (roles.get(node.role) ?? 0) + 1)
          expect(allowed.get(node.role)?.includes(parents.at(-1) ?? '') ?? true).toBe(true)
          if (node.role === 'Figure' && (node.alt?.length ?? 0) < shortestAlt) silent.push(node)
        })
        const lost = texts.filter(({id}) => id !== 'Artifact' && !(id !== null && known.has(id)))
        expect(lost).toEqual([])
      }
      expect(silent).toEqual([])
      for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'Figure', 'Link'])
        expect(roles.get(role)).toBeGreaterThan(0)
    },
  )
})

/** In characters: a title alone says no figure. */
const shortestAlt = 10

/** Under which elements one of a table may stand (ISO 32000-1, 14.8.4.3.4). */
const allowed = new Map([
  ['THead', ['Table']],
  ['TBody', ['Table']],
  ['TR', ['THead', 'TBody']],
  ['TH', ['TR']],
  ['TD', ['TR']],
])

function walk(
  node: TreeNode,
  parents: ReadonlyArray<string>,
  visit: (node: TreeNode, parents: ReadonlyArray<string>) => void,
): void {
  visit(node, parents)
  for (const child of node.children ?? []) walk(child, [...parents, node.role ?? ''], visit)
}

function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '')
}
