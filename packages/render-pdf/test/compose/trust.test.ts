import type {Change, Finding, Mechanism} from '@region-briefs/core'
import {describe, expect, it} from 'vitest'
import {composeBriefing} from '../../src/index.ts'
import type {Block} from '../../src/index.ts'
import {longestQuotable} from '../../src/compose/quotable.ts'
import {figure, inventedComparison, inventedPack} from '../fixtures/invented-pack.ts'

const position = {start: {line: 47, column: 1, offset: 0}, end: {line: 47, column: 9, offset: 8}}

function finding(fields: Partial<Finding>): Finding {
  return {
    id: 'n1',
    rule: 'share-of-whole',
    status: 'agrees',
    severity: 'info',
    message: 'Share of `26.29 万亿元` in `45.47 万亿元`: `57.82%` agrees with `57.82 %`',
    arithmetic: '26.29 ÷ 45.47 = 57.82 %',
    expected: 57.818,
    actual: 57.82,
    tolerance: 0.02,
    calculation: null,
    observations: ['f6', 'f5'],
    series: [],
    waived: null,
    position,
    ...fields,
  }
}

const mechanism: Mechanism = {
  id: 'k1',
  type: 'effect',
  ordinal: 1,
  name: '梯度分工',
  period: null,
  text: '梯度分工效应。沿海先行，内陆跟进。',
  regions: ['east'],
  observations: [],
  section: null,
  position,
}

function change(fields: Partial<Change>): Change {
  const base = {before: null, after: null, fields: [], difference: null, regions: ['east'], position: null} as const
  return {
    ...base,
    fields: [],
    regions: ['east'],
    type: 'revised',
    what: 'observation',
    id: 'f1',
    class: 'revision',
    ...fields,
  }
}

/** The texts of a block's rows or runs. */
function textOf(block: Block): string {
  if (block.type === 'table')
    return block.rows.map((row) => row.cells.map((cell) => cell.map((run) => run.text).join('')).join('|')).join('\n')
  if (block.type === 'paragraph') return block.runs.map((run) => run.text).join('')
  if (block.type === 'frame') return [block.title, ...block.blocks.map(textOf)].join('\n')
  return block.type === 'heading' ? block.text : ''
}

function partOf(blocks: ReadonlyArray<Block>, heading: string): string {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text === heading)
  const to = blocks.findIndex((block, index) => index > from && block.type === 'heading' && block.depth === 1)
  return from === -1 ? '' : blocks.slice(from, to).map(textOf).join('\n')
}

describe('what to trust', () => {
  const differs = finding({
    id: 'n2',
    rule: 'growth-of-levels',
    status: 'differs',
    message: 'Change from `43.85 万亿元` to `45.47 万亿元`: unexpected `3.8%`, expected about `3.69 %`',
    arithmetic: '45.47 ÷ 43.85 − 1 = 3.69 %',
    expected: 3.69,
    actual: 3.8,
  })
  const unchecked = finding({
    id: 'n3',
    rule: 'change-of-ends',
    status: 'unchecked',
    message: '`48 条` to `40 条`: not checked, since the text says no time at which it was `48 条`',
    arithmetic: null,
    expected: null,
    actual: null,
    observations: ['elsewhere'],
  })
  const {blocks} = composeBriefing({...inventedPack(), findings: [finding({}), unchecked, differs]})
  const part = partOf(blocks, '核对与可信度')

  it('should tell each check by sign and word, with its arithmetic, the differences first', () => {
    expect(part.split('\n').slice(2, 5)).toEqual([
      '≠ 不符|增速与两期数额|45.47 ÷ 43.85 − 1 = 3.69 %；论文为 3.8%|F6、F5|47',
      '？ 未核对|变化与起止两数|48 条、40 条：论文未注明起点数字的时间|—|47',
      '＝ 相符|占比与部分、整体|26.29 ÷ 45.47 = 57.82 %|F6、F5|47',
    ])
  })

  it('should count them, and call none an error of the paper', () => {
    expect(part).toContain('作了 3 项核对：不符 1 项，未核对 1 项，相符 1 项')
    expect(part).toContain('不等于论文有误')
  })

  it('should say so where nothing was checked or mended', () => {
    const bare = partOf(composeBriefing(inventedPack()).blocks, '核对与可信度')
    expect(bare).toContain('没有可以相互核对的')
    expect(bare).toContain('没有需要修复的文字')
  })

  it('should name what was mended by kind and line', () => {
    const repair = {
      ruleId: 'number-rejoined',
      severity: 'info',
      reason: '',
      place: position,
      actual: null,
      expected: [],
      note: null,
      url: '',
    } as const
    const mended = composeBriefing({
      ...inventedPack(),
      repairs: [
        {...repair, expected: []},
        {...repair, expected: []},
      ],
    })
    expect(partOf(mended.blocks, '核对与可信度')).toContain('数字在分页处断开，已接上：第 47 行。')
  })
})

