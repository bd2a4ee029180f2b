import {describe, expect, it} from 'vitest'
import {citationRuns, markedText, marks} from '../../src/wording/citation-runs.ts'
import {toWording} from '../../src/wording/wording.ts'

const zh = toWording('zh')

describe('markedText', () => {
  it('should raise citation marks and drop the caret before them', () => {
    expect(markedText('推广到 12 个口岸^[21]，见[3-5]。')).toEqual([
      {text: '推广到 12 个口岸'},
      {text: '[21]', mark: true},
      {text: '，见'},
      {text: '[3-5]', mark: true},
      {text: '。'},
    ])
  })

  it('should leave a type code of a reference alone', () => {
    expect(markedText('某公报[EB/OL].')).toEqual([{text: '某公报[EB/OL].'}])
  })
})

describe('citationRuns', () => {
  it('should lead each mark to its reference', () => {
    expect(citationRuns(zh, {cites: [13, 26], citesNear: []})).toEqual([
      {text: '[13]', link: {to: 'name', name: 'reference-13'}},
      {text: '[26]', link: {to: 'name', name: 'reference-26'}},
    ])
  })

  it('should show three or more that follow each other as a range, which leads to its first', () => {
    expect(citationRuns(zh, {cites: [1, 2, 42, 43, 44, 50], citesNear: []})).toEqual([
      {text: '[1]', link: {to: 'name', name: 'reference-1'}},
      {text: '[2]', link: {to: 'name', name: 'reference-2'}},
      {text: '[42—44]', link: {to: 'name', name: 'reference-42'}},
      {text: '[50]', link: {to: 'name', name: 'reference-50'}},
    ])
    expect(marks([3, 1, 2, 5])).toBe('[3][1][2][5]')
  })

  it('should say that a mark is only near, or that there is none', () => {
    expect(citationRuns(zh, {cites: [], citesNear: [9]}).map((run) => run.text)).toEqual(['[9]', '（邻近）'])
    expect(citationRuns(zh, {cites: [], citesNear: []})).toEqual([{text: '无引文'}])
  })
})
