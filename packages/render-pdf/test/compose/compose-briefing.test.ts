import type {Pack} from '@region-briefs/core'
import {describe, expect, it} from 'vitest'
import {firstClauses} from '../../src/compose/first-clauses.ts'
import type {Block, Briefing} from '../../src/index.ts'
import {composeBriefing} from '../../src/index.ts'
import {sayBlock, sayRuns} from '../fixtures/say-block.ts'
import {emptyPack, figure, inventedComparison, inventedPack, pathway} from '../fixtures/invented-pack.ts'

/** All that a briefing says, block by block. */
function say(pack: Pack): Array<string> {
  return composeBriefing(pack).blocks.map(sayBlock)
}

function blocksOf<Type extends Block['type']>(briefing: Briefing, type: Type): Array<Extract<Block, {type: Type}>> {
  return briefing.blocks.filter((block): block is Extract<Block, {type: Type}> => block.type === type)
}

describe('composeBriefing', () => {
  it('should name the nature of the text and what the paper has no figure of', () => {
    expect(say(inventedPack())).toContain(
      '学者路径建议，非政策文件；论文本区域统计数字：0 条。以下数字均为全国数据，只描述背景，不衡量路径成效。',
    )
  })

  it('should name its edition in the head where it is known', () => {
    const [plain, named] = [undefined, '3f2a9c1e'].map((edition) =>
      sayBlock(composeBriefing(inventedPack(), 'zh', edition).blocks[1]!),
    )
    expect(named).toBe(`${plain}｜本版标识 3f2a9c1e`)
    expect(plain).not.toContain('本版标识')
  })

  it('should claim nothing of a text whose nature is not known', () => {
    const pack = inventedPack()
    for (const each of [pack, inventedComparison()]) {
      const unknown = {...each, document: {...each.document, nature: null}}
      expect(JSON.stringify(composeBriefing(unknown))).not.toContain('学者')
      expect(JSON.stringify(composeBriefing(each))).toContain('学者')
    }
    const briefing = composeBriefing({...pack, document: {...pack.document, nature: null}})
    expect(briefing).toMatchObject({subject: pack.document.title, runningHead: briefing.title})
  })

  it('should call a paper without pathways no proposal', () => {
    const pack = {...inventedComparison(), pathways: [], regions: []}
    expect(JSON.stringify(composeBriefing(pack))).not.toContain('学者')
    expect(say(pack).filter((text) => text.includes('论文未给出区域路径'))).toHaveLength(1)
  })

  it('should call the figures of a region pack national only where all are', () => {
    const head = (scope: 'national' | 'other'): string | undefined =>
      say({...inventedPack(), figures: [figure('a', 'national', {}), figure('b', scope, {subject: 'APEC'})]})[3]
    expect(head('national')).toContain('以下数字均为全国数据')
    expect(head('other')).toContain('以下数字不是本区域数据')
    expect(say({...inventedPack(), figures: []})[3]).toBe('学者路径建议，非政策文件；论文本区域统计数字：0 条。')
  })

  it('should never call a figure of others national', () => {
    const others = [
      figure('a', 'other', {subject: 'APEC', label: '区内贸易占比', line: 11, text: '一句。'}),
      figure('b', 'other', {subject: null, label: '查验率', line: 12, text: '二句。'}),
      figure('c', 'other', {subject: 'APEC', label: '区内零关税商品', line: 13, text: '三句。'}),
      figure('d', 'other', {subject: null, label: '抽检率', line: 13, text: '三句。'}),
    ]
    const pack = {...inventedComparison(), figures: others, pathways: []}
    const all = say(pack).join('\n')
    expect(all).not.toContain('全国')
    expect(all).toContain('APEC：区内贸易占比')
    expect(all).toContain('第 11 行｜APEC｜')
    expect(all).toContain('第 12 行｜主体未注明｜')
    expect(all).toContain('（APEC：区内零关税商品）；F4 1 万亿元（主体未注明：抽检率）／第 13 行｜主体见各数字｜')
    expect(say({...inventedPack(), figures: others}).join('\n')).not.toContain('全国数据')
  })

  it('should count the figures by whose they are in the comparison', () => {
    const figures = [
      figure('a', 'region', {}),
      figure('b', 'national', {}),
      figure('c', 'national-about-region', {}),
      figure('d', 'other', {subject: 'APEC'}),
    ]
    expect(say({...inventedComparison(), figures})[3]).toBe(
      '学者路径建议，非政策文件；统计数字：区域 1 条，全国 2 条，其他主体或主体未注明 1 条。',
    )
  })

  it('should say at the head of the list how many figures it holds', () => {
    const pack = inventedPack()
    const sentences = new Set(pack.figures.map((each) => each.observation.sentence.position.start.offset)).size
    expect(say(pack)).toContain(`本件共列 16 个数字，出自 ${sentences} 条原句，以下全部列出。`)
  })

  it('should count the figures of the region where it has some', () => {
    const own = figure('own', 'region', {subject: '东部沿海', status: 'target'})
    expect(say({...inventedPack(), figures: [own]})).toContain(
      '学者路径建议，非政策文件；论文本区域统计数字：1 条；其中目标值：1 条。',
    )
  })

  it('should keep the national background in its frame and out of the cards', () => {
    const briefing = composeBriefing(inventedPack())
    const cards = blocksOf(briefing, 'cards').map(sayBlock).join('\n')
    const frame = blocksOf(briefing, 'frame').at(-1)
    expect(cards).toContain('4.63 万亿元')
    expect(cards).not.toContain('26.29 万亿元')
    expect(frame!.title).toBe('全国数据，非东部沿海数据')
    expect(sayBlock(frame!)).toContain(
      '中国与 APEC 其他成员：货物贸易进出口额｜26.29 万亿元｜2025 年｜[11]（邻近）｜F5',
    )
  })

  it('should fold a growth into the card of its level', () => {
    const [cards] = blocksOf(composeBriefing(inventedPack()), 'cards')
    const [first] = cards!.cards
    expect(first).toMatchObject({value: '4.63 万亿元'})
    expect(first!.lines[0]!.map((run) => run.text).join('')).toBe('↑ 上升 8.1%，同比 F2')
  })

  it('should fold no growth of another partner, period or sentence into a card', () => {
    const level = {label: '出口', subject: '中国', partner: 'APEC 其他成员', period: '2025'} as const
    const growth = {...level, kind: 'growth', unit: '%', surface: '8%', direction: 'up', basis: 'yoy'} as const
    const linesOf = (fields: object): number => {
      const figures = [
        figure('a', 'national-about-region', {...level, text: '一句。'}),
        figure('b', 'national-about-region', {...growth, text: '一句。', ...fields}),
      ]
      const [cards] = blocksOf(composeBriefing({...inventedPack(), figures}), 'cards')
      return cards!.cards[0]!.lines.filter((line) => sayRuns(line).includes('8%')).length
    }
    expect(linesOf({})).toBe(1)
    expect(linesOf({partner: '东盟'})).toBe(0)
    expect(linesOf({partner: null})).toBe(0)
    expect(linesOf({period: '2024'})).toBe(0)
    expect(linesOf({subject: '内地'})).toBe(0)
    expect(linesOf({label: '进口'})).toBe(0)
    expect(linesOf({line: 11})).toBe(0)
  })

  it('should say in a card that its subject and label were carried over', () => {
    const known = {subject: 'inherited', label: 'inherited'} as const
    const [cards] = blocksOf(composeBriefing({...inventedPack(), figures: [figure('a', 'region', {known})]}), 'cards')
    expect(sayBlock(cards!)).toContain('货物进出口额（承上文）')
    expect(sayBlock(cards!)).toContain('中国（承上文）；2025 年')
  })

  it('should print bound words as part of the figure', () => {
    const all = say(inventedPack()).join('\n')
    expect(all).toContain('逾 7000 亿美元')
    expect(all).toContain('近一半')
    expect(all).not.toMatch(/(?<!逾 )7000 亿美元/)
    expect(all).not.toContain('零关税商品｜50')
  })

  it('should give every figure its sentence, with line and references', () => {
    const pack = inventedPack()
    const list = blocksOf(composeBriefing(pack), 'quotations').at(-1)!
    const names = list.quotations.flatMap((quotation) => quotation.names ?? [])
    expect(names).toEqual(pack.figures.map((_, index) => `figure-F${index + 1}`))
    expect(sayBlock(list)).toContain(
      '沿海各省最为突出。／F1 4.63 万亿元（出口高新技术产品）；F2 ↑ 上升 8.1%（出口高新技术产品）／第 85 行｜全国（中国）；第 85 行提及东部沿海｜[21]',
    )
  })

  it('should say — where a measure names nothing', () => {
    const [measures] = blocksOf(composeBriefing(inventedPack()), 'table')
    const [first] = measures!.rows
    expect(first!.cells.map(sayRuns)).toEqual([
      '1',
      expect.stringMatching(/^依托.*；$/),
      '产业与领域 数字贸易\n地点 —\n协定 CPTPP',
    ])
  })

  it('should show the title alone where a pathway names no two ends', () => {
    const briefing = composeBriefing({
      ...inventedPack(),
      pathways: [pathway({from: null, to: null, title: '东部沿海：率先发展'})],
    })
    expect(blocksOf(briefing, 'pathway')).toEqual([])
    expect(briefing.blocks.map(sayBlock)).toContain('东部沿海：率先发展')
  })

  it('should compare regions, counting figures by whose they are', () => {
    const [table] = blocksOf(composeBriefing(inventedComparison()), 'table')
    expect(sayBlock(table!)).toBe(
      '东部沿海｜制度型开放｜创新高地｜制度型开放 ＋ 创新驱动 ＋ 价值链攀升｜3｜0｜4\n西部地区｜—｜—｜—｜3｜0｜0',
    )
  })

  it('should say why a paper without pathways has no regions, and that it has no figures', () => {
    const all = say(emptyPack())
    expect(all).toContain('论文未给出区域路径，因此没有分区域简报；以下只列论文的数字与来源。')
    expect(all).toContain('论文未给出可列出的数字。')
    expect(all).toContain('本件所列数字中没有可以成图的：单个数字、排名或不可比的数字不画图。')
  })

  it('should keep the last background figure with the note that there are more', () => {
    const frames = blocksOf(composeBriefing(inventedPack()), 'frame').flatMap(({blocks}) => blocks)
    const table = frames.findIndex((block) => block.type === 'table')
    expect(frames[table]).toMatchObject({keepWithNext: true})
    expect(frames[table + 1]).toMatchObject({type: 'paragraph', role: 'note'})
  })
})

