import {readdirSync, readFileSync, statSync} from 'node:fs'
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

test('nothing but the command line imports what touches the world', () => {
  const rooms = ['core', 'ingest', 'render-pdf', 'render-xlsx']
  const touching =
    /from '(?:node:)?(?:fs|fs\/promises|process|os|child_process|net|http|https|timers)'|\bprocess\.\w|\bDate\.now\b|new Date\(\)/
  const offenders = rooms.flatMap((room) =>
    sourcesOf(`packages/${room}/src`).filter((path) => touching.test(read(path))),
  )
  expect(offenders).toEqual([])
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
