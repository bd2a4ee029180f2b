import {expect, test} from 'vitest'
import * as door from '../src/index.ts'

test('the package exposes these names and no others', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'dataPaths',
    'overlayTemplate',
    'planWorkbook',
    'renderData',
    'renderXlsx',
  ])
})
