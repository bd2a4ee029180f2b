import {framePadPt} from './paginate.ts'
import type {Slab} from './slab.ts'

/** So much of every gap stays: below it blocks would run into each other. */
const leastGap = 0.4

/**
 * The first page stands alone and is forwarded alone. Where what stands before the first break is a little too tall for one page, the
 * gaps between its blocks give way; where that is not enough, nothing changes.
 *
 * @param heightPt  Of the column.
 */
export function fitFirstPage(slabs: ReadonlyArray<Slab>, heightPt: number): Array<Slab> {
  const end = slabs.findIndex(({startsPage}) => startsPage === true)
  const first = slabs.slice(0, Math.max(0, end))
  const frames = new Set(first.flatMap(({frame}) => frame ?? [])).size
  const fixedPt = first.reduce((sum, slab) => sum + slab.heightPt, 2 * framePadPt * frames)
  // Before the first slab there is none at the top of a page.
  const gapsPt = first.slice(1).reduce((sum, {gapPt}) => sum + gapPt, 0)
  const part = (heightPt - fixedPt) / gapsPt
  if (!(part < 1 && part >= leastGap)) return [...slabs]
  return slabs.map((slab, index) => (index < end ? {...slab, gapPt: slab.gapPt * part} : slab))
}
