import type {Box} from './boxes.ts'
import {moveBox} from './boxes.ts'

/** A slice of the column that stays on one page; blocks are laid out as slabs, pages are filled with them. */
export interface Slab {
  heightPt: number
  /** Relative to the column's left edge and the slab's top. */
  boxes: Array<Box>
  /** Before it, except at the top of a page. */
  gapPt: number
  /** Stays on the page of the next slab, as a heading does. */
  keepWithNext: boolean
  /** The same, where all that then keeps together fits on one page; wishes for a `whole` give way before those for a `pair`. */
  preferWithNext?: 'pair' | 'whole' | undefined
  /** The head of its table, set again where the slab is first on a page. */
  repeat?: Slab | undefined
  /** Slabs of one number stand in one dashed frame. */
  frame?: number | undefined
  /** Stands at the top of a page. */
  startsPage?: boolean | undefined
  names?: Array<string> | undefined
  outline?: {depth: number; text: string} | undefined
}

/** @returns The slab moved to the right. */
export function indentSlab(slab: Slab, x: number): Slab {
  const repeat = slab.repeat && indentSlab(slab.repeat, x)
  return {...slab, boxes: slab.boxes.map((box) => moveBox(box, x, 0)), repeat}
}

/** Keep all on one page; what is taller than a page breaks between its lines. */
export function keepWhole(slabs: ReadonlyArray<Slab>): Array<Slab> {
  return slabs.map((slab, index) => (index < slabs.length - 1 ? {...slab, keepWithNext: true} : slab))
}

/** Keep the first two and the last two lines together, and all of a short stretch (no widows, no orphans). */
export function keepTogether(slabs: ReadonlyArray<Slab>, shortest: number): Array<Slab> {
  const last = slabs.length - 1
  return slabs.map((slab, index) => {
    const kept = index < last && (slabs.length <= shortest || index === 0 || index === last - 1)
    return kept ? {...slab, keepWithNext: true} : slab
  })
}
