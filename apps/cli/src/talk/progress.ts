import type {World} from '../world.ts'

/** Tells how far a run is, on standard error. */
export interface Progress {
  /** Before each step: what is made now. */
  step(what: string): void
  /** After the last one, and after a failure: a line that is written over is wiped. */
  end(): void
}

const barWidth = 24

/**
 * Open a progress line: one bar that is written over on a terminal, plain lines elsewhere.
 *
 * @param world  Whose terminal.
 * @param total  How many steps there will be.
 */
export function openProgress(world: World, total: number): Progress {
  let done = 0
  const show = world.isTerminal
    ? (what: string) => world.talk(`\r\u001B[K${bar(done, total, what).slice(0, world.columns - 1)}`)
    : (what: string) => world.talk(`${position(done + 1, total)} ${what}\n`)
  return {
    step(what) {
      show(what)
      done++
    },
    end() {
      if (world.isTerminal) world.talk('\r\u001B[K')
    },
  }
}

function bar(done: number, total: number, what: string): string {
  const filled = Math.round((done / total) * barWidth)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${position(done + 1, total)} ${what}`
}

function position(step: number, total: number): string {
  return `${String(step).padStart(String(total).length)}/${total}`
}
