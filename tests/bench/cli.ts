// `npm run bench:cli`: what the built command costs beside `node -e 0`, in one run: starting, a build that changes nothing, and the first
// build of the published paper (else the bundled one), each in a process of its own; and how long `watch` takes from a saved paper in which
// one figure of one region is another to the line that says what was made. `npm run build` first. Time on the clock says little
// on a busy machine, so that of the processor stands beside it. Nothing here is a test.
import {spawn, spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'apps/cli/bin/briefs.js')
if (!existsSync(join(root, 'apps/cli/dist/briefs.js'))) throw new Error('Missing build, run `npm run build` first')

const published = join(root, '../shared/seed/paper.txt')
const source = existsSync(published) ? published : join(root, 'examples/apec-regions.md')
const folder = mkdtempSync(join(tmpdir(), 'briefs-bench-'))
const [plain, configured] = [join(folder, 'plain'), join(folder, 'configured')]
for (const each of [plain, configured]) {
  mkdirSync(each)
  copyFileSync(source, join(each, 'paper.md'))
}
writeFileSync(join(configured, 'briefs.config.yaml'), 'papers: [paper.md]\noutputs:\n  folder: packs\n')

/** In milliseconds. */
interface Took {
  clock: number
  processor: number
}

interface Measured {
  name: string
  words: Array<string>
  /** The folder of the call. */
  cwd?: string
  /** At most so many times `node -e 0`; null where it is the measure itself. */
  bar: number | null
  before?: () => void
}

const [often, seldom] = [12, 4]
const measured: Array<Measured & {runs: number}> = [
  {name: 'node -e 0', words: ['-e', '0'], bar: null, runs: often},
  {name: 'briefs --version', words: [command, '--version'], bar: 2, runs: often},
  {name: 'build, nothing changed', words: [command, 'build', 'paper.md'], bar: 4, runs: often},
  {name: 'the same, with a config', words: [command, 'build'], cwd: configured, bar: 4, runs: often},
  {
    name: 'first build, six packs, PDF and XLSX',
    words: [command, 'build', 'paper.md', '--out', 'first'],
    bar: 60,
    before: () => rmSync(join(plain, 'first'), {recursive: true, force: true}),
    runs: seldom,
  },
]

try {
  run([command, 'build', 'paper.md'], plain)
  run([command, 'build'], configured)
  const times = new Map<string, Array<Took>>(measured.map(({name}) => [name, []]))
  for (let round = 0; round < often; round++) {
    for (const {name, words, cwd = plain, runs, before} of measured) {
      if (round >= runs) continue
      before?.()
      times.get(name)!.push(run(words, cwd))
    }
  }
  // Of the clock the best, which others disturbed least; of the processor, which is told in ticks of 10 ms, the mean.
  const told = {
    clock: (name: string): number => Math.min(...times.get(name)!.map(({clock}) => clock)),
    processor: (name: string): number => {
      const all = times.get(name)!.map(({processor}) => processor)
      return all.reduce((sum, each) => sum + each, 0) / all.length
    },
  }
  console.log(`${often} runs of each (first build: ${seldom}), interleaved; load ${loadavg()[0]!.toFixed(1)}`)
  console.log(`${' '.repeat(38)}   best on the clock    mean of the processor`)
  for (const {name, bar} of measured) {
    const columns = (['clock', 'processor'] as const).map((what) => {
      const ratio = told[what](name) / told[what]('node -e 0')
      return `${told[what](name).toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(7)} ×`
    })
    console.log(`${name.padEnd(38)} ${columns.join('   ')}${bar === null ? '' : `   (bar: ${bar})`}`)
  }
  const edits = (await watched(often)).toSorted((left, right) => left - right)
  console.log(
    `watch, one figure of one region edited  ${edits[0]!.toFixed(0)} ms best, ${edits[often >> 1]!.toFixed(0)} ms middle of ${often} on the clock   (bar: 1000 ms)`,
  )
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** Run node in a folder of the bench. The shell tells what its child took of the processor, from its start to its end. */
function run(words: Array<string>, cwd: string): Took {
  const started = performance.now()
  // Without npm's variables, which would make its folder the caller's.
  const env = {PATH: process.env.PATH, HOME: process.env.HOME}
  const shell = ['-c', '"$@" >/dev/null || exit $?; times', 'sh', process.execPath, ...words]
  const {status, stdout, stderr} = spawnSync('/bin/sh', shell, {cwd, env, encoding: 'utf8'})
  const clock = performance.now() - started
  if (status !== 0) throw new Error(`Unexpected exit code ${status} of ${words.join(' ')}: ${stderr}`)
  return {clock, processor: processorOf(stdout)}
}

/** POSIX, times: the shell's own times in the first line, those of its children in the second, as `0m0.041s 0m0.012s`. */
function processorOf(said: string): number {
  const times =
    said
      .trim()
      .split('\n')[1]!
      .match(/(\d+)m([\d.]+)s/g) ?? []
  return times.reduce((sum, each) => {
    const [, minutes, seconds] = /(\d+)m([\d.]+)s/.exec(each)!
    return sum + (Number(minutes) * 60 + Number(seconds)) * 1000
  }, 0)
}

/**
 * Edit a figure of the bundled paper while `watch` is at work.
 *
 * @returns  Of each edit the milliseconds from the saved file to its line.
 */
async function watched(edits: number): Promise<Array<number>> {
  const paper = join(plain, 'watched.md')
  const text = readFileSync(join(root, 'examples/apec-regions.md'), 'utf8')
  writeFileSync(paper, text)
  const child = spawn(process.execPath, [command, 'watch', 'watched.md', '--out', 'watched'], {
    cwd: plain,
    env: {PATH: process.env.PATH, HOME: process.env.HOME},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    await lineOf(child.stderr, 'watching')
    const times: Array<number> = []
    for (let edit = 1; edit <= edits; edit++) {
      const value = (21.45 + edit / 100).toFixed(2)
      const told = lineOf(child.stdout, `→ ${value}%`)
      const started = performance.now()
      writeFileSync(paper, text.replace('21.45%', `${value}%`))
      await told
      times.push(performance.now() - started)
    }
    return times
  } finally {
    child.kill()
  }
}

/** Resolves when a stream has said some words; rejects when it ends without. */
function lineOf(stream: NodeJS.ReadableStream, words: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = ''
    const onEnd = (): void => fail(new Error(`Unexpected end of watch before \`${words}\`: ${said}`))
    const onData = (text: Buffer): void => {
      said += text.toString('utf8')
      if (!said.includes(words)) return
      stream.off('data', onData)
      stream.off('end', onEnd)
      done()
    }
    stream.on('data', onData)
    stream.on('end', onEnd)
  })
}
