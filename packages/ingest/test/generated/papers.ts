import * as fc from 'fast-check'

/** What papers are made of. */
const fragments = [
  '一、背景',
  '（一）东部沿海：从甲到乙',
  '1. 创新驱动：动力。创新是',
  '参考文献：',
  '[1] 某某. 论开放[J]. 经济, 2022, (4).',
  '摘要：',
  '关键词：开放；创新',
  '进出口总额',
  '26.29 万亿元',
  '增长 5%',
  '“十四五”时期',
  '2025年',
  '过去五年',
  '^[1]',
  '[2,3]',
  '一是扩大开放；',
  '二是加快创新。',
  '，',
  '。',
  '；',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '　　',
  '近一半',
  '30% 到 50%',
  '第二大',
  'APEC 其他成员',
  '与',
  '《不动 5% 的题名》',
  '**',
  '*',
  '&amp;',
  '\\%',
  '<b>',
  '</b>',
  '分别',
  '、',
  '从',
  '降至',
  '$',
  '|',
  '- ',
  '> ',
  '# ',
  '```',
  '\t',
]

/** Papers made of what papers are made of, in any order, cut anywhere, with characters of any kind between. */
export const paper: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...fragments)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
    ),
    {maxLength: 60, size: 'max'},
  )
  .map((parts) => parts.join(''))

/** Parts of sentences as scanned and typed papers print them: formulas for numbers, spaces in them, references, wide signs. */
const parts = [
  '全区进出口总额为 ',
  '$3 9 . 5 \\%$',
  '$2 \\, 0 2 5$ 年',
  '２０２５年，出口增长５．２％',
  '26.29 万亿元',
  '2 6 . 2 9 万 亿元',
  '1,234.5 亿美元',
  '，占全国的 31.4%',
  '，比上年增长 5.2 个百分点',
  '区 域 经 济',
  'R&amp;D 投入',
  '&ldquo;十四五&rdquo;时期',
  '占&nbsp;40\\%',
  '&#12289;',
  '&amp;nbsp;',
  '“一带一路”',
  '（如甲港、乙港）',
  '《河湾开放年鉴》',
  '^[1]',
  '[2-4]',
  '［5］',
  '¹',
  '**要点：**',
  '*重点*',
  '\u00AD',
  '\u200B',
  'Asia-Pacific coop-\neration',
  '一是扩大开放，',
  '二是加快创新，',
  '；',
  '、',
  '。',
  '。',
  '，',
]

/** What stands between two lines or pages. */
const breaks = [
  '\n',
  '\r\n',
  '\n\n',
  '\n\n— 12 —\n\n',
  '\n\n13\n\n',
  '\n\n· 14 ·\n\n',
  '\f',
  '\n\n河湾开放论丛 2025年第3期\n\n',
  '\n\n---\n\n',
  '\n\n<!-- page -->\n\n',
  '\n\n　　',
  '\n- 28 -\n',
]

/** Blocks that are no running text. */
const blocks = [
  '# 河湾开放的成效与路径',
  '一、总体要求',
  '（一）指导思想',
  '1. 创新驱动：发展的动力。创新是第一动力，',
  '(2) 协调发展',
  '摘　要：河湾出口增长 5%，',
  '关键词：开放；创新',
  '表1 进出口（单位：亿元）\n\n| 年份 | 出口 |\n|---|---|\n| 2025 | 1,234.5 |',
  '- 出口增长 5%\n- 进口增长 3%',
  '> 河湾出口增长 5%。',
  '参考文献：',
  '[1] 甲某, 乙某. 论河湾开放[J]. 河湾经济, 2022, 38(4): 12-25.',
  '［2］ 丙某．论湾区［M］．北京：河湾出版社，２０２１．',
  'The exports of the bay rose by 5.2 % in 2025, and',
]

/** A paragraph cut at any character by the end of a line or of a page; sometimes the character before the cut is printed twice. */
const paragraph = fc
  .tuple(
    fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength: 10, size: 'max'}),
    fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.constantFrom(...breaks), fc.boolean()), {
      maxLength: 3,
      size: 'max',
    }),
  )
  .map(([texts, cuts]) =>
    cuts.reduce((text, [place, gap, twice]) => {
      const at = Math.floor(place * text.length)
      return text.slice(0, at) + gap + text.slice(twice && at > 0 ? at - 1 : at)
    }, texts.join('')),
  )

/** Papers as they really come: headings, sentences, tables and entries, torn by line ends, page breaks, numbers and heads of pages. */
export const scannedPaper: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 3, arbitrary: paragraph}, {weight: 2, arbitrary: fc.constantFrom(...blocks)}), {
    maxLength: 12,
    size: 'max',
  })
  .map((texts) => texts.join('\n\n'))
