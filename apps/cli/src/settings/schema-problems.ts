import {nearest} from '@region-briefs/core/nearest'
import type {z} from 'zod'
import {quote} from '../failure.ts'
import {oneOf} from '../talk/advice.ts'
import {fileNameParts} from './file-name.ts'
import {schemaAt} from './json-schema.ts'
import type {JsonSchema} from './json-schema.ts'
import {meantName} from './meant-name.ts'
import {showPath} from './problem.ts'
import type {Path} from './problem.ts'
import {yamlOf} from './yaml-of.ts'

/** A value that does not fit, said in words. */
export interface SchemaProblem {
  path: Path
  /** Whether the name of the setting is wrong, or its value. */
  what: 'name' | 'value'
  message: string
}

/**
 * Say what does not fit a schema: what was found, what was expected, and what to write instead.
 *
 * @param issues  Of zod.
 * @param schema  The same schema as JSON Schema, with its descriptions and examples.
 * @param value   The whole config.
 */
export function schemaProblems(
  issues: ReadonlyArray<z.core.$ZodIssue>,
  schema: JsonSchema,
  value: unknown,
): Array<SchemaProblem> {
  return issues.flatMap((issue) => {
    const path = issue.path as Path
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownName(schema, path, key))
    const given = valueAt(value, path)
    if (given === undefined) return [missing(schema, path)]
    if (issue.code === 'custom') return [badFileName(path, issue.params)]
    return [badValue(schema, path, given)]
  })
}

function unknownName(schema: JsonSchema, path: Path, key: string): SchemaProblem {
  const holder = schemaAt(schema, path)
  const known = Object.keys(holder?.properties ?? {}).filter((name) => name !== '$schema')
  const names = known.length > 0 ? known : (holder?.propertyNames?.enum ?? []).map(String)
  const guess = nearest(key, names)
  const where = path.length > 0 ? ` in \`${showPath(path)}\`` : ''
  const advice = guess
    ? `did you mean \`${guess}\`? Write ${quote(`${guess}: …`)}`
    : `expected ${someOf(names)}, write one of these or remove it`
  return {path: [...path, key], what: 'name', message: `Unexpected setting ${quote(key)}${where}, ${advice}`}
}

function missing(schema: JsonSchema, path: Path): SchemaProblem {
  const name = String(path.at(-1))
  const holder = path.slice(0, -1)
  const where = holder.length > 0 ? ` in \`${showPath(holder)}\`` : ''
  const wanted = schemaAt(schema, path)
  const example = wanted?.examples?.[0]
  return {
    path: holder,
    what: 'value',
    message: `Missing ${quote(name)}${where}, expected ${expectation(wanted)}, write for example ${quote(`${name}: ${yamlOf(example)}`)}`,
  }
}

function badFileName(path: Path, params: unknown): SchemaProblem {
  const {actual, expected} = params as {actual: string; expected: Array<string>}
  const guess = nearest(actual, expected)
  const advice =
    expected.length > 0
      ? `${guess ? `did you mean \`${guess}\`?` : `expected ${someOf(expected)},`} Write for example \`fileName: '{label}_{date}'\``
      : `expected plain text and ${someOf(Object.keys(fileNameParts).map((part) => `{${part}}`))}, without a point or a space at its start, write for example \`fileName: '{label}_{date}'\``
  return {path, what: 'value', message: `Unexpected ${quote(actual)} at \`${showPath(path)}\`, ${advice}`}
}

function badValue(schema: JsonSchema, path: Path, given: unknown): SchemaProblem {
  const wanted = schemaAt(schema, path)
  return {
    path,
    what: 'value',
    message: `Unexpected ${kindOf(given)} at \`${showPath(path) || 'the top'}\`, expected ${expectation(wanted)}, write ${instead(wanted, path, given)}`,
  }
}

/** What is expected, in words. */
function expectation(wanted: JsonSchema | null): string {
  if (!wanted) return 'something else'
  const about = wanted.description ? ` (${wanted.description})` : ''
  if (wanted.enum) return someOf(wanted.enum.map(String))
  if (wanted.type === 'array') return `a list${wanted.minItems ? ' with something in it' : ''}${about}`
  if (wanted.type === 'object') return `a table of settings${about}`
  if (wanted.type === 'boolean') return '`true` or `false`'
  if (wanted.type === 'integer' || wanted.type === 'number')
    return `a ${wanted.type === 'integer' ? 'whole ' : ''}number${bounds(wanted)}${about}`
  return `${wanted.format === 'date' ? 'a day of the calendar' : 'text'}${about}`
}

function bounds({minimum, maximum}: JsonSchema): string {
  const isBelow = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
  if (isBelow) return minimum === undefined ? '' : ` from ${minimum}`
  return ` from ${minimum} to ${maximum}`
}

/** What to write: what was given, mended, where that can be told; else an example. */
function instead(wanted: JsonSchema | null, path: Path, given: unknown): string {
  const mended = wanted ? mend(wanted, given) : undefined
  const example = mended ?? wanted?.examples?.[0] ?? {papers: ['paper.md']}
  const name = path.at(-1)
  const shown = typeof name === 'string' ? `${name}: ${yamlOf(example)}` : yamlOf(example)
  return mended === undefined ? `for example ${quote(shown)}` : quote(shown)
}

function mend(wanted: JsonSchema, given: unknown): unknown {
  const text = typeof given === 'string' ? given.trim() : null
  if (wanted.enum) return meantName(String(given), wanted.enum.map(String)) ?? undefined
  if (wanted.type === 'boolean')
    return text === null ? undefined : ({yes: true, on: true, no: false, off: false} as const)[text.toLowerCase()]
  if (wanted.type === 'array' && wanted.items && fits(wanted.items, given)) return [given]
  if (wanted.type === 'string' && !wanted.pattern && (typeof given === 'number' || typeof given === 'boolean'))
    return String(given)
  if ((wanted.type === 'integer' || wanted.type === 'number') && text !== null && /^\d+(?:\.\d+)?$/.test(text))
    return Number(text)
  return undefined
}

function fits(wanted: JsonSchema, given: unknown): boolean {
  if (wanted.enum) return wanted.enum.includes(given)
  if (wanted.type === 'string')
    return typeof given === 'string' && given !== '' && (!wanted.pattern || new RegExp(wanted.pattern, 'u').test(given))
  return wanted.type === 'object' && typeof given === 'object' && given !== null && !Array.isArray(given)
}

function kindOf(given: unknown): string {
  if (given === null) return 'nothing'
  if (Array.isArray(given)) return given.length === 0 ? 'empty list' : 'list'
  if (typeof given === 'object') return 'table'
  if (given === '') return 'empty text'
  return typeof given === 'string' ? quote(given) : `${typeof given === 'number' ? 'number ' : ''}\`${String(given)}\``
}

/** All ids of rules would be a page. */
function someOf(names: ReadonlyArray<string>): string {
  return names.length > 12 ? `one of the ${names.length} in docs/rules.md` : oneOf(names)
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, step) => (held as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  )
}
