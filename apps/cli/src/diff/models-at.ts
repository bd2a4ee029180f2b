import {basename, extname, join} from 'node:path'
import type {Model} from '@region-briefs/core'
import type {WeighedModel} from '../edition/changes-between.ts'
import {editionsIn} from '../edition/editions-in.ts'
import {fromJson} from '../edition/manifest.ts'
import {modelName, readManifest} from '../edition/read-state.ts'
import {quote, wrongInput} from '../failure.ts'
import {readOverlays} from '../paper/read-overlays.ts'
import {readPaper} from '../paper/read-paper.ts'
import {understand} from '../paper/understand.ts'
import {ofPaper} from '../settings/of-paper.ts'
import {projectSettings} from '../settings/resolve-settings.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'

/** A model to compare with another. */
export interface NamedModel extends WeighedModel {
  /** Of its paper, without ending: that by which editions of several papers are paired. */
  name: string
  /** Where it is from, as it is shown. */
  shown: string
}

/**
 * Get the models of a paper, which is read with the data that the settings name; of a `model.json`; of the editions in a folder; or of
 * the papers of a project, which are read with the data that its own config names.
 *
 * @param given  As the user wrote it.
 * @returns One at least.
 */
export async function modelsAt(world: World, given: string, settings: Settings): Promise<Array<NamedModel>> {
  const path = world.resolve(given)
  if ((await world.files.kind(path).catch(() => null)) === 'folder') return inFolder(world, given)
  if (/\.json$/i.test(given))
    return [named(given, {model: await modelIn(world, given), severities: settings.severities})]
  return papersOf(world, {...settings, papers: [path]})
}

async function inFolder(world: World, given: string): Promise<Array<NamedModel>> {
  const editions = await editionsIn(world, world.resolve(given))
  if (editions.length > 0) return Promise.all(editions.map((folder) => editionAt(world, world.show(folder))))
  // A model may have been put there alone.
  if ((await world.files.kind(world.resolve(join(given, modelName)))) === 'file') return [await editionAt(world, given)]
  const project = await projectSettings(world, given)
  if (project && project.papers.length > 0) return papersOf(world, project)
  throw wrongInput(
    `Missing ${quote(modelName)} in ${quote(given)}, expected the folder of an edition or of a project; build one there, or name a paper`,
  )
}

/** An edition says itself how its rules were weighed. */
async function editionAt(world: World, folder: string): Promise<NamedModel> {
  const manifest = await readManifest(world, world.resolve(folder))
  const model = await modelIn(world, join(folder, modelName))
  return named(folder, {model, severities: manifest?.settings.severities ?? {}})
}

async function papersOf(world: World, settings: Settings): Promise<Array<NamedModel>> {
  const overlays = await readOverlays(world, settings)
  const all: Array<NamedModel> = []
  for (const path of settings.papers) {
    const shown = world.show(path)
    const {model} = await understand(await readPaper(world, shown), shown, ofPaper(settings, path), overlays)
    all.push(named(shown, {model, severities: settings.severities}))
  }
  return all
}

function named(shown: string, weighed: WeighedModel): NamedModel {
  const {name} = weighed.model.document.source
  return {...weighed, shown, name: basename(name, extname(name))}
}

async function modelIn(world: World, given: string): Promise<Model> {
  const {bytes} = await readPaper(world, given, 'model')
  const model = fromJson(bytes) as Partial<Model> | null
  // What is compared of it; an older one that lacks a part would be read as one that lost it.
  const parts = ['observations', 'pathways', 'findings', 'series', 'regions', 'sections'] as const
  const missing = parts.find((part) => !Array.isArray(model?.[part]))
  if (model?.schemaVersion !== '1' || missing !== undefined) {
    throw wrongInput(
      `Unexpected content of ${quote(given)}, expected a model of this version as \`briefs build\` writes it; build it again`,
    )
  }
  return model as Model
}
