import type {Reference} from '@region-briefs/core'
import {describe, expect, it} from 'vitest'
import {referenceText} from '../../src/compose/reference-text.ts'
import {reference} from '../fixtures/invented-pack.ts'

const bare: Partial<Reference> = {
  container: null,
  publisher: null,
  place: null,
  year: null,
  date: null,
  url: null,
  urls: [],
}

function text(fields: Partial<Reference>): string {
  return referenceText(reference(7, {...bare, ...fields}))
}

// The forms of GB/T 7714-2015, part 4.
describe('referenceText', () => {
  it('should give a journal article with year, volume, issue and pages', () => {
    const fields = {
      type: 'J',
      title: '虚构研究',
      authors: ['甲', '乙'],
      container: '虚构学刊',
      year: 2024,
      volume: '21',
      issue: '4',
      pages: '9-16',
    }
    expect(text(fields)).toBe('甲，乙. 虚构研究[J]. 虚构学刊，2024，21(4): 9-16.')
  })

  it('should give a year and an issue without a volume', () => {
    expect(text({type: 'J', title: '虚构研究', authors: ['甲'], container: '虚构学刊', year: 2024, issue: '4'})).toBe(
      '甲. 虚构研究[J]. 虚构学刊，2024(4).',
    )
  })

  it('should give a book with place, publisher, year and pages', () => {
    expect(
      text({type: 'M', title: '虚构之书', authors: [], place: '北京', publisher: '虚构社', year: 2023, pages: '67'}),
    ).toBe('虚构之书[M]. 北京: 虚构社，2023: 67.')
  })

  it('should give no year that is not printed', () => {
    expect(
      text({
        type: 'EB/OL',
        title: '虚构公报（2025）',
        authors: [],
        url: 'https://example.org/2025',
        urls: ['https://example.org/2025'],
      }),
    ).toBe('虚构公报（2025）[EB/OL]. https://example.org/2025.')
  })

  it('should print an entry of several works, or one without a type, as the paper does', () => {
    expect(text({type: null, raw: '[9][15]  某处\n的条目.'})).toBe('某处 的条目.')
    expect(text({urls: ['https://example.org/1', 'https://example.org/2'], raw: '[7] 甲;乙.'})).toBe('甲;乙.')
  })
})
