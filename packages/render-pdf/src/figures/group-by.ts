/** Values by key, keys and values in the order met. (`Map.groupBy` came with Node 21.) */
export function groupBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Array<Array<Value>> {
  const groups = new Map<string, Array<Value>>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return [...groups.values()]
}
