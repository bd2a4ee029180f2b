import {describe, expect, it} from 'vitest'
import {cutShort} from '../../src/wording/cut-short.ts'

describe('cutShort', () => {
  it.each([
    ['增长 12.5% 的产业', 5, '增长'],
    ['增长 12.5% 的产业', 10, '增长 12.5% 的'],
    ['出口 5 万亿元', 6, '出口'],
    ['出口 5 万亿元', 7, '出口'],
    ['出口 5 万亿元。', 8, '出口 5 万亿元'],
    ['30%～50% 的企业', 4, ''],
    ['对接规则，形成高地', 5, '对接规则'],
    ['甲、乙', 2, '甲'],
    ['𠮷祥', 1, ''],
    ['𠮷祥', 2, '𠮷'],
    ['两国', 9, '两国'],
  ])('%s at %i is %s', (text, length, expected) => {
    expect(cutShort(text, length)).toBe(expected)
  })
})
