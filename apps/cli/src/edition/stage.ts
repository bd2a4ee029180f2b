import {dirname, join} from 'node:path'
import {Failure, exitCodes, notWritten, quote, systemReason} from '../failure.ts'
import type {World} from '../world.ts'
import {manifestName, toJson, toManifest, toRecord} from './manifest.ts'
import type {Manifest, OutputRecord} from './manifest.ts'
import {putInPlace, takeBack} from './put-in-place.ts'
import type {Placed} from './put-in-place.ts'
import {closeStaging, openStaging, writeWhole} from './staging.ts'
import type {Staging} from './staging.ts'

/** What is to be written, known before the first byte is made. */
export interface Plan {
  /** The output folder, absolute. */
  folder: string
  /** Paths of the outputs, seen from the folder, with `/`. */
  paths: ReadonlyArray<string>
  inputs: Manifest['inputs']
}

/** Make the bytes of one output ready. */
export type Write = (path: string, bytes: Uint8Array) => Promise<void>

/**
 * Write an edition so that its folder holds the old one or the new one, and never a half:
 *
 * 1. every file is made under `.staging/new`, and what it will replace is copied to `.staging/old`;
 * 2. `.staging/new/manifest.json` is written, from which moment the edition is whole;
 * 3. the files are renamed into place one by one, those of the last edition that are no longer made go, and the
 *    manifest comes last.
 *
 * A failure before 3 leaves nothing behind, one within 3 is taken back; what a killed build left is finished (after 2)
 * or discarded (before) by the next one.
 *
 * @param world    Where to write.
 * @param plan     What is to be written.
 * @param produce  Makes the outputs and hands each to its argument.
 * @returns The new manifest, and the files of the last edition that were left since someone had changed them.
 */
export async function stage(world: World, plan: Plan, produce: (write: Write) => Promise<void>): Promise<Placed> {
  return asFailure(world, plan.folder, async () => {
    const staging = await openStaging(world, plan.folder)
    try {
      const previous = await checkTheWay(world, staging, plan.paths)
      const manifest = await makeReady(world, staging, plan, produce)
      await keepOld(world, staging, [...manifest.outputs, ...(previous?.outputs ?? [])])
      // A last look: after the next line even a killed build is finished, not discarded.
      refuseWhenStopped(world)
      await writeWhole(world.files, join(staging.fresh, manifestName), toJson(manifest))
    } catch (error) {
      await closeStaging(world, staging).catch(() => undefined)
      throw error
    }
    return settle(world, staging)
  })
}

/** Step 3, and its way back. */
async function settle(world: World, staging: Staging): Promise<Placed> {
  let placed: Placed
  try {
    placed = await putInPlace(world.files, staging)
  } catch (error) {
    await takeBack(world.files, staging).catch((second: unknown) => {
      throw betweenEditions(world, staging, second)
    })
    await closeStaging(world, staging).catch(() => undefined)
    throw error
  }
  // The edition stands. What cannot be swept away now is by the next build.
  await world.files.remove(staging.path).catch(() => undefined)
  return placed
}

/** The next build goes on with taking back, so nothing is lost; but now the folder is no edition. */
function betweenEditions(world: World, staging: Staging, error: unknown): Error {
  const reason = systemReason(error) ?? String(error)
  return notWritten(
    `Could not bring the last edition in ${quote(world.show(staging.folder))} back: ${reason}; mend it and build again, and leave \`.staging\` as it is until then`,
    {cause: error},
  )
}

async function makeReady(
  world: World,
  staging: Staging,
  plan: Plan,
  produce: (write: Write) => Promise<void>,
): Promise<Manifest> {
  const records: Array<OutputRecord> = []
  await produce(async (path, bytes) => {
    refuseWhenStopped(world)
    if (!plan.paths.includes(path)) throw new RangeError(`Unexpected output \`${path}\`, it is not in the plan`)
    const target = join(staging.fresh, path)
    await world.files.makeFolder(dirname(target))
    await world.files.write(target, bytes)
    records.push(toRecord(path, bytes))
  })
  return toManifest(world.toolVersion(), plan.inputs, records)
}

/** Copies, and not the files themselves: the old edition stays whole until each file is replaced in one step. */
async function keepOld({files}: World, staging: Staging, records: ReadonlyArray<{path: string}>): Promise<void> {
  const paths = new Set([...records.map(({path}) => path), manifestName])
  for (const path of paths) {
    const current = join(staging.folder, path)
    if ((await files.kind(current)) !== 'file') continue
    const copy = join(staging.old, path)
    await files.makeFolder(dirname(copy))
    await files.write(copy, await files.read(current))
  }
}

/** Refuse to write over what is not ours: a file is ours when the manifest beside it says so. */
async function checkTheWay(world: World, staging: Staging, paths: ReadonlyArray<string>): Promise<Manifest | null> {
  const {files} = world
  const manifest = await staging.readManifest()
  const ours = new Set(manifest ? [manifestName, ...manifest.outputs.map(({path}) => path)] : [])
  for (const path of [manifestName, ...paths]) {
    const target = join(staging.folder, path)
    const parent = dirname(target)
    if ((await files.kind(parent)) === 'file') throw inTheWay(world, parent, 'a file is where a folder must be')
    const kind = await files.kind(target)
    if (kind === 'folder') throw inTheWay(world, target, 'a folder is where a file must be')
    if (kind !== null && !ours.has(path)) throw inTheWay(world, target, 'this file was not written by briefs')
  }
  return manifest
}

function inTheWay(world: World, path: string, reason: string): Error {
  return notWritten(
    `Could not write ${quote(world.show(path))}: ${reason}; move it, or choose another folder with \`--out\``,
  )
}

function refuseWhenStopped(world: World): void {
  if (world.stopped.aborted) throw new Failure(exitCodes.stopped, 'Stopped; no output was changed')
}

/** Say the system's errors in words; any other error goes on as it is. */
async function asFailure<Result>(world: World, folder: string, task: () => Promise<Result>): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    const reason = systemReason(error)
    if (reason === null) throw error
    const path = (error as NodeJS.ErrnoException).path ?? folder
    throw notWritten(
      `Could not write ${quote(world.show(path))}: ${reason}; no output was changed; mend it, or choose another folder with \`--out\``,
      {cause: error},
    )
  }
}
