import {dirname, join} from 'node:path'
import {Failure, exitCodes, notWritten, quote, systemReason} from '../failure.ts'
import type {Files, World} from '../world.ts'
import {manifestName, toJson, toRecord} from './manifest.ts'
import type {Manifest, OutputRecord} from './manifest.ts'
import {putInPlace, takeBack} from './put-in-place.ts'
import type {Placed} from './put-in-place.ts'
import {removeStaging, writeWhole} from './staging-places.ts'
import type {Staging} from './staging-places.ts'
import {closeStaging, openStaging} from './staging.ts'

/** What is to be written, known before the first byte is made. */
export interface Plan {
  /** Paths of the outputs that may be written, seen from the output folder, with `/`. */
  paths: ReadonlyArray<string>
  /** Outputs that stay as they are, all of them in their places. */
  kept: ReadonlyArray<OutputRecord>
  /** Make the outputs that are written anew and hand each to its argument. */
  produce(write: Write): Promise<void>
  /** Make the manifest of all records, those kept and those written. */
  toManifest(records: Array<OutputRecord>): Manifest
}

/** Make one output ready. One that has the same bytes as the file in its place is not written. */
export type Write = (record: OutputRecord, bytes: Uint8Array) => Promise<void>

/** An edition in its place, and which of its files were written. */
export interface Staged extends Placed {
  written: Array<string>
}

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
 * @param folder   The output folder, absolute.
 * @param prepare  Makes the plan, when no other build can come between any more; null where nothing is to be written.
 * @returns The new manifest, and the files of the last edition that were left since someone had changed them; null without a plan.
 */
export async function stage(world: World, folder: string, prepare: () => Promise<Plan | null>): Promise<Staged | null> {
  return asFailure(world, folder, async () => {
    const staging = await openStaging(world, folder)
    let written: Array<string>
    try {
      const plan = await prepare()
      if (!plan) {
        await closeStaging(world, staging)
        return null
      }
      const previous = await checkTheWay(world, staging, plan.paths)
      const ready = await makeReady(world, staging, plan)
      written = ready.written
      await keepOld(world, staging, replacedBy(ready, previous))
      await writeWhole(world.files, staging.written, toJson(written))
      // A last look: after the next line even a killed build is finished, not discarded.
      refuseWhenStopped(world)
      await writeWhole(world.files, join(staging.fresh, manifestName), toJson(ready.manifest))
    } catch (error) {
      await closeStaging(world, staging).catch(() => undefined)
      throw error
    }
    return {...(await settle(world, staging)), written}
  })
}

/** The manifest, what is written anew, and what the last edition has and this one has not. */
function replacedBy({manifest, written}: Ready, previous: Manifest | null): Array<string> {
  const staying = new Set(manifest.outputs.map(({path}) => path))
  const gone = (previous?.outputs ?? []).map(({path}) => path).filter((path) => !staying.has(path))
  return [...written, ...gone, manifestName]
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
  await removeStaging(world, staging).catch(() => undefined)
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

interface Ready {
  manifest: Manifest
  /** Paths of the files under `new`. */
  written: Array<string>
}

async function makeReady(world: World, staging: Staging, plan: Plan): Promise<Ready> {
  const records: Array<OutputRecord> = [...plan.kept]
  const written: Array<string> = []
  await plan.produce(async (record, bytes) => {
    refuseWhenStopped(world)
    if (!plan.paths.includes(record.path))
      throw new RangeError(`Unexpected output \`${record.path}\`, it is not in the plan`)
    records.push(record)
    if (await isInPlace(world.files, staging, record)) return
    const target = join(staging.fresh, record.path)
    await world.files.makeFolder(dirname(target))
    await world.files.write(target, bytes)
    written.push(record.path)
  })
  return {manifest: plan.toManifest(records), written}
}

/** What was made anew may come out as it was: then its file is left. */
async function isInPlace(files: Files, {folder}: Staging, record: OutputRecord): Promise<boolean> {
  const place = join(folder, record.path)
  if ((await files.kind(place)) !== 'file') return false
  return toRecord(record.path, await files.read(place)).sha256 === record.sha256
}

/** Copies, and not the files themselves: the old edition stays whole until each file is replaced in one step. */
async function keepOld({files}: World, staging: Staging, paths: ReadonlyArray<string>): Promise<void> {
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
