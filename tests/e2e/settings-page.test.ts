import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder, root, runBriefs} from './run-briefs.ts'

const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8')
const [, config] = /```yaml\n([\s\S]*?)```/.exec(guide)!
const [, failure] = /```text\n(briefs: briefs\.config\.yaml[\s\S]*?)```/.exec(guide)!

function projectWith(text: string): string {
  const folder = freshFolder()
  mkdirSync(join(folder, 'data'))
  for (const [path, content] of [
    ['briefs.config.yaml', text],
    ['paper.md', ''],
    ['data/provinces.csv', ''],
  ] as const) {
    writeFileSync(join(folder, path), content)
  }
  return folder
}

test('the config of the guide is one', async () => {
  const run = await runBriefs(['config', '--json'], {cwd: projectWith(config!)})
  expect(run).toMatchObject({code: 0, stderr: ''})
  expect(JSON.parse(run.stdout)).toMatchObject({'pdf.paper': {value: 'a4', origin: 'config briefs.config.yaml:8'}})
})

test('the mistake of the guide is told as it says there', async () => {
  const run = await runBriefs(['config'], {cwd: projectWith(config!.replace('paper: a4', 'paper: A4'))})
  expect(run).toEqual({code: 2, stdout: '', stderr: failure})
})
