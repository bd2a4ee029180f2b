import {expect, test} from 'vitest'
import {findingDraft} from '../src/checks/finding-draft.ts'
import {waive} from '../src/checks/waive.ts'

const place = {line: 43, column: 1}
const finding = {
  ...findingDraft({
    rule: 'growth-of-levels',
    status: 'differs',
    severity: 'info',
    message: '',
    observations: ['o-1', 'o-2'],
    position: {start: place, end: place},
  }),
  id: 'f-1',
}

test.each([
  ['the rule alone', {rule: 'growth-of-levels', reason: 'revised'}, 'revised'],
  ['a figure of it', {rule: 'growth-of-levels', observation: 'o-2', reason: 'revised'}, 'revised'],
  ['its line', {rule: 'growth-of-levels', line: 43, reason: 'revised'}, 'revised'],
  ['another rule', {rule: 'share-of-whole', line: 43, reason: 'revised'}, null],
  ['another figure', {rule: 'growth-of-levels', observation: 'o-9', reason: 'revised'}, null],
  ['another line', {rule: 'growth-of-levels', line: 44, reason: 'revised'}, null],
])('a waiver by %s', (_, waiver, expected) => {
  expect(waive(finding, [waiver])).toEqual({...finding, waived: expected})
})
