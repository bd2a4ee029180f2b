import type {World} from '../world.ts'
import type {RecordedSettings} from './recorded-settings.ts'
import {sha256} from './hash.ts'
import {jsonLines} from './json-lines.ts'

/** Its name in the output folder. */
export const manifestName = 'manifest.json'

/** What an edition is made of: small enough to commit, and the only record of which files are ours. */
export interface Manifest {
  schemaVersion: '2'
  tool: Tool
  /** Hash of the inputs, the settings and the tool's version: while it is the same, there is nothing to build. */
  key: string
  /** The config file that the edition was built with; null where there was none, or files are outside its folder. */
  config: ConfigRecord | null
  /** The paper first. */
  inputs: Array<InputRecord>
  settings: RecordedSettings
  /** In the order of the paper, `all` last. */
  packs: Array<PackRecord>
  /** By path, seen from the output folder, with `/`, in the order of UTF-16 code units. */
  outputs: Array<OutputRecord>
}

/** What an edition was built by. */
export interface Tool {
  name: 'briefs'
  version: string
  /** Hash of the renderers as they were bundled; null where they ran from their sources, or the edition is of before it was recorded. */
  renderers?: string | null
}

/** A file that was read. */
export interface InputRecord {
  role: 'paper' | 'overlay' | 'font' | 'logo'
  /** Without folders. */
  name: string
  sha256: string
}

/** The config file of an edition, and the files that were read, seen from its folder. */
export interface ConfigRecord {
  /** Of the file. */
  sha256: string
  /** Whether the files that follow are those that it names, of which options may have chosen some papers; false where they named others. */
  saysFiles: boolean
  /** Hash of the options beside it and of the output folder. */
  key: string
  papers: Array<string>
  overlays: Array<string>
  /** Those for text and headings; empty for those of the project. */
  fonts: Array<string>
  /** One at most. */
  logo: Array<string>
}

export interface PackRecord {
  /** A region's id, or `all`. */
  id: string
  /** Hash of the pack's own content, which is all of the paper and the data that its outputs are made from. */
  key: string
}

export interface OutputRecord {
  path: string
  /** The pack that it belongs to; null for the state of the edition itself (model.json, ledger.json). */
  pack: string | null
  /** Hash of all that it is made from: the pack's key, options, fonts, the tool's version; null for the state. */
  key: string | null
  bytes: number
  sha256: string
}

/** What builds now. */
export function toolOf(world: World): Tool {
  return {name: 'briefs', version: world.toolVersion(), renderers: world.renderers()}
}

/** Record one output. */
export function toRecord(
  path: string,
  bytes: Uint8Array,
  made: Pick<OutputRecord, 'pack' | 'key'> = {pack: null, key: null},
): OutputRecord {
  return {path, pack: made.pack, key: made.key, bytes: bytes.length, sha256: sha256(bytes)}
}

/** Bring the records of an edition into their order, which depends on nothing but their paths. */
export function toManifest(parts: Omit<Manifest, 'schemaVersion'>): Manifest {
  const {tool, key, config, inputs, settings, packs, outputs} = parts
  return {
    schemaVersion: '2',
    tool,
    key,
    config,
    inputs,
    settings,
    packs,
    outputs: outputs.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  }
}

/** JSON as we write it: lines as `jsonLines` breaks them, and a line end. */
export function toJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${jsonLines(value)}\n`)
}

/**
 * Read a manifest back.
 *
 * @param bytes  A file of that name, perhaps another program's.
 * @returns Null where it is not ours, or names a path outside its folder: files are removed by what stands here. One of an older
 *          version has no keys, so that all that it names is stale.
 */
export function fromManifest(bytes: Uint8Array): Manifest | null {
  const manifest = fromJson(bytes) as Partial<Manifest> | null
  if (manifest?.tool?.name !== 'briefs' || !Array.isArray(manifest.outputs)) return null
  if (!manifest.outputs.every(isRecord)) return null
  return isWhole(manifest) ? manifest : withoutKeys(manifest as Manifest)
}

/** @returns Null where it is no JSON. */
export function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/** What was written in the schema of today, and not by hand. */
function isWhole(manifest: Partial<Manifest>): manifest is Manifest {
  const {schemaVersion, key, inputs, settings, packs} = manifest
  return (
    schemaVersion === '2' &&
    typeof key === 'string' &&
    Array.isArray(inputs) &&
    Array.isArray(packs) &&
    typeof settings === 'object' &&
    settings !== null &&
    typeof settings.pdf === 'object' &&
    settings.pdf !== null
  )
}

function withoutKeys({tool, outputs}: Manifest): Manifest {
  return {
    schemaVersion: '2',
    tool,
    key: '',
    config: null,
    inputs: [],
    settings: {
      regions: null,
      formats: [],
      languages: [],
      fileName: null,
      releaseDate: null,
      definitions: [],
      waivers: [],
      severities: {},
      pdf: {paper: 'a4', theme: null, draft: false},
      epoch: null,
    },
    packs: [],
    outputs: outputs.map((record) => ({...record, pack: null, key: null})),
  }
}

function isRecord(record: unknown): record is OutputRecord {
  const {path, sha256: hash} = (record ?? {}) as Partial<OutputRecord>
  return typeof hash === 'string' && typeof path === 'string' && isInside(path)
}

/** Plain names joined by `/`: no empty part, no `.` or `..`, nothing that Windows reads as a drive or a backslash. */
function isInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:]/.test(part))
}
