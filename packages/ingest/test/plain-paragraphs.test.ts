import * as fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {plainRuns} from '../src/readers/plain-paragraphs.ts'
import {readMarkdown} from '../src/readers/read-markdown.ts'

/** What `readMarkdown` reads where remark is shown all: no indented code and no definitions. */
const whole = (text: string): unknown =>
  unified()
    .data('micromarkExtensions', [{disable: {null: ['codeIndented', 'definition']}}])
    .use(remarkParse)
    .parse(text)

const plain = (text: string): Array<string> =>
  plainRuns(text).flatMap(({paragraphs}) => paragraphs.map(({start, end}) => text.slice(start, end)))

describe('paragraphs without any mark of Markdown', () => {
  test('stand between empty lines, at the margin', () => {
    expect(plain('# 题\n\n进出口增长 5%^[1]。\n\n2024 年，甲\n乙。\n\n\n（一）丙\n')).toEqual([
      '进出口增长 5%^[1]。',
      '2024 年，甲\n乙。',
      '（一）丙',
    ])
  })

  test.for([
    '**甲**',
    '甲\n===',
    '甲\n- 乙',
    '1. 甲',
    ' 甲',
    '甲 \n乙',
    '甲[乙](丙)',
    '甲&amp;',
    '甲\\*',
    '甲`乙`',
    '甲<乙>',
    '甲[^1]',
  ])('are not %j', (text) => {
    expect(plain(text)).toEqual([])
  })

  test('are read as remark reads them, whatever stands between', () => {
    const piece = fc.constantFrom(
      '甲',
      '进出口 5%',
      '2024 年',
      '1. ',
      '1) ',
      '- ',
      '* ',
      '> ',
      '# ',
      '    ',
      ' ',
      '\n',
      '\n\n',
      '\n\n\n',
      '```\n',
      '<!-- ',
      ' -->',
      '<div>',
      '---',
      '===',
      '**',
      '[1]',
      '[甲](乙)',
      '\\',
      '&amp;',
      '\r\n',
      '\t',
      '|',
      '，',
      '。',
      'A',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('')
        expect(readMarkdown(text)).toEqual(whole(text))
      }),
      {numRuns: 150},
    )
  })
})
