import {describe, expect, it} from 'vitest'
import {framePadPt, paginate} from '../../src/layout/paginate.ts'
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

/** Pages of what fills a part of the first, a chart, and the data that wish to follow it. */
function pagesOfChart(filledPt: number): Array<number> {
  const whole: Slab = {...slab(100), preferWithNext: 'whole'}
  const slabs = [slab(filledPt), whole, slab(250)].map((each, at) => ({...each, names: [String(at)]}))
  return paginate(slabs, column).names.map(({page}) => page)
}

/** Pages of a frame that leaves so much room below it, a heading, and what it heads. */
function pagesOfHeads(roomPt: number): Array<number> {
  const framed: Slab = {...slab(400 - 60 - roomPt - 2 * framePadPt), frame: 1}
  const slabs = [framed, slab(20, true), slab(40)].map((each, at) => ({...each, names: [String(at)]}))
  return paginate(slabs, column).names.map(({page}) => page)
}

describe('paginate', () => {
  it('should keep pairs where the whole does not fit a page, and all where it does', () => {
    expect(pagesOf(['pair', 'whole', 'pair', undefined, undefined])).toEqual([0, 0, 0, 0, 1])
    expect(pagesOf([undefined, 'pair', 'whole', 'whole', 'pair', undefined])).toEqual([0, 0, 0, 0, 1, 1])
  })

  it('should part a whole where keeping it would leave much of a page empty, and only there', () => {
    expect(pagesOfChart(275)).toEqual([0, 0, 1])
    expect(pagesOfChart(285)).toEqual([0, 1, 1])
    expect(pagesOfChart(50)).toEqual([0, 0, 0])
    expect(pagesOf([undefined, 'pair', 'whole', 'pair', undefined])).toEqual([0, 0, 0, 1, 1])
  })

  it('should take a heading along that what it heads would part from for the foot of a frame before', () => {
    expect(pagesOfHeads(0)).toEqual([0, 0, 0])
    expect(pagesOfHeads(-1)).toEqual([0, 1, 1])
  })

  it('should begin what is taller than a page on the next one where little room is left', () => {
    expect([360, 380].map(pageOfHeading)).toEqual([1, 1])
  })

  it('should begin it at once where there is room for more than its heading', () => {
    expect([0, 100, 290].map(pageOfHeading)).toEqual([0, 0, 0])
  })
})
