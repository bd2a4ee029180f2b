import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {papers} from './papers.ts'
import {briefsCommand, freshFolder, hashesIn} from './run-briefs.ts'

const [{path: paper}] = papers as [(typeof papers)[number]]
const noShell = existsSync('/bin/sh') ? null : 'there is no /bin/sh'
const noFullDisk = noShell ?? (existsSync('/dev/full') ? null : 'there is no /dev/full')

interface ShellRun {
  code: number | null
  stderr: string
}

/** Run `briefs WORDS` as `"$@"` of a line of shell, and drop what it says of its progress. */
function runIn(line: string, words: ReadonlyArray<string>, folder: string): ShellRun {
  const {status, stderr} = spawnSync('/bin/sh', ['-c', line, 'sh', ...briefsCommand, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: process.env.HOME},
  })
  return {code: status, stderr: stderr.replaceAll(/^\d+\/\d+ .*\n/gm, '')}
}

describe('a standard output that cannot be written', () => {
  test.for([['inspect', paper, '--json'], ['--version'], ['help']])(
    'is one line and exit code 3: %j',
    (words, {skip}) => {
      skip(noFullDisk !== null, noFullDisk ?? '')
      expect(runIn('"$@" > /dev/full', words, freshFolder())).toEqual({
        code: 3,
        stderr: 'briefs: Could not write to standard output: the disk is full\n',
      })
    },
  )

  test('leaves the edition whole that was already made', ({skip}) => {
    skip(noFullDisk !== null, noFullDisk ?? '')
    const folder = freshFolder()
    const {code, stderr} = runIn('"$@" > /dev/full', ['build', paper], folder)
    expect(code).toBe(3)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('briefs: Could not write to standard output: the disk is full')
    expect(Object.keys(hashesIn(join(folder, 'out')))).toContain('manifest.json')
  })
})

test('a reader that has seen enough is no failure', ({skip}) => {
  skip(noShell !== null, noShell ?? '')
  const line = '{ "$@"; echo "code $?" >&2; } | head -c 1 > /dev/null'
  expect(runIn(line, ['inspect', paper, '--json'], freshFolder()).stderr).toBe('code 0\n')
})

test('a closed standard output is no failure', ({skip}) => {
  skip(noShell !== null, noShell ?? '')
  expect(runIn('"$@" >&-', ['inspect', paper, '--json'], freshFolder())).toEqual({code: 0, stderr: ''})
})

test('a build goes on when nobody reads what it says', ({skip}) => {
  skip(noShell !== null, noShell ?? '')
  const folder = freshFolder()
  runIn('{ "$@" 2>&1 >/dev/null; } | head -c 1 > /dev/null', ['build', paper], folder)
  expect(Object.keys(hashesIn(join(folder, 'out')))).toContain('manifest.json')
})
