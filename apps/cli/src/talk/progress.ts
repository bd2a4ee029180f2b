import type {World} from '../world.ts'

/** Tells how far a run is, on standard error. */
export interface Progress {
  /** Before each step: what is made now. */
  step(what: string): void
  /** After the last one, and after a failure: a line that is written over is wiped. */
  end(): void
}

const barWidth = 24

/** Not before so many files of packs can it be guessed how long the others take; the state is written in no time. */
const fewestFiles = 2

/**
 * Open a progress line: a bar for each region that is written over on a terminal, a line a step elsewhere.
 *
 * @param world  Whose terminal, and whose clock.
 * @param paths  Of the files that will be made, in that order; or how many steps there will be.
 */
export function openProgress(world: World, paths: ReadonlyArray<string> | number): Progress {
  const total = typeof paths === 'number' ? paths : paths.length
  let started = world.milliseconds()
  let done = 0
  let state = 0
  const line = (what: string): string => {
    const left = timeLeft(done - state, total - state, world.milliseconds() - started)
    const rest = ` ${position(done + 1, total)}${left}`
    const bars = typeof paths === 'number' ? null : regionBars(paths, done)
    const regions = bars === null ? null : `${bars}${rest}`
    return regions !== null && regions.length < world.columns ? regions : `${oneBar(done, total)}${rest} ${what}`
  }
  return {
    step(what) {
      if (state === done && !what.includes('/')) state++
      if (state === done) started = world.milliseconds()
      if (world.isTerminal) world.talk(`\r\u001B[K${line(what).slice(0, world.columns - 1)}`)
      else world.talk(`${position(done + 1, total)} ${what}\n`)
      done++
    },
    end() {
      if (world.isTerminal) world.talk('\r\u001B[K')
    },
  }
}

/** > | east [##] central [#.] all [..] */
function regionBars(paths: ReadonlyArray<string>, done: number): string | null {
  const regions = new Map<string, string>()
  for (const [index, path] of paths.entries()) {
    const [region, file] = path.split('/')
    if (file === undefined) continue
    regions.set(region!, (regions.get(region!) ?? '') + (index < done ? '#' : '.'))
  }
  return regions.size === 0 ? null : [...regions].map(([region, bar]) => `${region} [${bar}]`).join(' ')
}

function oneBar(done: number, total: number): string {
  const filled = Math.round((done / total) * barWidth)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}

/** As long as those before took on average. */
function timeLeft(done: number, total: number, milliseconds: number): string {
  if (done < fewestFiles) return ''
  return `, ${Math.ceil(((milliseconds / done) * (total - done)) / 1000)} s left`
}

function position(step: number, total: number): string {
  return `${String(step).padStart(String(total).length)}/${total}`
}
