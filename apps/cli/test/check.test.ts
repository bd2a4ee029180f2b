import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {asGithub} from '../src/check/as-github.ts'
import {asMarkdown} from '../src/check/as-markdown.ts'
import type {Notice} from '../src/check/notice.ts'
import {main} from '../src/main.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

/** A share of more than its whole, an error; a citation of an entry that is not there, a warning. */
const paper = `# 题目

甲省外贸，保持增长。2025 年，甲省民营企业进出口额占全省进出口总额的 120.5%。^[9]

# 参考文献

[1] 张三. 区域开放研究[J]. 区域经济, 2024(3): 1-9.
`

async function checked(
  words: Array<string>,
  files: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<TestWorld & {code: number}> {
  const world = testWorld(['check', ...words], {env})
  for (const [path, text] of Object.entries({'paper.md': paper, ...files})) world.files.put(`/work/${path}`, text)
  const code = await main(world)
  return {...world, code}
}

test('an error ends with exit code 1, and each notice has its place', async () => {
  const {code, printed, said} = await checked(['paper.md'])
  expect({code, said: said()}).toEqual({code: 1, said: ''})
  expect(printed()).toMatch(/^paper\.md\n/)
  expect(printed()).toMatch(/^ {2}3:\d+ +error +share-limit +\S/m)
  expect(printed()).toMatch(/^ {2}3:\d+ +warning +citation-unresolved +\S/m)
  expect(printed()).toMatch(/^paper\.md: 1 error, .*; \d+ checks agree, \d+ could not be made$/m)
})

test('a severity of the config counts: what is no error ends well, what is off is not told', async () => {
  const config = 'checks: {severities: {share-limit: warning, citation-unresolved: off}}\n'
  const {code, printed} = await checked(['paper.md'], {'briefs.config.yaml': config})
  expect(code).toBe(0)
  expect(printed()).toContain('warning  share-limit')
  expect(printed()).not.toContain('citation-unresolved')
})

test('a message about the text can be made an error', async () => {
  const config = 'checks: {severities: {share-limit: off, citation-unresolved: error}}\n'
  expect((await checked(['paper.md'], {'briefs.config.yaml': config})).code).toBe(1)
})

test('a waived error ends well, and is told with its reason', async () => {
  const config = 'papers: [paper.md]\nchecks: {waivers: [{rule: share-limit, line: 3, reason: 已核}]}\n'
  const {code, printed} = await checked([], {'briefs.config.yaml': config})
  expect(code).toBe(0)
  expect(printed()).toMatch(/error +share-limit .*\[waived: 已核\]$/m)
  expect(printed()).toContain(', 1 waived;')
})

function withWaivers(line: number): string {
  return `papers: [paper.md]
overlays: [x.csv]
checks:
  severities: {share-limit: off, citation-unresolved: error, overlay-region: error}
  waivers:
    - {rule: citation-unresolved, line: ${line}, reason: 已核}
    - {rule: overlay-region, line: 2, reason: 待补}
`
}

test('a message about the text or the data is waived too, on its line', async () => {
  const data = 'region,indicator,unit,period,value,status,source\nCN-XX,trade_goods,亿元,2024,1,A,s\n'
  const right = await checked([], {'briefs.config.yaml': withWaivers(3), 'x.csv': data})
  expect(right.code).toBe(0)
  expect(right.printed()).toMatch(/error +citation-unresolved .*\[waived: 已核\]$/m)
  expect(right.printed()).toMatch(/error +overlay-region .*\[waived: 待补\]$/m)
  expect(right.said()).toBe('')
  const wrong = await checked([], {'briefs.config.yaml': withWaivers(4), 'x.csv': data})
  expect(wrong.code).toBe(1)
  expect(wrong.said()).toBe(
    'Unused waiver of `citation-unresolved` on line 4: nothing of that rule is told there, remove the waiver or mend its line\n',
  )
})

test('a waiver of a figure is of findings alone, and one of what agrees by now is unused', async () => {
  const config =
    'papers: [paper.md]\nchecks:\n  severities: {share-limit: off}\n  waivers:\n    - {rule: citation-unresolved, observation: o1, reason: 已核}\n    - {rule: share-limit, reason: 已核}\n'
  const {printed, said} = await checked([], {'briefs.config.yaml': config})
  expect(printed()).not.toContain('waived')
  expect(said().match(/^Unused waiver of /gm)).toHaveLength(2)
})

test('of two waivers that one thing was waived by, the second is unused', async () => {
  const waivers = ['已核', '重复'].map((reason) => `{rule: share-limit, line: 3, reason: ${reason}}`)
  const config = `papers: [paper.md]\nchecks: {waivers: [${waivers.join(', ')}]}\n`
  const {said, printed} = await checked([], {'briefs.config.yaml': config})
  expect(printed()).toContain('[waived: 已核]')
  expect(said()).toBe(
    'Unused waiver of `share-limit` on line 3: nothing of that rule is told there, remove the waiver or mend its line\n',
  )
})

/** Two papers of one text, with an error each, of which one may stand in `papers/a.md`. */
const ofOnePaper = {
  'briefs.config.yaml':
    'papers: [papers/a.md, papers/b.md]\nchecks: {waivers: [{rule: share-limit, paper: ./papers/a.md, line: 3, reason: 已核}]}\n',
  'papers/a.md': paper,
  'papers/b.md': paper,
}

test('a waiver of one paper lets nothing stand in another', async () => {
  const {code, printed, said} = await checked([], ofOnePaper)
  const [a, b] = printed().split('papers/b.md\n')
  expect(a).toContain('[waived: 已核]')
  expect(b).not.toContain('waived')
  expect({code, said: said()}).toEqual({code: 1, said: ''})
  expect((await checked(['papers/a.md'], ofOnePaper)).code).toBe(0)
})

test('a waiver is unused only where all that it could be of was checked', async () => {
  const other = await checked(['papers/b.md'], ofOnePaper)
  expect(other.said()).toBe('')
  const mended = {...ofOnePaper, 'papers/a.md': '# 题目\n\n无数字。\n'}
  expect((await checked(['papers/a.md'], mended)).said()).toBe(
    'Unused waiver of `share-limit` on line 3 of `papers/a.md`: nothing of that rule is told there, remove the waiver or mend its line\n',
  )
  const everywhere = 'papers: [papers/a.md, papers/b.md]\nchecks: {waivers: [{rule: share-of-whole, reason: 已核}]}\n'
  const files = {...ofOnePaper, 'briefs.config.yaml': everywhere}
  expect((await checked(['papers/a.md'], files)).said()).toBe('')
  expect((await checked([], files)).said()).toContain('Unused waiver of `share-of-whole`: ')
})

test('a waiver of one paper is not used by another of the same words', async () => {
  const waivers = ['a', 'b'].map((name) => `{rule: share-limit, paper: papers/${name}.md, reason: 已核}`).join(', ')
  const files = {
    ...ofOnePaper,
    'briefs.config.yaml': `papers: [papers/a.md, papers/b.md]\nchecks: {waivers: [${waivers}]}\n`,
    'papers/a.md': '# 题目\n\n无数字。\n',
  }
  expect((await checked([], files)).said()).toMatch(/^Unused waiver of `share-limit` of `papers\/a\.md`: [^\n]*\n$/)
})

test('what is waived is not told by inspect', async () => {
  const world = testWorld(['inspect'])
  const config = 'papers: [paper.md]\nchecks: {waivers: [{rule: citation-unresolved, reason: 已核}]}\n'
  for (const [path, text] of Object.entries({'paper.md': paper, 'briefs.config.yaml': config}))
    world.files.put(`/work/${path}`, text)
  expect(await main(world)).toBe(0)
  expect(world.printed()).not.toContain('citation-unresolved')
  expect(world.printed()).toContain('paper.md: ')
})

test('several papers are checked, and faults of the data are told once, in its own lines', async () => {
  const data =
    'region,indicator,unit,period,value,status,source\nCN-GD,trade_goods,亿元,2024,91126,A,s\nCN-XX,trade_goods,亿元,2024,1,A,s\n'
  const {code, printed} = await checked(['paper.md', 'b.md', '-d', 'x.csv'], {
    'b.md': '# 乙\n\n无数字。\n',
    'x.csv': data,
  })
  expect(code).toBe(1)
  expect(printed().match(/overlay-region/g)).toHaveLength(1)
  expect(printed()).toMatch(/^x\.csv\n {2}3:1 /m)
  expect(printed()).toMatch(/^b\.md: 1 warning; 0 checks agree, 0 could not be made$/m)
})

test('GitHub annotates the lines of the paper, seen from its workspace', async () => {
  const {code, printed} = await checked(['paper.md', '--format', 'github'], {}, {GITHUB_WORKSPACE: '/'})
  expect(code).toBe(1)
  const [, line, from, to] =
    /^::error file=work\/paper\.md,line=(\d+),endLine=\1,col=(\d+),endColumn=(\d+),title=share-limit::/m.exec(
      printed(),
    )!
  expect(paper.split('\n')[Number(line) - 1]!.slice(Number(from) - 1, Number(to) - 1)).toBe('120.5%')
  expect(printed()).toContain('120.5%25')
})

const notice: Notice = {
  rule: 'range-order',
  severity: 'info',
  file: 'a,b:c%.md',
  place: {startLine: 2, startColumn: 3, endLine: 4, endColumn: 1},
  isInFile: true,
  message: '50%\r\n到 30%, ::error::',
  waived: null,
  fingerprint: 'x',
}

const told = (...notices: Array<Notice>): Parameters<typeof asGithub>[0] => [
  {paper: 'a.md', notices, agrees: 0, unchecked: 0},
]

test('what would end a property or a command is escaped; no columns over several lines', () => {
  expect(asGithub(told(notice))).toBe(
    '::notice file=a%2Cb%3Ac%25.md,line=2,endLine=4,title=range-order::50%25%0D%0A到 30%25, ::error::\n',
  )
})

test('a place that is not in the file itself is no line of it; what is waived is not annotated', () => {
  expect(asGithub(told({...notice, isInFile: false}, {...notice, waived: '已核'}))).toBe(
    '::notice file=a%2Cb%3Ac%25.md,title=range-order::50%25%0D%0A到 30%25, ::error::\n',
  )
})

test('a table of Markdown keeps its cells, and calls nobody', () => {
  const lines = asMarkdown(told({...notice, message: '`a|b` <b> @name 甲|乙\n二'})).split('\n')
  expect(lines.at(-2)).toBe('| a,b:c%.md | 2 | info | range-order | `a\\|b` &lt;b> &#64;name 甲\\|乙 二 |')
})

/** The schema of the OASIS standard, as Microsoft's matchers bring it. */
const schemaFile = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: {uri: isUri, 'uri-reference': isReference, 'date-time': true},
})
// It is written in draft 4, but uses nothing that draft 7 reads otherwise.
const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(schemaFile, 'utf8'))
const validate = ajv.compile(schema)

