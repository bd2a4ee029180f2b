import {describe, expect, it} from 'vitest'
import type {ChartPoint} from '../../src/blocks/chart-spec.ts'
import {layoutRows} from '../../src/layout/layout-rows.ts'
import type {RectBox} from '../../src/layout/boxes.ts'
import {toLooks} from '../../src/theme/looks.ts'
import {theme} from '../../src/theme/theme.ts'
import {toWording} from '../../src/wording/wording.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const plain: ChartPoint = {
  label: '甲',
  detail: '',
  surface: '10',
  numbers: ['F1'],
  value: 10,
  low: null,
  high: null,
  open: null,
  year: null,
}

/** Bars of figures, above which stands one without a bound word: it ends where their printed number lies. */
function barsOf(open: ChartPoint['open'], value = 10): {end: number; bars: Array<RectBox>} {
  const context = {
    typesetter: {fonts: testFonts, missing: new Map()},
    widthPt: 470,
    structure: [],
    theme,
    looks: toLooks(theme),
    wording: toWording('zh'),
  }
  const points = [
    {...plain, value},
    {...plain, value, open},
  ]
  const [reference, bounded] = layoutRows(
    context,
    {form: 'bars', title: '', unit: '', points, notes: [], alt: ''},
    0,
  ).map((slab) => slab.boxes.filter((box) => box.type === 'rect'))
  const [full] = reference!
  return {end: value < 0 ? full!.xPt : full!.xPt + full!.widthPt, bars: bounded!}
}

describe('layoutRows', () => {
  it('should draw a bar of 逾 open beyond its number', () => {
    const {end, bars} = barsOf('above')
    const dashed = bars.find((bar) => bar.dashed)!
    expect(dashed.xPt).toBeCloseTo(end)
    expect(dashed.widthPt).toBeGreaterThan(5)
  })

  it('should draw a bar of 近 open within its number', () => {
    const {end, bars} = barsOf('below')
    const dashed = bars.find((bar) => bar.dashed)!
    expect(dashed.xPt + dashed.widthPt).toBeCloseTo(end)
    expect(dashed.widthPt).toBeGreaterThan(5)
  })

  it('should draw a bar of 约 open on both sides of its number', () => {
    const {end, bars} = barsOf('around')
    const dashed = bars.find((bar) => bar.dashed)!
    expect(dashed.xPt + dashed.widthPt / 2).toBeCloseTo(end)
  })

  it('should open a bar to the left away from zero', () => {
    const {end, bars} = barsOf('above', -10)
    const dashed = bars.find((bar) => bar.dashed)!
    expect(dashed.xPt + dashed.widthPt).toBeCloseTo(end)
  })

  it('should leave a plain bar closed', () => {
    expect(barsOf(null).bars.map((bar) => [bar.dashed, bar.fill])).toEqual([[false, theme.color.bar]])
  })
})
