import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {fromManifest, toJson, toRecord} from '../src/edition/manifest.ts'
import {manifestOf} from './manifest-of.ts'

const part = fc.stringMatching(/^[a-z\u4E00-\u9FFF][a-z0-9.\u4E00-\u9FFF-]{0,11}$/)
const path = fc.array(part, {minLength: 1, maxLength: 3}).map((parts) => parts.join('/'))
const records = fc
  .uniqueArray(fc.tuple(path, fc.uint8Array()), {selector: ([each]) => each})
  .map((outputs) => outputs.map(([each, bytes]) => toRecord(each, bytes)))

test('a manifest reads back as it was written', () => {
  fc.assert(
    fc.property(records, (outputs) => {
      const manifest = manifestOf(outputs)
      expect(fromManifest(toJson(manifest))).toEqual(manifest)
    }),
  )
})

test('its order is that of the paths, whatever was made first', () => {
  fc.assert(
    fc.property(records, (outputs) => {
      const manifest = manifestOf(outputs)
      expect(manifestOf(outputs.toReversed())).toEqual(manifest)
      expect(manifest.outputs.map((each) => each.path)).toEqual(outputs.map((each) => each.path).toSorted())
    }),
  )
})

test('a record holds what sha256sum says', () => {
  expect(toRecord('a', new TextEncoder().encode('abc'))).toEqual({
    path: 'a',
    pack: null,
    key: null,
    bytes: 3,
    // FIPS 180-4, example of one block
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
})

test.each(['', '..', '.', '/etc/passwd', 'a/../../b', 'a//b', 'a/', 'C:/b', 'a\\..\\b'])(
  'a manifest that names %j is not ours',
  (outside) => {
    const manifest = manifestOf([{path: outside, pack: null, key: null, bytes: 0, sha256: ''}])
    expect(fromManifest(toJson(manifest))).toBeNull()
  },
)

test('one of the first version is ours, and has no keys: all that it names is stale', () => {
  const old = {
    schemaVersion: '1',
    tool: {name: 'briefs', version: '0.1.0'},
    inputs: [],
    outputs: [{path: 'a', bytes: 1, sha256: 's'}],
  }
  expect(fromManifest(toJson(old))).toMatchObject({key: '', packs: [], outputs: [{path: 'a', pack: null, key: null}]})
})

test.each(['', '{', 'null', '[]', '{"name": "a web app"}', '{"tool": {"name": "briefs"}, "outputs": [null]}'])(
  '%j is no manifest of ours',
  (text) => {
    expect(fromManifest(new TextEncoder().encode(text))).toBeNull()
  },
)
