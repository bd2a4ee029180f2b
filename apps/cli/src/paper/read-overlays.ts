import type {Diagnostic, Overlay} from '@region-briefs/core'
import {quote, wrongInput} from '../failure.ts'
import type {World} from '../world.ts'
import {readPaper} from './read-paper.ts'

/** An analyst's own data, as it was read. */
export interface OverlayFile {
  /** Its path, short for messages. */
  given: string
  /** Absolute, and without links: never in an output. */
  path: string
  name: string
  sha256: string
  overlay: Overlay
  /** What is wrong with its rows; these are left out. */
  diagnostics: Array<Diagnostic>
}

/**
 * Read the overlays of a build.
 *
 * @param given  Their paths, the first of which counts where two say the same thing.
 * @returns One for each. A file that is none is a failure of one line.
 */
export function readOverlays(world: World, given: ReadonlyArray<string>): Promise<Array<OverlayFile>> {
  return Promise.all(given.map((path) => readOne(world, world.show(world.resolve(path)))))
}

async function readOne(world: World, given: string): Promise<OverlayFile> {
  const {path, name, bytes, sha256} = await readPaper(world, given, 'overlay')
  const [{readOverlay}, {toDiagnostic}] = await Promise.all([
    import('@region-briefs/ingest'),
    import('@region-briefs/core'),
  ])
  const {overlay, messages} = await readOverlay(bytes, {name})
  const unusable = messages.find(({ruleId}) => ruleId === 'overlay-unreadable' || ruleId === 'overlay-header')
  if (unusable) throw wrongInput(`${quote(given)}: ${unusable.reason}`)
  return {given, path, name, sha256, overlay, diagnostics: messages.map(toDiagnostic)}
}
