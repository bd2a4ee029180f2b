import {readPaper} from '../paper/read-paper.ts'
import type {FontFile} from '../packaged-fonts.ts'
import type {Paper} from '../paper/read-paper.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import {keyOf} from './hash.ts'
import type {InputRecord, Tool} from './manifest.ts'
import type {RecordedSettings} from './recorded-settings.ts'

/** A file that a build reads, beside the paper and its data. */
export interface InputFile {
  name: string
  bytes: Uint8Array
  sha256: string
}

/** All that a build reads: as bytes, but for fonts. */
export interface Inputs {
  paper: Paper
  overlays: Array<Paper>
  /** Null where no briefing is asked for. */
  fonts: {text: FontFile; heading: FontFile} | null
  logo: InputFile | null
}

/**
 * Read every file that a build depends on, and nothing of what they say.
 *
 * @param paper  Absolute.
 * @returns One that is not there is a failure of one line.
 */
export async function readInputs(world: World, settings: Settings, paper: string): Promise<Inputs> {
  const isPdf = settings.formats.includes('pdf')
  const [paperFile, overlays, fonts, logo] = await Promise.all([
    readPaper(world, world.show(paper)),
    Promise.all(settings.overlays.map((path) => readPaper(world, world.show(path), 'overlay'))),
    isPdf ? readFonts(world, settings.pdf.fonts) : null,
    isPdf && settings.pdf.logo !== null ? readPaper(world, world.show(settings.pdf.logo), 'logo') : null,
  ])
  return {paper: paperFile, overlays, fonts, logo}
}

/** What the manifest says of the inputs, the paper first. */
export function inputRecords({paper, overlays, fonts, logo}: Inputs): Array<InputRecord> {
  return [
    record('paper', paper),
    ...overlays.map((file) => record('overlay', file)),
    ...(fonts ? [record('font', fonts.text), record('font', fonts.heading)] : []),
    ...(logo ? [record('logo', logo)] : []),
  ]
}

function record(role: InputRecord['role'], {name, sha256: hash}: Pick<InputFile, 'name' | 'sha256'>): InputRecord {
  return {role, name, sha256: hash}
}

/** The key of an edition: while it is the same, there is nothing to build. */
export function editionKey(tool: Tool, inputs: Inputs, settings: RecordedSettings): string {
  return keyOf([tool, inputRecords(inputs), settings])
}

/** A user's own fonts are hashed at each build, ours were when they were chosen. */
async function readFonts(world: World, own: Settings['pdf']['fonts']): Promise<NonNullable<Inputs['fonts']>> {
  if (!own) return world.fonts()
  const [text, heading] = await Promise.all([own.text, own.heading].map((path) => readFont(world, path)))
  return {text: text!, heading: heading!}
}

async function readFont(world: World, path: string): Promise<FontFile> {
  const {name, bytes, sha256} = await readPaper(world, world.show(path), 'font')
  return {name, sha256, read: async () => bytes}
}
