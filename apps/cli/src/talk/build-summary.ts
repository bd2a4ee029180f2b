import type {Model} from '@region-briefs/core'
import type {Manifest, OutputRecord} from '../edition/manifest.ts'
import {counts, plural} from './counts.ts'
import {shellCommand} from './shell-word.ts'
import {size} from './size.ts'

/** What a finished build has to tell. */
export interface Built {
  model: Model
  /** The paper, as the user wrote it. */
  given: string
  /** The output folder, as it is shown. */
  folder: string
  manifest: Manifest
  /** Paths of the files that were written, the manifest left out. */
  written: ReadonlyArray<string>
  /** Paths of those that were made again, some of which may have come out as they were. */
  rendered: ReadonlyArray<string>
  milliseconds: number
}

/**
 * Sum up a build: what was read, what was written and how large it is, one line a pack.
 *
 * @returns Lines with an end each.
 */
export function buildSummary({model, given, folder, manifest, written, milliseconds}: Built): string {
  const folders = [...new Set(manifest.outputs.map(({path}) => (path.includes('/') ? path.split('/')[0]! : '')))]
  const labels = new Map(model.regions.map(({id, label}) => [id, label.zh]))
  const width = Math.max(...folders.map((name) => name.length))
  const fresh = manifest.outputs.filter(({path}) => written.includes(path))
  const current = manifest.outputs.length - fresh.length
  const lines = [
    `${given}: ${counts(model)}`,
    ...inOrder(folders, [...labels.keys()]).map((name) => {
      const files = manifest.outputs.filter(({path}) => path.startsWith(`${name}/`))
      const sizes = sizesOf(files, name)
      const isCurrent = !files.some(({path}) => written.includes(path))
      const words = [labels.get(name) ?? '', isCurrent ? 'up to date' : ''].filter(Boolean).join(' · ')
      return `  ${name.padEnd(width)}  ${sizes.join('  ')}  ${words}`.trimEnd()
    }),
    checksLine(model, given),
    // The manifest counts itself among the files, but its own size is not in it.
    `Wrote ${plural(fresh.length + 1, 'file')} (${size(totalOf(fresh))}) to ${folder} in ${(milliseconds / 1000).toFixed(1)} s${current === 0 ? '' : `; ${current} ${current === 1 ? 'was' : 'were'} up to date`}`,
  ]
  return `${lines.join('\n')}\n`
}

/** Each file of a pack with its size; tables of data are many, and told as one. */
function sizesOf(files: ReadonlyArray<OutputRecord>, pack: string): Array<string> {
  const data = files.filter(({path}) => path.startsWith(`${pack}/data/`))
  const others = files.filter((file) => !data.includes(file))
  return [
    ...others.map(({path, bytes}) => `${path.slice(pack.length + 1)} ${size(bytes).padStart(6)}`),
    ...(data.length > 0 ? [`data/ ${plural(data.length, 'file')} ${size(totalOf(data)).padStart(6)}`] : []),
  ]
}

/** How many checks of the paper are named. */
const namedChecks = 3

/** > | 21 checks agree, 2 differ: growth-of-levels (line 43), basis-time (line 95); see `briefs check paper.md` */
function checksLine({findings}: Model, given: string): string {
  const agree = findings.filter(({status}) => status === 'agrees').length
  const differing = findings.filter(({status, waived}) => status === 'differs' && waived === null)
  const all = `${plural(agree, 'check')} agree${agree === 1 ? 's' : ''}`
  if (differing.length === 0) return `${all}, none differs`
  const named = differing
    .slice(0, namedChecks)
    .map(({rule, position}) => `${rule}${position ? ` (line ${position.start.line})` : ''}`)
  const rest = differing.length - named.length
  return `${all}, ${differing.length} differ${differing.length === 1 ? 's' : ''}: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}; see ${shellCommand`briefs check ${given}`}`
}

/** Of a build that had nothing to do. */
export function currentSummary({outputs}: Manifest, folder: string): string {
  return `${folder} is up to date: ${plural(outputs.length + 1, 'file')} (${size(totalOf(outputs))}), nothing written\n`
}

function totalOf(outputs: ReadonlyArray<OutputRecord>): number {
  return outputs.reduce((sum, {bytes}) => sum + bytes, 0)
}

/** Packs as the paper orders its regions, `all` last; what lies at the top has no line of its own. */
function inOrder(folders: Array<string>, ids: Array<string>): Array<string> {
  return [...ids, 'all'].filter((id) => folders.includes(id))
}
