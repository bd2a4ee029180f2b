import type {Observation} from '@region-briefs/core'

/** A figure's wording, number and unit, as far as they are needed to show it. */
export type PrintedFigure = Pick<Observation, 'surface'> & Partial<Pick<Observation, 'printed' | 'printedUnit'>>

/**
 * The figure with its unit, where the text prints that elsewhere: `35.9` of a list 35.9、3.9 和 1.3 万亿元 and `36083.5` of a
 * table in 亿元 say nothing alone. `3.2左右` under % is `3.2%左右`; what holds its unit stays as printed.
 */
export function withUnit({surface, printed, printedUnit}: PrintedFigure): string {
  if (!printed || !printedUnit) return surface
  const said = bare(surface)
  const unit = bare(printedUnit)
  if (said.includes(unit)) return surface
  const at = surface.lastIndexOf(printed)
  if (at < 0) return surface
  const end = at + printed.length
  // 1.2万 under 家: its unit is 万家, and 万 is printed.
  const behind = surface.slice(end)
  const scale = [...unit].findLastIndex((_, index) => bare(behind).startsWith(unit.slice(0, index + 1)))
  const scaleEnd = scale < 0 ? end : surface.indexOf(unit[scale]!, end) + 1
  const missing = printedUnit.slice(scale + 1)
  const gap = scale < 0 && /^[\p{Script=Han}A-Za-z]/u.test(missing) ? ' ' : ''
  return surface.slice(0, scaleEnd) + gap + missing + surface.slice(scaleEnd)
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '').normalize('NFKC')
}
