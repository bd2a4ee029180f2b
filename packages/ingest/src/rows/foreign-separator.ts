/** Signs that other programs set between cells, with what they are called. */
const separators: ReadonlyArray<readonly [sign: string, name: string]> = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
  ['，', 'full-width commas'],
  ['；', 'full-width semicolons'],
  ['、', 'enumeration commas'],
]

/** What parts the cells of a file's header in place of commas. */
export interface ForeignSeparator {
  readonly name: string
  /** Of the first one, from 1. */
  readonly line: number
  readonly column: number
  readonly sign: string
}

/** The sign other than a comma that parts a header's columns; null where the first line with text is a header by commas, or none. */
export function foreignSeparator(text: string): ForeignSeparator | null {
  const start = text.search(/\S/)
  if (start < 0) return null
  const before = text.slice(0, start).split(/\r\n|\r|\n/)
  const [header = ''] = text.slice(start - before.at(-1)!.length).split(/[\r\n]/, 1)
  const found = separators.find(([sign]) => isHeader(header.split(sign)))
  if (!found || isHeader(header.split(','))) return null
  const [sign, name] = found
  return {sign, name, line: before.length, column: header.indexOf(sign) + 1}
}

/** Whether the two columns are there that no overlay can be without. */
function isHeader(cells: ReadonlyArray<string>): boolean {
  const names = cells.map((cell) => cell.replaceAll('"', '').trim().toLowerCase())
  return names.includes('region') && names.includes('value')
}
