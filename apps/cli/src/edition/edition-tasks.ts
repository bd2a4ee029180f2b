import {basename, extname, join} from 'node:path'
import {quote, wrongInput} from '../failure.ts'
import {ofPaper} from '../settings/of-paper.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import type {EditionTask} from './build-edition.ts'

/**
 * Say which edition is built from which paper, and where: of one paper in the output folder itself, of several each in a folder named
 * after its file. One of a config's several papers goes where it goes with the others.
 *
 * @param settings  With one paper at least.
 */
export function editionTasks(world: World, settings: Settings): Array<EditionTask> {
  const {papers, projectPapers, folder} = settings
  const all = projectPapers ?? papers
  if (all.length === 1) return papers.map((paper) => ({settings: ofPaper(settings, paper), folder, paper}))
  const names = all.map(nameOf)
  for (const [index, name] of names.entries()) {
    const first = names.indexOf(name)
    if (first === index) continue
    throw wrongInput(
      `Unexpected papers ${quote(world.show(all[first]!))} and ${quote(world.show(all[index]!))}: both would be built into ${quote(world.show(join(folder, name)))}; rename one, or build it by itself`,
    )
  }
  return papers.map((paper) => ({settings: ofPaper(settings, paper), folder: join(folder, nameOf(paper)), paper}))
}

function nameOf(paper: string): string {
  return basename(paper, extname(paper))
}
