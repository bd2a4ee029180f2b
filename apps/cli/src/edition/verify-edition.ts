import {join} from 'node:path'
import type {World} from '../world.ts'
import type {EditionTask} from './build-edition.ts'
import {checkLook} from './check-look.ts'
import {sha256} from './hash.ts'
import {ledgerName} from './ledger.ts'
import {toolOf} from './manifest.ts'
import type {Manifest, Tool} from './manifest.ts'
import {lookAtEdition, prepareEdition} from './prepare-edition.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import {planEdition} from './plan-edition.ts'
import {loadRooms} from './plan-rooms.ts'
import {readEdition} from './read-edition.ts'
import {inputRecords} from './read-inputs.ts'
import {toolWords} from './setting-causes.ts'
import {readState} from './read-state.ts'
import {recoverEdition} from './recover-edition.ts'
import {renderOutputs} from './render-outputs.ts'

/** What was compared, and what differs. */
export interface Verified {
  /** Files that the manifest names. */
  files: number
  problems: Array<VerifyProblem>
}

export interface VerifyProblem {
  /** Seen from the output folder; the name of an input, or of a setting, where that differs. */
  name: string
  /** In words: `missing`, `altered since it was built`, `a new build gives other bytes`. */
  words: string
}

/**
 * Hold every file of an edition against its manifest.
 *
 * @returns Null where the folder holds no edition.
 */
export async function verifyEdition(world: World, folder: string): Promise<(Verified & {manifest: Manifest}) | null> {
  await recoverEdition(world, folder)
  const {manifest, onDisk} = await lookAtEdition(world, folder)
  if (!manifest) return null
  const words = {missing: 'missing', altered: 'altered since it was built'} as const
  const problems = [...onDisk].flatMap(([name, state]) => (state === 'whole' ? [] : [{name, words: words[state]}]))
  return {manifest, files: onDisk.size, problems}
}

/**
 * Make an edition again, with the ledger that is there, and compare every byte. Nothing is written.
 *
 * @param task   With the paper and the settings that it was built from.
 * @param step   Told each file before it is made.
 * @returns      What differs, inputs and settings first: with other inputs other bytes are no surprise.
 */
export async function rebuildEdition(
  world: World,
  {settings, folder, paper}: EditionTask,
  step: (path: string) => void,
): Promise<Array<VerifyProblem>> {
  const prepared = await prepareEdition(world, settings, folder, paper)
  const {manifest, inputs} = prepared
  await checkLook(prepared)
  const read = await readEdition(world, prepared)
  const {ledger} = await readState(world, folder, manifest)
  if (!ledger) return [{name: ledgerName, words: 'missing or altered, so that the packs cannot be made again'}]
  const tool = toolOf(world)
  const plan = planEdition(await loadRooms(settings.formats), {...read, ledger, settings, inputs, tool})
  const problems = givenProblems(prepared, tool)
  const compare = async (path: string, bytes: Uint8Array): Promise<void> => {
    if (!(await isSame(world, join(folder, path), bytes)))
      problems.push({name: path, words: 'a new build gives other bytes'})
  }
  for (const {path, bytes} of plan.state) await compare(path, bytes)
  for (const group of plan.groups) {
    step(group.paths[0]!)
    const {pack} = plan.packs.find(({id}) => id === group.pack)!
    for (const {path, bytes} of await renderOutputs(group, pack, {
      settings,
      inputs,
      date: plan.date,
      toolVersion: tool.version,
    })) {
      await compare(path, bytes)
    }
  }
  const made = new Set([...plan.state.map(({path}) => path), ...plan.groups.flatMap(({paths}) => paths)])
  const others = (manifest?.outputs ?? []).filter(({path}) => !made.has(path))
  return [...problems, ...others.map(({path}) => ({name: path, words: 'a new build does not make it'}))]
}

function givenProblems({manifest, inputs, recorded}: PreparedEdition, tool: Tool): Array<VerifyProblem> {
  if (!manifest) return []
  const now = inputRecords(inputs)
  const differing = now
    .filter(({role, sha256: hash}) => !manifest.inputs.some((each) => each.role === role && each.sha256 === hash))
    .map(({role, name}) => ({name, words: `not the ${role} that the edition was built from`}))
  const unused = manifest.inputs
    .filter(({role, sha256: hash}) => !now.some((each) => each.role === role && each.sha256 === hash))
    .filter(({role}) => !differing.some((each) => each.words.startsWith(`not the ${role} `)))
    .map(({role, name}) => ({name, words: `the edition was built with this ${role}, which was not named`}))
  const settings =
    JSON.stringify(manifest.settings) === JSON.stringify(recorded)
      ? []
      : [{name: 'settings', words: 'not those that the edition was built with'}]
  const version = toolWords(manifest.tool, tool).map((words) => ({name: 'tool', words}))
  return [...differing, ...unused, ...settings, ...version]
}

async function isSame({files}: World, path: string, bytes: Uint8Array): Promise<boolean> {
  return (await files.kind(path)) === 'file' && sha256(await files.read(path)) === sha256(bytes)
}
