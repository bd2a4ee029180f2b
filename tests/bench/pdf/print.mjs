// `npm run bench:pdf`: the same report by us and by three others, side by side in one run; `-- --memory` makes 1,000 by us as well. Each engine
// has a process of its own, their rounds take turns, and the best of each counts: a machine that is busy slows all. Nothing here is a test.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleOurs} from './bundle.mjs'
import {engines} from './engines.mjs'
import {badBreaksOf, pagesOf, standardsOf} from './look.mjs'

/** A start is short, so that a busy moment counts for more: it is made more often. */
const rounds = {cold: 7, warm: 2}
const memoryDocuments = 1000
const child = fileURLToPath(new URL('run-engine.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'))
const names = Object.keys(engines)
const fileOf = (name) => join(folder, `${name}.pdf`)

try {
  process.env.BENCH_OURS = await bundleOurs(folder)
  const measured = new Map(names.map((name) => [name, {cold: [], warm: []}]))
  for (let round = 0; round < rounds.cold; round++) {
    for (const name of names) measured.get(name).cold.push(wallOf([name, 'cold', fileOf(name)]))
  }
  for (let round = 0; round < rounds.warm; round++) {
    for (const name of names) measured.get(name).warm.push(saidBy([name, 'warm', fileOf(name)]))
  }
  printTable(measured)
  printBars(measured)
  if (process.argv.includes('--memory')) printMemory()
} finally {
  rmSync(folder, {recursive: true})
}

function wallOf(words) {
  const start = performance.now()
  run(words)
  return performance.now() - start
}

function saidBy(words) {
  return JSON.parse(run(words).trim().split('\n').at(-1))
}

function run(words) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--expose-gc', child, ...words], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

function best({cold, warm}) {
  const least = (field) => Math.min(...warm.map((said) => said[field]))
  return {cold: Math.min(...cold), next: least('median'), processor: least('processor')}
}

function printTable(measured) {
  const standards = standardsOf(names.map(fileOf))
  const head = [
    'engine',
    'cold ms',
    'next ms',
    'processor ms',
    'KB',
    'peak MB',
    'pages',
    'tagged',
    'veraPDF',
    'bad breaks',
    'same bytes',
  ]
  console.log(
    `load ${loadavg()[0].toFixed(1)}; best of ${rounds.cold} cold starts and ${rounds.warm} rounds; next is the median of 19 reports that differ\n`,
  )
  console.log(row(head))
  console.log(row(head.map(() => '---')))
  for (const [index, name] of names.entries()) {
    const {cold, next, processor} = best(measured.get(name))
    const {bytes, peakMb, same} = measured.get(name).warm[0]
    const seen = pagesOf(fileOf(name))
    console.log(
      row([
        name,
        cold.toFixed(0),
        next.toFixed(1),
        processor.toFixed(1),
        (bytes / 1000).toFixed(0),
        peakMb.toFixed(0),
        seen?.pages ?? '?',
        seen ? (seen.tagged ? 'yes' : 'no') : '?',
        standards?.[index] ?? '?',
        badBreaksOf(fileOf(name)) ?? '?',
        same ? 'yes' : 'no',
      ]),
    )
  }
}

function row(cells) {
  return `| ${cells.join(' | ')} |`
}

function printBars(measured) {
  const [ours, typst, pdfmake] = ['region-briefs', 'typst', 'pdfmake'].map((name) => best(measured.get(name)))
  console.log()
  console.log(`next, times Typst:   ${(ours.next / typst.next).toFixed(2)}  (bar 0.6)`)
  console.log(`next, times pdfmake: ${(ours.next / pdfmake.next).toFixed(2)}  (bar 0.15)`)
  console.log(`cold, times Typst:   ${(ours.cold / typst.cold).toFixed(2)}  (bar 2.0)`)
}

function printMemory() {
  const {taken} = saidBy(['region-briefs', 'memory', String(memoryDocuments)])
  // The first reports fill the caches of glyphs and words.
  const settled = taken.slice(2)
  const growth = (Math.max(...settled) / Math.min(...settled) - 1) * 100
  console.log(`memory over ${memoryDocuments} reports: ${taken.join(', ')} MB; within ${growth.toFixed(0)} %  (bar 15)`)
}
