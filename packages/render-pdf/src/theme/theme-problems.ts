import {contrast} from './contrast.ts'
import type {ThemeColor, ThemeSettings, ThemeSize} from './theme-settings.ts'
import {theme} from './theme.ts'

/** WCAG 2.2, 1.4.3: text of any size is read with so much contrast to its ground. */
const leastContrast = 4.5

/** What text is set in, and what it stands on. */
const textColors: ReadonlyArray<ThemeColor> = ['ink', 'quiet', 'accent', 'warn']
const leastSize = 6
/** Up to which a card of four lines fits a page, and up to which heads and feet fit their margins, whose height is fixed. */
const mostSize: Readonly<Record<ThemeSize, number>> = {
  title: 36,
  h1: 36,
  h2: 36,
  h3: 36,
  lead: 24,
  body: 24,
  small: 24,
  note: 24,
  running: 12,
}

/**
 * Check what a user sets of the theme.
 *
 * @returns A line for each setting that cannot be taken, *Unexpected X, expected Y*; none where all is well.
 */
export function themeProblems({color = {}, size = {}}: ThemeSettings): Array<string> {
  const badColors = Object.entries(color).flatMap(([name, value]) => colorProblem(name, value))
  const badSizes = Object.entries(size).flatMap(([name, value]) => sizeProblem(name, value))
  // Contrast can be said of colours only.
  return badColors.length > 0 ? [...badColors, ...badSizes] : [...contrastProblems(color), ...badSizes]
}

function colorProblem(name: string, value: string | undefined): Array<string> {
  if (value === undefined) return []
  if (!Object.hasOwn(theme.color, name)) return [unknownName('color', name, Object.keys(theme.color))]
  if (/^#[0-9a-f]{6}$/i.test(value)) return []
  return [`Unexpected colour \`${value}\` of \`theme.color.${name}\`, expected \`#rrggbb\``]
}

function sizeProblem(name: string, value: number | undefined): Array<string> {
  if (value === undefined) return []
  if (!isSize(name)) return [unknownName('size', name, Object.keys(mostSize))]
  if (Number.isFinite(value) && value >= leastSize && value <= mostSize[name]) return []
  return [`Unexpected size \`${value}\` of \`theme.size.${name}\`, expected ${leastSize} to ${mostSize[name]} pt`]
}

function isSize(name: string): name is ThemeSize {
  return Object.hasOwn(mostSize, name)
}

function unknownName(kind: string, name: string, known: ReadonlyArray<string>): string {
  return `Unexpected \`theme.${kind}.${name}\`, expected one of \`${known.join('`, `')}\``
}

function contrastProblems(set: NonNullable<ThemeSettings['color']>): Array<string> {
  const color: Record<string, string> = {...theme.color, ...defined(set)}
  const pairs = [
    ...textColors.flatMap((text) => [[text, 'paper'] as const, [text, 'tint'] as const]),
    ['paper', 'accent'] as const,
    ['ink', 'barRest'] as const,
  ]
  return pairs.flatMap(([text, ground]) => {
    const reached = contrast(color[text]!, color[ground]!)
    if (reached >= leastContrast) return []
    const shown = `\`${text}\` (${color[text]}) on \`${ground}\` (${color[ground]})`
    return [`Unexpected contrast ${reached.toFixed(2)} of ${shown}, expected at least ${leastContrast}`]
  })
}

function defined(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
