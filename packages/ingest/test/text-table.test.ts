import {describe, expect, it} from 'vitest'
import {textTables} from '../src/grammar/text-table.ts'

/** The tables of lines: cells parted by /, rows by line ends; `?` behind a table whose rows do not agree. */
const tablesOf = (...lines: Array<string>): Array<string> =>
  textTables(lines).map(({from, rows, agrees}) => {
    const cells = rows.map((row, index) => row.map(({start, end}) => lines[from + index]!.slice(start, end)).join('/'))
    return cells.join('\n') + (agrees ? '' : '?')
  })

describe('tables of text', () => {
  it('are parted by pipes without a line of dashes', () => {
    expect(tablesOf('| 指标 | 亿元 |', '| 出口 | 12.5 |', '| 进口 | 9.6 |')).toEqual(['指标/亿元\n出口/12.5\n进口/9.6'])
  })

  it('may have no head over the names of their rows', () => {
    expect(tablesOf('| 绝对数 | 增长 |', '出口 | 12.5 | 3.1', '进口 | 9.6 | 2.0')).toEqual([
      '/绝对数/增长\n出口/12.5/3.1\n进口/9.6/2.0',
    ])
    expect(tablesOf('         2023年   2024年', '出口     12.5     13.1', '进口     9.6      9.9')).toEqual([
      '/2023年/2024年\n出口/12.5/13.1\n进口/9.6/9.9',
    ])
  })

  it('keep a blank cell under its column', () => {
    expect(
      tablesOf('商品      出口     增长', '机电      120.5    8.2', '农产品             6.1', '矿产      10.2'),
    ).toEqual(['商品/出口/增长\n机电/120.5/8.2\n农产品//6.1\n矿产/10.2/'])
  })

  it('have rows with a name alone', () => {
    expect(tablesOf('商品  出口  增长', '机电  120.5  8.2', '其中：', '汽车  30.2  12.1')).toEqual([
      '商品/出口/增长\n机电/120.5/8.2\n其中：//\n汽车/30.2/12.1',
    ])
  })

  it('are parted by single spaces under as many heads', () => {
    expect(tablesOf('指标 绝对数 增长', '建筑业 增加值 40.7 5.8', '服务业 71.4 -2.2')).toEqual([
      '指标/绝对数/增长\n建筑业 增加值/40.7/5.8\n服务业/71.4/-2.2',
    ])
  })

  it('are not lines of text that end with numbers', () => {
    expect(tablesOf('河湾镇有三条河', '甲河长 12 5', '乙河长 14 6')).toEqual([])
    expect(tablesOf('甲市增长 5.2 3.1', '乙市增长 4.2 3.0', '丙市增长 4.2 3.0')).toEqual([])
    expect(tablesOf('出口 5 亿元，增长 3.1', '进口 4 亿元，增长 2.2', '投资 4 亿元，增长 2.2')).toEqual([])
  })

  it('do not agree where a cell could be of two columns', () => {
    expect(tablesOf('商品  出口  增长', '机电  120.5  8.2', '农产品  6.1  2  3')).toEqual([
      '商品/出口/增长\n机电/120.5/8.2\n农产品/6.1/2/3?',
    ])
  })
})

describe('a break in a cell', () => {
  it('leaves rows that do not end alike', () => {
    expect(tablesOf('| 指标 | 亿元 |', '| 出口 | 12.5 |', '| 进口 | 9', '.6 |')).toEqual([
      '指标/亿元\n出口/12.5\n进口/9?',
    ])
  })

  it('leaves digits alone behind the table', () => {
    expect(tablesOf('指标 绝对数 增长', '建筑业 40.7 5.8', '服务业 71.4 2', '.2')).toEqual([
      '指标/绝对数/增长\n建筑业/40.7/5.8\n服务业/71.4/2?',
    ])
  })
})
