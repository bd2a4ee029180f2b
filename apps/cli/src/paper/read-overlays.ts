import type {Diagnostic, Overlay} from '@region-briefs/core'
import {quote, wrongInput} from '../failure.ts'
import {weighed} from '../settings/apply-severities.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import {readPaper} from './read-paper.ts'
import type {Paper} from './read-paper.ts'

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
 * @param settings  Their paths, the first of which counts where two say the same thing; the user's regions, which rows may name.
 * @returns One for each. A file that is none is a failure of one line.
 */
export async function readOverlays(
  world: World,
  {overlays, definitions, severities}: Pick<Settings, 'overlays' | 'definitions' | 'severities'>,
): Promise<Array<OverlayFile>> {
  const files = await Promise.all(overlays.map((path) => readPaper(world, world.show(path), 'overlay')))
  return parseOverlays(files, {definitions, severities})
}

/** Read what is in the files of overlays, which are in memory by then. */
export async function parseOverlays(
  files: ReadonlyArray<Paper>,
  {definitions, severities}: Pick<Settings, 'definitions' | 'severities'>,
): Promise<Array<OverlayFile>> {
  const parsed = await Promise.all(files.map((file) => parseOne(file, definitions)))
  return parsed.map((file) => ({...file, diagnostics: weighed(file.diagnostics, severities)}))
}

async function parseOne(
  {given, path, name, bytes, sha256}: Paper,
  regions: Settings['definitions'],
): Promise<OverlayFile> {
  const [{readOverlay}, {toDiagnostic}] = await Promise.all([
    import('@region-briefs/ingest'),
    import('@region-briefs/core'),
  ])
  const {overlay, messages} = await readOverlay(bytes, {name, regions})
  const unusable = messages.find(({ruleId}) => ruleId === 'overlay-unreadable' || ruleId === 'overlay-header')
  if (unusable) throw wrongInput(`${quote(given)}: ${unusable.reason}`)
  return {given, path, name, sha256, overlay, diagnostics: messages.map(toDiagnostic)}
}
