import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {shellCommand, shellWord} from '../src/talk/shell-word.ts'

test.each([
  ['paper.md', 'paper.md'],
  ['文/二〇二六.md', '文/二〇二六.md'],
  ['/a/b-c_d.md', '/a/b-c_d.md'],
  ['my paper.md', "'my paper.md'"],
  ["it's.md", "'it'\\''s.md'"],
  ['$HOME;x.md', "'$HOME;x.md'"],
  ['~a.md', "'~a.md'"],
  ['-x.md', './-x.md'],
  ['- x.md', "'./- x.md'"],
  ['', "''"],
])('%j is written %j', (path, word) => {
  expect(shellWord(path)).toBe(word)
})

test('a shell reads each word as the path that it was', ({skip}) => {
  skip(!existsSync('/bin/sh'), 'there is no /bin/sh')
  const paths = ['a b', "it's", '$(x)`y`', '"', '\\', '*', '~', '#', '!', '报告（一）.md', 'a;b&c|d<e>f']
  const line = `printf '%s\\n' ${paths.map(shellWord).join(' ')}`
  expect(execFileSync('/bin/sh', ['-c', line], {encoding: 'utf8'}).trimEnd().split('\n')).toEqual(paths)
})

test('a command is quoted for a message, in one line', () => {
  expect(shellCommand`briefs check ${'my paper.md'} --json`).toBe("`briefs check 'my paper.md' --json`")
  expect(shellCommand`briefs check ${'a\nb'}`).toBe("`briefs check 'a\\nb'`")
})
