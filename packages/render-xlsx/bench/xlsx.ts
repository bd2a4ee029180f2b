// `npm run bench:xlsx`: what a workbook of ours costs beside those of exceljs, XlsxWriter, openpyxl and @e965/xlsx, on the same cells: processor
// time of all threads, without the start of the process, the most memory of the process, the size of the file. Each is a process of its own, in turn, and the best
// of several rounds counts: a busy machine lengthens the clock's time, and this one less. Words after the command choose writers. Nothing here is a test.
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {largeData, smallData} from './data.ts'

interface Cost {
  seconds: number
  peakMb: number
  bytes: number
}

const rounds = 3

/** Debian's Python, for which `python3-openpyxl` and `python3-xlsxwriter` are installed. */
const python = '/usr/bin/python3'

const writers: Readonly<Record<string, string>> = {
  ours: 'write-ours.ts',
  XlsxWriter: 'write_xlsxwriter.py',
  exceljs: 'write-exceljs.ts',
  '@e965/xlsx': 'write-sheetjs.ts',
  openpyxl: 'write_openpyxl.py',
}

const chosen = Object.keys(writers).filter((name) => process.argv.length === 2 || process.argv.slice(2).includes(name))
const folder = mkdtempSync(join(tmpdir(), 'bench-xlsx-'))
try {
  for (const [title, data] of [
    ['8 sheets of 40 rows × 12, 100 times', smallData()],
    ['one table of 20,000 rows × 26', largeData()],
  ] as const) {
    const file = join(folder, 'data.json')
    writeFileSync(file, JSON.stringify(data))
    print(title, costsOf(file))
  }
} finally {
  rmSync(folder, {recursive: true})
}

function costsOf(file: string): Map<string, Cost> {
  const costs = new Map<string, Cost>()
  for (let round = 0; round < rounds; round++) {
    for (const name of chosen) {
      const cost = costOf(writers[name]!, file)
      const best = costs.get(name)
      if (cost && (!best || cost.seconds < best.seconds)) costs.set(name, cost)
    }
  }
  return costs
}

/** Null where the writer is not installed. */
function costOf(script: string, file: string): Cost | null {
  const path = fileURLToPath(new URL(script, import.meta.url))
  if (script.endsWith('.py')) {
    const run = spawnSync(python, [path, file], {encoding: 'utf8'})
    return run.status === 0 ? (JSON.parse(run.stdout) as Cost) : null
  }
  const words = ['--conditions=@region-briefs/source', '--import', import.meta.resolve('tsx'), path, file]
  return JSON.parse(execFileSync(process.execPath, words, {encoding: 'utf8'})) as Cost
}

function print(title: string, costs: ReadonlyMap<string, Cost>): void {
  const bar = costs.get('XlsxWriter')
  console.log(`\n${title} (best of ${rounds}, load ${loadavg()[0]!.toFixed(1)})`)
  console.log('writer         processor s  peak MB   file KB   time ÷ XlsxWriter  size ÷ XlsxWriter')
  for (const [name, {seconds, peakMb, bytes}] of costs) {
    const ratios = bar ? [seconds / bar.seconds, bytes / bar.bytes].map((ratio) => ratio.toFixed(2).padStart(19)) : []
    const figures = [
      seconds.toFixed(2).padStart(9),
      peakMb.toFixed(0).padStart(9),
      (bytes / 1024).toFixed(0).padStart(10),
    ]
    console.log(name.padEnd(15) + figures.join('') + ratios.join(''))
  }
}
