import {describe, expect, it} from 'vitest'
import {placeTerm} from '@region-briefs/core/printing'
import {tileTable} from '../../src/charts/tile-table.ts'
import {layoutTiles} from '../../src/layout/layout-tiles.ts'
import {toLooks} from '../../src/theme/looks.ts'
import {theme} from '../../src/theme/theme.ts'
import {toWording} from '../../src/wording/wording.ts'
import {lineText} from '../fixtures/line-text.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const names = tileTable.map(({code, column, row}) => ({label: placeTerm(code)!.en, column, row, marked: row % 2 === 0}))

describe('layoutTiles', () => {
  it.each([430, 453, 470])('should cut no English name in a column of %i pt', (widthPt) => {
    const context = {
      typesetter: {fonts: testFonts, missing: new Map()},
      widthPt,
      structure: [],
      theme,
      looks: toLooks(theme),
      wording: toWording('en'),
    }
    const spec = {form: 'tiles' as const, title: '', tiles: names, notes: [], alt: ''}
    const {boxes, heightPt} = layoutTiles(context, spec, 0)
    const said = boxes.flatMap((box) => (box.type === 'text' ? [lineText(box.line)] : [])).join(' ')
    for (const {label} of names) expect(said).toContain(label)
    expect(said).not.toContain('…')
    for (const box of boxes) {
      if (box.type !== 'rect') continue
      expect(box.xPt).toBeGreaterThanOrEqual(0)
      expect(box.xPt + box.widthPt).toBeLessThanOrEqual(widthPt)
      expect(box.yPt + box.heightPt).toBeLessThanOrEqual(heightPt)
    }
  })
})
