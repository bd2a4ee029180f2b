import {expect, test} from 'vitest'
import {readWords} from '../src/read-words.ts'
import {resolveSettings} from '../src/settings/resolve-settings.ts'
import type {Settings} from '../src/settings/settings.ts'
import {verbNamed} from './verb-named.ts'
import type {Verb} from '../src/verbs.ts'
import {testWorld} from './test-world.ts'

function resolved(words: Array<string>): Promise<Settings> {
  const verb: Verb = verbNamed('build')
  return resolveSettings(testWorld(words), verb, readWords(verb, words))
}

test('what nobody says is the default', async () => {
  const settings = await resolved([])
  expect(settings).toMatchObject({
    papers: [],
    folder: '/work/out',
    regions: null,
    formats: ['pdf', 'xlsx'],
    languages: ['zh'],
    config: null,
  })
  expect(new Set(Object.values(settings.origins))).toEqual(new Set(['default']))
})

test('options say where they come from; paths are absolute, names come once', async () => {
  const settings = await resolved([
    'a.md',
    '--out',
    'packs',
    '--overlay',
    'x.csv',
    '-d',
    'y.csv',
    '--region=east,west',
    '-r',
    'east',
  ])
  expect(settings).toMatchObject({
    papers: ['/work/a.md'],
    folder: '/work/packs',
    overlays: ['/work/x.csv', '/work/y.csv'],
    regions: ['east', 'west'],
  })
  const said = Object.entries(settings.origins).filter(([, origin]) => origin === 'option')
  expect(said.map(([name]) => name)).toEqual(['papers', 'overlays', 'outputs.folder', 'outputs.regions'])
})
