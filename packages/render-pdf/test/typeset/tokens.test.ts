import {expect, it} from 'vitest'
import type {StyledRun, TextStyle} from '../../src/typeset/text-style.ts'
import type {Token} from '../../src/typeset/tokens.ts'
import {toTokens} from '../../src/typeset/tokens.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const style: TextStyle = {face: 'text', sizePt: 10, color: '#000000'}

function tokensOf(...runs: Array<Partial<StyledRun> & {text: string}>): Array<Token> {
  return toTokens(
    runs.map((run) => ({style, ...run})),
    testFonts,
  )
}

it('should measure a Han in the size and font that it is set in, whatever was set before', () => {
  const [, small] = tokensOf({text: '开放开放'})
  const [, large] = tokensOf({text: '开放开放', style: {...style, sizePt: 20}})
  const [, bold] = tokensOf({text: '开放开放', style: {...style, face: 'heading'}})
  expect([small!.widthPt, large!.widthPt, bold!.widthPt]).toEqual([10, 20, 10])
  expect(small!.sizePt).toBe(10)
})

it('should say of which run a Han is, the same Han in another paragraph too', () => {
  const later = tokensOf({text: '开放'}, {text: '开放'})
  expect(later.map(({run}) => run)).toEqual([0, 0, 1, 1])
  expect(tokensOf({text: '放开放'}).map(({run}) => run)).toEqual([0, 0, 0])
})

it('should part Han, but not what stays together, and know the blank before one', () => {
  const free = tokensOf({text: '合作共赢'})
  expect(free.map(({breakable}) => breakable)).toEqual([false, true, true, true])
  const together = tokensOf({text: '合作共赢', together: true})
  expect(together.map(({breakable}) => breakable)).toEqual([false, false, false, false])
  expect(tokensOf({text: '合作 共赢'}).map(({spaced}) => spaced)).toEqual([false, false, true, false])
})
