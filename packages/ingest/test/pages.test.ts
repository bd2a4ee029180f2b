import {readFileSync} from 'node:fs'
import {cases} from '@region-briefs/cases'
import {decodeHTML} from 'entities/decode'
import * as fc from 'fast-check'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

const read = (html: string): ReturnType<typeof ingest> => ingest(new TextEncoder().encode(html), {name: 'input.html'})

/** Comments, scripts, the marks of footnotes (nodes of their own), and tags. */
const unseen =
  /<!--[^]*?-->|<(script|style|nav)>[^]*?<\/\1>|<sup><a href="#(?:foot|end)note-\d+"[^>]*>[^<]*<\/a><\/sup>|<[a-z/!](?:[^<>"]|"[^"]*")*>?/gi

/** A stretch of a page as its reader sees it, white space left out. */
function seen(html: string): string {
  return bare(decodeHTML(html.replaceAll(unseen, '')))
}

/** Raised and lowered digits are the digits that were printed; a raised `1,3` stands between brackets. */
function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\0\uFFFD\u00AD\u200B-\u200D\u2060\uFEFF^[\]()−–-]/g, '')
}

/** The number of a list's item is not printed in the page: its tag stands for it. The mark of a footnote is left out on both sides. */
function printed(text: string, slice: string): string {
  const value = text.replaceAll(/\[\^注?\d+\]/g, '')
  return /^<li[\s>]/i.test(slice) ? value.replace(/^(?:\d+\.|\[\d+\])\s*/, '') : value
}

/** The texts that do not come back from the slice at their place. A heading that is a number and nothing else has no text. */
function lost(tree: Root, html: string): Array<{value: string; slice: string}> {
  const found: Array<{value: string; slice: string}> = []
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'quantity' && node.type !== 'period') return
    const slice = html.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    if (seen(slice) !== bare(printed(node.value, slice))) found.push({value: node.value, slice})
  })
  return found
}

/** The signs that stand for words here, sorted. */
function words(text: string): Array<string> {
  return (text.match(/[甲乙丙丁]/g) ?? []).toSorted()
}

const pages = cases.filter(({input}) => /\.(?:html|docx)$/.test(input))

test.for(pages)('the page gives the text of $name back', async ({folder, input}) => {
  const {tree, text} = await ingest(readFileSync(new URL(input, folder)), {name: input})
  expect(lost(tree, text)).toEqual([])
})

/** Pages made of what pages are made of, in any order, cut anywhere. */
const fragments = [
  '<p>',
  '</p>',
  '<div class="a>b">',
  '</div>',
  '<h2>',
  '</h2>',
  '<b>',
  '</b>',
  '<span>',
  '</span>',
  '<a href="https://example.invalid/?a=1&copy=2">',
  '</a>',
  '<br>',
  '<br/>',
  '<table>',
  '<tr>',
  '<td>',
  '<td colspan="3" rowspan=2>',
  '</td>',
  '</tr>',
  '</table>',
  '<caption>',
  '<ul>',
  '<ol>',
  '<li>',
  '</li>',
  '</ol>',
  '</ul>',
  '<blockquote>',
  '</blockquote>',
  '<pre>',
  '</pre>',
  '<sup>',
  '</sup>',
  '<sub>',
  '</sub>',
  '<hr>',
  '<!-- 注释 -->',
  '<script>let x = "<p>"</script>',
  '<style>p {color: red}</style>',
  '<img alt="图">',
  '<nav>',
  '</nav>',
  '&amp;',
  '&amp',
  '&nbsp;',
  '&nbsp',
  '&ldquo;',
  '&#12289;',
  '&#x3001;',
  '&#150;',
  '&notit;',
  '&',
  '一、背景',
  '1. 创新驱动',
  '参考文献',
  '[1] 某某. 论开放[J]. 经济, 2022, (4).',
  '进出口总额',
  '26.29 万亿元',
  '26<i>.29</i> 万亿元',
  '5%',
  '2025 年',
  '，',
  '。',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '　　',
  '𠮷',
  '\0',
  'Asia',
  ' and ',
  '<sup>1</sup>',
  '<sup>1,3</sup>',
]

const page = fc
  .array(fc.constantFrom(...fragments), {maxLength: 60})
  .map((parts) => `<!DOCTYPE html>\n<html>${parts.join('')}`)

test('the slice at every text of any page gives the text back, each node inside its parent', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const {tree, text, format} = await read(html)
      expect({format, text}).toEqual({format: 'html', text: html})
      expect(lost(tree, text)).toEqual([])
      visit(tree, (node, _index, parent) => {
        if (!node.position || !parent?.position) return
        expect(node.position.start.offset).toBeGreaterThanOrEqual(parent.position.start.offset!)
        expect(node.position.end.offset).toBeLessThanOrEqual(parent.position.end.offset!)
      })
    }),
    {numRuns: 1000},
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
