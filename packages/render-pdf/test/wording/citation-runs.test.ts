import {describe, expect, it} from 'vitest'
import {citationRuns, markedText} from '../../src/wording/citation-runs.ts'

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
    expect(citationRuns({cites: [13, 26], citesNear: []})).toEqual([
      {text: '[13]', link: {to: 'name', name: 'reference-13'}},
      {text: '[26]', link: {to: 'name', name: 'reference-26'}},
    ])
  })

  it('should say that a mark is only near, or that there is none', () => {
    expect(citationRuns({cites: [], citesNear: [9]}).map((run) => run.text)).toEqual(['[9]', '（邻近）'])
    expect(citationRuns({cites: [], citesNear: []})).toEqual([{text: '无引文'}])
  })
})
