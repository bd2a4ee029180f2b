import {dirname, isAbsolute, join, relative, sep} from 'node:path'
import type {Words} from '../read-words.ts'
import {settingNames} from '../settings/settings.ts'
import type {Origin, SettingName, Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import {keyOf, sha256} from './hash.ts'
import type {ConfigRecord, Manifest} from './manifest.ts'
import {readManifest} from './read-state.ts'

/**
 * Record what a config file says of the files that are read, so that the next build need not read it: that takes longer than all else
 * where nothing has changed.
 *
 * @returns Null where there is no config, or where files are outside its folder: such paths would differ from machine to machine.
 */
export function rememberConfig(settings: Settings): ConfigRecord | null {
  const {config, origins, papers, projectPapers, overlays, pdf, folder} = settings
  if (!config) return null
  const base = dirname(config.path)
  const files = {
    papers: (projectPapers ?? papers).map((path) => inside(base, path)),
    overlays: overlays.map((path) => inside(base, path)),
    fonts: pdf.fonts ? [inside(base, pdf.fonts.text), inside(base, pdf.fonts.heading)] : [],
    logo: pdf.logo === null ? [] : [inside(base, pdf.logo)],
  }
  const out = origins['outputs.folder'] === 'option' ? null : inside(base, folder)
  if (out === undefined || Object.values(files).flat().includes(undefined)) return null
  const asked = origins['outputs.regions'] === 'option' ? settings.regions : null
  return {
    sha256: config.sha256,
    saysFiles: projectPapers !== null && origins.overlays !== 'option',
    key: keyOf([
      out,
      asked,
      origins['outputs.formats'] === 'option' ? settings.formats : null,
      origins['outputs.languages'] === 'option' ? settings.languages : null,
    ]),
    ...(files as {[Name in keyof typeof files]: Array<string>}),
  }
}

/**
 * Recall the settings of an edition that was built with the same config and options.
 *
 * @param read   The words of the verb.
 * @param found  The config file of the call.
 * @returns      Null where no edition remembers them: they are to be resolved then.
 */
export async function recallSettings(world: World, read: Words, found: string): Promise<Settings | null> {
  const path = world.resolve(found)
  if ((await world.files.kind(path).catch(() => null)) !== 'file') return null
  const bytes = await world.files.read(path)
  const given = read.options.get('out')
  const folder = typeof given === 'string' ? world.resolve(given) : guessFolder(world, dirname(path), bytes)
  const hash = sha256(bytes)
  for (const manifest of await manifestsIn(world, folder, hash)) {
    if (manifest.config?.sha256 !== hash) continue
    const settings = settingsOf(manifest, manifest.config, path, folder)
    for (const name of askedNames) if (read.options.has(name[0])) settings.origins[name[1]] = 'option'
    if (typeof given === 'string') settings.origins['outputs.folder'] = 'option'
    if (!isOfFiles(world, read, settings, manifest.config)) continue
    if (read.operands.length > 0) settings.papers = read.operands.map(world.resolve)
    const isAsked = askedNames.every(([option, , setting]) => isSame(read, option, settings[setting]))
    if (isAsked && rememberConfig(settings)?.key === manifest.config.key) return settings
  }
  return null
}

/**
 * Files that options name must be those of the edition, or papers of its config; where none does, it must have had them from the config
 * too.
 */
function isOfFiles(world: World, read: Words, {papers, overlays}: Settings, {saysFiles}: ConfigRecord): boolean {
  const given = read.operands.map(world.resolve)
  const data = read.lists.get('overlay')
  if (saysFiles && !data) return given.every((path) => papers.includes(path))
  return isGiven(given, papers) && isGiven((data ?? []).map(world.resolve), overlays)
}

function isGiven(paths: ReadonlyArray<string>, recorded: ReadonlyArray<string>): boolean {
  return paths.join('\n') === recorded.join('\n')
}

const askedNames = [
  ['region', 'outputs.regions', 'regions'],
  ['format', 'outputs.formats', 'formats'],
  ['lang', 'outputs.languages', 'languages'],
] as const

/** An option that names other things than the edition was built for. */
function isSame(read: Words, option: string, value: ReadonlyArray<string> | null): boolean {
  const said = read.lists.get(option)
  return said === undefined || said.join(',') === value?.join(',')
}

/** Several papers have an edition each in folders of the output folder, beside which one of before may have been left in it. */
async function manifestsIn(world: World, folder: string, config: string): Promise<Array<Manifest>> {
  if ((await world.files.kind(folder).catch(() => null)) !== 'folder') return []
  const own = await manifestOrNull(world, folder)
  if (own?.config?.sha256 === config) return [own]
  const all = await Promise.all(
    (await world.files.names(folder)).map(async (name) => {
      const isFolder = (await world.files.kind(join(folder, name)).catch(() => null)) === 'folder'
      return isFolder ? manifestOrNull(world, join(folder, name)) : null
    }),
  )
  return all.filter((manifest) => manifest !== null)
}

/** What is wrong with one is told where it is used. */
function manifestOrNull(world: World, folder: string): Promise<Manifest | null> {
  return readManifest(world, folder).catch(() => null)
}

/** A guess: the edition that is found there says whether it was right. */
function guessFolder(world: World, base: string, bytes: Uint8Array): string {
  const said = /(?:^|[{,]) *"?folder"? *: *(["']?)([^"'#{}\r\n,]+)\1/m.exec(new TextDecoder().decode(bytes))?.[2]
  return said === undefined ? world.resolve('out') : join(base, said.trim())
}

function settingsOf(manifest: Manifest, record: ConfigRecord, path: string, folder: string): Settings {
  const base = dirname(path)
  const at = (name: string): string => join(base, ...name.split('/'))
  const {epoch: _, pdf, ...recorded} = manifest.settings
  const [text, heading] = record.fonts.map(at)
  const [logo] = record.logo.map(at)
  return {
    ...recorded,
    papers: record.papers.map(at),
    projectPapers: record.saysFiles ? record.papers.map(at) : null,
    overlays: record.overlays.map(at),
    folder,
    pdf: {...pdf, fonts: text !== undefined && heading !== undefined ? {text, heading} : null, logo: logo ?? null},
    config: {path, name: path.slice(base.length + 1), sha256: record.sha256},
    origins: Object.fromEntries(settingNames.map((name) => [name, 'default' as Origin])) as Record<SettingName, Origin>,
  }
}

/** Seen from a folder, with `/`; undefined where it is not inside. */
function inside(base: string, path: string): string | undefined {
  const short = relative(base, path)
  return short.startsWith('..') || isAbsolute(short) ? undefined : short.split(sep).join('/')
}
