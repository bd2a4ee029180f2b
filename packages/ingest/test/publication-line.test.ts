import {describe, expect, it} from 'vitest'
import {publicationDate} from '../src/grammar/publication-line.ts'

const dateIn = (line: string): string | null => {
  const found = publicationDate(line)
  return found && line.slice(found.start, found.end)
}

describe('the line under a title that dates the text', () => {
  it.each([
    ['2025年1月14日 09:30 来源：河湾日报 作者：甲某', '2025年1月14日 09:30'],
    ['来源：河湾统计局 2025-01-14', '2025-01-14'],
    ['河湾统计局 2025年1月14日', '2025年1月14日'],
    ['时间：2025-01-14 来源：互联网 【字体：大 中 小】', '2025-01-14'],
    ['信息来源： 商务厅 | 发布时间： 2025/01/14 | 点击： 30', '2025/01/14'],
    ['作者：甲某 来源：河湾日报 发布时间：2025年01月14日 09:11', '2025年01月14日 09:11'],
    ['河湾网2025年01月14日09:11', '2025年01月14日09:11'],
    ['2025.01.14', '2025.01.14'],
  ])('%s', (line, date) => {
    expect(dateIn(line)).toBe(date)
  })

  it.each([
    '2025年1月14日，河湾海关发布数据',
    '2025年1月14日河湾港开港',
    '截至2025年1月14日 企业5家',
    '来源：河湾统计局',
    '据河湾日报2025年1月14日报道：出口增长5%',
    '发布时间：2025年1月14日，地点：河湾；出席：甲某',
  ])('is not %s', (line) => {
    expect(dateIn(line)).toBeNull()
  })
})
