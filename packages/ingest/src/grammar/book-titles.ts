import {matchesOf} from './matches-of.ts'
/** No title is longer: a 《 that is never closed must not swallow the rest of the paper. */
const longestTitle = 200

/**
 * Find 《…》. The first 《 opens, the next 》 closes; one pass, however many are left open.
 *
 *     通过了《北岸纲领：面向未来》和《南岸协定》
 *           ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^
 */
export function bookTitles(text: string): Array<{readonly start: number; readonly end: number}> {
  const titles: Array<{start: number; end: number}> = []
  if (!text.includes('《')) return titles
  let open = -1
  for (const {0: mark, index} of matchesOf(text, /[《》]/g)) {
    if (mark === '《') {
      if (open < 0 || index - open > longestTitle) open = index
    } else if (open >= 0) {
      if (index - open <= longestTitle) titles.push({start: open, end: index + 1})
      open = -1
    }
  }
  return titles
}
