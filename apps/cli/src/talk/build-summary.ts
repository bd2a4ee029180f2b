import type {Model} from '@region-briefs/core'
import type {Manifest} from '../edition/manifest.ts'
import {counts, plural} from './counts.ts'
import {size} from './size.ts'

/** What a finished build has to tell. */
export interface Built {
  model: Model
  /** The paper, as the user wrote it. */
  given: string
  /** The output folder, as it is shown. */
  folder: string
  manifest: Manifest
  milliseconds: number
}

/**
 * Sum up a build: what was read, what was written and how large it is, one line a pack.
 *
 * @returns Lines with an end each.
 */
export function buildSummary({model, given, folder, manifest, milliseconds}: Built): string {
  const folders = [...new Set(manifest.outputs.map(({path}) => path.split('/').slice(0, -1).join('/')))]
  const labels = new Map(model.regions.map(({id, label}) => [id, label.zh]))
  const width = Math.max(...folders.map((name) => name.length))
  const total = manifest.outputs.reduce((sum, {bytes}) => sum + bytes, 0)
  const lines = [
    `${given}: ${counts(model)}`,
    ...inOrder(folders, [...labels.keys()]).map((name) => {
      const files = manifest.outputs.filter(({path}) => path.startsWith(`${name}/`))
      const sizes = files.map(({path, bytes}) => `${path.slice(name.length + 1)} ${size(bytes).padStart(6)}`)
      return `  ${name.padEnd(width)}  ${sizes.join('  ')}  ${labels.get(name) ?? ''}`.trimEnd()
    }),
    // The manifest counts itself among the files, but its own size is not in it.
    `Wrote ${plural(manifest.outputs.length + 1, 'file')} (${size(total)}) to ${folder} in ${(milliseconds / 1000).toFixed(1)} s`,
  ]
  return `${lines.join('\n')}\n`
}

/** Packs as the paper orders its regions, `all` last; what lies at the top has no line of its own. */
function inOrder(folders: Array<string>, ids: Array<string>): Array<string> {
  return [...ids, 'all'].filter((id) => folders.includes(id))
}
