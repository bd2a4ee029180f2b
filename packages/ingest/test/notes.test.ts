import type {Citation, ReferenceEntry} from '@region-briefs/core'
import {inspectNoColor as inspect} from 'unist-util-inspect'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

/** What the notes of a text become: `1 title`, and the numbers that its citation marks lead to. */
async function notesIn(text: string, name = 'input.md'): Promise<{entries: Array<string>; cited: Array<number>}> {
  const {tree} = await ingest(new TextEncoder().encode(text), {name})
  const entries: Array<string> = []
  const cited: Array<number> = []
  visit(tree, 'referenceEntry', ({numbers, works}: ReferenceEntry) => {
    entries.push(`${numbers.join()} ${works[0]!.title}`)
  })
  visit(tree, 'citation', ({numbers}: Citation) => {
    cited.push(...numbers)
  })
  return {entries, cited}
}

const book = (title: string): string => `甲某：《${title}》，河湾出版社，2015年，第12页。`
const article = (title: string): string => `甲某. ${title}[J]. 经济, 2022, 45(4): 1-9.`

/** What is tried, its text, its entries, and what its marks lead to. */
const forms: ReadonlyArray<readonly [string, string, ReadonlyArray<string>, ReadonlyArray<number>]> = [
  [
    'each page anew',
    `口岸增加①，出口增长②。\n\n① ${book('论一')}\n\n② ${book('论二')}\n\n进口稳定①。\n\n① ${book('论三')}`,
    ['1 论一', '2 论二', '3 论三'],
    [1, 2, 3],
  ],
  [
    'going on over pages',
    `口岸增加①。\n\n① ${book('论一')}\n\n进口稳定②。\n\n② ${book('论二')}`,
    ['1 论一', '2 论二'],
    [1, 2],
  ],
  [
    'in lines of one block, a source over two lines',
    `口岸增加①，出口增长②。\n① 甲某：《论一》，北京：河湾\n出版社，2015年，第12页。\n② ${article('论二')}\n进口稳定。`,
    ['1 论一', '2 论二'],
    [1, 2],
  ],
  [
    'one that only explains beside one that cites',
    `口岸增加①，出口增长②。\n\n① 口岸含水运口岸。\n\n② ${book('论二')}`,
    ['1 口岸含水运口岸。', '2 论二'],
    [1, 2],
  ],
  ['that only explain, each marked', '口岸增加①，进口稳定。\n\n① 口岸含水运口岸。', ['1 口岸含水运口岸。'], [1]],
  ['a mark behind a comma', `口岸增加，①出口增长。\n\n① ${book('论一')}`, ['1 论一'], [1]],
  [
    'in square brackets on two pages of three, which a page without notes parts',
    `口岸增加[1]。\n\n[1] ${article('论一')}\n\n— 1 —\n\n外资稳定[1]。\n\n— 2 —\n\n进口稳定[1]。\n\n[1] ${article('论二')}\n\n— 3 —\n\n园区增加[1]。`,
    ['1 论一', '2 论二'],
    [1, 2],
  ],
  [
    'in square brackets, going on behind a page without notes',
    `口岸增加[1]。\n\n[1] ${article('论一')}\n\n— 1 —\n\n外资稳定[1]。\n\n— 2 —\n\n进口稳定[2]。\n\n[2] ${article('论二')}`,
    ['1 论一', '2 论二'],
    [1, 1, 2],
  ],
  [
    'in square brackets, each page anew',
    `口岸增加[1]。\n\n[1] ${article('论一')}\n\n进口稳定[1]，出口增长[1-2]。\n\n[1] ${article('论二')}\n\n[2] ${article('论三')}\n\n又一段。`,
    ['1 论一', '2 论二', '3 论三'],
    [1, 2, 2, 3],
  ],
  [
    'behind a list of their own kind',
    `口岸增加①，出口增长[1]。\n\n① ${book('论一')}\n\n参考文献：\n\n[1] ${article('论二')}`,
    ['1 论二', '2 论一'],
    [2, 1],
  ],
  [
    'footnotes beside a list',
    `口岸增加[^1]，出口增长[1]。\n\n参考文献：\n\n[1] ${article('论二')}\n\n[^1]: ${article('论一')}`,
    ['1 论二', '2 论一'],
    [2, 1],
  ],
  [
    'a footnote that stands a long way behind its mark',
    `口岸增加[^1]。\n\n${'各市因地制宜，先试先行，让要素流动。\n\n'.repeat(2000)}出口增长。\n\n[^1]: ${article('论一')}`,
    ['1 论一'],
    [1],
  ],
  ['under 注：', `口岸增加[1]。\n\n注：\n\n[1]口岸含水运口岸。`, ['1 口岸含水运口岸。'], [1]],
  [
    'that only explain, going on over pages',
    '口岸增加①。\n\n① 口岸含水运口岸。\n\n进口稳定②。\n\n② 进口含服务。',
    ['1 口岸含水运口岸。', '2 进口含服务。'],
    [1, 2],
  ],
  [
    'that goes on at the top of the next page',
    `口岸增加①，出口由 12\n\n① 甲某：《论河湾\n\n— 3 —\n\n口岸》，河湾出版社，2015年，第12页。\n\n亿元增至 15 亿元。`,
    ['1 论河湾口岸'],
    [1],
  ],
  [
    'that goes on above the notes of the next page',
    `口岸增加①。\n\n① 甲某：《论一》，河湾出版社，\n\n进口稳定①。\n\n2015年，第12页。\n\n① ${book('论二')}`,
    ['1 论一', '2 论二'],
    [1, 2],
  ],
  // Which of them page 2 means cannot be told: the mark stays as it is printed.
  [
    'a run of marks one of which leads nowhere',
    `口岸增加[1]。\n\n[1] ${article('论一')}\n\n进口稳定[1-3]。\n\n[1] ${article('论二')}\n\n又一段。`,
    ['1 论一', '2 论二'],
    [1],
  ],
  ['of two marks the one that ends its clause', `园区分①类，口岸增加①。\n\n① ${book('论一')}`, ['1 论一'], [1]],
  ['none: items parted by ；', '园区有新旧①，各有所长②。\n\n① 新建的；\n\n② 改造的。', [], []],
  ['none: items behind a colon, whose number the text has', '园区分类①，如下：\n\n① 新建的。', [], []],
  ['none: a row of which one has no mark', '园区分两类①，各有所长。\n\n① 新建的园区。\n\n② 改造的园区。', [], []],
  ['none: items', '园区有三类①：\n\n① 新建的；\n\n② 改造的。', [], []],
  ['none: items that a colon announces', '园区①有三类：\n\n① 新建的。', [], []],
  ['none: items that name plans', '措施如下。\n\n① 落实《纲要》到2025年的目标。\n\n② 培育企业。', [], []],
  ['none: items in a sentence', '园区有三类：①新建的；②改造的；③扩建的。', [], []],
  ['none: a note to a table', '口岸增加。\n\n注：指数按不变价格计算。', [], []],
]

