import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder, root} from './run-briefs.ts'

const paper = join(root, 'examples/apec-regions.md')

/** Run an example as it stands, on the sources of the packages. */
function run(name: string, ...words: Array<string>): string {
  const conditions = ['--conditions=@region-briefs/source', '--import', import.meta.resolve('tsx')]
  return execFileSync(process.execPath, [...conditions, join(root, 'examples/api', `${name}.ts`), ...words], {
    encoding: 'utf8',
  })
}

test('ingest tells what is wrong with a text, by line', () => {
  expect(run('ingest', paper)).toMatch(/^\d+: Unexpected .+$/m)
})

test("core gives a region's own figures with their sentences", () => {
  const lines = run('core', paper, 'east').trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    const [surface, sentence] = line.split(': ') as [string, string]
    expect(sentence).toContain(surface.replace(/^[^\d]+/, '').slice(0, 2))
  }
})

test('five lines make a briefing', () => {
  const target = join(freshFolder(), 'briefing.pdf')
  run('render-pdf', paper, 'east', target)
  expect(readFileSync(target).subarray(0, 5).toString('latin1')).toBe('%PDF-')
})

test('and five a workbook, with its figures as CSV beside it', () => {
  const target = join(freshFolder(), 'workbook.xlsx')
  const printed = run('render-xlsx', paper, 'east', target)
  expect(readFileSync(target).subarray(0, 2).toString('latin1')).toBe('PK')
  expect(printed).toMatch(/^data\/indicators\.csv \d+$/m)
})
