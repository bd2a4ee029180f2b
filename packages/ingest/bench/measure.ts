/** The middle of five runs, in milliseconds, after one to warm up. */
export async function median(run: () => unknown): Promise<number> {
  const times = []
  for (let turn = 0; turn < 6; turn++) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return times.slice(1).toSorted((left, right) => left - right)[2]!
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
