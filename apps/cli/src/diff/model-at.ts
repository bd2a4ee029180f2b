import {join} from 'node:path'
import type {Model} from '@region-briefs/core'
import {fromJson} from '../edition/manifest.ts'
import {modelName} from '../edition/read-state.ts'
import {recoverEdition} from '../edition/recover-edition.ts'
import {quote, wrongInput} from '../failure.ts'
import {readOverlays} from '../paper/read-overlays.ts'
import {readPaper} from '../paper/read-paper.ts'
import {understand} from '../paper/understand.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'

/**
 * Get the model of an edition's folder, of a `model.json`, or of a paper, which is read then with the data that the settings name.
 *
 * @param given  As the user wrote it.
 */
export async function modelAt(world: World, given: string, settings: Settings): Promise<Model> {
  const path = world.resolve(given)
  if ((await world.files.kind(path).catch(() => null)) === 'folder') {
    await recoverEdition(world, path)
    const inside = join(given, modelName)
    if ((await world.files.kind(world.resolve(inside))) === 'file') return modelIn(world, inside)
    throw wrongInput(
      `Missing ${quote(modelName)} in ${quote(given)}, expected the folder of an edition; build one there, or name a paper`,
    )
  }
  if (/\.json$/i.test(given)) return modelIn(world, given)
  const paper = await readPaper(world, given)
  const {model} = await understand(paper, given, settings, await readOverlays(world, settings))
  return model
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
