import {expect, test} from 'vitest'
import {findTerms} from '../src/pathways/find-terms.ts'
import {agreements, industries, places} from '../src/pathways/terms.ts'

const labels = (found: ReadonlyArray<{label: string}>): Array<string> => found.map(({label}) => label)

test('the longer form wins, each term once, in the order of the text', () => {
  expect(labels(findTerms('发展新能源汽车、新能源和新能源汽车', industries))).toEqual(['新能源汽车', '新能源'])
})

test('forms with brackets and free spaces are one term', () => {
  for (const text of ['AEO互认', 'AEO 互认', 'AEO（经认证的经营者）互认', '“经认证的经营者”互认']) {
    expect(labels(findTerms(`用好${text}。`, agreements))).toEqual(['AEO 互认'])
  }
  expect(labels(findTerms('中国—东盟自贸区3.0版与CPTPP', agreements))).toEqual(['中国—东盟自贸区 3.0 版', 'CPTPP'])
})

test('a place has its code, and a word that only begins like one is none', () => {
  expect(findTerms('广东与长三角', places)).toEqual([
    {label: '广东', code: 'CN-GD'},
    {label: '长三角', code: 'yrd'},
  ])
  expect(findTerms('广泛合作，北上', places)).toEqual([])
})

test('no text has terms that it does not hold', () => {
  expect(labels(findTerms('清洁能源与绿色金融', industries))).toEqual(['清洁能源', '绿色金融'])
  expect(labels(findTerms('扩大连通，完成都市圈，其中部分', places))).toEqual([])
})
