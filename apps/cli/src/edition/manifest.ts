import {createHash} from 'node:crypto'

/** Its name in the output folder. */
export const manifestName = 'manifest.json'

/** What an edition is made of: small enough to commit, and the only record of which files are ours. */
export interface Manifest {
  schemaVersion: '1'
  tool: {name: 'briefs'; version: string}
  inputs: Array<{name: string; sha256: string}>
  /** By path, seen from the output folder, with `/`, in the order of UTF-16 code units. */
  outputs: Array<OutputRecord>
}

export interface OutputRecord {
  path: string
  bytes: number
  sha256: string
}

/** Record one output. */
export function toRecord(path: string, bytes: Uint8Array): OutputRecord {
  return {path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
}

/** Bring the records of an edition into their order, which depends on nothing but their paths. */
export function toManifest(
  toolVersion: string,
  inputs: Manifest['inputs'],
  outputs: ReadonlyArray<OutputRecord>,
): Manifest {
  return {
    schemaVersion: '1',
    tool: {name: 'briefs', version: toolVersion},
    inputs,
    outputs: outputs.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  }
}

/** JSON as we write it: two spaces, a line end. */
export function toJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
}

/**
 * Read a manifest back.
 *
 * @param bytes  A file of that name, perhaps another program's.
 * @returns Null where it is not ours, or names a path outside its folder: files are removed by what stands here.
 */
export function fromManifest(bytes: Uint8Array): Manifest | null {
  const manifest = parse(bytes) as Partial<Manifest> | null
  if (manifest?.tool?.name !== 'briefs' || !Array.isArray(manifest.outputs)) return null
  return manifest.outputs.every(isRecord) ? (manifest as Manifest) : null
}

function isRecord(record: unknown): record is OutputRecord {
  const {path, sha256} = (record ?? {}) as Partial<OutputRecord>
  return typeof sha256 === 'string' && typeof path === 'string' && isInside(path)
}

/** Plain names joined by `/`: no empty part, no `.` or `..`, nothing that Windows reads as a drive or a backslash. */
function isInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:]/.test(part))
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
