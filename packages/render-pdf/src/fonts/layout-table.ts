import type {Font} from 'fontkit'

/** The part of a font's table GSUB or GPOS that one script's text makes use of. */
export interface LayoutTable {
  /** Of the whole table, from its first byte. */
  view: DataView
  /** For each lookup, in the order in which they are applied, where its subtables are. */
  subtables: ReadonlyArray<ReadonlyArray<number>>
  /** The kind of lookup that a subtable is of. */
  kindOf: (subtable: number) => number
}

/** By kind of lookup: those that are applied, and those that the text has no use for. */
export interface LookupKinds {
  applied: ReadonlyArray<number>
  idle: ReadonlyArray<number>
  /** The kind that stands for another one with offsets of four bytes. */
  extension: number
}

/**
 * Read where the lookups of some features are (OpenType 1.9, “OpenType Layout Common Table Formats”).
 *
 * @returns  Null where the table is not there, does not know the script, or has a lookup of another kind among them.
 */
export function layoutTable(
  font: Font,
  name: 'GSUB' | 'GPOS',
  script: string,
  features: ReadonlySet<string>,
  kinds: LookupKinds,
): LayoutTable | null {
  const bytes = font.stream?.buffer
  const place = font.directory?.tables[name]
  if (font.type !== 'TTF' || !bytes || !place) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + place.offset, place.length)
  // Variations of features are of fonts that vary.
  if (view.getUint16(2) > 0 && view.getUint32(10) !== 0) return null
  const system = defaultSystem(view, script)
  if (system === null) return null
  const all = view.getUint16(8)
  const kindBySubtable = new Map<number, number>()
  const subtables: Array<Array<number>> = []
  for (const index of lookupsOf(view, system, features)) {
    const lookup = all + view.getUint16(all + 2 + index * 2)
    const found = subtablesOf(view, lookup, kinds)
    if (found.some(({kind}) => kinds.idle.includes(kind))) continue
    // A flag says that some glyphs are passed over.
    if (view.getUint16(lookup + 2) !== 0 || !found.every(({kind}) => kinds.applied.includes(kind))) return null
    for (const {at, kind} of found) kindBySubtable.set(at, kind)
    subtables.push(found.map(({at}) => at))
  }
  return {view, subtables, kindOf: (subtable) => kindBySubtable.get(subtable)!}
}

/** Where the script's default language system is. */
function defaultSystem(view: DataView, script: string): number | null {
  const list = view.getUint16(4)
  for (let index = 0; index < view.getUint16(list); index++) {
    const record = list + 2 + index * 6
    if (tagAt(view, record) !== script) continue
    const at = list + view.getUint16(record + 4)
    const offset = view.getUint16(at)
    return offset === 0 ? null : at + offset
  }
  return null
}

/** Numbers of lookups, each once, in their order. */
function lookupsOf(view: DataView, system: number, features: ReadonlySet<string>): Array<number> {
  const list = view.getUint16(6)
  const lookups = new Set<number>()
  for (let index = 0; index < view.getUint16(system + 4); index++) {
    const record = list + 2 + view.getUint16(system + 6 + index * 2) * 6
    if (!features.has(tagAt(view, record))) continue
    const feature = list + view.getUint16(record + 4)
    for (let each = 0; each < view.getUint16(feature + 2); each++) lookups.add(view.getUint16(feature + 4 + each * 2))
  }
  return [...lookups].toSorted((one, other) => one - other)
}

function subtablesOf(view: DataView, lookup: number, {extension}: LookupKinds): Array<{at: number; kind: number}> {
  const kind = view.getUint16(lookup)
  return Array.from({length: view.getUint16(lookup + 4)}, (_, index) => {
    const at = lookup + view.getUint16(lookup + 6 + index * 2)
    return kind === extension ? {at: at + view.getUint32(at + 4), kind: view.getUint16(at + 2)} : {at, kind}
  })
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)))
}

/** @returns  The place of a glyph among those that a coverage table names; -1 where it does not. */
export function coverageIndex(view: DataView, at: number, glyph: number): number {
  const isList = view.getUint16(at) === 1
  const count = view.getUint16(at + 2)
  for (let index = 0; index < count; index++) {
    if (isList) {
      if (view.getUint16(at + 4 + index * 2) === glyph) return index
      continue
    }
    const range = at + 4 + index * 6
    const start = view.getUint16(range)
    if (start <= glyph && glyph <= view.getUint16(range + 2)) return view.getUint16(range + 4) + glyph - start
  }
  return -1
}

/** @returns  The class of a glyph; 0 for those that the table does not name. */
export function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2)
    return index >= 0 && index < view.getUint16(at + 4) ? view.getUint16(at + 6 + index * 2) : 0
  }
  for (let index = 0; index < view.getUint16(at + 2); index++) {
    const range = at + 4 + index * 6
    if (view.getUint16(range) <= glyph && glyph <= view.getUint16(range + 2)) return view.getUint16(range + 4)
  }
  return 0
}
