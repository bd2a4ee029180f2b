/** Tops in their order, none nearer to the next than a line, none below the foot or above the top where there is room for all. */
export function spreadTops(wanted: ReadonlyArray<number>, heightPt: number, footPt: number): Array<number> {
  const tops: Array<number> = []
  for (const [index, top] of wanted.entries())
    tops.push(Math.max(0, top, index === 0 ? 0 : tops[index - 1]! + heightPt))
  for (let index = tops.length - 1, limit = footPt; index >= 0; index--) {
    limit = Math.min(tops[index]!, limit - heightPt)
    tops[index] = limit
  }
  return tops
}
