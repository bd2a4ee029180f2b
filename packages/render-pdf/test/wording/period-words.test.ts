import {describe, expect, it} from 'vitest'
import {periodWords} from '../../src/wording/period-words.ts'
import {toWording} from '../../src/wording/wording.ts'

const zh = toWording('zh')

describe('periodWords', () => {
  it.each([
    ['2025', '2025 年'],
    ['2025-09', '2025 年 9 月'],
    ['2025-10-31', '2025 年 10 月 31 日'],
    ['2021/2025', '2021—2025 年'],
    ['2024-01/2024-03', '2024 年一季度'],
    ['2018-01/2018-06', '2018 年上半年'],
    ['2024-02/2024-05', '2024 年 2—5 月'],
    ['2024-11/2025-02', '2024 年 11 月至 2025 年 2 月'],
    ['不明', '不明'],
  ])('should say %s as %s', (iso, said) => {
    expect(zh.isoWords(iso)).toBe(said)
  })

  it('should give no period to a figure that has none', () => {
    expect(periodWords(zh, {period: null, periodText: null, known: {}})).toBe('时期未注明')
  })

  it('should say the wording of a counted period and that it was counted', () => {
    const counted = {period: '2021/2025', periodText: '过去五年', known: {period: 'counted'}} as const
    expect(periodWords(zh, counted)).toBe('过去五年（按发表时间推算 2021—2025 年）')
  })

  it('should say that a period is that of the whole text', () => {
    const period = {period: '2025', periodText: '2025 年', known: {period: 'defaulted'}} as const
    expect(periodWords(zh, period)).toBe('2025 年（论文未写，按全文所述）')
  })

  it('should say that a period was inherited', () => {
    expect(periodWords(zh, {period: '2025', periodText: '2025 年', known: {period: 'inherited'}})).toBe(
      '2025 年（承上文）',
    )
  })
})
