import {describe, expect, it} from 'vitest'
import {fitFirstPage} from '../../src/layout/fit-first-page.ts'
import {framePadPt, paginate} from '../../src/layout/paginate.ts'
import type {Slab} from '../../src/layout/slab.ts'

/** Two blocks and what begins the next page, on a page that has room for the blocks and so much of their gap of 50. */
function gapOn(roomPt: number, frame?: number): {gapPt: number; page: number | undefined} {
  const slab: Slab = {heightPt: 100, boxes: [], gapPt: 50, keepWithNext: false}
  const heightPt = 200 + roomPt + (frame === undefined ? 0 : 2 * framePadPt)
  const slabs = fitFirstPage([slab, {...slab, frame, names: ['second']}, {...slab, startsPage: true}], heightPt)
  const column = {leftPt: 0, topPt: 0, widthPt: 100, heightPt, frameColor: '#000000'}
  return {gapPt: slabs[1]!.gapPt, page: paginate(slabs, column).names[0]?.page}
}

describe('fitFirstPage', () => {
  it('should take as much from gaps as is missing', () => {
    expect(gapOn(45)).toEqual({gapPt: 45, page: 0})
    expect(gapOn(30, 7)).toEqual({gapPt: 30, page: 0})
  })

  it('should leave what fits, and what would fit only without gaps', () => {
    expect(gapOn(50)).toEqual({gapPt: 50, page: 0})
    expect(gapOn(200)).toEqual({gapPt: 50, page: 0})
    expect(gapOn(10)).toEqual({gapPt: 50, page: 1})
  })

  it('should change nothing where no page is begun', () => {
    const slab: Slab = {heightPt: 100, boxes: [], gapPt: 50, keepWithNext: false}
    expect(fitFirstPage([slab, slab], 240)).toEqual([slab, slab])
  })
})
