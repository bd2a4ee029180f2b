import * as fc from 'fast-check'
import {expect} from 'vitest'
import {buildEdition} from '../../src/edition/build-edition.ts'
import type {EditionResult, EditionTask} from '../../src/edition/build-edition.ts'
import {compareEdition} from '../../src/edition/compare-edition.ts'
import {editionStatus} from '../../src/edition/edition-status.ts'
import {sha256} from '../../src/edition/hash.ts'
import {prepareEdition} from '../../src/edition/prepare-edition.ts'
import {readEdition} from '../../src/edition/read-edition.ts'
import {renderOutputs} from '../../src/edition/render-outputs.ts'
import {packagedFonts} from '../../src/packaged-fonts.ts'
import {readWords} from '../../src/read-words.ts'
import {resolveSettings} from '../../src/settings/resolve-settings.ts'
import {verbNamed} from '../verb-named.ts'
import {memoryFiles} from '../memory-files.ts'
import type {MemoryFiles} from '../memory-files.ts'
import {testWorld} from '../test-world.ts'
import type {TestWorld} from '../test-world.ts'
import {newDesk} from './desk.ts'
import type {Desk} from './desk.ts'
import {anyEdit} from './edits.ts'

const folder = '/work/out'

/** What a campaign of edits came to. */
export interface EditCounts {
  edits: number
  /** Files that were made again. */
  rendered: number
  /** Workbooks that were made again, and of these those that came out as they were: they show less of a pack than it holds. */
  workbooks: number
  unchanged: number
  /** Files that were left, each made anew here and found the same. */
  left: number
}

/**
 * Edit a paper, its data and its settings one after the other, build after each, and see that
 *
 * - every file is that of a full build with the same ledger, byte by byte;
 * - what was written is exactly what differs from before;
 * - `status` had named those packs, and no others, and each with a cause;
 * - a briefing is not made again where it comes out the same.
 *
 * @param seed  For the edits.
 */
export async function runEdits(count: number, seed: number): Promise<EditCounts> {
  const desk = newDesk()
  const files = memoryFiles()
  const counts: EditCounts = {edits: 0, rendered: 0, workbooks: 0, unchanged: 0, left: 0}
  await build(desk, files)
  for (const {name, apply} of fc.sample(anyEdit, {numRuns: count, seed})) {
    apply(desk, files)
    await tryEdit(desk, files, counts).catch((error: unknown) => {
      throw new Error(`Edit ${counts.edits + 1}, ${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    })
    counts.edits++
  }
  return counts
}

async function tryEdit(desk: Desk, files: MemoryFiles, counts: EditCounts): Promise<void> {
  const before = hashesOf(files)
  const world = worldOf(desk, files)
  const task = await taskOf(world, desk)
  const status = await editionStatus(world, task)
  const result = await build(desk, files)
  const after = hashesOf(files)
  const differing = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path)
  const [written, rendered] = result.type === 'built' ? [result.staged.written, result.rendered] : [[], []]
  expect(differing.filter((path) => path !== 'manifest.json').toSorted()).toEqual(written.toSorted())
  expect(rendered.toSorted()).toEqual((status.packs ?? []).flatMap(({stale}) => stale).toSorted())
  const stalePacks = (status.packs ?? []).filter(({stale}) => stale.length > 0).map(({id}) => id)
  expect(stalePacks.filter((id) => !status.causes.some(({packs}) => packs.includes(id)))).toEqual([])
  expect(rendered.filter((path) => path.endsWith('.pdf') && !written.includes(path))).toEqual([])
  counts.rendered += rendered.length
  const workbooks = rendered.filter((path) => path.endsWith('.xlsx'))
  counts.workbooks += workbooks.length
  counts.unchanged += workbooks.filter((path) => !written.includes(path)).length
  counts.left += await compareWithFull(world, task, after, rendered)
}

/** Make every file that was left, and hold it against what lies there. @returns How many there were. */
async function compareWithFull(
  world: TestWorld,
  task: EditionTask,
  found: Map<string, string>,
  rendered: ReadonlyArray<string>,
): Promise<number> {
  const prepared = await prepareEdition(world, task.settings, folder, task.paper)
  const {plan, stale} = await compareEdition(world, prepared, await readEdition(world, prepared))
  expect(stale).toMatchObject({groups: [], state: [], gone: []})
  const paths = [...plan.state.map(({path}) => path), ...plan.groups.flatMap((group) => group.paths), 'manifest.json']
  expect([...found.keys()].toSorted()).toEqual(paths.toSorted())
  const packs = new Map(plan.packs.map(({id, pack}) => [id, pack]))
  const options = {...prepared, date: plan.date, toolVersion: world.toolVersion()}
  const left = plan.groups.filter((group) => !rendered.includes(group.paths[0]!))
  for (const group of left) {
    for (const {path, bytes} of await renderOutputs(group, packs.get(group.pack)!, options)) {
      expect([path, found.get(path)]).toEqual([path, sha256(bytes)])
    }
  }
  return left.flatMap(({paths: of}) => of).length
}

async function build(desk: Desk, files: MemoryFiles): Promise<EditionResult> {
  const world = worldOf(desk, files)
  return buildEdition(world, await taskOf(world, desk))
}

function worldOf(desk: Desk, files: MemoryFiles): TestWorld {
  files.put('/work/paper.md', desk.paper)
  files.put('/work/data.csv', desk.overlay)
  return testWorld([], {env: desk.env, fonts: packagedFonts}, files)
}

async function taskOf(world: TestWorld, desk: Desk): Promise<EditionTask> {
  const verb = verbNamed('build')
  const resolved = await resolveSettings(world, verb, readWords(verb, ['paper.md', '--overlay', 'data.csv']))
  return {settings: {...resolved, ...desk.settings}, folder, paper: '/work/paper.md'}
}

/** Of everything in the output folder. */
function hashesOf(files: MemoryFiles): Map<string, string> {
  const within = [...files.contents()].filter(([path]) => path.startsWith(`${folder}/`))
  return new Map(within.map(([path, bytes]) => [path.slice(folder.length + 1), sha256(bytes)]))
}
