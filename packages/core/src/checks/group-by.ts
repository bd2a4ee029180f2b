/** The items by the key of each, keys and items in their order. (`Map.groupBy` is newer than Node 20.) */
export function groupBy<Item, Key>(items: ReadonlyArray<Item>, keyOf: (item: Item) => Key): Map<Key, Array<Item>> {
  const groups = new Map<Key, Array<Item>>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
