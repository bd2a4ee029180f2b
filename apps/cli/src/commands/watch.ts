import {buildEdition} from '../edition/build-edition.ts'
import type {EditionTask} from '../edition/build-edition.ts'
import {editionTasks} from '../edition/edition-tasks.ts'
import {Failure, exitCodes} from '../failure.ts'
import type {Words} from '../read-words.ts'
import {configNames} from '../settings/read-config.ts'
import {resolveSettings, somePapers} from '../settings/resolve-settings.ts'
import type {Settings} from '../settings/settings.ts'
import {watchLine} from '../talk/watch-line.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** An editor may write a file in several steps: so many milliseconds after the first it should be done. */
const settlingMilliseconds = 30

/** `briefs watch [PAPER…]`: build, and build again what a change of a paper, its data or the config makes stale. */
export async function watch(world: World, verb: Verb, read: Words): Promise<number> {
  let settings = await resolveSettings(world, verb, read)
  somePapers(verb, settings)
  let paths = watchedPaths(world, settings)
  let watcher = await world.watch(paths)
  try {
    await buildAll(world, settings)
    world.talk(
      `watching ${paths
        .filter((path) => !isConfig(path))
        .map(world.show)
        .join(', ')}; end with Ctrl-C\n`,
    )
    while (await watcher.changed()) {
      await world.wait(settlingMilliseconds)
      const next = await orTell(world, () => resolveSettings(world, verb, read))
      // A paper or a config that is missing is told once: there is nothing to build until it is back.
      if (!next) continue
      settings = next
      const fresh = watchedPaths(world, settings)
      if (fresh.join('\n') !== paths.join('\n')) {
        watcher.close()
        paths = fresh
        watcher = await world.watch(paths)
      }
      await buildAll(world, settings)
    }
  } finally {
    watcher.close()
  }
  return exitCodes.done
}

/** What an edition is made from; of configs also those that are not there yet. */
function watchedPaths(world: World, {papers, overlays, pdf, config}: Settings): Array<string> {
  const files = [...papers, ...overlays, ...Object.values(pdf.fonts ?? {}), ...(pdf.logo === null ? [] : [pdf.logo])]
  return [...files, ...(config ? [config.path] : configNames.map((name) => world.resolve(name)))]
}

function isConfig(path: string): boolean {
  return configNames.some((name) => path.endsWith(name))
}

async function buildAll(world: World, settings: Settings): Promise<void> {
  for (const task of (await orTell(world, async () => editionTasks(world, settings))) ?? []) {
    await orTell(world, () => buildOne(world, task))
  }
}

async function buildOne(world: World, task: EditionTask): Promise<void> {
  const started = world.milliseconds()
  const result = await buildEdition(world, task)
  if (result.type === 'current') return
  const milliseconds = world.milliseconds() - started
  await world.print(`${watchLine(result, {paper: world.show(task.paper), milliseconds})}\n`)
}

/** What the user can mend is told, and waited for; a bug of ours ends the program. */
async function orTell<Result>(world: World, task: () => Promise<Result>): Promise<Result | null> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (!world.stopped.aborted) world.talk(`briefs: ${error.message}\n`)
    return null
  }
}
