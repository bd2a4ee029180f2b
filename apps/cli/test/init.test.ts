import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {main} from '../src/main.ts'
import type {World} from '../src/world.ts'
import {systemError} from './memory-files.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

async function initialised(
  words: Array<string>,
  files: Record<string, string> = {},
  changes: Partial<World> = {},
): Promise<TestWorld & {code: number}> {
  const world = testWorld(['init', ...words], changes)
  world.files.put('/work/readme.md', '')
  for (const [path, text] of Object.entries(files)) world.files.put(`/work/${path}`, text)
  const code = await main(world)
  return {...world, code}
}

test('a project is written that works: its config is taken, and its paper and data agree', async () => {
  const {code, files, printed} = await initialised(['reports', '--yes'])
  expect(code).toBe(0)
  expect(printed()).toContain(
    '  wrote  briefs.config.yaml\nNext: cd reports && briefs check, then briefs build\nFor CI: npm install, and commit package-lock.json',
  )
  const world = testWorld(['check', '--config', 'reports/briefs.config.yaml'], {}, files)
  expect(await main(world)).toBe(0)
  expect(world.printed()).toMatch(/^reports\/paper\.md: nothing to tell; 3 checks agree/m)
})

test('a paper that is there is taken, what is there is kept', async () => {
  const {files, printed} = await initialised([], {'二〇二六 报告.docx': 'x', '.gitignore': 'mine\n'})
  expect(printed()).toContain('  kept   二〇二六 报告.docx')
  expect(printed()).toContain('  kept   .gitignore')
  const texts = files.texts()
  expect(texts['/work/.gitignore']).toBe('mine\n')
  expect(parse(texts['/work/briefs.config.yaml']!).papers).toEqual(['二〇二六 报告.docx'])
  // Whatever papers the config names later, the workflow names none.
  expect(texts['/work/.github/workflows/briefs.yml']).not.toContain('报告')
})

test('the project needs briefs of this version; where there is a package, how to add it is said', async () => {
  const {files, printed} = await initialised([])
  expect(JSON.parse(files.texts()['/work/package.json']!).devDependencies).toEqual({
    '@region-briefs/cli': '^0.0.0-test',
  })
  expect(printed()).toContain('For CI: npm install, and')
  const other = await initialised([], {'package.json': '{}'})
  expect(other.files.texts()['/work/package.json']).toBe('{}')
  expect(other.printed()).toContain('For CI: npm install --save-dev @region-briefs/cli, and')
})

test('a name that YAML reads otherwise is quoted', async () => {
  const {files} = await initialised([], {"a: it's #1.md": ''})
  expect(parse(files.texts()['/work/briefs.config.yaml']!).papers).toEqual(["a: it's #1.md"])
})

test('on a terminal it asks three things, and an empty answer is what was proposed', async () => {
  const questions: Array<string> = []
  const ask = async (question: string, proposed: string): Promise<string> => {
    questions.push(question)
    return question.startsWith('Languages') ? 'zh，en' : proposed
  }
  const {files} = await initialised([], {}, {ask})
  expect(questions).toHaveLength(3)
  expect(parse(files.texts()['/work/briefs.config.yaml']!).outputs).toEqual({
    folder: 'packs',
    formats: ['pdf', 'xlsx'],
    languages: ['zh', 'en'],
  })
})

// The workbook has an example of a row; that the other is empty is all that there is to say of it.
test.each([
  ['data/x.csv', ['overlay-empty']],
  ['data/x.xlsx', null],
])('an empty overlay %s is one that is read', async (path, told) => {
  const {code, files, printed} = await initialised(['--overlay', path])
  expect(code).toBe(0)
  expect(printed()).toContain(`Wrote ${path}`)
  files.put('/work/paper.md', '# 题\n\n文。\n')
  const world = testWorld(['check', 'paper.md', '-d', path], {}, files)
  expect(await main(world)).toBe(0)
  expect(world.printed().match(/overlay-[a-z]+/g)).toEqual(told)
})

async function askBadly(question: string, proposed: string): Promise<string> {
  return question.startsWith('Languages') ? 'zhh' : proposed
}

test('a bad answer is told with what was meant', async () => {
  const {code, said, files} = await initialised([], {}, {ask: askBadly})
  expect(code).toBe(2)
  expect(said()).toContain('Unexpected answer `zhh`, did you mean `zh`?')
  expect(files.paths()).not.toContain('/work/briefs.config.yaml')
})

test.each([
  [['--overlay', 'x.pdf'], {}, 2, 'Unexpected name `x.pdf` of an overlay, expected one that ends in'],
  [['--overlay', 'x.csv'], {'x.csv': 'mine'}, 3, 'Could not write `x.csv`: a file is in the way'],
  [[], {'briefs.config.json': '{}'}, 2, 'Unexpected `briefs.config.json` in `.`, expected a folder without a project'],
  [['a', 'b'], {}, 2, 'Unexpected word `b`'],
])('%j is told in one line, and nothing is written over', async (words, files, code, message) => {
  const world = await initialised(words, files)
  expect(world.code).toBe(code)
  expect(world.said()).toMatch(/^briefs: [^\n]+\n$/)
  expect(world.said()).toContain(message)
  for (const [path, text] of Object.entries(files)) expect(world.files.texts()[`/work/${path}`]).toBe(text)
})

test('a full disk is said in one line', async () => {
  const world = testWorld(['init', 'x'])
  world.files.beforeChange = (_, path) => {
    throw systemError('ENOSPC', path)
  }
  expect(await main(world)).toBe(3)
  expect(world.said()).toMatch(/^briefs: Could not write `x`: the disk is full; [^\n]+\n$/)
})

test('the workflow runs nothing that a pull request could put into a script', () => {
  const {jobs} = parse(readFileSync(new URL('../templates/briefs.yml', import.meta.url), 'utf8'))
  const scripts = jobs.packs.steps.flatMap(({run}: {run?: string}) => (run === undefined ? [] : [run]))
  expect(scripts.length).toBeGreaterThan(4)
  expect(scripts.filter((script: string) => script.includes('${{'))).toEqual([])
})
