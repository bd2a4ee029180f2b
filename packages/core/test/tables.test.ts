import {expect, test} from 'vitest'
import {hostGrades} from '../src/references/source-grades.ts'
import {isNational} from '../src/regions/is-national.ts'
import {provinceTable} from '../src/regions/province-table.ts'
import {regionTable} from '../src/regions/region-table.ts'

const gradeOf = (host: string): string | undefined => hostGrades.find(([hosts]) => hosts.test(host))?.[1]

/** 国家统计局《东西中部和东北地区划分方法》: 10, 6, 12 and 3 units, each once; Hong Kong, Macau and Taiwan are in none. */
test('the four macro-regions are the 31 provincial units, each once', () => {
  const macro = regionTable.filter(({id}) => ['east', 'central', 'west', 'northeast'].includes(id))
  expect(macro.map(({id, members}) => [id, members.length])).toEqual([
    ['east', 10],
    ['central', 6],
    ['west', 12],
    ['northeast', 3],
  ])
  const outside = new Set(['CN-HK', 'CN-MO', 'CN-TW'])
  const units = provinceTable.map(({code}) => code).filter((code) => !outside.has(code))
  expect(macro.flatMap(({members}) => members).toSorted()).toEqual(units.toSorted())
})

test('the country is national, the mainland too, an organisation and nobody are not', () => {
  expect(['中国', '内地', 'APEC', '世界', '江苏', null].map(isNational)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

test('hosts are graded by whose they are', () => {
  expect(
    ['www.stats.gov.cn', 'news.cnr.cn', 'k.sina.com.cn', 'news.qq.com', 'notgov.cn.example.org'].map(gradeOf),
  ).toEqual(['official', 'media', 'portal', 'portal', undefined])
})
