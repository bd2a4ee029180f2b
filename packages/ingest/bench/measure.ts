/**
 * The middle of five runs, in milliseconds of processor time: other programs do not lengthen it.
 *
 * @param warmUp  Runs before them that are not counted; where a smaller text of the same shape was just read, none is needed.
 */
export async function median(run: () => unknown, warmUp: number = 1): Promise<number> {
  for (let turn = 0; turn < warmUp; turn++) await run()
  const times = []
  for (let turn = 0; turn < 5; turn++) times.push(await timed(run))
  return middle(times)
}

/** The middle and the best of some runs, in milliseconds of processor time. */
export interface Cost {
  readonly middle: number
  readonly best: number
}

/** Two things done in turns, so that what disturbs the one disturbs the other. */
export async function inTurns(
  left: () => unknown,
  right: () => unknown,
  turns: number,
): Promise<{left: Cost; right: Cost}> {
  const [lefts, rights]: [Array<number>, Array<number>] = [[], []]
  for (let turn = 0; turn < turns; turn++) {
    lefts.push(await timed(left))
    rights.push(await timed(right))
  }
  return {left: costOf(lefts), right: costOf(rights)}
}

function costOf(times: ReadonlyArray<number>): Cost {
  return {middle: middle(times), best: Math.min(...times)}
}

async function timed(run: () => unknown): Promise<number> {
  const started = process.cpuUsage()
  await run()
  const {user, system} = process.cpuUsage(started)
  return (user + system) / 1000
}

function middle(times: ReadonlyArray<number>): number {
  return times.toSorted((left, right) => left - right)[times.length >> 1]!
}

/** Least squares of log time on log size. */
export function slope(points: ReadonlyArray<{size: number; whole: number}>): number {
  const xs = points.map(({size}) => Math.log(size))
  const ys = points.map(({whole}) => Math.log(whole))
  const [x, y] = [mean(xs), mean(ys)]
  const up = xs.reduce((sum, value, index) => sum + (value - x) * (ys[index]! - y), 0)
  return up / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}

function mean(values: ReadonlyArray<number>): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
