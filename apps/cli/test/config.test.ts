import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {main} from '../src/main.ts'
import {readWords} from '../src/read-words.ts'
import {configSchemaFile, configSchemaText} from './config-schema-text.ts'
import {configJsonSchema} from '../src/settings/config-schema.ts'
import type {JsonSchema} from '../src/settings/json-schema.ts'
import {configNames} from '../src/settings/read-config.ts'
import {resolveSettings} from '../src/settings/resolve-settings.ts'
import type {Settings} from '../src/settings/settings.ts'
import {verbNamed} from './verb-named.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

function worldWith(files: Record<string, string>, words: Array<string> = []): TestWorld {
  const world = testWorld(words)
  for (const [path, text] of Object.entries(files)) world.files.put(`/work/${path}`, text)
  return world
}

function resolved(files: Record<string, string>, words: Array<string> = []): Promise<Settings> {
  const verb = verbNamed('config')
  return resolveSettings(worldWith(files), verb, readWords(verb, words))
}

const full = `# yaml-language-server: $schema=./node_modules/@region-briefs/cli/schemas/config.schema.json
papers: [text/paper.md]
overlays:
  - data/gd.csv
outputs:
  folder: packs
  regions: [east, east, all]
  formats: [xlsx, csv, xlsx]
  languages: [en, zh, en]
  fileName: '{label}_{kind}_{date}'
pdf:
  paper: letter
  draft: true
regions:
  - id: delta
    zh: 三角洲
    members: [CN-GD]
checks:
  severities: {share-of-whole: error, figure-cited: off}
  waivers:
    - {rule: growth-of-levels, line: 43, reason: 口径调整}
releaseDate: 2026-02-28
`
const files = {'briefs.config.yaml': full, 'text/paper.md': '文', 'data/gd.csv': ''}

test('a config says what every verb is told, with paths seen from its folder', async () => {
  const {origins, config, ...settings} = await resolved(files)
  expect(settings).toEqual({
    papers: ['/work/text/paper.md'],
    projectPapers: ['/work/text/paper.md'],
    overlays: ['/work/data/gd.csv'],
    folder: '/work/packs',
    regions: ['east', 'all'],
    formats: ['xlsx', 'csv'],
    languages: ['en', 'zh'],
    fileName: '{label}_{kind}_{date}',
    pdf: {paper: 'letter', theme: null, fonts: null, logo: null, draft: true},
    definitions: [{id: 'delta', zh: '三角洲', members: ['CN-GD']}],
    severities: {'share-of-whole': 'error', 'figure-cited': 'off'},
    waivers: [{rule: 'growth-of-levels', line: 43, reason: '口径调整'}],
    releaseDate: '2026-02-28',
  })
  expect(config).toMatchObject({path: '/work/briefs.config.yaml', name: 'briefs.config.yaml'})
  expect(origins).toMatchObject({
    papers: 'config briefs.config.yaml:2',
    'outputs.formats': 'config briefs.config.yaml:8',
    'checks.waivers': 'config briefs.config.yaml:20',
    'pdf.theme': 'default',
  })
})

test('an option counts before the config, and what it replaces need not be there', async () => {
  const settings = await resolved({...files, 'text/paper.md': '文', 'b.md': '文'}, [
    'b.md',
    '--format',
    'pdf,csv',
    '--format=pdf',
  ])
  expect(settings).toMatchObject({papers: ['/work/b.md'], formats: ['pdf', 'csv'], languages: ['en', 'zh']})
  expect(settings.origins).toMatchObject({papers: 'option', 'outputs.formats': 'option'})
  const {'text/paper.md': _, ...without} = files
  expect((await resolved({...without, 'b.md': '文'}, ['b.md'])).papers).toEqual(['/work/b.md'])
})

test('a config elsewhere is named, and its paths are seen from there', async () => {
  const settings = await resolved({'drafts/x.yaml': 'papers: [a.md]', 'drafts/a.md': '文'}, [
    '--config',
    'drafts/x.yaml',
  ])
  expect(settings.papers).toEqual(['/work/drafts/a.md'])
  expect(settings.origins.papers).toBe('config drafts/x.yaml:1')
})

