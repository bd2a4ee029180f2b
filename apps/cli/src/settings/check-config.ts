import {dirname, resolve} from 'node:path'
import {nearest} from '@region-briefs/core/nearest'
import {quote} from '../failure.ts'
import {adviceOn} from '../talk/advice.ts'
import type {World} from '../world.ts'
import type {Path} from './problem.ts'
import {nearestFile} from './read-config.ts'
import type {ConfigFile} from './read-config.ts'
import type {SettingName, Settings} from './settings.ts'

/**
 * See that what a config names is there: files on disk, provinces and regions in the tables, colours that can be read.
 *
 * @param settings  Whole: what an option said instead is not looked for.
 * @throws  A failure that points at the name, with the nearest that there is.
 */
export async function checkConfig(world: World, settings: Settings, file: ConfigFile): Promise<void> {
  checkWaivers(file)
  await checkFiles(world, settings, file)
  await checkRegions(settings, file)
  await checkTheme(settings, file)
}

async function checkFiles(world: World, {papers, overlays, pdf, origins}: Settings, file: ConfigFile): Promise<void> {
  const named = (name: SettingName, all: ReadonlyArray<[Path, string]>): ReadonlyArray<[Path, string]> =>
    origins[name].startsWith('config ') ? all : []
  const files = [
    ...named(
      'papers',
      papers.map((path, index) => [['papers', index], path]),
    ),
    ...named(
      'overlays',
      overlays.map((path, index) => [['overlays', index], path]),
    ),
    ...named(
      'pdf.fonts',
      Object.entries(pdf.fonts ?? {}).map(([face, path]) => [['pdf', 'fonts', face], path]),
    ),
    ...named('pdf.logo', pdf.logo === null ? [] : [[['pdf', 'logo'], pdf.logo]]),
  ]
  for (const [at, path] of files) {
    const kind = await world.files.kind(path).catch(() => null)
    const shown = quote(world.show(path))
    if (kind === 'file') continue
    if (kind !== null) throw file.failure(at, 'value', `Unexpected ${kind} ${shown}, expected a file, name one`)
    const guess = await nearestFile(world, path)
    const advice = guess
      ? `did you mean ${quote(guess)}?`
      : `expected a path seen from the folder of the config, see that the name is right`
    throw file.failure(at, 'value', `Missing file ${shown}, ${advice}`)
  }
}

/** A waiver of a paper that the config does not name would wait for ever. */
function checkWaivers({source, values, failure}: ConfigFile): void {
  const inFolder = (path: string): string => resolve(dirname(source.path), path)
  const papers = values.papers ?? []
  for (const [index, {paper}] of (values.checks?.waivers ?? []).entries()) {
    if (paper === undefined || papers.some((path) => inFolder(path) === inFolder(paper))) continue
    const advice = papers.length === 0 ? 'expected one of `papers`, name them there' : adviceOn(paper, papers)
    throw failure(['checks', 'waivers', index, 'paper'], 'value', `Unexpected paper ${quote(paper)}, ${advice}`)
  }
}

/** The tables are core's, and loaded only where regions are defined. */
async function checkRegions({definitions}: Settings, file: ConfigFile): Promise<void> {
  if (definitions.length === 0) return
  const {placeTerm} = await import('@region-briefs/core')
  const own = definitions.map(({id}) => id)
  for (const [index, {id, members = [], gathers = []}] of definitions.entries()) {
    const at = ['regions', index] as const
    if (own.indexOf(id) !== index) {
      throw file.failure(
        [...at, 'id'],
        'value',
        `Unexpected second region ${quote(id)}, expected each id once, remove one`,
      )
    }
    const province = members.findIndex((code) => placeTerm(code) === null)
    if (province !== -1) {
      const message = `Unexpected province ${quote(members[province]!)}, expected an ISO 3166-2 code of China, write for example \`CN-GD\``
      throw file.failure([...at, 'members', province], 'value', message)
    }
    const gathered = gathers.findIndex(
      (name) => !own.includes(name) && (placeTerm(name) === null || name.startsWith('CN')),
    )
    if (gathered !== -1) {
      const guess = nearest(gathers[gathered]!, [...own, ...knownRegions])
      const message = `Unexpected region ${quote(gathers[gathered]!)}, ${guess ? `did you mean ${quote(guess)}?` : 'expected the id of a region of the table or of this file, define it first'}`
      throw file.failure([...at, 'gathers', gathered], 'value', message)
    }
  }
}

/** Those that a slip of the pen is most likely of. */
const knownRegions = ['east', 'central', 'west', 'northeast', 'clusters', 'jjj', 'yrd', 'gba', 'cy']

/** Contrast is known to the renderer alone. */
async function checkTheme({pdf: {theme}}: Settings, file: ConfigFile): Promise<void> {
  if (!theme) return
  const {themeProblems} = await import('@region-briefs/render-pdf')
  const [problem] = themeProblems(theme)
  if (!problem) return
  // One colour may be at fault by itself, whatever the others are.
  const colors = Object.entries(theme.color ?? {})
  const alone = colors.find(([name, color]) => themeProblems({color: {[name]: color}}).length > 0)
  const said = (alone && themeProblems({color: {[alone[0]]: alone[1]}})[0]) ?? problem
  const at = ['pdf', 'theme', 'color', alone?.[0] ?? colors.find(([name]) => problem.includes(`\`${name}\``))?.[0]]
  const path = at.filter((step) => step !== undefined)
  throw file.failure(path, 'value', `${said}, choose a darker or a lighter colour`)
}
