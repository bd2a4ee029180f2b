import {spawn} from 'node:child_process'
import {copyFileSync, existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {briefsCommand, freshFolder, root} from './run-briefs.ts'

/** A process whose standard output is waited for line by line. */
function start(words: Array<string>, cwd: string) {
  const child = spawn(briefsCommand[0]!, [...briefsCommand.slice(1), ...words], {
    cwd,
    env: {PATH: process.env.PATH, HOME: process.env.HOME},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = {text: '', talk: ''}
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.text += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.talk += text))
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const until = async (isThere: () => boolean): Promise<void> => {
    while (!isThere()) {
      if (child.exitCode !== null) throw new Error(`watch ended with ${child.exitCode}: ${said.talk}`)
      await new Promise((done) => setTimeout(done, 20))
    }
  }
  return {child, said, ended, until}
}

test('a paper that is saved is built again, however its editor writes it, until Ctrl-C', async () => {
  const folder = freshFolder()
  const paper = join(folder, 'paper.md')
  copyFileSync(join(root, 'examples/apec-regions.md'), paper)
  const text = readFileSync(paper, 'utf8')
  const {child, said, ended, until} = start(['watch', 'paper.md', '--region', 'east', '--format', 'xlsx'], folder)
  await until(() => said.talk.includes('watching paper.md'))
  expect(said.text).toMatch(/^paper\.md: built; 1 file of east in [\d.]+ s\n$/)

  writeFileSync(paper, text.replace('26.29 万亿元', '26.31 万亿元'))
  await until(() => said.text.includes('26.29 → 26.31 万亿元'))

  // As vim and many others do: a new file takes the place of the old one.
  writeFileSync(join(folder, 'paper.md~'), text)
  renameSync(join(folder, 'paper.md~'), paper)
  await until(() => said.text.includes('26.31 → 26.29 万亿元'))

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(existsSync(join(folder, 'out/.staging'))).toBe(false)
  expect(JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8')).tool.name).toBe('briefs')
})
