/** Anchors can make a value hold itself. */
const deepest = 5

/** Write a value as YAML on one line, for what to write instead: `[pdf, xlsx]`, `{id: gba}`. */
export function yamlOf(value: unknown, depth: number = 0): string {
  if (depth > deepest) return '…'
  if (Array.isArray(value)) return `[${value.map((each) => yamlOf(each, depth + 1)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, each]) => `${name}: ${yamlOf(each, depth + 1)}`)
      .join(', ')}}`
  }
  return typeof value === 'string' ? yamlText(value) : String(value)
}

/** Plain where YAML reads it as the same text, else in single quotes. */
function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{N}._/-]+(?: [\p{L}\p{N}，。、._/-]+)*$/u.test(text) || /^[\p{L}\p{N}，。、]+$/u.test(text)
  const readsOtherwise = /^(?:true|false|null|~|[-+.\d][\d._]*(?:e[-+]?\d+)?)$/i.test(text) || text.startsWith('-')
  return isPlain && !readsOtherwise ? text : `'${text.replaceAll("'", "''")}'`
}
