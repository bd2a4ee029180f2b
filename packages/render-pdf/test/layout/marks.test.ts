import {curveStepAfter} from 'd3-shape'
import {describe, expect, it} from 'vitest'
import type {Place} from '../../src/layout/marks.ts'
import {course} from '../../src/layout/marks.ts'
import {stackedEnds} from '../../src/layout/stacked-ends.ts'
import {valueScale} from '../../src/layout/value-scale.ts'
import {yearScale} from '../../src/layout/year-scale.ts'

const pen = {node: 1, color: '#000000'}

function dataOf(places: ReadonlyArray<Place>): Array<string> {
  return course(places, pen, 1).map(({data}) => data)
}

describe('course', () => {
  it('should go on through its places, and leave a gap where one is missing', () => {
    const places = [[0, 1], [2, 3], null, [4, 5], [6, 7.128]] as const
    expect(dataOf(places)).toEqual(['M0,1L2,3M4,5L6,7.13'])
  })

  it('should be nothing where there is no place', () => {
    expect(dataOf([null, null])).toEqual([])
    expect(dataOf([])).toEqual([])
  })

  it('should hold a value up to the next time in steps', () => {
    const places = [
      [0, 9],
      [10, 5],
      [20, 7],
    ] as const
    expect(course(places, pen, 1, curveStepAfter).map(({data}) => data)).toEqual(['M0,9L10,9L10,5L20,5L20,7'])
  })
})

describe('stackedEnds', () => {
  it('should set parts one after the other, one below nothing without length', () => {
    expect(stackedEnds([3, -2, 4])).toEqual([
      [0, 3],
      [3, 3],
      [3, 7],
    ])
  })
})

describe('scales', () => {
  it.each([
    [
      'the least at the start, the greatest at the end',
      valueScale([20, 10, 15], [100, 0], 'values'),
      [100, 0],
      [10, 20],
    ],
    ['values that are all one in the middle', valueScale([5, 5], [100, 0], 'values'), [50], [5]],
    ['zero within, for bars', valueScale([5, 10], [0, 100], 'zero'), [0, 50, 100], [0, 5, 10]],
    ['bars below zero to its left', valueScale([-5, 5], [0, 100], 'zero'), [0, 50, 100], [-5, 0, 5]],
    ['bars of nothing at the start', valueScale([0, 0], [10, 100], 'zero'), [10], [0]],
    ['a year alone at the start', yearScale([2024], [10, 100]), [10], [2024]],
    ['years by their distance', yearScale([2019, 2020, 2023], [0, 100]), [0, 25, 100], [2019, 2020, 2023]],
  ])('should place %s', (_, scale, places, values) => {
    expect(values.map((value) => scale(value))).toEqual(places)
  })
})
