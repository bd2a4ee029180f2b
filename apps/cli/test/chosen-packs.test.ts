import {expect, test} from 'vitest'
import {chosenPacks} from '../src/settings/chosen-packs.ts'
import {resolveSettings} from '../src/settings/resolve-settings.ts'
import type {Settings} from '../src/settings/settings.ts'
import {readWords} from '../src/read-words.ts'
import {testWorld} from './test-world.ts'
import {verbNamed} from './verb-named.ts'

async function settingsOf(config: string, words: Array<string> = []): Promise<Settings> {
  const world = testWorld([])
  world.files.put('/work/briefs.config.yaml', config)
  const verb = verbNamed('build')
  return resolveSettings(world, verb, readWords(verb, words))
}

test('a region of the config that the paper has not is shown in its line', async () => {
  const settings = await settingsOf('outputs:\n  regions: [east, east, eest]\n')
  expect(() => chosenPacks(['east', 'all'], [], settings)).toThrow(
    'briefs.config.yaml:2:25: Unexpected region `eest`, did you mean `east`?',
  )
})

test('a region of an option is not sought in the config', async () => {
  const settings = await settingsOf('outputs:\n  regions: [east]\n', ['--region', 'eest'])
  expect(() => chosenPacks(['east', 'all'], [], settings)).toThrow(/^Unexpected region `eest`/)
})
