/** Fewer lines are set in no columns for sure. */
const fewestLines = 3
/** A gap between two columns, in spaces. */
const gutter = /(?<=\S)(?: {3,}|\u3000{2,})(?=\S)/g
/** Shorter pieces are the cells of a table, in characters. */
const shortestPiece = 8
/** The second column begins so near to where it does in the line before, in half-width characters: pages are set in wider ones. */
const tolerance = 6

/**
 * Where lines begin to stand in two columns, as a page of two columns comes out of `pdftotext -layout`: each line holds a piece of
 * two sentences that have nothing to do with each other.
 *
 *     一是创新不足。研发投入强度只有           高于全省 1.2 个百分点。
 *     1.8%，低于全国 0.8 个百分点。          四是生态压力较大。单位能耗仅
 *     二是开放不足。进出口额占地区生产          下降 2.0%。
 *
 * @param lines  Of one block.
 * @returns      The index of the first such line; -1 where there are none.
 */
export function columnsStart(lines: ReadonlyArray<string>): number {
  const seconds = lines.map(secondColumn)
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && seconds[to] && isNear(seconds[to]!, seconds[Math.max(from, to - 1)]!)) to += 1
    if (to - from >= fewestLines && isProse(seconds.slice(from, to) as Array<Second>)) return from
    from = Math.max(to, from + 1)
  }
  return -1
}

/** Where the second of exactly two pieces of a line begins, and both. */
interface Second {
  readonly column: number
  readonly pieces: readonly [string, string]
}

function secondColumn(line: string): Second | null {
  const printed = line.trimEnd()
  const gaps = Array.from(printed.matchAll(gutter))
  const [gap] = gaps
  if (!gap || gaps.length > 1) return null
  const start = gap.index + gap[0].length
  return {column: widthOf(printed.slice(0, start)), pieces: [printed.slice(0, gap.index).trim(), printed.slice(start)]}
}

function isNear(left: Second, right: Second): boolean {
  return Math.abs(left.column - right.column) <= tolerance
}

/** Long pieces in both columns, and stops of sentences in both. */
function isProse(seconds: ReadonlyArray<Second>): boolean {
  return [0, 1].every((side) => {
    const pieces = seconds.map((second) => second.pieces[side]!)
    const long = pieces.filter(({length}) => length >= shortestPiece)
    return long.length * 2 >= pieces.length && pieces.some((piece) => /[，。；]/.test(piece))
  })
}

/** In half-width characters: a Chinese one is two wide. */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1
  return width
}
