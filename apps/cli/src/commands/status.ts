import {currentStatus, editionStatus} from '../edition/edition-status.ts'
import type {EditionStatus} from '../edition/edition-status.ts'
import {editionTasks} from '../edition/edition-tasks.ts'
import {recallEditions} from '../edition/recall-editions.ts'
import {exitCodes} from '../failure.ts'
import {resolveSettings, somePapers} from '../settings/resolve-settings.ts'
import {statusData, statusLines} from '../talk/status-lines.ts'
import type {Verb} from '../verbs.ts'
import type {Words} from '../read-words.ts'
import type {World} from '../world.ts'

/** `briefs status [PAPER…]`: what is stale and why; `build --check` is the same. */
export async function status(world: World, verb: Verb, read: Words): Promise<number> {
  const all = (await recalled(world, read)) ?? (await found(world, verb, read))
  if (read.options.has('json')) {
    const data = all.map((each) => statusData(each.status, each.folder))
    await world.print(`${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`)
  } else {
    await world.print(`${all.flatMap((each) => statusLines(each.status, each.folder)).join('\n')}\n`)
  }
  return all.some((each) => each.status.isStale) ? exitCodes.found : exitCodes.done
}

interface FolderStatus {
  /** As it is shown. */
  folder: string
  status: EditionStatus
}

/** Where the same config has built all that is there, it need not be read again; null where it must. */
async function recalled(world: World, read: Words): Promise<Array<FolderStatus> | null> {
  const editions = (await recallEditions(world, read)) ?? []
  const all = editions.flatMap((prepared) => {
    const current = currentStatus(prepared)
    return current ? [{folder: world.show(prepared.folder), status: current}] : []
  })
  return all.length > 0 && all.length === editions.length ? all : null
}

async function found(world: World, verb: Verb, read: Words): Promise<Array<FolderStatus>> {
  const settings = await resolveSettings(world, verb, read)
  somePapers(verb, settings)
  const all: Array<FolderStatus> = []
  for (const task of editionTasks(world, settings)) {
    all.push({folder: world.show(task.folder), status: await editionStatus(world, task)})
  }
  return all
}
