import type {Pack} from './pack-of.ts'

/**
 * A pack as JSON: what its outputs carry as data, and what their keys are hashes of. Places are told by line and column, without
 * offsets, which move with every character that is put in before them, though nothing that the pack prints does.
 *
 * @returns  One line; the same for the same pack.
 */
export function packJson(pack: Pack): string {
  return JSON.stringify(pack, (key, value: unknown) => (key === 'offset' ? undefined : value))
}
