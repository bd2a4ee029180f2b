import type {Line, Measure} from './break-lines.ts'
import {breakLines} from './break-lines.ts'
import type {Gap} from './gaps.ts'
import type {Token} from './tokens.ts'

/** In pt: nearer to the narrowest column is not seen. */
const precisionPt = 1

const stops = /[，。；：！？,;:!?]$/u
/** A line that ends where a clause does may be longer than its neighbour by so much. */
const mostUneven = 2

/**
 * Break a heading so that its lines are about as long as each other: two lines where a clause ends, else in the
 * narrowest column that needs no more lines than the whole one. (The latter is `text-wrap-style: balance` of CSS Text
 * Module Level 4.)
 */
export function balanceLines(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>, measure: Measure): Array<Line> {
  const lines = breakLines(tokens, gaps, measure)
  if (lines.length === 1) return lines
  return (lines.length === 2 ? breakAtStop(tokens, gaps, measure) : null) ?? narrowed(lines, tokens, gaps, measure)
}

/** The most even of the breaks behind a stop; null where none is even enough. */
function breakAtStop(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>, measure: Measure): Array<Line> | null {
  const places = [...tokens.keys()].filter((at) => tokens[at]!.breakable && stops.test(tokens[at - 1]!.text))
  const broken = places
    .map((place) =>
      breakLines(
        tokens.map((token, at) => ({...token, breakable: at === place})),
        gaps,
        measure,
      ),
    )
    .filter((lines) => lines.every(fits) && unevenness(lines) <= mostUneven)
  return broken.toSorted((one, other) => unevenness(one) - unevenness(other))[0] ?? null
}

function unevenness(lines: ReadonlyArray<Line>): number {
  const widths = lines.map((line) => line.naturalPt)
  return Math.max(...widths) / Math.max(1, Math.min(...widths))
}

function narrowed(
  lines: Array<Line>,
  tokens: ReadonlyArray<Token>,
  gaps: ReadonlyArray<Gap>,
  measure: Measure,
): Array<Line> {
  let best = lines
  let narrow = measure.widthPt / 2
  let wide = measure.widthPt
  while (wide - narrow > precisionPt) {
    const widthPt = (narrow + wide) / 2
    const tried = breakLines(tokens, gaps, {...measure, widthPt})
    if (tried.length <= lines.length && tried.every(fits)) {
      best = tried
      wide = widthPt
    } else {
      narrow = widthPt
    }
  }
  return best
}

function fits({naturalPt, easyPt, hardPt, availablePt}: Line): boolean {
  return naturalPt - easyPt - hardPt <= availablePt
}
