import type {Words} from '../read-words.ts'
import {findConfig} from '../settings/read-config.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import {editionTasks} from './edition-tasks.ts'
import {prepareEdition} from './prepare-edition.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import {readManifest} from './read-state.ts'
import {recallSettings} from './remember-config.ts'

/**
 * Find the editions that were built with the config of the call and the same options: where they are current, the config need not be
 * read again.
 *
 * @param read  The words of the verb.
 * @returns     One for each paper; null where any of them is not remembered, or cannot be read, which is told where the config is.
 */
export async function recallEditions(world: World, read: Words): Promise<Array<PreparedEdition> | null> {
  const given = read.options.get('config')
  const found = typeof given === 'string' ? given : await findConfig(world)
  const settings = found === null ? null : await recallSettings(world, read, found)
  if (!settings) return null
  const editions: Array<PreparedEdition> = []
  const tasks = editionTasks(world, settings)
  for (const {folder, paper} of tasks) {
    const own = tasks.length === 1 ? settings : await withOwnWaivers(world, settings, folder)
    const prepared = own && (await prepareEdition(world, own, folder, paper).catch(() => null))
    if (!prepared) return null
    editions.push(prepared)
  }
  return editions
}

/** Of several papers each may have waivers of its own, which its edition recorded of the same config. */
async function withOwnWaivers(world: World, settings: Settings, folder: string): Promise<Settings | null> {
  const manifest = await readManifest(world, folder).catch(() => null)
  const isOfConfig = manifest !== null && manifest.config?.sha256 === settings.config?.sha256
  return isOfConfig ? {...settings, waivers: manifest.settings.waivers} : null
}