describe('firstClauses', () => {
  it('should cut at a clause and say that more follows', () => {
    const text = `${'依托开放平台'.repeat(4)}，${'对接国际规则'.repeat(4)}，${'形成创新高地'.repeat(4)}。`
    expect(firstClauses(text, '……', 64)).toBe(`${'依托开放平台'.repeat(4)}，${'对接国际规则'.repeat(4)}……`)
  })

  it('should go on into the next clause where the first says too little', () => {
    const text = `依托开放平台，率先对接《甲》、《乙》、${'丙'.repeat(50)}等规则，形成高地。`
    expect(firstClauses(text, '……', 64)).toBe('依托开放平台，率先对接《甲》、《乙》……')
  })

  it('should leave a short measure whole', () => {
    expect(firstClauses('完善政策体系，改善营商环境；', '……', 64)).toBe('完善政策体系，改善营商环境；')
  })

  it('should cut a single clause that is too long', () => {
    expect(firstClauses('长'.repeat(200), '……', 64)).toBe(`${'长'.repeat(64)}……`)
  })

  it('should cut at the commas of ASCII, but not at those within a number', () => {
    const clause = '建设开放平台并对接国际规则的各项工作'
    expect(firstClauses(`${clause},吸引企业 1,200 家,${clause}`, '……', 36)).toBe(`${clause},吸引企业 1,200 家……`)
  })

  it('should cut no number', () => {
    expect(firstClauses(`${'长'.repeat(60)} 12345 家`, '……', 64)).toBe(`${'长'.repeat(60)}……`)
  })
})
