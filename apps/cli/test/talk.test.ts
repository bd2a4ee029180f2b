import type {Diagnostic, Finding, Model} from '@region-briefs/core'
import {expect, test} from 'vitest'
import type {Manifest} from '../src/edition/manifest.ts'
import {buildSummary} from '../src/talk/build-summary.ts'
import {plural} from '../src/talk/counts.ts'
import {diagnosticLines} from '../src/talk/diagnostics.ts'
import {openProgress} from '../src/talk/progress.ts'
import {size} from '../src/talk/size.ts'
import {testWorld} from './test-world.ts'

const point = (line: number): Diagnostic['place'] => ({
  start: {line, column: 3, offset: 0},
  end: {line, column: 4, offset: 1},
})

function diagnostic(severity: Diagnostic['severity'], line: number): Diagnostic {
  return {
    ruleId: 'bracket-pair',
    severity,
    reason: 'Unexpected `(`',
    place: point(line),
    actual: '(',
    expected: [],
    note: null,
    url: '',
  }
}

test('sizes are said in the units of file managers', () => {
  expect([0, 999, 1000, 48_400, 999_499, 999_500, 1_940_000].map(size)).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '48 kB',
    '999 kB',
    '1.0 MB',
    '1.9 MB',
  ])
})

test('one is not many', () => {
  expect([0, 1, 2].map((count) => plural(count, 'file'))).toEqual(['0 files', '1 file', '2 files'])
})

test('a text without faults is not spoken of', () => {
  expect(diagnosticLines([], 'paper.md')).toEqual([])
})

test('the gravest faults come first, the rest is counted', () => {
  const many = [diagnostic('info', 1), diagnostic('warning', 2), diagnostic('error', 3)]
  expect(diagnosticLines(many, 'paper.md')).toEqual([
    'paper.md: 1 error, 1 warning, 1 note about the text',
    '  3:3 error bracket-pair: Unexpected `(`',
    '  2:3 warning bracket-pair: Unexpected `(`',
    '  1:3 info bracket-pair: Unexpected `(`',
  ])
  const more = diagnosticLines([...many, ...many, ...many], 'paper.md')
  expect(more).toHaveLength(7)
  expect(more.at(-1)).toBe('  and 4 more: `briefs inspect paper.md --json`, under `diagnostics`')
})

test('progress is a line a step where nothing can be written over', () => {
  const world = testWorld()
  const progress = openProgress(world, 2)
  progress.step('model.json')
  progress.step('all/briefing.pdf')
  progress.end()
  expect(world.said()).toBe('1/2 model.json\n2/2 all/briefing.pdf\n')
})

test('progress is one bar on a terminal, and is gone at the end', () => {
  const world = testWorld([], {isTerminal: true, columns: 40})
  const progress = openProgress(world, 2)
  progress.step('model.json')
  progress.step('all/briefing.pdf')
  progress.end()
  expect(world.said()).toBe(
    [
      '',
      '\u001B[K[........................] 1/2 model.js',
      '\u001B[K[############............] 2/2 all/brie',
      '\u001B[K',
    ].join('\r'),
  )
})

test.each([
  [[], '0 checks agree, none differs'],
  [[finding('agrees', null)], '1 check agrees, none differs'],
  [[finding('differs', '已核')], '0 checks agree, none differs'],
  [
    [finding('agrees', null), finding('differs', null), finding('unchecked', null)],
    '1 check agrees, 1 differs: share-limit (line 4); see `briefs check a.md`',
  ],
  [
    Array.from({length: 5}, () => finding('differs', null)),
    '0 checks agree, 5 differ: share-limit (line 4), share-limit (line 4), share-limit (line 4) and 2 more; see `briefs check a.md`',
  ],
])('a build says which checks differ: %#', (findings, line) => {
  const model = {regions: [], observations: [], pathways: [], references: [], findings} as unknown as Model
  const manifest = {outputs: []} as unknown as Manifest
  const summary = buildSummary({
    model,
    given: 'a.md',
    folder: 'out',
    manifest,
    written: [],
    rendered: [],
    milliseconds: 0,
  })
  expect(summary.split('\n')[1]).toBe(line)
})

function finding(status: Finding['status'], waived: string | null): Finding {
  return {rule: 'share-limit', status, waived, position: point(4)} as Finding
}

test('tables of data are told as one', () => {
  const model = {regions: [], observations: [], pathways: [], references: [], findings: []} as unknown as Model
  const outputs = ['all/briefing.pdf', 'all/data/a.csv', 'all/data/b.csv'].map((path) => ({path, bytes: 1000}))
  const manifest = {outputs} as unknown as Manifest
  const written = outputs.map(({path}) => path)
  const summary = buildSummary({
    model,
    given: 'a.md',
    folder: 'out',
    manifest,
    written,
    rendered: written,
    milliseconds: 0,
  })
  expect(summary).toContain('\n  all  briefing.pdf   1 kB  data/ 2 files   2 kB\n')
})
