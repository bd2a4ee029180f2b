import {escapeText} from './escape-text.ts'

/** The texts of a workbook, each once, in the order of their first use. */
export interface StringTable {
  /** The index of a text, which is added where it is new. */
  indexOf: (text: string) => number
  /** The part `xl/sharedStrings.xml`. */
  xml: () => string
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** Space at an end is dropped by Excel unless it is asked for; line breaks inside are not. */
const endsInSpace = /^[ \t\n\r]|[ \t\n\r]$/

export function stringTable(): StringTable {
  const indices = new Map<string, number>()
  let uses = 0
  return {
    indexOf: (text) => {
      uses++
      const known = indices.get(text)
      if (known !== undefined) return known
      indices.set(text, indices.size)
      return indices.size - 1
    },
    xml: () => {
      const items = Array.from(
        indices.keys(),
        (text) => `<si><t${endsInSpace.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t></si>`,
      )
      return `${head} count="${uses}" uniqueCount="${indices.size}">${items.join('')}</sst>`
    },
  }
}
