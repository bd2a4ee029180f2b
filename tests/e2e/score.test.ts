import type {Observation} from '@region-briefs/core'
import {expect, test} from 'vitest'
import {checkGold} from '../gold/check-gold.ts'
import type {GoldFigure} from '../gold/gold-figure.ts'
import {matchFigures} from '../gold/match-figures.ts'
import {addScores, findingOf, scoreFigures, type ScoredField} from '../gold/score.ts'

const gold: ReadonlyArray<GoldFigure> = [
  {
    surface: '1.2 万亿元',
    value: 1.2e12,
    unit: 'CNY',
    kind: 'level',
    period: '2024',
    label: '进出口总额',
    subject: '甲省',
  },
  {
    surface: '5%',
    value: 5,
    unit: '%',
    kind: 'growth',
    direction: 'up',
    basis: 'yoy',
    label: [['进出口'], ['外贸', '额']],
  },
  {surface: '3—5 倍', low: 3, high: 5, unit: 'times', kind: 'change', direction: 'up', label: '产量', cites: [2]},
]

/** What is read where everything is right. */
const allRight: ReadonlyArray<Observation> = [
  {...observation(0), surface: '1.2万亿元'},
  {...observation(1), surface: '５％', label: '外贸总额'},
  observation(2),
]

/** The figure as the model gives it, at a place of its own. */
function observation(index: number): Observation {
  const figure = gold[index]!
  const {label} = figure
  return {
    value: null,
    low: null,
    high: null,
    counted: null,
    comparator: 'eq',
    direction: null,
    basis: null,
    price: null,
    status: 'actual',
    period: null,
    subject: null,
    partner: null,
    cites: [],
    ...figure,
    label: typeof label === 'string' ? label : '',
    position: {start: {line: 1, column: 1, offset: index * 10}, end: {line: 1, column: 9}},
  } as unknown as Observation
}

function score(read: ReadonlyArray<Observation>): ReturnType<typeof scoreFigures> {
  return scoreFigures(read, gold)
}

test('a text read rightly has nothing wrong, however its signs are set and in whatever order it comes', () => {
  const {found, together, unlabelled, wrong, right, of} = score(allRight.toReversed())
  expect({found, together, unlabelled, wrong}).toEqual({found: 3, together: 3, unlabelled: 0, wrong: []})
  expect(right).toEqual(of)
})

test.for([
  ['value', {value: 1.3e12}, '1.2 万亿元: value 1300000000000, expected 1200000000000'],
  ['value', {value: null, low: 1, high: 2}, '1.2 万亿元: value 1 to 2, expected 1200000000000'],
  ['unit', {unit: 'USD'}, '1.2 万亿元: unit USD, expected CNY'],
  ['comparator', {comparator: 'about'}, '1.2 万亿元: comparator about, expected eq'],
  ['kind', {kind: 'change'}, '1.2 万亿元: kind change, expected level'],
  ['direction', {direction: 'up'}, '1.2 万亿元: direction up, expected null'],
  ['basis', {basis: 'yoy'}, '1.2 万亿元: basis yoy, expected null'],
  ['period', {period: null}, '1.2 万亿元: period null, expected 2024'],
  ['label', {label: '出口总额'}, '1.2 万亿元: label 出口总额, expected 进出口总额'],
] as const)('a wrong %s is counted, and the figure is not right all together', ([field, change, line]) => {
  const {right, of, together, wrong} = score([{...allRight[0]!, ...change}, allRight[1]!, allRight[2]!])
  expect({right: right[field], of: of[field], together}).toEqual({right: 2, of: 3, together: 2})
  expect(wrong).toEqual([line])
})

test.for([
  ['subject', {subject: null}],
  ['partner', {partner: '乙省'}],
  ['counted', {counted: '企业'}],
  ['status', {status: 'target'}],
  ['price', {price: 'real'}],
  ['cites', {cites: [1]}],
] satisfies Array<[ScoredField, Partial<Observation>]>)('a wrong %s is counted by itself', ([field, change]) => {
  const {right, together} = score([{...allRight[0]!, ...change}, allRight[1]!, allRight[2]!])
  expect({right: right[field], together}).toEqual({right: 2, together: 3})
})

