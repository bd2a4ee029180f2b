import {join} from 'node:path'
import type {Settings} from '../settings/settings.ts'
import type {SecondThread} from '../thread/second-thread.ts'
import type {World} from '../world.ts'
import type {BuildListener, EditionResult} from './build-edition.ts'
import {checkLook} from './check-look.ts'
import {compareEdition} from './compare-edition.ts'
import type {ComparedEdition} from './compare-edition.ts'
import {manifestName, toManifest, toolOf, toRecord} from './manifest.ts'
import type {Manifest} from './manifest.ts'
import {isCurrent, lookAtEdition} from './prepare-edition.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import {readEdition} from './read-edition.ts'
import {inputRecords} from './read-inputs.ts'
import {overwritten, realPathOrNull} from './refuse-folder.ts'
import {rememberConfig} from './remember-config.ts'
import {makeSideBySide} from './side-by-side.ts'
import {stage} from './stage.ts'
import type {Plan, Write} from './stage.ts'

/**
 * Build an edition that is not current: read it, render what is stale, write what differs.
 *
 * @returns What was done; that nothing was to be done where another build has done the same meanwhile.
 */
export async function makeEdition(
  world: World,
  prepared: PreparedEdition,
  listener: BuildListener,
): Promise<EditionResult> {
  const {folder} = prepared
  await world.expectWork()
  await checkLook(prepared)
  // It begins to load what briefings are made with while the paper is read.
  await secondThread(world, prepared.settings)
  const read = await readEdition(world, prepared)
  listener.onRead?.(read)
  const result: {compared?: ComparedEdition; rendered: Array<string>} = {rendered: []}
  let current: Manifest | null = null
  const staged = await stage(world, folder, async () => {
    // Another build may have ended while this one waited for it.
    const now = {...prepared, ...(await lookAtEdition(world, folder))}
    if (isCurrent(now)) {
      current = now.manifest
      return null
    }
    result.compared = await compareEdition(world, now, read)
    return toPlan(world, now, result.compared, {...listener, onRendered: (paths) => result.rendered.push(...paths)})
  })
  if (!staged) return {type: 'current', manifest: current!}
  return {type: 'built', read, compared: result.compared!, staged, rendered: result.rendered}
}

interface PlanListener extends BuildListener {
  onRendered(paths: ReadonlyArray<string>): void
}

async function toPlan(
  world: World,
  prepared: PreparedEdition,
  compared: ComparedEdition,
  listener: PlanListener,
): Promise<Plan> {
  const {plan, stale} = compared
  const paths = [...stale.state, ...stale.groups.flatMap(({group}) => group.paths)]
  const allPaths = [...plan.state.map(({path}) => path), ...plan.groups.flatMap((group) => group.paths)]
  await refuseOverwriting(world, prepared, allPaths)
  const {manifest, settings, inputs, recorded, key} = prepared
  const kept = (manifest?.outputs ?? []).filter(({path}) => allPaths.includes(path) && !paths.includes(path))
  listener.onCompared?.(compared, [...stale.state, ...stale.groups.map(({group}) => group.paths[0]!)])
  return {
    paths,
    kept,
    produce: (write) => produce(world, prepared, compared, write, listener),
    toManifest: (outputs) =>
      toManifest({
        tool: toolOf(world),
        key,
        config: rememberConfig(settings),
        inputs: inputRecords(inputs),
        settings: recorded,
        packs: plan.packs.map((pack) => ({id: pack.id, key: pack.key})),
        outputs,
      }),
  }
}

async function produce(
  world: World,
  {settings, inputs}: PreparedEdition,
  {plan, stale}: ComparedEdition,
  write: Write,
  listener: PlanListener,
): Promise<void> {
  for (const {path, bytes} of plan.state.filter(({path: each}) => stale.state.includes(each))) {
    listener.onStep?.(path)
    await write(toRecord(path, bytes), bytes)
  }
  const packs = new Map(plan.packs.map(({id, pack}) => [id, pack]))
  const options = {settings, inputs, date: plan.date, toolVersion: world.toolVersion()}
  const groups = stale.groups.map(({group}) => group)
  const making = makeSideBySide(groups, ({pack}) => packs.get(pack)!, options, await secondThread(world, settings))
  for (const group of groups) {
    const {pack, key, paths} = group
    listener.onStep?.(paths[0]!)
    for (const {path, bytes} of await making.made(group)) await write(toRecord(path, bytes, {pack, key}), bytes)
    listener.onRendered(paths)
  }
}

/** It makes briefings, in the project's fonts: a user's own are only in this one. */
async function secondThread(world: World, {formats, pdf}: Settings): Promise<SecondThread | null> {
  return formats.includes('pdf') && pdf.fonts === null ? world.secondThread() : null
}

/** An input may be in the output folder, but not where we are about to write. */
async function refuseOverwriting(
  world: World,
  {folder, inputs}: PreparedEdition,
  paths: ReadonlyArray<string>,
): Promise<void> {
  const target = (await realPathOrNull(world, folder)) ?? folder
  for (const input of [inputs.paper, ...inputs.overlays]) {
    if ([manifestName, ...paths].some((path) => join(target, path) === input.path))
      throw overwritten(world, folder, input)
  }
}
