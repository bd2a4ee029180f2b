import type {ReferenceEntry} from '@region-briefs/core'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'
import {listedNumbers} from '../src/grammar/reference-numbers.ts'
import {referenceWorks} from '../src/grammar/reference-works.ts'

const article = (of: string): string => `甲某, 乙某. 论${of}[J]. 经济, 2022, 45(4): 1-9.`
const [one, two, three] = [article('一'), article('二'), article('三')]

async function entriesIn(text: string): Promise<Array<ReferenceEntry>> {
  const {tree} = await ingest(new TextEncoder().encode(text), {name: 'input.md'})
  return tree.children.flatMap((node) => (node.type === 'referenceList' ? node.children : []))
}

describe('lists', () => {
  /** What a list looks like, and the number and title of each entry. */
  const forms: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
    ['under a line', `参考文献：\n\n[1] ${one}\n\n[2] ${two}`, ['1 论一', '2 论二']],
    ['under a Markdown heading', `## 参考文献\n\n[1] ${one}\n\n[2] ${two}`, ['1 论一', '2 论二']],
    ['in lines under a heading', `## 参考文献\n[1] ${one}\n[2] ${two}`, ['1 论一', '2 论二']],
    ['under 【参考文献】', `【参考文献】\n\n[1] ${one}\n[2] ${two}`, ['1 论一', '2 论二']],
    ['under [参考文献]', `[参考文献]\n\n［1］ ${one}\n〔2〕 ${two}`, ['1 论一', '2 论二']],
    [
      'under 主要参考文献, with points',
      `主要参考文献\n\n1. ${one}\n2. ${two}\n3. ${three}`,
      ['1 论一', '2 论二', '3 论三'],
    ],
    ['under a numbered heading', `五、参考文献\n\n[1] ${one}`, ['1 论一']],
    ['behind the label in its line', `参考文献：[1] ${one}\n[2] ${two}`, ['1 论一', '2 论二']],
    [
      'a date over a line end',
      `参考文献\n\n[1] 甲某. 论一[EB/OL]. (2025-03-01)[2025-04-\n02]. http://a.cn/1.html.\n[2] ${two}\n3] ${three}`,
      ['1 论一', '2 论二', '3 论三'],
    ],
    ['with bare numbers', `参考文献\n\n1${one}\n2${two}\n3${three}`, ['1 论一', '2 论二', '3 论三']],
    ['one space lost', `参考文献\n\n1. ${one}\n\n2${two}\n\n3. ${three}`, ['1 论一', '2 论二', '3 论三']],
    [
      'a day and a page at the start of lines',
      `参考文献\n\n1甲某. 论一[J]. 经济, 2022, 45:\n2页, 又2卷.\n2${two}\n3月甲某又论.`,
      ['1 论一', '2 论二'],
    ],
    ['with round brackets', `参考文献：\n\n(1) ${one}\n(2) ${two}\n（3）${three}`, ['1 论一', '2 论二', '3 论三']],
    ['with circled numbers', `注释：\n① ${one}\n② ${two}`, ['1 论一', '2 论二']],
    ['without numbers, in lines', `参考文献：\n\n${one}\n${two}\n\n${three}`, [' 论一', ' 论二', ' 论三']],
    ['with bullets', `References\n\n- ${one}\n- ${two}`, [' 论一', ' 论二']],
    ['run together', `参考文献：\n\n[1] ${one}[2] ${two} [3] ${three}`, ['1 论一', '2 论二', '3 论三']],
    ['a 1 read as l', `参考文献：\n\n[l] ${one}\n[2] ${two}\n[lO] ${three}`, ['1 论一', '2 论二', '10 论三']],
    ['one number lost', `参考文献：\n\n[1] ${one}\n\n${two}\n\n[3] ${three}`, ['1 论一', ' 论二', '3 论三']],
    ['the label lost', `正文。\n\n[1] ${one}\n\n[2] ${two}`, ['1 论一', '2 论二']],
    ['two lists', `注释：\n① ${one}\n\n参考文献：\n[1] ${two}`, ['2 论一', '1 论二']],
    [
      'an issue at the start of a line',
      `参考文献：\n\n(1) 甲某. 论一[J]. 经济, 2022,\n(4): 1-9.\n(2) ${two}`,
      ['1 论一', '2 论二'],
    ],
    ['broken over a page', `参考文献：\n\n1. 甲某. 论\n\n一[J]. 经济, 2022, (4).\n\n2. ${two}`, ['1 论一', '2 论二']],
    [
      'before the English title',
      `参考文献：\n\n[1] ${one.slice(0, -1)}\n\nAPEC and Regions\n\nAbstract: a.`,
      ['1 论一'],
    ],
    ['none: a note to the text', '注释：本文数据来自统计局。\n\n正文继续。', []],
    ['none: a sentence', '参考文献很多，见下文。\n\n正文继续，2022 年。', []],
  ]
  test.for(forms)('%s', async ([, text, entries]) => {
    const found = await entriesIn(`正文。\n\n${text}`)
    expect(found.map(({numbers, works}) => `${numbers.join()} ${works[0]!.title}`)).toEqual(entries)
  })
})

