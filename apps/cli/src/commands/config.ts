import {exitCodes} from '../failure.ts'
import type {Words} from '../read-words.ts'
import {resolveSettings} from '../settings/resolve-settings.ts'
import {settingNames} from '../settings/settings.ts'
import type {SettingName, Settings} from '../settings/settings.ts'
import {yamlOf} from '../settings/yaml-of.ts'
import {padColumns} from '../talk/wide-text.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** `briefs config [--json]`: print what is in force, and where each value comes from. */
export async function config(world: World, verb: Verb, read: Words): Promise<number> {
  const settings = await resolveSettings(world, verb, read)
  const values = valuesOf(world, settings)
  if (read.options.has('json')) {
    const rows = settingNames.map((name) => [name, {value: values[name], origin: settings.origins[name]}])
    await world.print(`${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
  } else await world.print(`${table(values, settings.origins).join('\n')}\n`)
  return exitCodes.done
}

/** Each setting as the config file would have it, paths seen from the folder of the call. */
function valuesOf(world: World, settings: Settings): Record<SettingName, unknown> {
  const {pdf} = settings
  const show = (path: string): string => world.show(path)
  return {
    papers: settings.papers.map(show),
    overlays: settings.overlays.map(show),
    'outputs.folder': show(settings.folder),
    'outputs.regions': settings.regions,
    'outputs.formats': settings.formats,
    'outputs.languages': settings.languages,
    'outputs.fileName': settings.fileName,
    'pdf.paper': pdf.paper,
    'pdf.theme': pdf.theme,
    'pdf.fonts': pdf.fonts && {text: show(pdf.fonts.text), heading: show(pdf.fonts.heading)},
    'pdf.logo': pdf.logo && show(pdf.logo),
    'pdf.draft': pdf.draft,
    regions: settings.definitions,
    'checks.severities': settings.severities,
    'checks.waivers': settings.waivers.map((each) => (each.paper ? {...each, paper: show(each.paper)} : each)),
    releaseDate: world.env.SOURCE_DATE_EPOCH
      ? `SOURCE_DATE_EPOCH ${world.env.SOURCE_DATE_EPOCH}`
      : settings.releaseDate,
  }
}

/** What null stands for, where it does for something. */
const unset: Partial<Record<SettingName, string>> = {
  'outputs.regions': 'all that the paper gives',
  'outputs.fileName': 'briefing and workbook',
  'pdf.theme': "the project's",
  'pdf.fonts': "the project's",
  releaseDate: "the paper's own",
}

/** Most columns of a value; what is longer has a line of its own. */
const widestValue = 40

function table(values: Record<SettingName, unknown>, origins: Settings['origins']): Array<string> {
  const name = Math.max(...settingNames.map((each) => each.length))
  return settingNames.map((each) => {
    const value = values[each] === null ? (unset[each] ?? 'none') : yamlOf(values[each])
    return `${each.padEnd(name)}  ${padColumns(value, widestValue)}  ${origins[each]}`
  })
}