describe('notes', () => {
  test('what a note that breaks off is followed by stays in the text, where nothing says that it is its rest', async () => {
    for (const behind of ['进口稳定，出口增长。', '《某规划》提出出口增长。', '规划》提出出口增长']) {
      const {entries} = await notesIn(`口岸增加①。\n\n① 甲某：《论一》，河湾出版社，2015年\n\n${behind}`)
      expect(entries).toEqual(['1 论一'])
      const {tree} = await ingest(
        new TextEncoder().encode(`口岸增加①。\n\n① 甲某：《论一》，河湾出版社，2015年\n\n${behind}`),
        {name: 'input.md'},
      )
      expect(inspect(tree)).toContain(behind)
    }
  })

  test.for(forms)('%s', async ([, text, entries, cited]) => {
    expect(await notesIn(text)).toEqual({entries, cited})
  })

  /** How pages write them. */
  const pages: ReadonlyArray<readonly [string, string]> = [
    [
      'a link in a raised mark',
      '<p>口岸增加<sup><a href="#fn1">1</a></sup>。</p><ol><li id="fn1">口岸含水运。</li></ol>',
    ],
    [
      'a raised mark in a link',
      '<p>口岸增加<a href="#fn:1"><sup>1</sup></a>。</p><ol><li id="fn:1">口岸含水运。</li></ol>',
    ],
    [
      'with a way back',
      '<p>口岸增加<sup><a href="#cite_note-1">[1]</a></sup>。</p><ol><li id="cite_note-1">口岸含水运。<a href="#x">↩</a></li></ol>',
    ],
    [
      'as Word saves them',
      '<p>口岸增加<a href="#_ftn1">[1]</a>。</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a>口岸含水运。</p></div>',
    ],
  ]
  test.for(pages)('of a page: %s', async ([, html]) => {
    const found = await notesIn(`<!doctype html><html><body>${html}</body></html>`, 'input.html')
    expect(found).toEqual({entries: [expect.stringMatching(/^1 口岸含水运。?$/)], cited: [1]})
  })
})