test.each(configNames)('%s is found; JSON is YAML too, with tabs and a byte order mark', async (name) => {
  const settings = await resolved({[name]: '\uFEFF{\n\t"$schema": "x.json",\n\t"outputs": {"folder": "a"}\n}\n'})
  expect(settings.folder).toBe('/work/a')
  expect(settings.origins['outputs.folder']).toBe(`config ${name}:3`)
})

test.each(['', '# nothing yet\n', '{}'])('an empty config %j says nothing', async (text) => {
  const settings = await resolved({'briefs.config.yaml': text})
  expect({...settings, config: null}).toEqual(await resolved({}))
})

test('anchors are followed, and their places are where they are used', async () => {
  const text = 'outputs: {formats: &all [pdf, xlsx]}\npdf: {paper: *all}\n'
  await expect(resolved({'briefs.config.yaml': text})).rejects.toThrow(
    /briefs\.config\.yaml:2:14: Unexpected list at `pdf.paper`/,
  )
})

/** A wrong config, where it is wrong, and what the message says of it. */
const wrong: Array<[what: string, text: string, place: string, message: string]> = [
  [
    'a misspelt setting',
    'paper: [a.md]\n',
    '1:1',
    'Unexpected setting `paper`, did you mean `papers`? Write `papers: …`',
  ],
  [
    'a setting that is none',
    'colour: red\n',
    '1:1',
    'Unexpected setting `colour`, expected one of `papers`, `overlays`, `outputs`, `pdf`, `regions`, `checks`, `releaseDate`, write one of these or remove it',
  ],
  [
    'a misspelt setting within',
    'outputs:\n  folder: a\n  format: [pdf]\n',
    '3:3',
    'Unexpected setting `format` in `outputs`, did you mean `formats`?',
  ],
  [
    'text for a list',
    'papers: a.md\n',
    '1:9',
    'Unexpected `a.md` at `papers`, expected a list with something in it (Papers, seen from the folder of this file), write `papers: [a.md]`',
  ],
  ['an empty list', 'papers: []\n', '1:9', 'Unexpected empty list at `papers`, expected a list with something in it'],
  ['nothing', 'papers:\n', '1:1', 'Unexpected nothing at `papers`'],
  ['an empty name', "papers: ['']\n", '1:10', 'Unexpected empty text at `papers[0]`'],
  [
    'a number for a name',
    'papers: [2026]\n',
    '1:10',
    "Unexpected number `2026` at `papers[0]`, expected text (A paper, seen from the folder of this file), write `'2026'`",
  ],
  [
    'a format that is none',
    'outputs:\n  formats: [pdf, xls]\n',
    '2:18',
    'Unexpected `xls` at `outputs.formats[1]`, expected one of `pdf`, `xlsx`, `csv`, `parquet`, write `xlsx`',
  ],
  [
    'a language that is none',
    'outputs: {languages: [zh, de]}\n',
    '1:27',
    'Unexpected `de` at `outputs.languages[1]`, expected `zh` or `en`',
  ],
  [
    'a paper size in capitals',
    'pdf:\n  paper: A4\n',
    '2:10',
    'Unexpected `A4` at `pdf.paper`, expected `a4` or `letter`, write `paper: a4`',
  ],
  [
    'a yes',
    'pdf:\n  draft: yes\n',
    '2:10',
    'Unexpected `yes` at `pdf.draft`, expected `true` or `false`, write `draft: true`',
  ],
  [
    'one font of two',
    'pdf:\n  fonts:\n    text: a.ttf\n',
    '3:5',
    'Missing `heading` in `pdf.fonts`, expected text (Font file of headings), write for example `heading: fonts/FZHei.ttf`',
  ],
  [
    'a colour by its name',
    'pdf: {theme: {color: {ink: red}}}\n',
    '1:28',
    "Unexpected `red` at `pdf.theme.color.ink`, expected text (A colour as `#rrggbb`), write for example `ink: '#1f4e79'`",
  ],
  [
    'a size that nobody can read',
    'pdf: {theme: {size: {body: 2}}}\n',
    '1:28',
    'Unexpected number `2` at `pdf.theme.size.body`, expected a number from 6 to 24',
  ],
  [
    'a colour that is not read on white',
    "pdf:\n  theme:\n    color: {ink: '#eeeeee'}\n",
    '3:18',
    'Unexpected contrast',
  ],
  [
    'a second colour that is not read on white',
    "pdf: {theme: {color: {accent: '#123456', warn: '#ffeeee'}}}\n",
    '1:48',
    'Unexpected contrast',
  ],
  [
    'two colours, read on white but not on each other',
    "pdf: {theme: {color: {quiet: '#696969', tint: '#d0d0d0'}}}\n",
    '1:30',
    'Unexpected contrast',
  ],
  [
    'a file name with an unknown part',
    "outputs: {fileName: '{regoin}'}\n",
    '1:21',
    "Unexpected `{regoin}` at `outputs.fileName`, did you mean `{region}`? Write for example `fileName: '{label}_{date}'`",
  ],
  ['a file name with a folder', 'outputs: {fileName: a/b}\n', '1:21', 'Unexpected `/` at `outputs.fileName`'],
  ['a region without an id', 'regions:\n  - zh: 三角洲\n', '2:5', 'Missing `id` in `regions[0]`'],
  ['an id that no folder has', 'regions: [{id: 三角洲}]\n', '1:16', 'Unexpected `三角洲` at `regions[0].id`'],
  ['an id that is taken', 'regions: [{id: all}]\n', '1:16', 'Unexpected `all` at `regions[0].id`'],
  ['a region twice', 'regions: [{id: a}, {id: a}]\n', '1:25', 'Unexpected second region `a`'],
  [
    'a province by its name',
    'regions: [{id: a, members: [广东]}]\n',
    '1:29',
    'Unexpected `广东` at `regions[0].members[0]`, expected text (ISO 3166-2 code of a province), write for example `CN-GD`',
  ],
  ['a province that is none', 'regions: [{id: a, members: [CN-ZZ]}]\n', '1:29', 'Unexpected province `CN-ZZ`'],
  [
    'a region to gather that is none',
    'regions: [{id: a, gathers: [esat]}]\n',
    '1:29',
    'Unexpected region `esat`, did you mean `east`?',
  ],
  [
    'a rule that is none',
    'checks:\n  severities:\n    share-of-hole: error\n',
    '3:5',
    'Unexpected setting `share-of-hole` in `checks.severities`, did you mean `share-of-whole`?',
  ],
  [
    'a severity that is none',
    'checks: {severities: {share-of-whole: fatal}}\n',
    '1:39',
    'Unexpected `fatal` at `checks.severities.share-of-whole`, expected one of `off`, `info`, `warning`, `error`',
  ],
  [
    'a waiver without a reason',
    'checks:\n  waivers:\n    - rule: share-of-whole\n      line: 4\n',
    '3:7',
    'Missing `reason` in `checks.waivers[0]`',
  ],
  [
    'a waiver of a paper that is none of the config’s',
    'papers: [paper.md]\nchecks: {waivers: [{rule: share-of-whole, paper: papre.md, reason: x}]}\n',
    '2:50',
    'Unexpected paper `papre.md`, did you mean `paper.md`?',
  ],
  [
    'a waiver with an empty reason',
    "checks: {waivers: [{rule: share-of-whole, reason: ' '}]}\n",
    '1:51',
    'at `checks.waivers[0].reason`',
  ],
  [
    'a waiver of what is no check',
    'checks: {waivers: [{rule: share-of-hole, reason: 已核}]}\n',
    '1:27',
    'write `rule: share-of-whole`',
  ],
  [
    'a line that is no number',
    "checks: {waivers: [{rule: share-of-whole, line: '43', reason: 已核}]}\n",
    '1:49',
    'Unexpected `43` at `checks.waivers[0].line`, expected a whole number from 1 (Line in which it stands), write `line: 43`',
  ],
  [
    'a line before the first',
    'checks: {waivers: [{rule: share-of-whole, line: 0, reason: 已核}]}\n',
    '1:49',
    'expected a whole number from 1',
  ],
  [
    'a day that is none',
    'releaseDate: 2026-02-30\n',
    '1:14',
    'Unexpected `2026-02-30` at `releaseDate`, expected a day of the calendar (The day that outputs print, YYYY-MM-DD',
  ],
  ['a list for the whole', '[]\n', '1:1', 'write for example `{papers: [paper.md]}`'],
  ['the country for the language', 'outputs: {languages: [cn]}\n', '1:23', 'expected `zh` or `en`, write `zh`'],
  ['a day in Chinese', 'releaseDate: 2026年2月28日\n', '1:14', 'write for example `releaseDate: 2026-02-28`'],
  ['a list at the top', '- a.md\n', '1:1', 'Unexpected list at `the top`'],
  ['text at the top', 'a.md\n', '1:1', 'Unexpected `a.md` at `the top`'],
  ['a colon in full width', 'papers：[a.md]\n', '1:1', 'Unexpected `：`, expected a colon in half width'],
  [
    'a setting twice',
    'papers: [a.md]\npapers: [a.md]\n',
    '2:1',
    'Unexpected second `papers`, expected each setting once, remove one',
  ],
  ['a tab', 'outputs:\n\tfolder: a\n', '2:1', 'Unexpected tab at the start of a line, expected spaces'],
  ['an open bracket', 'papers: [a.md\n', '2:1', 'expected a closing'],
  ['an open quote', "papers: ['a.md]\n", '2:1', 'expected a closing quote'],
  ['two colons', 'papers: a: b\n', '1:9', 'Unexpected'],
  ['two documents', 'papers: [a.md]\n---\npapers: [a.md]\n', '2:1', 'Unexpected second document'],
  ['a tag', 'papers: !!js/function x\n', '1:9', 'Unexpected tag `!!js/function`'],
  ['a value that holds itself', 'regions: &a {id: x, gathers: *a}\n', '1:13', 'Unexpected table at `regions`'],
  [
    'anchors that grow and grow',
    `a: &a [x]\n${['b', 'c', 'd', 'e'].map((name, index) => `${name}: &${name} [${Array.from({length: 9}, () => `*${'abcd'[index]}`).join(', ')}]\n`).join('')}`,
    '1:1',
    'Unexpected use of anchors',
  ],
  ['a paper that is not there', 'papers:\n  - a.md\n  - pa.md\n', '3:5', 'Missing file `pa.md`, did you mean `a.md`?'],
  ['a folder for a paper', 'papers: [text]\n', '1:10', 'Unexpected folder `text`, expected a file'],
  [
    'an overlay that is not there',
    'overlays: [nothing.csv]\n',
    '1:12',
    'Missing file `nothing.csv`, expected a path seen from the folder of the config',
  ],
  ['a logo that is not there', 'pdf: {logo: crest.svg}\n', '1:13', 'Missing file `crest.svg`'],
  ['a font that is not there', 'pdf: {fonts: {text: a.md, heading: x.ttf}}\n', '1:36', 'Missing file `x.ttf`'],
]