describe('mechanisms', () => {
  it('should stand with the sentence that touches the region', () => {
    const pack = inventedPack()
    const [region] = pack.regions
    const touchedBy = [{mechanism: 'k1', sentence: '沿海先行，内陆跟进。[3]', position}]
    const {blocks} = composeBriefing({...pack, mechanisms: [mechanism], regions: [{...region!, touchedBy}]})
    expect(partOf(blocks, '机制、渠道与效应')).toContain('效应 梯度分工|沿海先行，内陆跟进。[3]|47')
  })

  it('should be left out where the paper has none, and name their regions in the comparison', () => {
    expect(partOf(composeBriefing(inventedPack()).blocks, '机制、渠道与效应')).toBe('')
    const {blocks} = composeBriefing({...inventedComparison(), mechanisms: [mechanism]})
    expect(partOf(blocks, '机制、渠道与效应')).toContain('效应 梯度分工|东部沿海|47')
  })
})

/** The paragraph made to be quoted. */
const quoteOf = (pack: ReturnType<typeof inventedPack>): string =>
  composeBriefing(pack)
    .blocks.filter((block) => block.type === 'paragraph' && block.role === 'quote')
    .map(textOf)
    .join('')

describe('page 1', () => {
  const own = figure('f0', 'region', {
    surface: '34.93 万亿元',
    label: '货物进出口总额',
    subject: '东部地区',
    cites: [33],
  })

  it('should have a paragraph to quote of at most 200 characters, with its sources and no national figure', () => {
    const pack = inventedPack()
    const quote = quoteOf({...pack, figures: [own, ...pack.figures]})
    expect(quote).toContain('34.93 万亿元[33]。')
    expect(quote).not.toContain('4.63')
    expect([...quote].length).toBeLessThanOrEqual(longestQuotable.zh + '可引用： '.length)
  })

  it('should leave a part’s figure out of it, and what finds no room', () => {
    const pack = inventedPack()
    const [region] = pack.regions
    const figures = [{observation: 'f0', scope: 'region', line: null, part: 'CN-BJ'} as const]
    expect(quoteOf({...pack, figures: [own], regions: [{...region!, figures: [...figures]}]})).not.toContain('34.93')
    const long = figure('f0', 'region', {label: '很长的指标名'.repeat(40)})
    expect([...quoteOf({...pack, figures: [long]})].length).toBeLessThanOrEqual(longestQuotable.zh)
  })

  it('should count what changed since the last edition, and say nothing where nothing did', () => {
    const changes = [change({}), change({id: 'f2'}), change({type: 'added', what: 'measure'})]
    const texts = composeBriefing({...inventedPack(), changes}).blocks.map(textOf)
    expect(texts).toContain('与上一版相比：修改数字 2 处，新增举措 1 处。')
    expect(composeBriefing(inventedPack()).blocks.map(textOf).join('')).not.toContain('上一版')
  })

  it('should list what is missing in a box', () => {
    const frames = composeBriefing(inventedPack())
      .blocks.filter((block) => block.type === 'frame')
      .map(textOf)
    expect(frames[0]).toBe(
      '缺少的数据\n论文没有本区域的统计数字；论文没有本区域的目标值；有 2 项举措论文未写明地点；未附外部数据，因此不与其他区域比较。',
    )
  })
})
