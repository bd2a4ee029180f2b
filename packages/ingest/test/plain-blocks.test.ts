import * as fc from 'fast-check'
import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {flattenText} from '../src/plugins/flatten-text.ts'
import {unwrapLists} from '../src/plugins/unwrap-lists.ts'
import {plainRuns} from '../src/readers/plain-blocks.ts'
import {readMarkdown} from '../src/readers/read-markdown.ts'

/** What `readMarkdown` reads where remark is shown all: no indented code and no definitions. */
const whole = (text: string): Root =>
  unified()
    .data('micromarkExtensions', [gfmTable(), {disable: {null: ['codeIndented', 'definition']}}])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .use(remarkParse)
    .parse(text)

/** The tree as the plugins see it that come first: numbered lines are paragraphs in it. */
const unwrapped = (tree: Root, text: string): Root =>
  unified().use(flattenText).use(unwrapLists).runSync(tree, new VFile(text))

const plain = (text: string): Array<string> =>
  plainRuns(text).flatMap(({blocks}) => blocks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`))

describe('paragraphs without any mark of Markdown', () => {
  test('stand between empty lines, at the margin', () => {
    expect(
      plain('进出口增长 5%^[1]。\n\n2024 年，甲\n乙。\n\n\n（一）丙\n \n[1] 丁[J]. a_1.html?b=1&c=2 p < 0.05  \n'),
    ).toEqual([
      'paragraph 进出口增长 5%^[1]。',
      'paragraph 2024 年，甲\n乙。',
      'paragraph （一）丙',
      'paragraph [1] 丁[J]. a_1.html?b=1&c=2 p < 0.05  ',
    ])
  })

  test('are headings, numbered lines and tables too', () => {
    expect(plain('# 题\n## 1. 甲\n乙\n\n1. 丙\n\n| 甲 | 乙 |\n|--|:-:|\n| 1 | |\n')).toEqual([
      'heading # 题',
      'heading ## 1. 甲',
      'paragraph 乙',
      'paragraph 1. 丙',
      'table | 甲 | 乙 |\n|--|:-:|\n| 1 | |',
    ])
  })

  test('are bulleted lists between them', () => {
    expect(plain('乙\n\n- 甲\n- 丙 -\n\n1. 丁\n')).toEqual(['paragraph 乙', 'list - 甲\n- 丙 -', 'paragraph 1. 丁'])
  })

  test.for([
    '乙\n\n- 甲\n- 丙\n\n- 丁',
    '乙\n\n- 丙\n\n\n- 甲',
    '乙\n\n- 甲\n丙',
    '乙\n\n- 甲\n\n  丙',
    '乙\n\n-  甲',
    '乙\n\n- - 甲',
    '乙\n\n- 甲 \n- 丙',
    '乙\n\n- **甲**',
    '乙\n\n- 1. 甲',
    '**甲**',
    '甲\n===',
    '甲\n- 乙',
    '- 甲',
    '1. 甲\n2. 乙',
    '1. - 甲',
    '1.      甲',
    '1. 甲\n\n  乙',
    ' 甲',
    '甲 \n乙',
    '甲[乙](丙)',
    '甲&amp;',
    '甲_乙_',
    '甲\\*',
    '甲`乙`',
    '甲<b>',
    '甲[^1]',
    '甲\r乙',
    '# 甲 #',
    '#',
    '| 甲 |\n|--|--|',
    '| 甲 |\n|--|\n乙',
    '甲 | 乙\n--|--',
    '| 甲\\| |\n|--|',
  ])('are not %j', (text) => {
    expect(plain(text).join('')).not.toContain('甲')
  })

  const pieces = [
    '甲 进出口 5% 2024\u3000年 ， 。 A \u3000 < > \\ | - --- === ** * _ # &amp; &b=1 [1] [甲](乙) <div> <!-- --> ```'.split(
      ' ',
    ),
    ['1. ', '2. ', '1) ', '- ', '* ', '> ', '# ', '## ', ' #', '< 5', '    ', ' ', '\t', '```\n'],
    ['- 5% ，\n', '\n\n- A', '。\n\n', '\n- 2024'],
    ['\n', '\n\n', '\n\n\n', '\n \n', '\r\n', '\r\n\r\n'],
    ['| 甲 |', '|--|\n', ' | ', '\n|', '\n| 1 |\n|:-:|\n', '|\u3000|\n|-|\n', '|\u3000\n'],
    ['| 年 | 值 |\n|---|--:|\n', '| 2024 | 1.5 |\n', '|  | 1.5 |\n'],
  ].flat()

  test('are read as remark reads them, whatever stands between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), (parts) => {
        const text = parts.join('')
        expect(unwrapped(readMarkdown(text), text)).toEqual(unwrapped(whole(text), text))
      }),
      {numRuns: 400},
    )
  })
})