test.each(wrong)('%s: place, frame, and what to write instead', async (_, text, place, message) => {
  const world = worldWith({'briefs.config.yaml': text, 'a.md': '文', 'text/b.md': '文'}, ['config'])
  expect(await main(world)).toBe(2)
  const said = world.said()
  expect(said).toContain(`briefs: briefs.config.yaml:${place}: `)
  expect(said).toContain(message)
  const [line] = place.split(':')
  expect(said).toMatch(new RegExp(`^> ${line} \\| ?`, 'm'))
  expect(said).toMatch(
    /did you mean|write|[Ww]rite|remove|see that|close|mend|define|choose|name one|indent|move|quote/,
  )
  expect(world.printed()).toBe('')
})

test('a frame marks what is meant, under wide characters too', async () => {
  const world = worldWith({'briefs.config.yaml': 'regions:\n  - {zh: 三角洲, id: 甲乙}\n'}, ['config'])
  expect(await main(world)).toBe(2)
  expect(world.said().split('\n').slice(1)).toEqual([
    '  1 | regions:',
    '> 2 |   - {zh: 三角洲, id: 甲乙}',
    '    |                      ^^^^',
    '',
  ])
})

test('all that is wrong is told at once, in the order of the file, the sixth and later counted', async () => {
  const text = `releaseDate: x\npdf: {draft: 1, paper: x}\noutputs: {formats: [a, b], folder: 1}\nsevenths: 1\n`
  const world = worldWith({'briefs.config.yaml': text}, ['config'])
  expect(await main(world)).toBe(2)
  const places = world.said().match(/briefs\.config\.yaml:\d+:\d+/g)
  expect(places).toEqual(['1:14', '2:14', '2:24', '3:21', '3:24'].map((place) => `briefs.config.yaml:${place}`))
  expect(world.said()).toMatch(/and 2 more in briefs\.config\.yaml\n$/)
})

