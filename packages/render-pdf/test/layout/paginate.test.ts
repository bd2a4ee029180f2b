import {describe, expect, it} from 'vitest'
import {paginate} from '../../src/layout/paginate.ts'
import type {Slab} from '../../src/layout/slab.ts'

const column = {leftPt: 0, topPt: 0, widthPt: 100, heightPt: 400, frameColor: '#000000'}

function slab(heightPt: number, keepWithNext = false): Slab {
  return {heightPt, boxes: [], gapPt: 0, keepWithNext}
}

/** A heading and lines that all keep together but are taller than a page, below what fills a part of the first. */
function pageOfHeading(filledPt: number): number {
  const heading: Slab = {...slab(20, true), outline: {depth: 1, text: ''}}
  const lines = Array.from({length: 30}, (_, index) => slab(20, index < 29))
  return paginate([slab(filledPt), heading, ...lines], column).outline[0]!.page
}

/** Pages of slabs by their wishes. */
function pagesOf(wishes: ReadonlyArray<Slab['preferWithNext']>): Array<number> {
  const slabs = wishes.map((preferWithNext, index): Slab => ({...slab(90), preferWithNext, names: [String(index)]}))
  return paginate(slabs, column).names.map(({page}) => page)
}

describe('paginate', () => {
  it('should keep pairs where the whole does not fit a page, and all where it does', () => {
    expect(pagesOf(['pair', 'whole', 'pair', undefined, undefined])).toEqual([0, 0, 0, 0, 1])
    expect(pagesOf([undefined, 'pair', 'whole', 'pair', undefined])).toEqual([0, 1, 1, 1, 1])
    expect(pagesOf([undefined, 'pair', 'whole', 'whole', 'pair', undefined])).toEqual([0, 0, 0, 1, 1, 1])
  })

  it('should begin what is taller than a page on the next one where little room is left', () => {
    expect([360, 380].map(pageOfHeading)).toEqual([1, 1])
  })

  it('should begin it at once where there is room for more than its heading', () => {
    expect([0, 100, 290].map(pageOfHeading)).toEqual([0, 0, 0])
  })
})
