import {describe, expect, it} from 'vitest'
import {withLatinQuotes} from '../../src/typeset/latin-quotes.ts'

const style = {face: 'text', sizePt: 10, color: '#000000'} as const

/** The text with its proportional quotation marks as ASCII ones. */
function read(...texts: Array<string>): string {
  return withLatinQuotes(texts.map((text) => ({text, style})))
    .map((run) => (run.style.proportional ? '"' : run.text))
    .join('')
}

describe('withLatinQuotes', () => {
  it('should narrow the quotation marks of Latin text', () => {
    expect(read('Evidence from “late” entrants')).toBe('Evidence from "late" entrants')
    expect(read('“Open” and “closed.”')).toBe('"Open" and "closed."')
  })

  it('should leave those of Chinese text, even around Latin words', () => {
    expect(read('发挥“super connector”的角色')).toBe('发挥“super connector”的角色')
    expect(read('坚持“开放”')).toBe('坚持“开放”')
  })

  it('should look beyond the run', () => {
    expect(read('the ', '“', 'late', '”', ' entrants')).toBe('the "late" entrants')
  })
})
