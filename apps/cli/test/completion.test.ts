import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {main} from '../src/main.ts'
import {verbs} from '../src/verbs.ts'
import {testWorld} from './test-world.ts'

async function scriptFor(shell: string): Promise<string> {
  const world = testWorld(['completion', shell])
  expect(await main(world)).toBe(0)
  return world.printed()
}

/** What bash itself offers for the last of these words. */
async function offered(...words: Array<string>): Promise<Array<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'briefs-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const name of ['paper.md', 'other text.md']) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, 'packs'))
  const quoted = ['briefs', ...words].map((word) => `'${word}'`).join(' ')
  // Outside of a real completion bash has no options to set: compopt says so, and does nothing.
  const run = `${await scriptFor('bash')}\ncompopt() { :; }\nCOMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _briefs; printf '%s\\n' "\${COMPREPLY[@]}"`
  const said = execFileSync('bash', ['--norc', '-c', run], {cwd: folder, encoding: 'utf8'})
  return said.split('\n').filter(Boolean).toSorted()
}

test('bash offers commands, options of a command, and values of an option', async () => {
  expect(await offered('')).toEqual([...verbs.map(({name}) => name), '--help', '--version'].toSorted())
  expect(await offered('ins')).toEqual(['inspect'])
  expect(await offered('build', '--ove')).toEqual(['--overlay'])
  expect(await offered('build', '--')).toEqual(expect.arrayContaining(['--out', '--quiet', '--verbose', '--help']))
  expect(await offered('check', '--format', 's')).toEqual(['sarif'])
  expect(await offered('check', '--format', '=', 'g')).toEqual(['github'])
  expect(await offered('help', 'co')).toEqual(['completion', 'config'])
  expect(await offered('completion', '')).toEqual(['bash', 'fish', 'zsh'])
})

test('bash goes on with a list behind its comma', async () => {
  expect(await offered('build', '--region', 'east,w')).toEqual(['east,west'])
  expect(await offered('config', '-f', 'pdf,c')).toEqual(['pdf,csv'])
})

test('bash offers files for papers and folders for outputs, names with spaces too', async () => {
  expect(await offered('build', '')).toEqual(['other text.md', 'packs', 'paper.md'])
  expect(await offered('build', '--out', '')).toEqual(['packs'])
  expect(await offered('inspect', 'paper.md', '--explain', '')).toEqual([])
})

test.each(['zsh', 'fish'])('%s is told every command and option', async (shell) => {
  const script = await scriptFor(shell)
  for (const {name, options} of verbs) {
    expect(script).toContain(name)
    for (const option of options)
      expect(script).toContain(
        shell === 'zsh' ? `{-${option.short},--${option.name}}` : `-s ${option.short} -l ${option.name}`,
      )
  }
})

test.each([
  [['completion'], 'Missing shell, expected `briefs completion bash|zsh|fish`'],
  [['completion', 'bahs'], 'Unexpected shell `bahs`, did you mean `bash`?'],
  [['completion', 'powershell'], 'Unexpected shell `powershell`, expected one of `bash`, `zsh`, `fish`'],
  [['completion', 'bash', 'zsh'], 'Unexpected word `zsh`'],
])('%j is wrong use', async (words, message) => {
  const world = testWorld(words)
  expect(await main(world)).toBe(2)
  expect(world.said()).toContain(message)
})
