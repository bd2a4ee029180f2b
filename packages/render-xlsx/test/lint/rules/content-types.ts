import {childrenOf} from '../xml.ts'
import type {Book} from '../book.ts'
import type {Fault, Rule} from '../rule.ts'

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
const drawing = 'application/vnd.openxmlformats-officedocument.drawing'

/** The content type that a target of each relationship has (ECMA-376 part 1, 12.3 and 14.2). */
const typeOf: Readonly<Record<string, string>> = {
  officeDocument: `${main}sheet.main+xml`,
  worksheet: `${main}worksheet+xml`,
  table: `${main}table+xml`,
  styles: `${main}styles+xml`,
  sharedStrings: `${main}sharedStrings+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: `${drawing}+xml`,
  chart: `${drawing}ml.chart+xml`,
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
}

const path = '[Content_Types].xml'

/** Each part has one content type, the one that its relationship asks for, and none is told of a part that is not there. */
export const contentTypesRule: Rule = {
  id: 'content-types',
  check: (book) => {
    const root = book.root(path)
    if (root === null) return [{where: path, reason: 'is missing'}]
    const defaults = typesBy(childrenOf(root, 'Default'), 'Extension')
    const overrides = typesBy(childrenOf(root, 'Override'), 'PartName')
    const told = (part: string): string | undefined =>
      overrides.types.get(`/${part}`.toLowerCase()) ?? defaults.types.get(part.split('.').at(-1)!.toLowerCase())
    const entries = book.entries.filter((entry) => !entry.endsWith('/'))
    return [
      ...[...defaults.twice, ...overrides.twice].map((name) => ({where: path, reason: `tells of ${name} twice`})),
      ...missingParts(overrides.types, entries),
      ...entries
        .filter((entry) => entry !== path && told(entry) === undefined)
        .map((where) => ({where, reason: 'has no content type'})),
      ...wrongTypes(book, told),
    ]
  },
}

function typesBy(
  elements: ReturnType<typeof childrenOf>,
  attribute: string,
): {types: Map<string, string>; twice: Array<string>} {
  const types = new Map<string, string>()
  const twice: Array<string> = []
  for (const {attributes} of elements) {
    const name = (attributes[attribute] ?? '').toLowerCase()
    if (types.has(name)) twice.push(name)
    types.set(name, attributes['ContentType'] ?? '')
  }
  return {types, twice}
}

function missingParts(overrides: ReadonlyMap<string, string>, entries: ReadonlyArray<string>): Array<Fault> {
  const there = new Set(entries.map((entry) => `/${entry}`.toLowerCase()))
  return [...overrides.keys()]
    .filter((name) => !there.has(name))
    .map((name) => ({where: path, reason: `tells of ${name}, which is not there`}))
}

function wrongTypes(book: Book, told: (part: string) => string | undefined): Array<Fault> {
  const sources = ['', ...book.parts.keys()].filter((source) => !source.endsWith('.rels'))
  return sources
    .flatMap((source) => [...book.relationships(source).values()])
    .filter(({isExternal, type}) => !isExternal && typeOf[type] !== undefined)
    .filter(({target, type}) => told(target) !== undefined && told(target) !== typeOf[type])
    .map(({target, type}) => ({where: target, reason: `is told to be ${told(target)}, not ${typeOf[type]}`}))
}
