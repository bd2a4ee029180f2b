import {type RegionEntry, regionTable} from './region-table.ts'

/**
 * A region as a user defines it. With the id of a region of the table it redefines that one: what is given takes the place of
 * what the table says, the rest stays. Any other id adds a region, which then needs a `zh`, else its id is its label.
 */
export interface RegionDefinition {
  readonly id: string
  readonly zh?: string | undefined
  readonly en?: string | undefined
  /** Forms in which texts name it; its label is one of them in any case. */
  readonly names?: ReadonlyArray<string> | undefined
  /** ISO 3166-2 codes of whole provinces, `CN-GD`. */
  readonly members?: ReadonlyArray<string> | undefined
  /** Where its borders cut provinces: its cities. */
  readonly cities?: ReadonlyArray<string> | undefined
  /** Ids of regions whose figures are this one's too. */
  readonly gathers?: ReadonlyArray<string> | undefined
  /** Who defines it so; without one outputs say that the user did. */
  readonly definition?: string | undefined
}

/** The regions that a text is read against: those of the table, and the user's. */
export interface RegionBook {
  /** The user's come first, so that a name which both have is the user's. */
  readonly entries: ReadonlyArray<RegionEntry>
  readonly byId: ReadonlyMap<string, RegionEntry>
}

/** @param definitions  In the user's order; the last of two with one id holds. */
export function regionBook(definitions: ReadonlyArray<RegionDefinition> = []): RegionBook {
  if (definitions.length === 0) return standard
  const defined = new Map<string, RegionEntry>()
  for (const definition of definitions) {
    const known = defined.get(definition.id) ?? standard.byId.get(definition.id)
    defined.set(definition.id, entryOf(definition, known))
  }
  return bookOf([...defined.values(), ...regionTable.filter(({id}) => !defined.has(id))])
}

const standard: RegionBook = bookOf(regionTable)

function bookOf(entries: ReadonlyArray<RegionEntry>): RegionBook {
  return {entries, byId: new Map(entries.map((entry) => [entry.id, entry]))}
}

function entryOf(given: RegionDefinition, known: RegionEntry | undefined): RegionEntry {
  const zh = given.zh ?? known?.zh ?? given.id
  const names = given.names ?? known?.names ?? []
  // Other borders than the table's: what it says of them no longer holds.
  const redrawn = given.members !== undefined || given.cities !== undefined
  const cities = given.cities ?? (redrawn ? undefined : known?.cities)
  const gathers = given.gathers ?? known?.gathers
  return {
    id: given.id,
    zh,
    en: given.en ?? (given.zh === undefined ? known?.en : undefined) ?? zh,
    names: [...new Set([...names, zh])].toSorted((left, right) => right.length - left.length),
    members: given.members ?? (redrawn ? [] : (known?.members ?? [])),
    ...(!redrawn && known?.within && {within: known.within}),
    ...(cities && {cities}),
    ...(gathers && {gathers}),
    definition: given.definition ?? (redrawn || !known ? '使用者自定义' : known.definition),
  }
}
