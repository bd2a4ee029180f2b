import {expect, test} from 'vitest'
import {applySeverities, tellsMissing, weighed} from '../src/settings/apply-severities.ts'

type Model = Parameters<typeof applySeverities>[0]

function modelOf(...findings: Array<[rule: string, status: string]>): Model {
  return {
    findings: findings.map(([rule, status]) => ({rule, status, severity: 'info'})),
    diagnostics: [{ruleId: 'a-message', severity: 'warning'}],
  } as never
}

function severitiesOf({findings}: Model): Array<string> {
  return findings.map(({severity}) => severity)
}

test('a severity counts where a finding differs, and where a rule that tells what is missing finds that', () => {
  const severities = {'share-of-whole': 'error', 'figure-cited': 'error', 'region-treated': 'warning'} as const
  const model = modelOf(
    ['share-of-whole', 'differs'],
    ['share-of-whole', 'unchecked'],
    ['share-of-whole', 'agrees'],
    ['figure-cited', 'unchecked'],
    ['figure-cited', 'agrees'],
    ['region-treated', 'unchecked'],
    ['sum-of-parts', 'differs'],
  )
  expect(severitiesOf(applySeverities(model, severities))).toEqual([
    'error',
    'info',
    'info',
    'error',
    'info',
    'warning',
    'info',
  ])
  expect([...tellsMissing]).toEqual(['figure-cited', 'region-treated'])
})

test('what is off is left out, agreements too; without a severity the model is the same', () => {
  const model = modelOf(['share-of-whole', 'agrees'], ['share-of-whole', 'differs'], ['sum-of-parts', 'differs'])
  expect(applySeverities(model, {'share-of-whole': 'off'}).findings).toHaveLength(1)
  expect(applySeverities(model, {})).toBe(model)
  expect(weighed(model.diagnostics, {'a-message': 'off'})).toEqual([])
  expect(weighed(model.diagnostics, {'a-message': 'error'})).toMatchObject([{severity: 'error'}])
  expect(weighed(model.diagnostics, {'share-of-whole': 'error'})).toEqual(model.diagnostics)
})
