import {expect, test} from 'vitest'
import {placeInTitle} from '../src/figures/place-in-title.ts'

test.for([
  ['甲省2024年国民经济和社会发展统计公报', '甲省'],
  ['2024年前三季度海南省外贸进出口情况', '海南省'],
  ['2025年甲市政府工作报告', '甲市'],
  ['丙区新能源汽车产业发展规划', '丙区'],
  ['广东省深圳市2024年统计公报', '深圳市'],
  ['2024年中国与东盟贸易情况', '中国'],
  ['2025年国务院政府工作报告', '中国'],
  ['甲省与乙省外贸比较', '甲省'],
  ['政府工作报告', null],
  ['广东、江苏外贸比较', null],
  ['自贸试验区建设进展', null],
] as const)('%s is about %s', ([title, expected]) => {
  expect(placeInTitle(title)).toBe(expected)
})
