import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {freshFolder, hashesIn, root, runBriefs} from './run-briefs.ts'
import type {Run} from './run-briefs.ts'
import {smallPaper} from './small-paper.ts'

/** Run the command as users have it: bundled. */
const runBuilt = (words: Array<string>, cwd: string): Promise<Run> =>
  runBriefs(words, {cwd, command: [process.execPath, join(root, 'apps/cli/bin/briefs.js')]})

beforeAll(() => {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  execFileSync(process.execPath, [turbo, 'run', 'build', '--output-logs=none'], {cwd: root})
})

test('the built command makes the same bytes as the sources', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), smallPaper)
  const words = ['build', 'paper.md', '--format', 'pdf,xlsx,csv,parquet', '--lang', 'zh,en']
  expect(await runBriefs([...words, '--out', 'source'], {cwd: folder})).toMatchObject({code: 0})
  expect(await runBuilt([...words, '--out', 'built'], folder)).toMatchObject({code: 0})
  const outputs = (name: string): Record<string, string> => {
    const {'manifest.json': manifest, ...others} = hashesIn(join(folder, name))
    // The manifest alone says what built it.
    expect(manifest).toBeDefined()
    return others
  }
  expect(Object.keys(outputs('built')).length).toBeGreaterThan(20)
  expect(outputs('built')).toEqual(outputs('source'))
})

test('the built command finds what comes with it', async () => {
  const folder = freshFolder()
  expect(await runBuilt(['--version'], folder)).toMatchObject({code: 0, stdout: '0.1.0\n'})
  expect(await runBuilt(['init', '--yes'], folder)).toMatchObject({code: 0})
  expect(await runBuilt(['build', '--help'], folder)).toMatchObject({code: 0})
})

test('a build that fails ends, whatever its second thread is at', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), smallPaper)
  writeFileSync(join(folder, 'blocked'), '')
  expect(await runBuilt(['build', 'paper.md', '--out', 'blocked/out'], folder)).toMatchObject({code: 3})
})

test('each package of others in the bundle comes with its licence', () => {
  const [, ...parts] = readFileSync(join(root, 'apps/cli/dist/THIRD-PARTY.txt'), 'utf8').split(/\n-{80}\n/)
  expect(parts.length).toBeGreaterThan(100)
  const without = parts.filter(
    (part) =>
      !/permission|redistribution|licensed under|public domain|apache license/i.test(part.trim().replace(/^.*/, '')),
  )
  expect(without).toEqual([])
})
