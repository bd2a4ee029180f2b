import type {Rule} from '../rule.ts'

/** Each entry once, whatever its case (ECMA-376 part 2, 9.1.1.3), and none outside the package. */
export const zipEntriesRule: Rule = {
  id: 'zip-entries',
  check: ({entries, damaged}) => {
    const seen = new Set<string>()
    const wrong = entries.flatMap((entry) => {
      const folded = entry.toLowerCase()
      const isSecond = seen.has(folded)
      seen.add(folded)
      if (isSecond) return [{where: entry, reason: 'is there twice'}]
      return /\\|^\/|(?:^|\/)\.\.?(?:\/|$)/.test(entry) ? [{where: entry, reason: 'is no name of a part'}] : []
    })
    return [...wrong, ...damaged.map((where) => ({where, reason: 'has not the sum that the zip tells'}))]
  },
}
