import {theme} from '../theme/theme.ts'
import type {Box, NamedPlace, OutlineItem} from './boxes.ts'
import {moveBox} from './boxes.ts'
import type {Slab} from './slab.ts'

/** The column on a page. */
export interface Column {
  leftPt: number
  topPt: number
  widthPt: number
  heightPt: number
  /** Of the dashed frames. */
  frameColor: string
}

/** Boxes by page, with what leads to places on them. */
export interface Pagination {
  pages: Array<Array<Box>>
  outline: Array<OutlineItem>
  names: Array<NamedPlace>
}

/** Room between a frame and what stands in it, above and below. */
export const framePadPt: number = theme.space.inset

/** What is taller than a page begins where there is as much of the page, so that its heading does not stand alone. */
const leastRoom = 0.25

/** What starts a page goes on where the page before has less than this part of it filled: a page of one line is worse. */
const leastFilled = 0.3

/** No more than this part of a page stays empty for a wish to keep a whole together: a chart's data then follow on the next. */
const mostEmpty = 0.3

/**
 * Fill pages with slabs. Slabs that keep together go to the next page as one, unless they are taller than a page;
 * no slab is ever cut.
 */
export function paginate(slabs: ReadonlyArray<Slab>, column: Column): Pagination {
  const state: Filler = {pages: [[]], outline: [], names: [], y: 0, frame: null}
  for (let index = 0; index < slabs.length;) {
    const chain = chainFor(state, slabs, index, column)
    if (chain[0]!.startsPage === true && state.y > column.heightPt * leastFilled) turnPage(state, column)
    const startsLow = state.y > column.heightPt * (1 - leastRoom)
    if (!fits(state, chain, column) && state.y > 0 && (startsLow || fitsEmptyPage(chain, column)))
      turnPage(state, column)
    for (const slab of chain) place(state, slab, column)
    index += chain.length
  }
  closeFrame(state, column)
  return {pages: state.pages, outline: state.outline, names: state.names}
}

interface Filler extends Pagination {
  /** From the top of the column. */
  y: number
  frame: {number: number; topPt: number} | null
}

/** What keeps together from a slab on; less of it where all of it would leave too much of the page empty, and less does not. */
function chainFor(state: Filler, slabs: ReadonlyArray<Slab>, start: number, column: Column): Array<Slab> {
  const whole = chainFrom(slabs, start, column)
  const opensPage = whole[0]!.startsPage === true && state.y > column.heightPt * leastFilled
  if (opensPage || state.y > column.heightPt * (1 - mostEmpty) || fits(state, whole, column)) return whole
  const pairs = chainOf(['pair'], slabs, start)
  return fits(state, pairs, column) ? pairs : whole
}

function chainFrom(slabs: ReadonlyArray<Slab>, start: number, column: Column): Array<Slab> {
  for (const wishes of [['pair', 'whole'], ['pair']] as const) {
    const chain = chainOf(wishes, slabs, start)
    if (fitsEmptyPage(chain, column)) return chain
  }
  return chainOf([], slabs, start)
}

type Wish = NonNullable<Slab['preferWithNext']>

/** The slabs from one on that keep together, some wishes granted. */
function chainOf(wishes: ReadonlyArray<Wish>, slabs: ReadonlyArray<Slab>, start: number): Array<Slab> {
  return chainWhile(
    slabs,
    start,
    ({keepWithNext, preferWithNext}) => keepWithNext || wishes.some((wish) => wish === preferWithNext),
  )
}

function chainWhile(slabs: ReadonlyArray<Slab>, start: number, goesOn: (slab: Slab) => boolean): Array<Slab> {
  let end = start
  while (end < slabs.length - 1 && goesOn(slabs[end]!)) end++
  return slabs.slice(start, end + 1)
}

/** A frame that ends, before the chain, within it or with it, takes room below it; one that begins, above. */
function fits(state: Filler, chain: ReadonlyArray<Slab>, column: Column): boolean {
  let {y} = state
  let open = state.frame?.number
  for (const slab of chain) {
    if (open !== undefined && open !== slab.frame) y += framePadPt
    if (y > 0) y += slab.gapPt
    if (slab.frame !== undefined && open !== slab.frame) y += framePadPt
    open = slab.frame
    y += slab.heightPt
  }
  return y + (open === undefined ? 0 : framePadPt) <= column.heightPt + 0.01
}

function fitsEmptyPage(chain: ReadonlyArray<Slab>, column: Column): boolean {
  const repeat = chain[0]!.repeat?.heightPt ?? 0
  const height = chain.reduce((sum, slab, index) => sum + slab.heightPt + (index === 0 ? 0 : slab.gapPt), 0)
  return repeat + height + 2 * framePadPt <= column.heightPt
}

function turnPage(state: Filler, column: Column): void {
  closeFrame(state, column)
  state.pages.push([])
  state.y = 0
}

function place(state: Filler, slab: Slab, column: Column): void {
  if (state.frame !== null && state.frame.number !== slab.frame) closeFrame(state, column)
  if (state.y > 0 && !fits(state, [slab], column)) turnPage(state, column)
  const atTop = state.y === 0
  if (!atTop) state.y += slab.gapPt
  if (slab.frame !== undefined && state.frame === null) {
    state.frame = {number: slab.frame, topPt: state.y}
    state.y += framePadPt
  }
  if (atTop && slab.repeat) put(state, slab.repeat, column)
  put(state, slab, column)
}

function put(state: Filler, slab: Slab, column: Column): void {
  const page = state.pages.length - 1
  const yPt = column.topPt + state.y
  state.pages[page]!.push(...slab.boxes.map((box) => moveBox(box, column.leftPt, yPt)))
  for (const name of slab.names ?? []) state.names.push({name, page, yPt})
  if (slab.outline) state.outline.push({...slab.outline, page, yPt})
  state.y += slab.heightPt
}

function closeFrame(state: Filler, column: Column): void {
  if (state.frame === null) return
  const {topPt} = state.frame
  state.pages.at(-1)!.push({
    type: 'rect',
    xPt: column.leftPt,
    yPt: column.topPt + topPt,
    widthPt: column.widthPt,
    heightPt: state.y - topPt + framePadPt,
    fill: null,
    stroke: column.frameColor,
    dashed: true,
    node: null,
  })
  state.y += framePadPt
  state.frame = null
}
