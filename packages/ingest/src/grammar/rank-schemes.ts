import type {HeadingScheme} from './heading-number.ts'

/** A numbering, or the `#` of Markdown for headings without a number. */
export type HeadingClass = HeadingScheme | `#${number}`

/** One heading as it is met: its class, and its number's last part; null where it has none. */
export interface RankedHeading {
  readonly class: HeadingClass
  readonly value: number | null
}

/** What stands above what where a paper's own headings do not say it. Source: GB/T 9704—2012, 7.3.3; GB/T 7713.1—2006, 5. */
const usual: ReadonlyArray<HeadingClass> = [
  '第一部分',
  '第一章',
  '第一节',
  'Ⅰ',
  '壹、',
  '一、',
  '（一）',
  '1.',
  '1',
  '1.1',
  '1.1.1',
  '1.1.1.1',
  '（1）',
  '1）',
  '①',
]

/**
 * What a class says by beginning behind another, by going on or beginning anew behind it, and what custom says: one
 * beginning alone does not turn the usual order round.
 */
const [likely, usualOrder, sure] = [1, 1.5, 2]

/**
 * The classes of a paper's headings from the widest, by how they nest: what begins to count anew below another is
 * narrower. Where the paper says both or nothing, the usual order decides.
 *
 *     一、  1.  2.  二、  （一）  1.  2.    一、 above （一） above 1.
 */
export function rankSchemes(headings: ReadonlyArray<RankedHeading>): Array<HeadingClass> {
  const votes = votesOf(headings)
  const left = new Set(headings.map((heading) => heading.class).toSorted(byUse))
  const ranked: Array<HeadingClass> = []
  const weight = (wide: HeadingClass, narrow: HeadingClass): number =>
    votes(wide, narrow) + (isUsual(wide, narrow) ? usualOrder : 0)
  const isAbove = (wide: HeadingClass, narrow: HeadingClass): boolean =>
    fixedOrder(wide, narrow) ?? weight(wide, narrow) > weight(narrow, wide)
  while (left.size > 0) {
    const free = [...left].find((each) => ![...left].some((other) => other !== each && isAbove(other, each)))
    const next = free ?? [...left][0]!
    ranked.push(next)
    left.delete(next)
  }
  return ranked
}

/** How often the second class was met below the first. */
function votesOf(headings: ReadonlyArray<RankedHeading>): (wide: HeadingClass, narrow: HeadingClass) => number {
  const votes = new Map<string, number>()
  const vote = (wide: HeadingClass, narrow: HeadingClass, weight: number): void => {
    votes.set(`${wide} ${narrow}`, (votes.get(`${wide} ${narrow}`) ?? 0) + weight)
  }
  let open: Array<HeadingClass> = []
  for (const {class: each, value} of headings) {
    const at = open.indexOf(each)
    const isRestart = at >= 0 && value === 1 && at < open.length - 1
    // （1） counts anew behind 一、 that came after it: 一、 is the wider, not the narrower. 2. goes on behind （一）: 1. is.
    if (isRestart) open.slice(at + 1).forEach((other) => vote(other, each, sure))
    else if (at < 0) open.forEach((other) => vote(other, each, likely))
    else open.slice(at + 1).forEach((other) => vote(each, other, sure))
    open =
      at < 0 ? [...open, each] : isRestart ? [...open.filter((other) => other !== each), each] : open.slice(0, at + 1)
  }
  return (wide, narrow) => votes.get(`${wide} ${narrow}`) ?? 0
}

/** Decimal numbers and `#` say their depth themselves; null for all others. */
function fixedOrder(wide: HeadingClass, narrow: HeadingClass): boolean | null {
  if (wide.startsWith('#') && narrow.startsWith('#'))
    return wide.length === narrow.length ? wide < narrow : wide.length < narrow.length
  const depths = [wide, narrow].map((each) => (/^1(?:\.1)*$/.test(each) ? each.split('.').length : 0))
  return depths[0]! > 0 && depths[1]! > 0 ? depths[0]! < depths[1]! : null
}

function isUsual(wide: HeadingClass, narrow: HeadingClass): boolean {
  return !narrow.startsWith('#') && !wide.startsWith('#') && byUse(wide, narrow) < 0
}

function byUse(left: HeadingClass, right: HeadingClass): number {
  return usual.indexOf(left) - usual.indexOf(right)
}
