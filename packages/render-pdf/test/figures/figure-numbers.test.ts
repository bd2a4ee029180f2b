import type {Region} from '@region-briefs/core'
import {describe, expect, it} from 'vitest'
import {numberFigures} from '../../src/figures/figure-numbers.ts'
import {toWording} from '../../src/wording/wording.ts'
import {figure, inventedComparison, inventedPack} from '../fixtures/invented-pack.ts'

const zh = toWording('zh')

describe('numberFigures', () => {
  it('should name the regions that a figure is tied to in its scope, in their order', () => {
    const pack = inventedComparison()
    const [east, west] = pack.regions
    const regions = [
      {...east!, figures: [{observation: 'a', scope: 'region' as const, line: null}]},
      {
        ...west!,
        figures: [
          {observation: 'a', scope: 'region' as const, line: null},
          {observation: 'b', scope: 'national' as const, line: null},
        ],
      },
    ]
    const figures = [figure('a', 'region', {}), figure('b', 'national-about-region', {}), figure('c', 'other', {})]
    expect([...numberFigures({...pack, regions, figures}, zh)]).toEqual([
      ['a', {number: 'F1', regions: '东部沿海、西部地区'}],
      ['b', {number: 'F2', regions: '各区域'}],
      ['c', {number: 'F3', regions: '各区域'}],
    ])
  })

  it('should read the figures of a region once, however many the pack has', () => {
    const pack = inventedPack()
    let reads = 0
    const region: Region = Object.defineProperty({...pack.regions[0]!}, 'figures', {
      get: () => {
        reads++
        return pack.regions[0]!.figures
      },
    })
    expect(numberFigures({...pack, regions: [region]}, zh).size).toBe(16)
    expect(reads).toBe(1)
  })
})
