import {describe, expect, it} from 'vitest'
import {contrast} from '../src/theme/contrast.ts'
import {toLooks} from '../src/theme/looks.ts'
import {themeProblems} from '../src/theme/theme-problems.ts'
import {toTheme} from '../src/theme/to-theme.ts'
import {theme} from '../src/theme/theme.ts'

const looks = toLooks(theme)

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

describe('themeProblems', () => {
  it('should find nothing in the house theme and in a dark accent', () => {
    expect(themeProblems({})).toEqual([])
    expect(themeProblems({color: {accent: '#8c1d18'}, size: {body: 12}})).toEqual([])
  })

  it('should name a colour that cannot be read, and what cannot be taken', () => {
    expect(themeProblems({color: {quiet: '#aaaaaa'}})[0]).toMatch(/^Unexpected contrast 2\.32 of `quiet`/)
    expect(themeProblems({color: {accent: 'red'}})).toEqual([
      'Unexpected colour `red` of `theme.color.accent`, expected `#rrggbb`',
    ])
    expect(themeProblems({size: {body: 3}})[0]).toContain('expected 6 to 24 pt')
    expect(themeProblems({size: {running: 13, title: 36}})).toEqual([
      'Unexpected size `13` of `theme.size.running`, expected 6 to 12 pt',
    ])
    expect(themeProblems({color: {acent: '#000000'}} as object)[0]).toContain(
      'Unexpected `theme.color.acent`, expected one of',
    )
  })

  it('should set what is given and leave the rest', () => {
    const made = toTheme({color: {accent: '#8c1d18'}, size: {body: 12}})
    expect(made.color).toMatchObject({accent: '#8c1d18', strongRule: '#8c1d18', ink: theme.color.ink})
    expect(made.size).toMatchObject({body: 12, note: theme.size.note})
  })
})
