import {expect, test} from 'vitest'
import {gradeOfHost, hostGrades} from '../src/references/source-grades.ts'
import {isNational} from '../src/regions/is-national.ts'
import {cityNames, provinceOfCity} from '../src/regions/city-table.ts'
import {provinceTable} from '../src/regions/province-table.ts'
import {regionTable} from '../src/regions/region-table.ts'

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

test('hosts are graded by whose they are, the nearest one above them where they are not known themselves', () => {
  const hosts: ReadonlyArray<readonly [string, string | null]> = [
    ['www.stats.gov.cn', 'official'],
    ['data.stats.gov.cn', 'official'],
    ['tjj.gz.gov.cn', 'official'],
    ['gdfs.customs.gov.cn', 'official'],
    ['www.apec.org', 'official'],
    ['kns.cnki.net', 'journal'],
    ['doi.org', 'journal'],
    ['finance.cnr.cn', 'media'],
    ['paper.people.com.cn', 'media'],
    ['k.sina.com.cn', 'portal'],
    ['news.qq.com', 'portal'],
    ['notgov.cn.example.org', null],
    ['gov.cn.evil.example', null],
    ['xstats-gov.cn', null],
  ]
  expect(hosts.map(([host]) => [host, gradeOfHost(host)])).toEqual(hosts)
  expect(hostGrades.size).toBeGreaterThanOrEqual(120)
})

test('no region has a name without a definition, and its label is one of its names', () => {
  for (const {id, zh, en, names, definition, members} of regionTable) {
    expect([id, names.includes(zh), en !== '', definition !== '']).toEqual([id, true, true, true])
    expect([id, members.every((code) => provinceTable.some((province) => province.code === code))]).toEqual([id, true])
  }
  expect(new Set(regionTable.map(({id}) => id)).size).toBe(regionTable.length)
})

test('the 19 clusters of the plan, each with whole provinces, with its cities, or with neither where no plan lists them', () => {
  const clusters = regionTable.find(({id}) => id === 'clusters')!.gathers!.filter((id) => id !== 'prd')
  expect(clusters).toHaveLength(19)
  const listed = clusters.map((id) => regionTable.find((entry) => entry.id === id)!)
  const open = listed.filter(({members, cities}) => members.length === 0 && !cities).map(({id}) => id)
  expect(open).toEqual(['southeast-coast', 'liaoning-central-south', 'tianshan-north'])
  for (const {id, cities = [], within = []} of listed) {
    const known = cities.flatMap((city) => provinceOfCity(city) ?? [])
    expect([id, known.every((code) => within.includes(code))]).toEqual([id, true])
  }
})

test('provinces have distinct codes of both systems, and one-character names that no two share', () => {
  expect(new Set(provinceTable.map(({code}) => code)).size).toBe(34)
  expect(new Set(provinceTable.map(({administrativeCode}) => administrativeCode)).size).toBe(34)
  const characters = provinceTable.flatMap((province) => [...province.characters])
  expect(new Set(characters).size).toBe(characters.length)
})

test('no city stands in two provinces', () => {
  expect(new Set(cityNames).size).toBe(cityNames.length)
})
