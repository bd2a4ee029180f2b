import {describe, expect, it} from 'vitest'
import {basisLine, fullLabel, scopeWords, subjectWords} from '../../src/wording/figure-words.ts'
import {figure} from '../fixtures/invented-pack.ts'

function observation(fields: Parameters<typeof figure>[2]): ReturnType<typeof figure>['observation'] {
  return figure('f', 'national', fields).observation
}

describe('basisLine', () => {
  it('should not call a growth against the plan before a yearly one', () => {
    const said = basisLine(observation({kind: 'growth', basis: 'previous-plan', period: '2021/2025'}))
    expect(said).toBe('较“十三五”时期')
  })

  it('should name no plan for years that are none', () => {
    expect(basisLine(observation({kind: 'growth', basis: 'previous-plan', period: '2025'}))).toBe(
      '较上一个五年规划时期',
    )
  })

  it('should say that a growth has no base', () => {
    expect(basisLine(observation({kind: 'growth', basis: null}))).toBe('比较基准未注明')
  })

  it('should say prices and targets', () => {
    const said = basisLine(observation({kind: 'growth', basis: 'yoy', price: 'real', status: 'target'}))
    expect(said).toBe('同比，可比价，目标值')
  })

  it('should say nothing of a plain level', () => {
    expect(basisLine(observation({}))).toBe('')
  })
})

describe('subjectWords', () => {
  it('should join subject and partner by what is measured', () => {
    const partner = 'APEC 其他成员'
    expect(subjectWords(observation({partner, label: '货物贸易进出口额'}))).toBe('中国与 APEC 其他成员')
    expect(subjectWords(observation({partner, label: '出口高新技术产品'}))).toBe('中国对 APEC 其他成员')
    expect(subjectWords(observation({partner, label: '占外贸总值'}))).toBe('中国（对方：APEC 其他成员）')
  })

  it('should say that the text names no subject', () => {
    expect(fullLabel(observation({subject: null, label: '查验率'}))).toBe('主体未注明：查验率')
  })
})

describe('scopeWords', () => {
  it('should never let a national figure pass for a regional one', () => {
    const place = {line: 85, observation: observation({})}
    expect(scopeWords({...place, scope: 'national'}, '东部沿海')).toBe('全国数据')
    expect(scopeWords({...place, scope: 'national-about-region'}, '东部沿海')).toBe(
      '全国数据，论文第 85 行提及东部沿海',
    )
    expect(scopeWords({...place, scope: 'region'}, '东部沿海')).toBe('东部沿海数据')
  })
})
