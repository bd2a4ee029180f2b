import {toManifest} from '../src/edition/manifest.ts'
import type {Manifest, OutputRecord} from '../src/edition/manifest.ts'

const settings: Manifest['settings'] = {
  regions: null,
  formats: ['pdf'],
  languages: ['zh'],
  fileName: null,
  releaseDate: null,
  definitions: [],
  waivers: [],
  severities: {},
  pdf: {paper: 'a4', theme: null, draft: false},
  epoch: null,
}

/** A manifest of these outputs, for tests that look at nothing else. */
export function manifestOf(outputs: Array<OutputRecord>): Manifest {
  const inputs = [{role: 'paper', name: 'paper.md', sha256: 'a'} as const]
  return toManifest({
    tool: {name: 'briefs', version: '1.2.3', renderers: null},
    key: 'k',
    config: null,
    inputs,
    settings,
    packs: [{id: 'east', key: 'p'}],
    outputs,
  })
}
