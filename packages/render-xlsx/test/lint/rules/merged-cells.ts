import {overlap, rangeOf} from '../range.ts'
import {allOf} from '../xml.ts'
import type {Rule} from '../rule.ts'

/** No merged range of one cell, and none over another. */
export const mergedCellsRule: Rule = {
  id: 'merged-cells',
  check: ({sheets}) =>
    sheets.flatMap(({path, root}) => {
      const merged = allOf(root, 'mergeCell').map(({attributes}) => attributes['ref'] ?? '')
      const ranges = merged.map(rangeOf)
      return merged.flatMap((ref, index) => {
        const range = ranges[index]
        const others = ranges.slice(0, index).filter((other) => other !== null)
        const isGood = range && ref.includes(':') && !others.some((other) => overlap(other!, range))
        return isGood ? [] : [{where: `${path}!${ref}`, reason: 'is no merged range, or lies over another'}]
      })
    }),
}
