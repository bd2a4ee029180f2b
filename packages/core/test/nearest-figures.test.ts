import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {CheckInput, Figure} from '../src/checks/check-input.ts'
import {figuresOf} from '../src/checks/check-input.ts'
import {nearestFigures} from '../src/checks/nearest-figures.ts'
import type {Observation} from '../src/model/model.ts'

/** Figures of a table, each with this unit. */
function inputOf(units: ReadonlyArray<string>): CheckInput {
  const observations = units.map((unit): Partial<Observation> => ({unit, label: '产量', kind: 'level', subject: null}))
  return {sentences: [], observations} as unknown as CheckInput
}

test('the nearest figures with a key are found, of two as near the earlier first', () => {
  const input = inputOf(['吨', '吨', '台', '吨', '吨'])
  const find = nearestFigures(({observation}) => [observation.unit!])
  const ordersNear = (order: number, most: number): Array<number> =>
    find(input, '吨', figuresOf(input)[order]!, most).map((figure) => figure.order)
  expect(ordersNear(2, 6)).toEqual([1, 3, 0, 4])
  expect(ordersNear(2, 3)).toEqual([1, 3, 0])
  expect(ordersNear(4, 2)).toEqual([4, 3])
  expect(find(input, '辆', figuresOf(input)[0]!, 6)).toEqual([])
})

test('what is found is what sorting all figures by distance gives', () => {
  const find = nearestFigures(({observation}) => [observation.unit!])
  fc.assert(
    fc.property(fc.array(fc.constantFrom('吨', '台'), {minLength: 1, maxLength: 30}), fc.nat(29), (units, at) => {
      const input = inputOf(units)
      const near = figuresOf(input)[at % units.length]!
      const distance = (figure: Figure): number => Math.abs(figure.order - near.order)
      const sorted = figuresOf(input)
        .filter(({observation}) => observation.unit === '吨')
        .toSorted((left, right) => distance(left) - distance(right))
      expect(find(input, '吨', near, 6)).toEqual(sorted.slice(0, 6))
    }),
  )
})
