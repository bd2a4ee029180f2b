import {relsPathOf} from '../book.ts'
import {childrenOf} from '../xml.ts'
import type {Book, Relationship} from '../book.ts'
import type {Fault, Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** Relationships of a part that it must name: one that nobody names leads nowhere. */
const mustBeNamed = new Set(['worksheet', 'table', 'drawing', 'chart', 'hyperlink'])

/** What an element that names a relationship needs it to be. */
const neededType: Readonly<Record<string, ReadonlyArray<string>>> = {
  sheet: ['worksheet', 'chartsheet', 'dialogsheet'],
  tablePart: ['table'],
  drawing: ['drawing'],
  hyperlink: ['hyperlink'],
  chart: ['chart'],
  legacyDrawing: ['vmlDrawing'],
}

/** Ids are unique, each target is there, each id that a part names is given, and what must be named is. */
export const relationshipsRule: Rule = {
  id: 'relationships',
  check: (book) => {
    const rels = [...book.parts.keys()].filter((path) => path.endsWith('.rels'))
    const sources = [...book.parts.keys()].filter((path) => !path.endsWith('.rels'))
    return [
      ...rels.flatMap((path) => faultsOfRels(path, book)),
      ...sources.flatMap((path) => faultsOfNames(path, book)),
      ...orphans(sources, book),
    ]
  },
}

function faultsOfRels(path: string, book: Book): Array<Fault> {
  const source = path.replace(/(^|\/)_rels\//, '$1').replace(/\.rels$/, '')
  const elements = childrenOf(book.root(path), 'Relationship')
  const ids = elements.map(({attributes}) => attributes['Id'] ?? '')
  const targets = [...book.relationships(source).values()]
  return [
    ...(source !== '' && !book.entries.includes(source) ? [{where: path, reason: `${source} is not there`}] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({where: path, reason: `id ${id} is there twice`})),
    ...targets
      .filter(({isExternal, target}) => !isExternal && !book.entries.includes(target))
      .map(({id, target}) => ({where: path, reason: `${id} leads to ${target}, which is not there`})),
    ...targets
      .filter(({isExternal, target}) => isExternal && /^#|^\s*$/.test(target))
      .map(({id, target}) => ({where: path, reason: `${id} leads outside to \`${target}\`, which is a place inside`})),
  ]
}

function faultsOfNames(path: string, book: Book): Array<Fault> {
  const root = book.root(path)
  if (root === null) return []
  const given = book.relationships(path)
  const named = [root, ...everyElement(root)].flatMap(({attributes}) =>
    Object.entries(attributes).flatMap(([key, id]) => (/^r:(?:id|embed|link)$/.test(key) ? [id] : [])),
  )
  return [
    ...named
      .filter((id) => !given.has(id))
      .map((id) => ({where: path, reason: `names ${id}, which is not in ${relsPathOf(path)}`})),
    ...wrongTypes(root, given).map((reason) => ({where: path, reason})),
    ...[...given.values()]
      .filter(({id, type}) => mustBeNamed.has(type) && !named.includes(id))
      .map(({id, type}) => ({where: path, reason: `does not name its ${type} ${id}`})),
  ]
}

function wrongTypes(root: XmlElement, given: ReadonlyMap<string, Relationship>): Array<string> {
  return [root, ...everyElement(root)].flatMap(({name, attributes}) => {
    const found = given.get(attributes['r:id'] ?? '')
    const needed = neededType[name]
    return found === undefined || needed === undefined || needed.includes(found.type)
      ? []
      : [`names ${found.id} as its ${name}, which is a ${found.type}`]
  })
}

/** Parts that nobody leads to: readers leave them out, and some call the file damaged. */
function orphans(sources: ReadonlyArray<string>, book: Book): Array<Fault> {
  const reached = new Set(
    ['', ...sources].flatMap((source) => [...book.relationships(source).values()].map(({target}) => target)),
  )
  return book.entries
    .filter((entry) => !entry.endsWith('/') && !entry.endsWith('.rels') && entry !== '[Content_Types].xml')
    .filter((entry) => !reached.has(entry))
    .map((where) => ({where, reason: 'is a part that no relationship leads to'}))
}

function everyElement(root: XmlElement): Array<XmlElement> {
  return root.children.flatMap((child) => [child, ...everyElement(child)])
}
