import type {OverlayRecord} from '@region-briefs/core'
import {readOverlay} from '@region-briefs/ingest'
import {overlayTemplate} from '@region-briefs/render-xlsx'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

const name = 'overlay.xlsx'

/** Rows of one series, its places told apart by their periods. */
const anyRows: fc.Arbitrary<Array<OverlayRecord>> = fc
  .uniqueArray(fc.integer({min: 1950, max: 2049}), {minLength: 1, maxLength: 12})
  .chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        fc.record({
          region: fc.constant('CN-GD'),
          indicator: fc.constant('gdp_growth'),
          unit: fc.constant('%'),
          period: fc.constant(String(year)),
          // Sizes that no sheet can hold are refused by name.
          value: fc
            .double({noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9})
            .map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
          status: fc.constantFrom('A', 'P', 'E', 'R'),
          source: fc.constantFrom('示例年鉴表 1', '=SUM(A1)', '示例，“引号” & <尖括号>'),
        }),
      ),
    ),
  )

describe('the template of an overlay', () => {
  test.each(['zh', 'en'] as const)(
    'in %s is read back without a message, its example as a missing value',
    async (language) => {
      const {overlay, messages} = await readOverlay(await overlayTemplate({language}), {name})
      expect(messages.map(({reason}) => reason)).toEqual([])
      expect(overlay.series).toHaveLength(1)
      expect(overlay.series[0]!.points).toMatchObject([{period: '2024', value: null, status: 'M'}])
    },
  )

  test('gives back the rows that are in it, one for one', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const {overlay, messages} = await readOverlay(await overlayTemplate({rows}), {name})
        expect(messages.map(({reason}) => reason)).toEqual([])
        const points = overlay.series.flatMap((series) => series.points)
        const written = rows.map(({period, value, status, source}) => ({period, value, status, source}))
        expect(points).toEqual(written.toSorted((one, other) => (one.period < other.period ? -1 : 1)))
      }),
      {numRuns: 15},
    )
  })

  test('has the same bytes each time', async () => {
    expect(await overlayTemplate()).toEqual(await overlayTemplate({language: 'zh'}))
  })
})
