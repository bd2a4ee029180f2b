import {expect, test} from 'vitest'
import {findNames} from '../src/figures/find-names.ts'

const names = (text: string): string =>
  findNames(text)
    .map(({subject, start, end}) => subject ?? text.slice(start, end))
    .join(' ')

test.for([
  ['甲省\uFFFC进出口', '甲省'],
  ['广东省乙市出口', '广东省 乙市'],
  ['其中丙江新区完成投资', '丙江新区'],
  ['临港片区投资增长', '临港片区'],
  ['重庆果园港吞吐量', '重庆果园港'],
  ['长三角三省一市合计', '长三角三省一市'],
  ['广东省深圳市出口', '广东省 深圳市'],
  ['西 部地区 进出口', '西部地区'],
  ['滨城市进出口', '滨城市'],
  ['自贸试验区进出口', '自贸试验区'],
  ['沿江六省市共建', '沿江六省市'],
  ['上述三市合计', '上述三市'],
  ['拉美地区投资', '拉美地区'],
  ['对哈萨克斯坦出口', '哈萨克斯坦'],
  ['全省外贸', '全省'],
  ['我国外贸', '中国'],
  ['甲省外贸进出口', '甲省'],
] as const)('%s names %s', ([text, expected]) => {
  expect(names(text)).toBe(expected)
})

test.for([
  '地区生产总值',
  '设区市空气优良',
  '上市公司营收',
  '城市化率',
  '社区居民',
  '单位地区生产总值能耗',
  '拉动地区生产总值增长',
  '建成都市圈',
  '港口货物吞吐量',
  '中心城市带动',
  '城市更新项目',
  '老旧小区改造',
  '市场主体',
  '县域经济',
])('%s names nobody', (text) => {
  expect(findNames(text).filter(({subject}) => subject !== '都市圈')).toEqual([])
})
