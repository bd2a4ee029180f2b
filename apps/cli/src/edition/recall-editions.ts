import type {Words} from '../read-words.ts'
import {findConfig} from '../settings/read-config.ts'
import type {World} from '../world.ts'
import {editionTasks} from './edition-tasks.ts'
import {prepareEdition} from './prepare-edition.ts'
import type {PreparedEdition} from './prepare-edition.ts'
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
  for (const {folder, paper} of editionTasks(world, settings)) {
    const prepared = await prepareEdition(world, settings, folder, paper).catch(() => null)
    if (!prepared) return null
    editions.push(prepared)
  }
  return editions
}
