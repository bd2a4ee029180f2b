import type {BriefingFonts} from '../fonts/open-fonts.ts'
import {segments, segmentWidth} from './relax.ts'
import type {StyledRun} from './text-style.ts'
import {toReadable} from './to-readable.ts'
import {toTokens, withoutHyphens} from './tokens.ts'

/** Width in pt that a column needs so that nothing which belongs together is parted in it; 0 for text that shows nothing. */
export function widestPart(runs: ReadonlyArray<StyledRun>, fonts: BriefingFonts): number {
  // The text is set once more, where missing characters are counted.
  const tokens = withoutHyphens(toTokens(toReadable(runs, fonts, new Map()), fonts))
  return segments(tokens).reduce((widest, segment) => Math.max(widest, segmentWidth(segment)), 0)
}
