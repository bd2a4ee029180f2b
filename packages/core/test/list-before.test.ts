import {expect, test} from 'vitest'
import {listBefore} from '../src/figures/list-before.ts'

const list = (before: string, behind = '为', count = 3): string =>
  listBefore(before, behind, count)
    .map(({label, subject, partner}) => [label, subject && `of ${subject}`, partner && `towards ${partner}`])
    .map((parts) => parts.filter(Boolean).join(' '))
    .join('; ')

test.for([
  ['粮食、油料、肉类产量', '粮食产量; 油料产量; 肉类产量'],
  ['城镇和农村居民人均可支配收入', '城镇居民人均可支配收入; 农村居民人均可支配收入'],
  ['广东、江苏和浙江进出口', '进出口 of 广东; 进出口 of 江苏; 进出口 of 浙江'],
  ['对东盟、欧盟出口', '出口 towards 东盟; 出口 towards 欧盟'],
  ['三次产业增加值', '第一产业增加值; 第二产业增加值; 第三产业增加值'],
  ['第一、二、三产业增加值', '第一产业增加值; 第二产业增加值; 第三产业增加值'],
  ['甲省电池、光伏产品', '电池; 光伏产品'],
  ['出口和进口', '出口; 进口'],
] as const)('%s', ([before, expected]) => {
  expect(list(before)).toBe(expected)
})

test('the verb behind 分别 names the measure of things that do not', () => {
  expect(list('电池、光伏产品', '出口')).toBe('电池出口; 光伏产品出口')
  expect(list('外商投资企业和国有企业', '进出口')).toBe('外商投资企业进出口; 国有企业进出口')
  expect(list('外商投资企业和国有企业', '增长')).toBe('外商投资企业; 国有企业')
})
