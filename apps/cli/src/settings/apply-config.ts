import {dirname, resolve} from 'node:path'
import type {ConfigFile} from './read-config.ts'
import type {SettingName, Settings} from './settings.ts'

/**
 * Lay what a config file says over the defaults.
 *
 * @param settings  Of the defaults; changed.
 * @param file      Relative paths in it are seen from its folder.
 */
export function applyConfig(settings: Settings, file: ConfigFile): void {
  const {values, source, shown} = file
  const inFolder = (path: string): string => resolve(dirname(source.path), path)
  const {outputs, pdf, checks} = values
  settings.config = {
    ...source,
    failureAt: (name, part, message) =>
      file.failure([...name.split('.'), ...partOf(values, name, part)], 'value', message),
  }
  take('papers', values.papers, (papers) => {
    settings.papers = papers.map(inFolder)
    settings.projectPapers = settings.papers
  })
  take('overlays', values.overlays, (overlays) => (settings.overlays = overlays.map(inFolder)))
  take('outputs.folder', outputs?.folder, (folder) => (settings.folder = inFolder(folder)))
  take('outputs.regions', outputs?.regions, (regions) => (settings.regions = unique(regions)))
  take('outputs.formats', outputs?.formats, (formats) => (settings.formats = unique(formats)))
  take('outputs.languages', outputs?.languages, (languages) => (settings.languages = unique(languages)))
  take('outputs.fileName', outputs?.fileName, (template) => (settings.fileName = template))
  take('pdf.paper', pdf?.paper, (paper) => (settings.pdf.paper = paper))
  take('pdf.theme', pdf?.theme, (theme) => (settings.pdf.theme = theme))
  take('pdf.fonts', pdf?.fonts, ({text, heading}) => {
    settings.pdf.fonts = {text: inFolder(text), heading: inFolder(heading)}
  })
  take('pdf.logo', pdf?.logo, (logo) => (settings.pdf.logo = inFolder(logo)))
  take('pdf.draft', pdf?.draft, (draft) => (settings.pdf.draft = draft))
  take('regions', values.regions, (definitions) => (settings.definitions = definitions))
  take('checks.severities', checks?.severities, (severities) => (settings.severities = severities))
  take('checks.waivers', checks?.waivers, (waivers) => {
    settings.waivers = waivers.map((each) => (each.paper === undefined ? each : {...each, paper: inFolder(each.paper)}))
  })
  take('releaseDate', values.releaseDate, (day) => (settings.releaseDate = day))

  function take<Value>(name: SettingName, value: Value | undefined, set: (value: Value) => void): void {
    if (value === undefined) return
    set(value)
    settings.origins[name] = `config ${shown}:${file.lineOf(name.split('.'))}`
  }
}

/** Where a value stands in its list; the key of a table; nothing where it is neither. */
function partOf(values: ConfigFile['values'], name: SettingName, part: string): ReadonlyArray<string | number> {
  const held = name
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], values)
  if (Array.isArray(held)) return held.includes(part) ? [held.indexOf(part)] : []
  return typeof held === 'object' && held !== null && part in held ? [part] : []
}

function unique<Each>(all: ReadonlyArray<Each>): Array<Each> {
  return [...new Set(all)]
}
