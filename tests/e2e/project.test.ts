import {readdirSync, readFileSync, statSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {root} from './run-briefs.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const rootPackage = JSON.parse(read('package.json'))

test('the scripts need nothing but Node, since they install the rest', () => {
  for (const name of readdirSync(join(root, 'scripts'))) {
    const imports = [...read(`scripts/${name}`).matchAll(/from '([^']+)'/g)].map(([, from]) => from!)
    expect(imports.filter((from) => !/^node:|^\.\//.test(from))).toEqual([])
  }
})

test('the pnpm that is called is the pnpm that is installed', () => {
  expect(rootPackage.packageManager).toBe(`pnpm@${rootPackage.dependencies.pnpm}`)
})

test('the bundled command is there before anything is built, and CI may start its script', () => {
  expect(read('apps/cli/bin/briefs.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(statSync(join(root, '.ci/run')).mode & 0o111).toBe(0o111)
})

test('results are added up over packages; one that has none is named', async () => {
  const {sum} = await import(pathToFileURL(join(root, 'scripts/results.mjs')).href)
  const entries = [
    {folder: 'a', results: {passed: 2, failed: 1, skipped: [{name: 'x', reason: 'y'}]}},
    {folder: 'b', results: {passed: 3, failed: 0, skipped: []}},
    {folder: 'c', results: null},
    {folder: 'd', results: {passed: 0, failed: 0, skipped: []}},
  ]
  expect(sum(entries)).toEqual({
    passed: 5,
    failed: 1,
    skipped: [{folder: 'a', name: 'x', reason: 'y'}],
    missing: ['c', 'd'],
  })
})

/** Sources of the rooms that only compute: all but the command line's. */
const rooms = ['core', 'ingest', 'render-pdf', 'render-xlsx']
const roomSources = rooms.flatMap((room) => sourcesOf(`packages/${room}/src`))

/** Every module that a source names: imported, re-exported, imported at run time, required. */
function namedModules(text: string): Array<string> {
  return [...text.matchAll(/(?:\bfrom|\bimport|\b(?:import|require)\s*\()\s*(['"`])([^'"`\n]+)\1/g)].map(
    ([, , name]) => name!,
  )
}

test('modules are found however they are named', () => {
  const text = [
    "import {a} from 'node:fs'",
    "import type B from 'exceljs'",
    "import './side.ts'",
    "export * from 'os'",
    'const c = await import("node:path")',
    'const d = require(`pdfkit`)',
  ]
  expect(namedModules(text.join('\n'))).toEqual(['node:fs', 'exceljs', './side.ts', 'os', 'node:path', 'pdfkit'])
})

test.each([
  ['pdfkit', 'packages/render-pdf/src/draw/'],
  ['exceljs', 'packages/render-xlsx/src/write/'],
])('%s is imported under %s and nowhere else', (library, folder) => {
  const importing = [...roomSources, ...sourcesOf('apps/cli/src')].filter((path) =>
    namedModules(read(path)).some((name) => name === library || name.startsWith(`${library}/`)),
  )
  expect(importing.length).toBeGreaterThan(0)
  expect(importing.filter((path) => !path.startsWith(folder))).toEqual([])
})

/** It only computes: bytes in, bytes out; what is unpacked, with a bound on how many. */
const computing = [
  'packages/ingest/src/readers/docx/open-parts.ts: node:zlib',
  'packages/render-pdf/src/draw/deflate-streams.ts: node:zlib',
  'packages/render-pdf/src/pictures/png-problem.ts: node:zlib',
]

test("no room but the command line imports one of Node's own modules", () => {
  const offenders = roomSources.flatMap((path) =>
    namedModules(read(path))
      .filter((name) => name.startsWith('node:') || isBuiltin(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(offenders).toEqual(computing)
})

/** What gives another answer on another day, in another process, zone or language. */
const unsteady: ReadonlyArray<readonly [what: string, pattern: RegExp, example: string]> = [
  ['chance', /\bMath\.random\b|\bcrypto\b/, 'Math.random()'],
  ['the clock', /\bnew Date\(\s*\)|\bDate\(\)|\bDate\.now\b|\bperformance\b/, 'new Date()'],
  ['the time zone', /\.get(?:Date|Day|Hours|Minutes|Month|FullYear|TimezoneOffset)\(/, 'date.getMonth()'],
  ['the locale', /\bIntl\.(?!Segmenter\('zh')|\btoLocale|\blocaleCompare\b/, "left.localeCompare(right, 'zh')"],
  ['the process', /\bprocess\.\w|\bglobalThis\b/, 'process.env'],
  ['the network', /\bfetch\(/, "fetch('https://example.org')"],
]

test.each(unsteady)('no room but the command line asks %s', (_, pattern, example) => {
  expect(example).toMatch(pattern)
  expect(roomSources.filter((path) => pattern.test(read(path)))).toEqual([])
})

test.each([
  ['core', []],
  ['ingest', ['core']],
  ['render-pdf', ['core']],
  ['render-xlsx', ['core']],
])('%s depends on no room but %j', (room, allowed) => {
  const {dependencies} = JSON.parse(read(`packages/${room}/package.json`))
  const own = Object.keys(dependencies).filter((name) => name.startsWith('@region-briefs/'))
  expect(own).toEqual(allowed.map((name) => `@region-briefs/${name}`))
})

function sourcesOf(folder: string): Array<string> {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
}
