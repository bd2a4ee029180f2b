import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import {editionTasks} from './edition-tasks.ts'
import {editionsIn} from './editions-in.ts'

/**
 * Find the editions in the output folder of a project that are of none of its papers: where one paper became several, or several one.
 *
 * @returns Absolute; empty where papers were not named by a config, since a folder may hold what it likes then.
 */
export async function leftEditions(world: World, settings: Settings): Promise<Array<string>> {
  if (settings.projectPapers === null) return []
  const built = editionTasks(world, {...settings, papers: settings.projectPapers}).map(({folder}) => folder)
  const found = await editionsIn(world, settings.folder).catch(() => [])
  return found.filter((folder) => !built.includes(folder))
}
