import {quote, wrongInput} from '../failure.ts'
import type {Words} from '../read-words.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'
import {applyConfig} from './apply-config.ts'
import {checkConfig} from './check-config.ts'
import {listOption} from './list-option.ts'
import {findConfig, readConfig} from './read-config.ts'
import {formats, languages, settingNames} from './settings.ts'
import type {Origin, SettingName, Settings} from './settings.ts'

/** Where an edition is written if nothing is said. */
const defaultFolder = 'out'

/**
 * Bring together what a verb is told: its options count before the config file, and that before the defaults.
 *
 * @param world  Whose folder relative paths are seen from.
 * @param verb   For messages.
 * @param words  Its words, read; the operands are papers.
 * @returns Whole settings; a value that cannot be is a failure of one line.
 */
export async function resolveSettings(world: World, verb: Verb, words: Words): Promise<Settings> {
  const settings = defaults(world)
  const given = words.options.get('config')
  const found = typeof given === 'string' ? given : await findConfig(world)
  const file = found === null ? null : await readConfig(world, found)
  if (file) applyConfig(settings, file)
  applyOptions(world, verb, words, settings)
  if (world.env.SOURCE_DATE_EPOCH) settings.origins.releaseDate = 'environment'
  if (file) await checkConfig(world, settings, file)
  for (const name of settingNames) {
    if (settings.origins[name] !== 'default') world.detail(`setting ${name} from ${settings.origins[name]}\n`)
  }
  return settings
}

/**
 * The settings of a project in another folder: its config over the defaults, and no options. What only a build needs is not looked for.
 *
 * @param folder  As the user named it.
 * @returns Null where the folder has no config.
 */
export async function projectSettings(world: World, folder: string): Promise<Settings | null> {
  const found = await findConfig(world, folder)
  if (found === null) return null
  const settings = defaults(world)
  applyConfig(settings, await readConfig(world, found))
  return settings
}

function applyOptions(world: World, verb: Verb, words: Words, settings: Settings): void {
  const said = (name: SettingName): void => void (settings.origins[name] = 'option')
  if (words.operands.length > 0) {
    settings.papers = words.operands.map((given) => world.resolve(paperNamed(verb, given)))
    if (!settings.papers.every((path) => settings.projectPapers?.includes(path))) settings.projectPapers = null
    said('papers')
  }
  const overlays = words.lists.get('overlay')
  if (overlays) {
    settings.overlays = overlays.map((given) => world.resolve(given))
    said('overlays')
  }
  const folder = words.options.get('out')
  if (typeof folder === 'string') {
    settings.folder = world.resolve(folder)
    said('outputs.folder')
  }
  const regions = listOption(words, 'region', null)
  if (regions) {
    settings.regions = regions
    said('outputs.regions')
  }
  const asked = {formats: listOption(words, 'format', formats), languages: listOption(words, 'lang', languages)}
  if (asked.formats) {
    settings.formats = asked.formats
    said('outputs.formats')
  }
  if (asked.languages) {
    settings.languages = asked.languages
    said('outputs.languages')
  }
}

/** @throws Where no paper is named, or one that no file can be. */
export function somePapers(verb: Verb, {papers}: Settings): Array<string> {
  if (papers.length === 0)
    throw wrongInput(`Missing PAPER, expected \`briefs ${verb.usage}\`, or \`papers\` in \`briefs.config.yaml\``)
  return papers
}

/** For a verb that works on one paper. @throws Where there are none or several. */
export function onePaper(world: World, verb: Verb, settings: Settings): string {
  const [paper, second] = somePapers(verb, settings)
  if (second !== undefined) {
    throw wrongInput(`Unexpected second paper ${quote(world.show(second))}, expected one: \`briefs ${verb.usage}\``)
  }
  return paper!
}

function paperNamed(verb: Verb, given: string): string {
  if (given === '') throw wrongInput(`Missing PAPER, expected \`briefs ${verb.usage}\``)
  if (given !== '-') return given
  throw wrongInput('Unexpected paper `-`: standard input is not read, save the paper to a file and name that')
}

function defaults(world: World): Settings {
  return {
    papers: [],
    projectPapers: null,
    overlays: [],
    folder: world.resolve(defaultFolder),
    regions: null,
    formats: ['pdf', 'xlsx'],
    languages: ['zh'],
    pdf: {paper: 'a4', theme: null, fonts: null, logo: null, draft: false},
    definitions: [],
    waivers: [],
    severities: {},
    releaseDate: null,
    fileName: null,
    config: null,
    origins: Object.fromEntries(settingNames.map((name) => [name, 'default' as Origin])) as Record<SettingName, Origin>,
  }
}