function isUri(text: string): boolean {
  return URL.canParse(text)
}

function isReference(text: string): boolean {
  return /^[\w%.~!$&'()*+,;=:@/?#[\]-]*$/.test(text) && URL.canParse(text, 'file:///root/')
}

test('SARIF is what its schema says, with rules, places, and the reason of a waiver', async () => {
  const config = 'checks: {waivers: [{rule: share-limit, reason: 已核}]}\n'
  const {code, printed} = await checked(['报告 #1.md', '--format=sarif'], {
    '报告 #1.md': paper,
    'briefs.config.yaml': config,
  })
  expect(code).toBe(0)
  const log = JSON.parse(printed())
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  const [run] = log.runs
  const result = run.results.find(({ruleId}: {ruleId: string}) => ruleId === 'share-limit')
  expect(result).toMatchObject({level: 'error', suppressions: [{justification: '已核'}]})
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('share-limit')
  const {artifactLocation, region} = result.locations[0].physicalLocation
  expect(decodeURIComponent(artifactLocation.uri)).toBe('报告 #1.md')
  expect(paper.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe('120.5%')
})

test('a log with a level that is none is not what the schema says', () => {
  expect(
    validate({
      version: '2.1.0',
      runs: [{tool: {driver: {name: 'x'}}, results: [{message: {text: ''}, level: 'fatal'}]}],
    }),
  ).toBe(false)
})

test('JSON holds every notice', async () => {
  const {printed} = await checked(['paper.md', '--format', 'json'])
  const {schemaVersion, papers} = JSON.parse(printed())
  expect(schemaVersion).toBe('1')
  expect(papers[0].notices.map(({rule}: Notice) => rule)).toContain('share-limit')
})

test.each([
  [['paper.md', '--format', 'sraif'], 'Unexpected value `sraif` of `--format`, did you mean `sarif`?'],
  [['paper.md', '--format', 'xml'], 'expected one of `text`, `json`, `sarif`, `github`, `markdown`'],
  [[], 'Missing PAPER'],
])('%j is wrong use', async (words, message) => {
  const {code, said} = await checked(words)
  expect(code).toBe(2)
  expect(said()).toContain(message)
})
