import {createHash} from 'node:crypto'
import {basename, dirname, join} from 'node:path'
import {nearest} from '@region-briefs/core/nearest'
import {quote, systemReason, wrongInput} from '../failure.ts'
import type {Failure} from '../failure.ts'
import type {World} from '../world.ts'
import {codeFrame} from './code-frame.ts'
import type {Config} from './config.ts'
import type {Path, Problem} from './problem.ts'
import type {ConfigSource} from './settings.ts'

/** Looked for in the folder of the call. */
export const configNames: ReadonlyArray<string> = ['briefs.config.yaml', 'briefs.config.yml', 'briefs.config.json']

/** Most problems that are shown at once. */
const shownCount = 5

/** A config file, read and checked. */
export interface ConfigFile {
  source: ConfigSource
  /** Its path, short for messages. */
  shown: string
  values: Config
  /** The line of a setting. */
  lineOf(path: Path): number
  /** A failure that points at a setting of it. */
  failure(path: Path, what: 'name' | 'value', message: string): Failure
}

/**
 * Find the config file of a folder.
 *
 * @param folder  As the user named it; that of the call if left out.
 * @returns Its path from where the folder is seen; null where there is none.
 */
export async function findConfig(world: World, folder: string = ''): Promise<string | null> {
  const places = configNames.map((name) => world.resolve(join(folder, name)))
  const kinds = await Promise.all(places.map((place) => world.files.kind(place).catch(() => null)))
  const [found, second] = configNames.filter((_, index) => kinds[index] === 'file')
  if (second !== undefined) {
    throw wrongInput(
      `Unexpected second config ${quote(second)} beside ${quote(found!)}, expected one: remove it, or name one with \`--config\``,
    )
  }
  return found === undefined ? null : join(folder, found)
}

/**
 * Read a config file.
 *
 * @param given  Its path, as the user wrote it.
 * @returns What it says; whatever is wrong with it is one failure with file, line, column and the lines themselves.
 */
export async function readConfig(world: World, given: string): Promise<ConfigFile> {
  const path = world.resolve(given)
  const shown = world.show(path)
  const bytes = await readBytes(world, path, shown)
  const text = decode(bytes, shown)
  const {readConfigText} = await import('./config-text.ts')
  const {value, problems, placeOf} = readConfigText(text)
  const fail = (found: ReadonlyArray<Problem>): Failure => configFailure(shown, text, found)
  if (problems.length > 0) throw fail(problems)
  const checked = await checkValues(value)
  if ('problems' in checked) {
    throw fail(checked.problems.map(({path: at, what, message}) => ({place: placeOf(at, what), message})))
  }
  return {
    source: {path, name: basename(path), sha256: createHash('sha256').update(bytes).digest('hex')},
    shown,
    values: checked.values,
    lineOf: (at) => placeOf(at, 'name').line,
    failure: (at, what, message) => fail([{place: placeOf(at, what), message}]),
  }
}

async function readBytes(world: World, path: string, shown: string): Promise<Uint8Array> {
  try {
    const kind = await world.files.kind(path)
    if (kind === null)
      throw wrongInput(`Missing config ${quote(shown)}: there is no such file, see that the name is right`)
    if (kind !== 'file')
      throw wrongInput(`Unexpected ${kind === 'folder' ? 'folder' : 'device'} ${quote(shown)}, expected a config file`)
    return await world.files.read(path)
  } catch (error) {
    const reason = systemReason(error)
    if (reason) throw wrongInput(`Unreadable config ${quote(shown)}: ${reason}`, {cause: error})
    throw error
  }
}

function decode(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    throw wrongInput(`Unexpected encoding of config ${quote(shown)}, expected UTF-8, save it again as that`, {
      cause: error,
    })
  }
}

type Checked = {values: Config} | {problems: Array<{path: Path; what: 'name' | 'value'; message: string}>}

/** An empty file, or one of comments only, says nothing. */
async function checkValues(value: unknown): Promise<Checked> {
  if (value === null || value === undefined) return {values: {}}
  if (typeof value === 'string' && value.includes('：')) {
    const message = 'Unexpected `：`, expected a colon in half width and a space, write `name: value`'
    return {problems: [{path: [], what: 'value', message}]}
  }
  const [{configSchema, configJsonSchema}, {schemaProblems}] = await Promise.all([
    import('./config-schema.ts'),
    import('./schema-problems.ts'),
  ])
  const result = configSchema.safeParse(value)
  return result.success
    ? {values: result.data}
    : {problems: schemaProblems(result.error.issues, configJsonSchema(), value)}
}

/** All problems of a file, in its order, each with the lines that it is about. */
function configFailure(shown: string, text: string, problems: ReadonlyArray<Problem>): Failure {
  const ordered = problems.toSorted(
    (left, right) => left.place.line - right.place.line || left.place.column - right.place.column,
  )
  const parts = ordered
    .slice(0, shownCount)
    .map(({place, message}) =>
      [`${shown}:${place.line}:${place.column}: ${message}`, ...codeFrame(text, place)].join('\n'),
    )
  const rest = ordered.length - parts.length
  return wrongInput([...parts, ...(rest > 0 ? [`and ${rest} more in ${shown}`] : [])].join('\n'))
}

/** The nearest name beside a file that is not there, for `did you mean`; null where none is near. */
export async function nearestFile(world: World, path: string): Promise<string | null> {
  const names = await world.files.names(dirname(path)).catch(() => [])
  return nearest(basename(path), names)
}
