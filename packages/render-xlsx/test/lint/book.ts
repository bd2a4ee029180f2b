import {crc32} from 'node:zlib'
import {strFromU8, unzipSync} from 'fflate'
import {rangeOf} from './range.ts'
import {allOf, childOf, childrenOf, parseXml} from './xml.ts'
import {zipEntries} from './zip-entries.ts'
import type {XmlElement} from './xml.ts'

/** A workbook as a rule looks at it. What is damaged is missing here; the rules say so. */
export interface Book {
  /** As in the zip, twice where twice. */
  entries: ReadonlyArray<string>
  /** Entries whose bytes are not those that the zip was made of. */
  damaged: ReadonlyArray<string>
  parts: ReadonlyMap<string, string>
  /** Root of a part; null where it is missing or no XML. */
  root: (path: string) => XmlElement | null
  /** Relationships of a part by their id. */
  relationships: (path: string) => ReadonlyMap<string, Relationship>
  workbook: XmlElement | null
  workbookPath: string
  sheets: ReadonlyArray<Sheet>
  styles: XmlElement | null
  sharedStrings: ReadonlyArray<string>
  /** Whether readers calculate all formulas when they open it, so that it needs no results. */
  isCalculatedOnLoad: boolean
}

export interface Relationship {
  id: string
  /** The last word of its type: `worksheet`. */
  type: string
  /** A path in the zip; as written where it is outside. */
  target: string
  isExternal: boolean
}

export interface Sheet {
  name: string
  path: string
  root: XmlElement | null
  cells: ReadonlyMap<string, SheetCell>
  tables: ReadonlyArray<Table>
}

export interface SheetCell {
  address: string
  row: number
  column: number
  /** `t`: n, s, str, inlineStr, b, e, d. */
  type: string
  /** What it shows: shared strings looked up; null where it has no value. */
  value: string | null
  formula: string | null
  element: XmlElement
}

export interface Table {
  path: string
  root: XmlElement
}

/** Read a workbook's zip for the rules. */
export function bookOf(bytes: Uint8Array): Book {
  const entries = zipEntries(bytes)
  const files = unzipSync(bytes)
  const damaged = entries.filter(({name, sum}) => files[name] !== undefined && crc32(files[name]) !== sum)
  return {
    ...bookOfParts(
      entries.map(({name}) => name),
      files,
    ),
    damaged: damaged.map(({name}) => name),
  }
}

function bookOfParts(
  entries: ReadonlyArray<string>,
  files: Readonly<Record<string, Uint8Array>>,
): Omit<Book, 'damaged'> {
  const texts = Object.entries(files).filter(([path]) => /\.(?:xml|rels|vml)$/i.test(path))
  const parts = new Map(texts.map(([path, part]) => [path, strFromU8(part)]))
  const roots = new Map<string, XmlElement | null>()
  const root = (path: string): XmlElement | null => {
    if (!roots.has(path)) {
      const read = parts.has(path) ? parseXml(parts.get(path)!) : null
      roots.set(path, typeof read === 'string' ? null : read)
    }
    return roots.get(path)!
  }
  const relationships = (path: string): ReadonlyMap<string, Relationship> =>
    relationshipsOf(root(relsPathOf(path)), path)
  const workbookPath = [...relationships('').values()].find(({type}) => type === 'officeDocument')?.target ?? ''
  const workbook = root(workbookPath)
  const named = (type: string): XmlElement | null =>
    root([...relationships(workbookPath).values()].find((each) => each.type === type)?.target ?? '')
  const sharedStrings = childrenOf(named('sharedStrings'), 'si').map(textOf)
  const book = {entries, parts, root, relationships, workbook, workbookPath, styles: named('styles'), sharedStrings}
  const isCalculatedOnLoad = ['1', 'true'].includes(childOf(workbook, 'calcPr')?.attributes['fullCalcOnLoad'] ?? '')
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').map((sheet) => sheetOf(sheet, book))
  return {...book, sheets, isCalculatedOnLoad}
}

/** Where the relationships of a part stand. */
export function relsPathOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

function relationshipsOf(rels: XmlElement | null, source: string): ReadonlyMap<string, Relationship> {
  return new Map(
    childrenOf(rels, 'Relationship').map(({attributes}) => {
      const {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode} = attributes
      const isExternal = mode === 'External'
      return [
        id,
        {
          id,
          type: type.slice(type.lastIndexOf('/') + 1),
          target: isExternal ? target : resolved(target, source),
          isExternal,
        },
      ]
    }),
  )
}

function resolved(target: string, source: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folder = source.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.') folder.push(step)
  }
  return folder.join('/')
}

function sheetOf(
  {attributes}: XmlElement,
  book: Pick<Book, 'root' | 'relationships' | 'workbookPath' | 'sharedStrings'>,
): Sheet {
  const path = book.relationships(book.workbookPath).get(attributes['r:id'] ?? '')?.target ?? ''
  const root = book.root(path)
  const tables = [...book.relationships(path).values()]
    .filter(({type}) => type === 'table')
    .flatMap(({target}) => {
      const table = book.root(target)
      return table === null ? [] : [{path: target, root: table}]
    })
  const cells = childrenOf(childOf(root, 'sheetData'), 'row')
    .flatMap((row) => childrenOf(row, 'c'))
    .flatMap((element) => cellOf(element, book.sharedStrings) ?? [])
  return {name: attributes['name'] ?? '', path, root, tables, cells: new Map(cells.map((cell) => [cell.address, cell]))}
}

function cellOf(element: XmlElement, sharedStrings: ReadonlyArray<string>): SheetCell | null {
  const {r: address = '', t: type = 'n'} = element.attributes
  const place = address.includes(':') ? null : rangeOf(address)
  if (place === null) return null
  return {
    address,
    row: place.top,
    column: place.left,
    type,
    value: valueOf(element, type, sharedStrings),
    formula: childOf(element, 'f')?.text ?? null,
    element,
  }
}

function valueOf(element: XmlElement, type: string, sharedStrings: ReadonlyArray<string>): string | null {
  if (type === 'inlineStr') return textOf(childOf(element, 'is') ?? element)
  const value = childOf(element, 'v')?.text
  if (value === undefined || (value === '' && type !== 'str')) return null
  if (type === 's') return sharedStrings[Number(value)] ?? null
  return type === 'str' ? unescaped(value) : value
}

/** The text of a string item: of its own or of its runs, without phonetic ones. */
export function textOf(item: XmlElement): string {
  const runs = item.children.filter(({name}) => name === 't' || name === 'r')
  return unescaped(
    runs
      .map((run) =>
        run.name === 't'
          ? run.text
          : allOf(run, 't')
              .map(({text}) => text)
              .join(''),
      )
      .join(''),
  )
}

/** ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
export function unescaped(value: string): string {
  return value.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
