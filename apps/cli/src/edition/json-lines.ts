/** Columns of a line, the indent in them; a single text may be longer. */
const lineColumns = 120

/**
 * Write plain data as JSON with two spaces of indent, and on one line what fits there, such as a record or a point of a series: a change
 * of one of them is a change of one line, and a model is a quarter smaller than with a line for each value.
 *
 * @param value   What `JSON.stringify` takes.
 * @param indent  That of the line it begins on.
 */
export function jsonLines(value: unknown, indent: string = ''): string {
  const flat = JSON.stringify(value) ?? 'null'
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= lineColumns) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((each) => inner + jsonLines(each, inner)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${inner}${JSON.stringify(name)}: ${jsonLines(each, inner)}`)
  return `{\n${fields.join(',\n')}\n${indent}}`
}
