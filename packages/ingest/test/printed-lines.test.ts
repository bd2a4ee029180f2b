import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

/** The blocks of a text: `# title` of its headings by depth, its paragraphs, `name: text` of its fields. */
async function blocksOf(text: string, name = 'input.txt'): Promise<Array<string>> {
  const {tree, text: read} = await ingest(new TextEncoder().encode(text), {name})
  const blocks: Array<string> = []
  visit(tree, (node) => {
    const {start, end} = node.position ?? {}
    const printed = read.slice(start?.offset, end?.offset).replaceAll(/\s+/g, '')
    if (node.type === 'heading') blocks.push(`${'#'.repeat(node.depth)} ${printed}`)
    if (node.type === 'paragraph') blocks.push(textOf(node))
    if (node.type === 'frontMatterField') blocks.push(`${node.name}: ${printed}`)
  })
  return blocks
}

/** What a node says, without what repairs left out. */
function textOf(node: Node): string {
  const values: Array<string> = []
  visit(node, (each) => {
    if ('value' in each) values.push(String(each.value))
  })
  return values.join('')
}

const forms: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
  [
    'indented first lines begin paragraphs',
    '    河湾地区的口岸去年增加了，外资也\n增加了。\n    园区的面积去年扩大了，出口增加了。\n    林区的道路去年修好了，班列开行\n了。',
    [
      '河湾地区的口岸去年增加了，外资也增加了。',
      '园区的面积去年扩大了，出口增加了。',
      '林区的道路去年修好了，班列开行了。',
    ],
  ],
  [
    'lines that hang do not',
    '河湾地区的口岸去年增加了，外资也增加了，\n    园区的面积扩大了，\n    班列也开行了。',
    ['河湾地区的口岸去年增加了，外资也增加了，园区的面积扩大了，班列也开行了。'],
  ],
  [
    'lines that are all indented do not',
    '  河湾地区的口岸去年增加了。外资也增加了。\n  园区的面积扩大了，\n  班列也开行了。',
    ['河湾地区的口岸去年增加了。外资也增加了。园区的面积扩大了，班列也开行了。'],
  ],
  [
    'a title with nothing behind its stop goes on with its row',
    '（一）扩大开放。支持口岸建设。\n（二）深化改革。\n（三）优化服务。支持企业发展。',
    ['## （一）扩大开放', '支持口岸建设。', '## （二）深化改革', '## （三）优化服务', '支持企业发展。'],
  ],
  [
    'without a row it is a sentence',
    '河湾地区有三项任务。\n（二）深化改革。\n又一段。',
    ['河湾地区有三项任务。（二）深化改革。又一段。'],
  ],
  [
    'a running head with its number inside a sentence',
    '河湾地区的口岸去年增加了，外资比上年增长\n河湾论丛 2025年第2期·总第88期\n89\n倍，园区也扩大了。',
    ['河湾地区的口岸去年增加了，外资比上年增长倍，园区也扩大了。'],
  ],
  [
    'a running head that is printed once, beside a number',
    '河湾地区的口岸去年增加了，外资也增加了\n\n17\n\n河湾论丛 2025年第3期\n\n，园区也扩大了。',
    ['河湾地区的口岸去年增加了，外资也增加了，园区也扩大了。'],
  ],
  [
    'a number in the middle of a line',
    '    河湾地区的口岸去年增加了，外资也\n增加了。\n                                  5\n    园区的面积去年扩大了，出口增\n加了。',
    ['河湾地区的口岸去年增加了，外资也增加了。', '园区的面积去年扩大了，出口增加了。'],
  ],
  [
    'names with a space, and an English title behind fields',
    '河湾地区开放研究\n胡 某1，蔡 某2\n(1.河湾大学，河湾 230000;2.海岛学院，海岛 230001)\n摘要：口岸增加了，园区扩大了。\n关键词：口岸；园区\n文章编号：1000-0001（2025）02-0088-10\nOpening of the River Regions\nAbstract: Ports grew.\n一、引言\n河湾地区增长了。',
    [
      'authors: 胡某1，蔡某2',
      'affiliation: (1.河湾大学，河湾230000;2.海岛学院，海岛230001)',
      'abstract: 口岸增加了，园区扩大了。',
      'keywords: 口岸；园区',
      'articleId: 1000-0001（2025）02-0088-10',
      'englishTitle: OpeningoftheRiverRegions',
      'englishAbstract: Portsgrew.',
      '# 河湾地区开放研究',
      '## 一、引言',
      '河湾地区增长了。',
    ],
  ],
  [
    'labels with a space behind them, and a name behind the text',
    '论河湾开放\n\n内容提要　口岸增加了。\n作者简介　甲某，河湾大学教授。\n\n一、引言\n\n河湾地区增长了。\n\n【责任编辑：乙某】',
    [
      'abstract: 口岸增加了。',
      'authorNote: 甲某，河湾大学教授。',
      '# 论河湾开放',
      '## 一、引言',
      '河湾地区增长了。',
      'editor: 乙某',
    ],
  ],
  [
    'a numbered sentence whose line ended is no heading',
    '1.河湾口岸全天通关，通关时间压缩至\n3.5小时。',
    ['1.河湾口岸全天通关，通关时间压缩至3.5小时。'],
  ],
]

test.for(forms)('%s', async ([, text, blocks]) => {
  expect(await blocksOf(text)).toEqual(blocks)
})
