import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import type {ComparedEdition} from './compare-edition.ts'
import type {Manifest} from './manifest.ts'
import {isCurrent, prepareEdition} from './prepare-edition.ts'
import type {ReadEdition} from './read-edition.ts'
import type {Staged} from './stage.ts'

/** What an edition is built from and where. */
export interface EditionTask {
  settings: Settings
  /** The output folder of this paper, absolute. */
  folder: string
  /** Absolute. */
  paper: string
}

/** Told while a build is going on. */
export interface BuildListener {
  /** The paper is read: before anything is made. */
  onRead?(read: ReadEdition): void
  /** What is stale is known, and so are the steps there will be, as `onStep` is told them. */
  onCompared?(compared: ComparedEdition, steps: ReadonlyArray<string>): void
  /** Before each step: the file that is made now. */
  onStep?(path: string): void
}

/** How a build ended. */
export type EditionResult =
  | {type: 'current'; manifest: Manifest}
  | {
      type: 'built'
      read: ReadEdition
      compared: ComparedEdition
      staged: Staged
      /** Paths of what was made again, some of which may have come out as it was. */
      rendered: Array<string>
    }

/**
 * Bring an edition up to date: render what is stale, write what differs, nothing where nothing has changed; what makes an edition is
 * then not even loaded.
 *
 * @returns What was done. A paper that cannot be read, or a folder that cannot be written, is a failure of one line.
 */
export async function buildEdition(
  world: World,
  {settings, folder, paper}: EditionTask,
  listener: BuildListener = {},
): Promise<EditionResult> {
  const prepared = await prepareEdition(world, settings, folder, paper)
  if (isCurrent(prepared)) return {type: 'current', manifest: prepared.manifest!}
  return (await import('./make-edition.ts')).makeEdition(world, prepared, listener)
}