test('one end of a range, one of the cites, a label without one of its words are wrong', () => {
  const {right} = score([allRight[0]!, {...allRight[1]!, label: '外贸'}, {...allRight[2]!, high: 6, cites: [2, 3]}])
  expect({value: right.value, cites: right.cites, label: right.label}).toEqual({value: 2, cites: 2, label: 2})
})

test('a label that is not there is wrong, and counted as empty', () => {
  const {unlabelled, right} = score([{...allRight[0]!, label: ''}, allRight[1]!, allRight[2]!])
  expect({unlabelled, label: right.label}).toEqual({unlabelled: 1, label: 2})
})

test('a missing figure lowers recall, one too many precision', () => {
  const missing = score(allRight.slice(1))
  expect(missing.wrong).toEqual(['1.2 万亿元: not found'])
  expect(findingOf(missing)).toEqual({precision: 1, recall: 2 / 3, f1: 0.8})
  const tooMany = score([...allRight, {...allRight[1]!, surface: '7%'}])
  expect(tooMany.wrong).toEqual(['1 7%: is no figure'])
  expect(findingOf(tooMany)).toEqual({precision: 3 / 4, recall: 1, f1: 6 / 7})
  const both = addScores([missing, tooMany])
  expect(findingOf(both)).toEqual({precision: 5 / 6, recall: 5 / 6, f1: 10 / 12})
  expect(both.of.value).toBe(5)
})

test('fields that the annotations do not carry are not scored', () => {
  const {of, together} = scoreFigures([{...allRight[0]!, label: '出口'}], [gold[0]!], ['value', 'unit'])
  expect({value: of.value, label: of.label, together}).toEqual({value: 1, label: 0, together: 1})
})

test.for([
  ['as many as can be', ['5%', '3%', '5%'], ['3%', '5%'], [null, 0, 1]],
  ['without crossing', ['5%', '3%'], ['3%', '5%'], [null, 0]],
  ['one too many between', ['5%', '3%'], ['5%', '9%', '3%'], [0, 2]],
  ['none', ['5%'], [], [null]],
] as const)('figures are paired: %s', ([, annotated, read, matches]) => {
  expect(matchFigures(printed(annotated), printed(read))).toEqual(matches)
})

function printed(surfaces: ReadonlyArray<string>): Array<{surface: string}> {
  return surfaces.map((surface) => ({surface}))
}

test('a figure on another line is another figure', () => {
  const read = [{surface: '5%', line: 4}]
  expect(matchFigures([{surface: '5%', line: 3}], read)).toEqual([null])
  expect(matchFigures([{surface: '5%', line: 4}], read)).toEqual([0])
})

test('annotations that the model does not have are named', () => {
  const document = {name: 'a', style: 'a', part: 'rule', text: '增长 5%，占３％。'} as const
  const problemsOf = (...figures: ReadonlyArray<object>): Array<string> =>
    checkGold({...document, figures: figures as ReadonlyArray<GoldFigure>})
  expect(problemsOf({surface: '5 %', value: 5, kind: 'growth'}, {surface: '3%', value: 3, kind: 'share'})).toEqual([])
  expect(problemsOf({surface: '5%', value: 5, kind: 'rise', periode: '2024', period: '2024年'})).toEqual([
    'a: 5%: unexpected kind "rise"',
    'a: 5%: unexpected periode "2024"',
    'a: 5%: unexpected period "2024年"',
  ])
  expect(problemsOf({surface: '5%', low: 5, kind: 'growth'})).toEqual(['a: 5%: expected a value, or low and high'])
  expect(problemsOf({surface: '3%', value: 3, kind: 'share'}, {surface: '5%', value: 5, kind: 'growth'})).toEqual([
    'a: 5% is not in the text, or not after the figure before it',
  ])
})
