import {execFile} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {papers} from './papers.ts'
import {briefsCommand, filesIn, freshFolder, runBriefs} from './run-briefs.ts'

const paper = '# 题\n\n文字。\n'

test('through npm, paths are seen from the folder that npm was called from', async () => {
  const folder = freshFolder()
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'sub/paper.md'), paper)
  const env = {INIT_CWD: join(folder, 'sub'), npm_lifecycle_event: 'start'}
  const run = await runBriefs(['build', 'paper.md'], {cwd: folder, env})
  expect(run.code).toBe(0)
  expect(filesIn(folder)).toContain('sub/out/manifest.json')
})

test('an INIT_CWD that npm left in a shell moves nothing', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), paper)
  const run = await runBriefs(['build', 'paper.md'], {cwd: folder, env: {INIT_CWD: '/'}})
  expect(run.code).toBe(0)
  expect(filesIn(folder)).toContain('out/manifest.json')
})

test('the second build of another paper leaves no file of the first', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), paper)
  expect((await runBriefs(['build', papers[0]!.path], {cwd: folder})).code).toBe(0)
  expect((await runBriefs(['build', 'paper.md'], {cwd: folder})).code).toBe(0)
  expect(filesIn(join(folder, 'out'))).toEqual([
    'all/briefing.pdf',
    'all/workbook.xlsx',
    'ledger.json',
    'manifest.json',
    'model.json',
  ])
})

test('a reader that has seen enough is no failure', async () => {
  const script = `set -o pipefail; "$@" 2>&1 | head -c 20`
  const words = ['inspect', papers[0]!.path, '--json']
  const {stdout, stderr} = await promisify(execFile)('bash', ['-c', script, 'bash', ...briefsCommand, ...words])
  expect({stdout: stdout.slice(0, 1), stderr}).toEqual({stdout: '{', stderr: ''})
})