describe('numbers in front', () => {
  const right: ReadonlyArray<readonly [string, ReadonlyArray<number> | null]> = [
    ['[9][15] 甲', [9, 15]],
    ['［3，5］甲', [3, 5]],
    ['〔2-4〕甲', [2, 3, 4]],
    ['[l2] 甲', [12]],
    ['13］甲', [13]],
    ['(7) 甲', [7]],
    ['㉑ 甲', [21]],
    ['8、甲', [8]],
    ['[2024] 甲', null],
    ['[2024-01-02] 甲', null],
    ['1.5 万亿元', null],
    ['2022 年', null],
    ['(4): 1-9', null],
    ['[J] 甲', null],
  ]
  test.for(right)('%s', ([text, numbers]) => {
    expect(listedNumbers(text)?.numbers ?? null).toEqual(numbers)
  })
})

test('what stands behind the list stays in the paper', async () => {
  const {tree} = await ingest(new TextEncoder().encode(`参考文献：\n\n[1] ${one}\n\n附录\n\n附录正文。`), {
    name: 'input.md',
  })
  expect(JSON.stringify(tree.children.slice(1))).toContain('附录正文')
})

function fieldsOf(text: string): string {
  const [work] = referenceWorks(text)
  const {authors, title, container, place, publisher, year, pages} = work!
  return [authors.join(), title, container, place, publisher, year, pages].map((part) => part ?? '').join(' | ')
}

describe('forms of other guides', () => {
  const right: ReadonlyArray<readonly [string, string]> = [
    [
      '参见方舟：《海岛志》第二卷，海口：海南出版社，2014年，第21页。',
      '方舟 | 《海岛志》第二卷 |  | 海口 | 海南出版社 | 2014 | 21',
    ],
    ['方舟：《论海岛》，《海岛日报》2021年3月13日，第1版。', '方舟 | 论海岛 | 海岛日报 |  |  | 2021 | 1'],
    [
      'Harlow, R. (2016). The long bridge. Cambridge: Fenwick Press.',
      'Harlow, R. | The long bridge |  | Cambridge | Fenwick Press | 2016 | ',
    ],
    [
      'Harlow, R. (1991). Growing returns. Letters of Trade, 99(3), 483-499.',
      'Harlow, R. | Growing returns | Letters of Trade |  |  | 1991 | 483-499',
    ],
    [
      '方舟.《海岛新论》，海州：海州出版社2020年版，第35-36页。',
      '方舟 | 海岛新论 |  | 海州 | 海州出版社 | 2020 | 35-36',
    ],
    ['方舟：“海岛的收益”，《海岛日报》2022年6月8日第A3版。', '方舟 | 海岛的收益 | 海岛日报 |  |  | 2022 | A3'],
    ['海岛总署统计司：《海岛统计》，2024年1月18日。', '海岛总署统计司 | 海岛统计 |  |  |  | 2024 | '],
    ['World Bank, “Landlocked”, Paris, 2020.', 'World Bank | Landlocked |  | Paris |  | 2020 | '],
  ]
  test.for(right)('%s', ([text, fields]) => {
    expect(fieldsOf(text)).toBe(fields)
  })
})

