import {expect, test} from 'vitest'
import {withUnit} from '../../src/wording/with-unit.ts'

test.for([
  ['36083.5', '36083.5', '亿元', '36083.5 亿元'],
  ['35.9', '35.9', '万亿元', '35.9 万亿元'],
  ['-1.0', '-1.0', '%', '-1.0%'],
  ['3.2左右', '3.2', '%', '3.2%左右'],
  ['1.2万', '1.2', '万家', '1.2万家'],
  ['11.5—11.8', '11.5—11.8', '年', '11.5—11.8 年'],
  ['第3', '第3', '', '第3'],
  ['26.29 万亿元', '26.29', '万亿元', '26.29 万亿元'],
  ['26.29 万 亿元', '26.29', '万亿元', '26.29 万 亿元'],
  ['５％', '5', '%', '５％'],
  ['近一半', '一半', '', '近一半'],
] as const)('%s, %s under %s is shown as %s', ([surface, printed, printedUnit, shown]) => {
  expect(withUnit({surface, printed, printedUnit})).toBe(shown)
})
