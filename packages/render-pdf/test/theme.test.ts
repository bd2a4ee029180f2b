import {describe, expect, it} from 'vitest'
import {looks} from '../src/theme/looks.ts'
import {theme} from '../src/theme/theme.ts'

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((left, right) => right - left)
  return (light! + 0.05) / (dark! + 0.05)
}

describe('theme', () => {
  const {ink, quiet, accent, warn, paper, tint} = theme.color

  it.each([
    ['ink', ink],
    ['quiet', quiet],
    ['accent', accent],
    ['warn', warn],
  ])('should keep %s readable on paper and tint', (_, color) => {
    expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color, tint)).toBeGreaterThanOrEqual(4.5)
  })

  it('should keep white readable on the accent', () => {
    expect(contrast(paper, accent)).toBeGreaterThanOrEqual(4.5)
  })

  it('should set the lines of a cell close enough to be copied out as one block', () => {
    // poppler, TextOutputDev: a block goes on over baselines up to 1.5 times the size apart.
    expect(looks.cell.leading).toBeLessThan(1.5)
  })

  it('should use only colours of the theme', () => {
    const colors: Array<string> = Object.values(theme.color)
    for (const look of Object.values(looks)) expect(colors).toContain(look.color)
  })
})
