import {readFileSync} from 'node:fs'
import {cases} from '@region-briefs/cases'
import * as fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'
import {page} from './generated/pages.ts'
import {lostFromPage} from './generated/round-trip.ts'

const read = (html: string): ReturnType<typeof ingest> => ingest(new TextEncoder().encode(html), {name: 'input.html'})

/** The signs that stand for words here, sorted. */
function words(text: string): Array<string> {
  return (text.match(/[甲乙丙丁]/g) ?? []).toSorted()
}

const pages = cases.filter(({input}) => /\.(?:html|docx)$/.test(input))

test.for(pages)('the page gives the text of $name back', async ({folder, input}) => {
  const {tree, text, messages} = await ingest(readFileSync(new URL(input, folder)), {name: input})
  expect(lostFromPage(tree, text, messages)).toEqual([])
})

test('the slice at every text of any page gives the text back, each node inside its parent', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const {tree, text, format, messages} = await read(html)
      expect({format, text}).toEqual({format: 'html', text: html})
      expect(lostFromPage(tree, text, messages)).toEqual([])
      visit(tree, (node, _index, parent) => {
        if (!node.position || !parent?.position) return
        expect(node.position.start.offset).toBeGreaterThanOrEqual(parent.position.start.offset!)
        expect(node.position.end.offset).toBeLessThanOrEqual(parent.position.end.offset!)
      })
    }),
    {numRuns: 400},
  )
})

test('no text of a page is lost: each stands in the tree as often as in the page', async () => {
  const word = fc.constantFrom('甲', '乙', '丙', '丁')
  const tag = fc.constantFrom('<p>', '<div>', '</div>', '<b>', '</b>', '<br>', '<table>', '<td>', '<ul>', '<li>', '\n')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(word, tag), {maxLength: 40}), async (parts) => {
      const {tree} = await read(`<!DOCTYPE html>${parts.join('')}`)
      const texts: Array<string> = []
      visit(tree, 'text', ({value}) => void texts.push(value))
      expect(words(texts.join(''))).toEqual(words(parts.join('')))
    }),
    {numRuns: 500},
  )
})

test('a page nested without end, and one of a million tags, are refused or read in a moment', async () => {
  const deep = await read(`<!DOCTYPE html>${'<div>'.repeat(200_000)}`)
  expect(deep.messages.map(({ruleId}) => ruleId)).toEqual(['file-unreadable'])
  const reopened = await read(
    `<!DOCTYPE html>${Array.from({length: 400}, (_, index) => `<font size=${index}>`).join('')}${'<p>甲'.repeat(20_000)}`,
  )
  expect(reopened.messages.map(({ruleId}) => ruleId)).toEqual(['file-unreadable'])
  const wide = await read(
    `<!DOCTYPE html><table><tr><td colspan=1000 rowspan=65534>${'<tr><td>1'.repeat(20_000)}</table>`,
  )
  expect(wide.tree.children.length).toBeGreaterThan(0)
})

test.for([
  '<h2><table><caption>表1 出口</caption>\t<sup>1</sup> \n',
  '<ol><li><ol><table><caption>表1 出口</caption>。',
])('what the parser moves out of a table is not joined over what stays in it: %s', async (body) => {
  const html = `<!DOCTYPE html>${body}`
  const {tree, text, messages} = await read(html)
  expect(lostFromPage(tree, text, messages)).toEqual([])
})

test('what stands in a table and in no cell is not joined over the rows between', async () => {
  const {tree} = await read('<!DOCTYPE html><table>26.2<tr><td>甲</td></tr>9 万亿元</table>')
  const values: Array<string> = []
  visit(tree, 'quantity', ({value}) => void values.push(value))
  expect(values).not.toContain('26.29 万亿元')
})
