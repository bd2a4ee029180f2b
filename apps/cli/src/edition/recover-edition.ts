import {basename, join} from 'node:path'
import {Failure, exitCodes, notWritten, quote} from '../failure.ts'
import type {World} from '../world.ts'
import {fromJson, manifestName} from './manifest.ts'
import {putInPlace, takeBack} from './put-in-place.ts'
import {notOurs, ownerName, partSuffix, stagingAt, stagingName} from './staging-places.ts'
import type {Staging} from './staging-places.ts'

/** How often another build is looked at, and for how long it is waited for. */
const waitMilliseconds = 100
const mostWaits = 3000

/**
 * Bring a folder to one edition: a build that was killed once its manifest was made is finished, one that was killed while it took
 * files back goes on with that, any other is discarded. A build that is at work is waited for. Every verb does so first.
 *
 * @param folder  The output folder, absolute; nothing is done where it is not there.
 */
export async function recoverEdition(world: World, folder: string): Promise<void> {
  let waits = 0
  for (;;) {
    const found = await findStaging(world, folder)
    if (!found) return
    if (found.isAtWork) await waitFor(world, found, waits++)
    else await finish(world, found.staging)
  }
}

interface Found {
  staging: Staging
  process: number
  isAtWork: boolean
}

/** One that is at work is told last, so that what others left is mended while it is waited for. */
async function findStaging(world: World, folder: string): Promise<Found | null> {
  if ((await world.files.kind(folder).catch(() => null)) !== 'folder') return null
  const names = (await world.files.names(folder)).filter((name) => nameForm.test(name))
  const found = await Promise.all(names.map((name) => lookAt(world, stagingAt(world.files, folder, name))))
  const there = found.filter((each) => each !== null)
  return there.find(({isAtWork}) => !isAtWork) ?? there[0] ?? null
}

const nameForm: RegExp = new RegExp(`^\\${stagingName}(?:-(\\d+))?$`)

/** @returns Null where it has gone meanwhile. Another may stand there by then, so that what is no staging folder is looked at again. */
async function lookAt(world: World, staging: Staging, looks = 3): Promise<Found | null> {
  try {
    return await lookOnce(world, staging)
  } catch (error) {
    if ((await world.files.kind(staging.path)) === null) return null
    if (looks === 1) throw error
    return lookAt(world, staging, looks - 1)
  }
}

async function lookOnce(world: World, staging: Staging): Promise<Found | null> {
  const named = nameForm.exec(basename(staging.path))?.[1]
  if (named !== undefined) await refuseOthers(world, staging)
  const process = named === undefined ? await ownerOf(world, staging) : Number(named)
  return {staging, process, isAtWork: process !== world.processId && world.isRunning(process)}
}

/** A folder with a number in its name is ours if it holds nothing that we do not make: its process may have been killed at its first breath. */
async function refuseOthers(world: World, {path, ...places}: Staging): Promise<void> {
  const ours = [
    ownerName,
    `${ownerName}${partSuffix}`,
    ...[places.fresh, places.old, places.undo].map((place) => basename(place)),
  ]
  ours.push(basename(places.written), `${basename(places.written)}${partSuffix}`)
  if ((await world.files.kind(path)) !== 'folder') throw notOurs(world, path)
  const names = await world.files.names(path)
  if (!names.every((name) => ours.includes(name))) throw notOurs(world, path)
}

async function ownerOf(world: World, {path}: Staging): Promise<number> {
  const place = join(path, ownerName)
  if ((await world.files.kind(path)) !== 'folder' || (await world.files.kind(place)) !== 'file')
    throw notOurs(world, path)
  const owner = fromJson(await world.files.read(place)) as {tool?: unknown; process?: unknown} | null
  if (owner?.tool !== 'briefs' || !Number.isInteger(owner.process)) throw notOurs(world, path)
  return owner.process as number
}

async function waitFor(world: World, {staging, process}: Found, waits: number): Promise<void> {
  const shown = quote(world.show(staging.folder))
  if (world.stopped.aborted) throw new Failure(exitCodes.stopped, 'Stopped; no output was changed')
  if (waits === 0) world.talk(`Waiting for another build in ${shown} (process ${process})\n`)
  if (waits >= mostWaits) {
    throw notWritten(
      `Could not write ${quote(world.show(staging.path))}: another build is at work there (process ${process}); wait for it, or delete this folder if no briefs is running`,
    )
  }
  await world.wait(waitMilliseconds)
}

async function finish(world: World, left: Staging): Promise<void> {
  const {files} = world
  const staging = stagingAt(files, left.folder, `${stagingName}-${world.processId}`)
  // Of two that find it, one gets it; the other looks again.
  if (staging.path !== left.path && !(await took(world, left.path, staging.path))) return
  if ((await files.kind(staging.undo)) !== null) await takeBack(files, staging)
  else if ((await files.kind(join(staging.fresh, manifestName))) !== null) await putInPlace(files, staging)
  await files.remove(staging.path)
}

async function took({files}: World, from: string, to: string): Promise<boolean> {
  try {
    await files.rename(from, to)
    return true
  } catch (error) {
    if ((await files.kind(from)) !== null) throw error
    return false
  }
}