describe('damaged', () => {
  const right: ReadonlyArray<readonly [string, string]> = [
    ['方舟. 海岛志[M]. 北京: 海岛出版社, 2O24: 1l2-118.', '方舟 | 海岛志 |  | 北京 | 海岛出版社 | 2024 | 112-118'],
    ['方舟. 论海岛[J]. 海岛, 2O23(1): l5-27.', '方舟 | 论海岛 | 海岛 |  |  | 2023 | 15-27'],
    ['方舟. O2O与海岛[J]. O2O研究, 2023, (4): 5-9.', '方舟 | O2O与海岛 | O2O研究 |  |  | 2023 | 5-9'],
    ['方舟. 海岛条例[S]. 海州: 2023.', '方舟 | 海岛条例 |  | 海州 |  | 2023 | '],
    ['海岛意见[Z]. 海发〔2022〕15号, 2022-05-26.', ' | 海岛意见 |  |  |  | 2022 | '],
    ['方舟.论海岛[J].海岛.2019(11)22-29', '方舟 | 论海岛 | 海岛 |  |  | 2019 | 22-29'],
    [
      '方舟.航道[C]//甲某,乙某.2020年海岛文集:上册.北京:海岛出版社,2020:12-20',
      '方舟 | 航道 | 2020年海岛文集:上册 | 北京 | 海岛出版社 | 2020 | 12-20',
    ],
  ]
  test.for(right)('%s', ([text, fields]) => {
    expect(fieldsOf(text)).toBe(fields)
  })
})

describe('messages', () => {
  const fires: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
    ['a whole entry', one, []],
    ['no journal', '甲某. 论一[J]. 2022, (4).', ['reference-entry-unread']],
    ['only a title', '只剩题名', ['reference-entry-unread', 'reference-type']],
    ['no year', '甲某. 论一[J]. 经济, (4): 1-9.', ['reference-year']],
    ['an address cut off', '甲报告[EB/OL]. 某网, https://www.gov.cn/sj/t2026_ 某报, 2026-02-28.', ['reference-url']],
  ]
  test.for(fires)('%s', async ([, entry, rules]) => {
    const {messages} = await ingest(new TextEncoder().encode(`参考文献：\n\n[1] ${entry}`), {name: 'input.md'})
    expect(messages.map(({ruleId}) => ruleId).toSorted()).toEqual(rules)
  })
})

function bare(text: string): string {
  return text.replaceAll(/\s/g, '')
}

const shards = [
  '甲某',
  ', ',
  '. ',
  '论开放',
  '[J]',
  '[EB/0L]',
  '（M）',
  '. 经济',
  ', 2022',
  ', 45(4)',
  ': 1-9',
  '[2024-01-02]',
  '//',
  '；',
  ';',
  '《',
  '》',
  ' ',
  '第3期',
  'https://a.gov.cn/x/ t1.html',
  'Wu Y',
  ' and ',
  '(2016)',
  '“',
  '[',
  ']',
  '北京: ',
  '出版社',
  'DOI: 10.1000/a.b',
  '20l1',
  '译',
]
const shard = fc.constantFrom(...shards)

test('no character of an entry is lost, however it is damaged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(shard, {minLength: 1, maxLength: 24}), async (parts) => {
      const entry = `甲某. 论一[J]. ${parts.join('')}`.trim()
      const found = await entriesIn(`参考文献：\n\n[7] ${entry}\n\n[8] ${two}`)
      const kept = found.map(
        ({numbers, children}) => `${numbers.map((number) => `[${number}]`).join('')}${children[0]!.value}`,
      )
      expect(bare(kept.join(''))).toBe(bare(`[7]${entry}[8]${two}`))
    }),
  )
})

test('a year is never read out of a title or an address', () => {
  fc.assert(
    fc.property(fc.integer({min: 1990, max: 2030}), fc.integer({min: 1990, max: 2030}), (inTitle, inAddress) => {
      const [work] = referenceWorks(
        `${inTitle}年运行情况[EB/OL]. 某网, https://www.gov.cn/${inAddress}/${inAddress}-01/a.html.`,
      )
      expect(work).toMatchObject({
        year: null,
        date: null,
        urls: [`https://www.gov.cn/${inAddress}/${inAddress}-01/a.html`],
      })
    }),
  )
})
