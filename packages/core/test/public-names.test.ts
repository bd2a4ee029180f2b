import {expect, test} from 'vitest'
import * as door from '@region-briefs/core'

test('the public names', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'compareModels',
    'deriveSeries',
    'explainLine',
    'fieldRules',
    'findingRules',
    'isoMonths',
    'overlayRules',
    'packIds',
    'packOf',
    'placeTerm',
    'report',
    'ruleUrl',
    'rules',
    'terms',
    'toDiagnostic',
    'toModel',
    'toOverlay',
    'unitTerm',
  ])
})