test.each([
  [['config', '--config', 'no.yaml'], {}, 'Missing config `no.yaml`: there is no such file'],
  [['config', '--config', 'text'], {'text/a.md': ''}, 'Unexpected folder `text`, expected a config file'],
  [
    ['config'],
    {'briefs.config.yaml': '', 'briefs.config.json': ''},
    'Unexpected second config `briefs.config.json` beside `briefs.config.yaml`',
  ],
  [['config', '--format', 'pfd'], {}, 'Unexpected value `pfd` of `--format`, did you mean `pdf`?'],
  [['config', '--lang', 'fr'], {}, 'Unexpected value `fr` of `--lang`, expected `zh` or `en`'],
])('%j is one line', async (words, given, message) => {
  const world = worldWith(given, words)
  expect(await main(world)).toBe(2)
  expect(world.said()).toMatch(/^briefs: [^\n]+\n$/)
  expect(world.said()).toContain(message)
})

test('a config in GBK is refused by its encoding', async () => {
  const world = worldWith({}, ['config', '--config', 'x.yaml'])
  world.files.put('/work/x.yaml', '')
  await world.files.write('/work/x.yaml', Uint8Array.from([0xd6, 0xd0, 0x3a, 0x20, 0x31]))
  expect(await main(world)).toBe(2)
  expect(world.said()).toContain('Unexpected encoding of config `x.yaml`, expected UTF-8')
})

