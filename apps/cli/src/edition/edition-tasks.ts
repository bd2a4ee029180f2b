import {basename, extname, join} from 'node:path'
import {quote, wrongInput} from '../failure.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import type {EditionTask} from './build-edition.ts'

/**
 * Say which edition is built from which paper, and where: of one paper in the output folder itself, of several each in a folder named
 * after its file.
 *
 * @param settings  With one paper at least.
 */
export function editionTasks(world: World, settings: Settings): Array<EditionTask> {
  const {papers, folder} = settings
  if (papers.length === 1) return [{settings, folder, paper: papers[0]!}]
  const names = papers.map((paper) => basename(paper, extname(paper)))
  for (const [index, name] of names.entries()) {
    const first = names.indexOf(name)
    if (first === index) continue
    throw wrongInput(
      `Unexpected papers ${quote(world.show(papers[first]!))} and ${quote(world.show(papers[index]!))}: both would be built into ${quote(world.show(join(folder, name)))}; rename one, or build it by itself`,
    )
  }
  return papers.map((paper, index) => ({settings, folder: join(folder, names[index]!), paper}))
}
