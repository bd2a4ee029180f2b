import {expect, test} from 'vitest'
import {recallSettings, rememberConfig} from '../src/edition/remember-config.ts'
import {toJson, toManifest} from '../src/edition/manifest.ts'
import {recordedSettings} from '../src/edition/recorded-settings.ts'
import {readWords} from '../src/read-words.ts'
import type {Words} from '../src/read-words.ts'
import {resolveSettings} from '../src/settings/resolve-settings.ts'
import {verbNamed} from './verb-named.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

const name = 'briefs.config.yaml'
const config = 'papers: [papers/a.md]\noutputs:\n  folder: packs\n  formats: [xlsx]\n'
const verb = verbNamed('build')

function wordsOf(...words: Array<string>): Words {
  return readWords(verb, words)
}

/** A world in which an edition was built with these words. */
async function built(words: Words, text: string = config, folder: string = 'packs'): Promise<TestWorld> {
  const world = testWorld()
  world.files.put(`/work/${name}`, text)
  world.files.put('/work/papers/a.md', '文')
  world.files.put('/work/b.md', '文')
  const settings = await resolveSettings(world, verb, words)
  const manifest = toManifest({
    tool: {name: 'briefs', version: '1', renderers: null},
    key: 'k',
    config: rememberConfig(settings),
    inputs: [],
    settings: recordedSettings(settings, null),
    packs: [],
    outputs: [],
  })
  world.files.put(`/work/${folder}/manifest.json`, new TextDecoder().decode(toJson(manifest)))
  return world
}

test.each([
  [[], config, 'packs'],
  [['--out', 'elsewhere'], config, 'elsewhere'],
  [['--format', 'pdf,xlsx', '--lang', 'en', '--region', 'east'], config, 'packs'],
  [[], '{"papers": ["papers/a.md"], "outputs": {"folder": "packs"}}', 'packs'],
  [[], 'papers: [papers/a.md]\n', 'out'],
  [['b.md'], config, 'packs'],
])('settings built with %j are recalled as they are resolved', async (words, text, folder) => {
  const read = wordsOf(...words)
  const world = await built(read, text, folder)
  const {origins: _, config: found, ...resolved} = await resolveSettings(world, verb, read)
  // Where a setting stands in the file is not remembered.
  const {failureAt: _place, ...file} = found!
  expect(await recallSettings(world, read, name)).toMatchObject({...resolved, config: file})
})

test.each([
  ['a paper named', ['b.md']],
  ['other formats', ['--format', 'pdf']],
  ['other regions', ['--region', 'west']],
  ['another folder', ['--out', 'elsewhere']],
])('with %s nothing is recalled', async (_, words) => {
  const world = await built(wordsOf())
  expect(await recallSettings(world, wordsOf(...words), name)).toBeNull()
})

test('nothing is recalled where the config has changed', async () => {
  const world = await built(wordsOf())
  world.files.put(`/work/${name}`, `${config}# another\n`)
  expect(await recallSettings(world, wordsOf(), name)).toBeNull()
})

test('what options named once is not taken for what the config says', async () => {
  const world = await built(wordsOf('b.md'))
  expect(await recallSettings(world, wordsOf(), name)).toBeNull()
})

test('data that an option laid over the papers of the config is not taken for what the config says', async () => {
  const withData = wordsOf('--overlay', 'b.md')
  const world = await built(withData)
  expect(await recallSettings(world, wordsOf(), name)).toBeNull()
  expect(await recallSettings(world, wordsOf('papers/a.md'), name)).toBeNull()
  expect(await recallSettings(world, wordsOf('papers/a.md', '--overlay', 'b.md'), name)).not.toBeNull()
})

const several = 'papers: [papers/a.md, b.md]\noutputs: {folder: packs, formats: [xlsx]}\n'

test('papers that are asked for are recalled among those of the config, and no other', async () => {
  const world = await built(wordsOf(), several, 'packs/a')
  const projectPapers = ['/work/papers/a.md', '/work/b.md']
  expect(await recallSettings(world, wordsOf('b.md'), name)).toMatchObject({papers: ['/work/b.md'], projectPapers})
  expect(await recallSettings(world, wordsOf(), name)).toMatchObject({papers: projectPapers, projectPapers})
  expect(await recallSettings(world, wordsOf('c.md'), name)).toBeNull()
})

test('an edition of files outside the config’s folder remembers none', async () => {
  const world = await built(wordsOf())
  const settings = await resolveSettings(world, verb, wordsOf())
  expect(rememberConfig({...settings, papers: ['/elsewhere/a.md'], projectPapers: null})).toBeNull()
  expect(rememberConfig({...settings, config: null})).toBeNull()
})