test('briefs config shows each setting with its value and where it comes from', async () => {
  const world = worldWith(files, ['config', '--out', 'elsewhere'])
  expect(await main(world)).toBe(0)
  const lines = world.printed().split('\n')
  expect(lines).toContain('outputs.folder     elsewhere                                 option')
  expect(lines).toContain('outputs.formats    [xlsx, csv]                               config briefs.config.yaml:8')
  expect(lines).toContain("pdf.theme          the project's                             default")
})

test('briefs config --json is for programs, and says what the environment sets', async () => {
  const world = testWorld(['config', '--json'], {env: {SOURCE_DATE_EPOCH: '0'}})
  for (const [path, text] of Object.entries(files)) world.files.put(`/work/${path}`, text)
  expect(await main(world)).toBe(0)
  expect(JSON.parse(world.printed())).toMatchObject({
    papers: {value: ['text/paper.md'], origin: 'config briefs.config.yaml:2'},
    releaseDate: {value: 'SOURCE_DATE_EPOCH 0', origin: 'environment'},
    'pdf.fonts': {value: null, origin: 'default'},
  })
})

test('the published schema is what the code checks; `npm run docs:schemas` writes it anew', () => {
  expect(readFileSync(configSchemaFile, 'utf8')).toBe(configSchemaText())
})

const validate = new Ajv({strict: false, formats: {date: true}}).compile(JSON.parse(configSchemaText()))

test('an editor that knows the schema takes the full config', () => {
  expect(validate(parse(full))).toBe(true)
})

/** What JSON Schema cannot say: files, tables, colours, templates; and what is no YAML has no value. */
const beyond =
  /not there|folder for|province that|gather|twice|read on white|each other|file name|colon|tab|bracket|quote|documents|tag|anchors|itself|none of the config/

test.each(wrong.filter(([what]) => !beyond.test(what)))('an editor that knows the schema marks %s', (_, text) => {
  expect(validate(parse(text))).toBe(false)
})

test('every setting says what it is for and shows a value that is allowed', () => {
  const undescribed: Array<string> = []
  const visit = (schema: JsonSchema, path: string): void => {
    if (!schema.description || !schema.examples) undescribed.push(path)
    for (const [name, each] of Object.entries(schema.properties ?? {})) visit(each, `${path}.${name}`)
  }
  const settings = Object.entries(configJsonSchema().properties ?? {})
  for (const [name, each] of settings) visit(each, name)
  expect(undescribed).toEqual([])
  expect(settings.filter(([name, each]) => !validate({[name]: each.examples?.[0]})).map(([name]) => name)).toEqual([])
})
