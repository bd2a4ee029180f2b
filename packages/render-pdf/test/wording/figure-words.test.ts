import {describe, expect, it} from 'vitest'
import {
  basisLine,
  directed,
  fullLabel,
  labelWords,
  scopeWords,
  shortScope,
  subjectWords,
} from '../../src/wording/figure-words.ts'
import {figure} from '../fixtures/invented-pack.ts'
import {toWording} from '../../src/wording/wording.ts'

const zh = toWording('zh')

function observation(fields: Parameters<typeof figure>[2]): ReturnType<typeof figure>['observation'] {
  return figure('f', 'national', fields).observation
}

describe('basisLine', () => {
  it('should not call a growth against the plan before a yearly one', () => {
    const said = basisLine(zh, observation({kind: 'growth', basis: 'previous-plan', basisPeriod: '2016/2020'}))
    expect(said).toBe('较“十三五”时期')
  })

  it('should name the years of a base that is no plan', () => {
    const growth = {kind: 'growth', basis: 'previous-plan'} as const
    expect(basisLine(zh, observation({...growth, basisPeriod: '2017/2020'}))).toBe('较 2017—2020 年')
    expect(basisLine(zh, observation({...growth, basis: 'vs-year', basisPeriod: '2020'}))).toBe('较 2020 年')
  })

  it('should guess no base from the period of the figure itself', () => {
    const growth = {kind: 'growth', basisPeriod: null, period: '2021/2025'} as const
    expect(basisLine(zh, observation({...growth, basis: 'previous-plan'}))).toBe('较上一个五年规划时期')
    expect(basisLine(zh, observation({...growth, basis: 'vs-year'}))).toBe('较某年（论文所指年份）')
  })

  it('should say that a base was carried over, and only then', () => {
    const growth = {kind: 'growth', basis: 'yoy'} as const
    expect(basisLine(zh, observation({...growth, known: {basis: 'inherited'}}))).toBe('同比（承上文）')
    expect(basisLine(zh, observation({...growth, known: {period: 'inherited', subject: 'inherited'}}))).toBe('同比')
  })

  it('should say that a growth has no base', () => {
    expect(basisLine(zh, observation({kind: 'growth', basis: null}))).toBe('比较基准未注明')
  })

  it('should say prices and targets', () => {
    const said = basisLine(zh, observation({kind: 'growth', basis: 'yoy', price: 'real', status: 'target'}))
    expect(said).toBe('同比，可比价，目标值')
  })

  it('should say nothing of a plain level', () => {
    expect(basisLine(zh, observation({}))).toBe('')
  })
})

describe('subjectWords', () => {
  it('should join subject and partner by what is measured', () => {
    const partner = 'APEC 其他成员'
    expect(subjectWords(zh, observation({partner, label: '货物贸易进出口额'}))).toBe('中国与 APEC 其他成员')
    expect(subjectWords(zh, observation({partner, label: '出口高新技术产品'}))).toBe('中国对 APEC 其他成员')
    expect(subjectWords(zh, observation({partner, label: '占外贸总值'}))).toBe('中国（对方：APEC 其他成员）')
  })

  it('should say that the text names no subject', () => {
    expect(fullLabel(zh, observation({subject: null, label: '查验率'}))).toBe('主体未注明：查验率')
  })
})

describe('labels', () => {
  it('should say that a subject or label was carried over', () => {
    const label = '关税总水平'
    expect(fullLabel(zh, observation({label, known: {subject: 'inherited'}}))).toBe('中国（承上文）：关税总水平')
    expect(fullLabel(zh, observation({label, known: {label: 'inherited'}}))).toBe('中国：关税总水平（承上文）')
    expect(fullLabel(zh, observation({label, known: {period: 'inherited'}}))).toBe('中国：关税总水平')
  })

  it('should not claim that a subject which nobody named was carried over', () => {
    expect(subjectWords(zh, observation({subject: null, known: {subject: 'inherited'}}))).toBe('主体未注明')
  })

  it('should say that a label is missing', () => {
    expect(labelWords(zh, observation({label: ' '}))).toBe('指标未注明')
    expect(fullLabel(zh, observation({label: ''}))).toBe('中国：指标未注明')
  })
})

describe('directed', () => {
  it.each([
    ['down', '60%', '↓ 下降 60%'],
    ['down', '-1.86‰', '↓ 1.86‰（原文 -1.86‰）'],
    ['down', '−1.9%～−1.2%', '↓ 1.9%～1.2%（原文 −1.9%～−1.2%）'],
    ['down', '1-2%', '↓ 下降 1-2%'],
    ['up', '-1.86%', '-1.86%'],
    ['up', '低于 5%', '↑ 上升，低于 5%'],
    ['up', '不高于 5%', '↑ 上升，不高于 5%'],
    ['up', '约 5%', '↑ 上升 约 5%'],
    [null, '-1.86‰', '-1.86‰'],
  ] as const)('should say %s and %s as %s', (direction, surface, said) => {
    expect(directed(zh, {direction, surface})).toBe(said)
  })
})

describe('scopeWords', () => {
  it('should name whose a figure is that is neither of the country nor of a region', () => {
    const other = {scope: 'other', line: null} as const
    expect(scopeWords(zh, {...other, observation: observation({subject: 'APEC'})}, '各区域')).toBe('APEC 数据')
    expect(scopeWords(zh, {...other, observation: observation({subject: null})}, '各区域')).toBe('主体未注明')
    expect(shortScope(zh, {...other, observation: observation({})}, '各区域', 'APEC')).toBe('APEC')
  })

  it('should say the subject beside the scope, once', () => {
    const place = {line: 85, observation: observation({})}
    expect(shortScope(zh, {...place, scope: 'national'}, '东部沿海', '中国')).toBe('全国（中国）')
    expect(shortScope(zh, {...place, scope: 'national-about-region'}, '东部沿海', '内地')).toBe(
      '全国（内地）；第 85 行提及东部沿海',
    )
    expect(shortScope(zh, {...place, scope: 'region'}, '东部沿海', '东部沿海')).toBe('东部沿海')
    expect(shortScope(zh, {...place, scope: 'region'}, '东部沿海', '广东')).toBe('东部沿海（广东）')
  })

  it('should never let a national figure pass for a regional one', () => {
    const place = {line: 85, observation: observation({})}
    expect(scopeWords(zh, {...place, scope: 'national'}, '东部沿海')).toBe('全国数据')
    expect(scopeWords(zh, {...place, scope: 'national-about-region'}, '东部沿海')).toBe(
      '全国数据，论文第 85 行提及东部沿海',
    )
    expect(scopeWords(zh, {...place, scope: 'region'}, '东部沿海')).toBe('东部沿海数据')
  })
})
