import {allOf, childrenOf} from '../xml.ts'
import type {Book} from '../book.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

const date = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/

/** The parts of the file's properties say each thing once, with dates that are ones. */
export const propertiesRule: Rule = {
  id: 'properties',
  check: (book) => {
    const core = partOf(book, 'core-properties')
    const app = partOf(book, 'extended-properties')
    const names = core.root?.children.map(({name}) => name) ?? []
    return [
      ...names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => ({where: core.path, reason: `says ${name} twice`})),
      ...allOf(core.root, 'created', 'modified', 'lastPrinted')
        .filter(({text}) => !date.test(text) || Number.isNaN(Date.parse(text)))
        .map(({name, text}) => ({where: core.path, reason: `${name} is \`${text}\`, which is no date`})),
      ...allOf(core.root, 'language')
        .filter(({text}) => text !== '' && !/^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/.test(text))
        .map(({text}) => ({where: core.path, reason: `its language is \`${text}\``})),
      ...allOf(app.root, 'vector')
        .filter((vector) => Number(vector.attributes['size']) !== vector.children.length)
        .map(({attributes, children}) => ({
          where: app.path,
          reason: `counts ${attributes['size']} of ${children.length}`,
        })),
      ...(sheetTitles(app.root).some((title) => title === '') ? [{where: app.path, reason: 'has an empty title'}] : []),
    ]
  },
}

function partOf(book: Book, type: string): {path: string; root: XmlElement | null} {
  const path = [...book.relationships('').values()].find((each) => each.type === type)?.target ?? ''
  return {path, root: book.root(path)}
}

function sheetTitles(app: XmlElement | null): Array<string> {
  return childrenOf(app, 'TitlesOfParts').flatMap((titles) => allOf(titles, 'lpstr').map(({text}) => text))
}
