import {expect, test} from 'vitest'
import {f1Of} from '../gold/compare/compare-tools.ts'
import {goldSpans} from '../gold/compare/gold-spans.ts'
import {readOurs} from '../gold/compare/read-ours.ts'
import {readRecognizersText} from '../gold/compare/read-recognizers-text.ts'
import type {Reading} from '../gold/compare/reading.ts'
import {addReadingScores, scoreReadings} from '../gold/compare/score-readings.ts'
import type {GoldFigure} from '../gold/gold-figure.ts'
import {readFigures} from '../gold/read-figures.ts'

const text = '甲省出口约 1 200 亿元，增长15%，占5%；时间缩短30%到50%，\n居全国第二位，近一半在 $39.5\\%$ 以下。'
const figures: ReadonlyArray<GoldFigure> = [
  {surface: '约1200亿元', value: 1.2e11, unit: 'CNY'},
  {surface: '15%', value: 15, unit: '%'},
  {surface: '5%', value: 5, unit: '%'},
  {surface: '30%到50%', low: 30, high: 50, unit: '%'},
  {surface: '第二位', value: 2},
  {surface: '近一半', value: 50, unit: '%'},
  {surface: '39.5%', value: 39.5, unit: '%'},
]

test('annotated figures are found in the text, and their numbers in them', () => {
  const spans = goldSpans(text, figures)
  expect(spans.map((span) => span && text.slice(span.start, span.end))).toEqual([
    '约 1 200 亿元',
    '15%',
    '5%',
    '30%到50%',
    '第二位',
    '近一半',
    '39.5\\%',
  ])
  expect(spans.map((span) => span?.numbers.map(({start, end}) => text.slice(start, end)))).toEqual([
    ['1 200'],
    ['15'],
    ['5'],
    ['30', '50'],
    ['二'],
    ['一半'],
    ['39.5'],
  ])
})

test('a figure that is not in the text, or only inside a longer number, has no place', () => {
  expect(goldSpans('增长15%，1.25亿元', [{surface: '5%'}, {surface: '25亿元'}, {surface: '15'}])).toEqual([
    null,
    null,
    {
      start: 2,
      end: 4,
      numbers: [{start: 2, end: 4}],
    },
  ])
})

/** Readings of these words of the text, one after the other. */
function readingsOf(...words: ReadonlyArray<[string, number, string | null]>): Array<Reading> {
  let from = 0
  return words.map(([word, value, unit]) => {
    const start = text.indexOf(word, from)
    from = start + word.length
    return {start, end: from, values: [value], unit}
  })
}

test('a figure is found by a reading that holds its whole number; a part of it is one too many', () => {
  const whole = scoreReadings(text, figures.slice(0, 1), readingsOf(['1 200 亿', 1.2e11, null]))
  expect(whole).toEqual({annotated: 1, read: 1, found: 1, value: 1, unit: 0})
  const cut = scoreReadings(text, figures.slice(0, 1), readingsOf(['200 亿元', 2e10, 'CNY']))
  expect(cut).toEqual({annotated: 1, read: 1, found: 0, value: 0, unit: 0})
  expect(f1Of(addReadingScores([whole, cut]))).toEqual({finding: 0.5, value: 0.5, unit: 0})
})

test('the ends of a range may be read one by one, which is one reading', () => {
  const range = figures.slice(3, 4)
  const both = readingsOf(['30%', 30, '%'], ['50%', 50, '%'])
  expect(scoreReadings(text, range, both)).toEqual({annotated: 1, read: 1, found: 1, value: 1, unit: 1})
  expect(scoreReadings(text, range, both.slice(1))).toEqual({annotated: 1, read: 1, found: 1, value: 0, unit: 1})
})

test('our own readings are held to the same rule', async () => {
  const sentence = '2024年，甲省出口1200亿元，增长15%。'
  const expected: Array<GoldFigure> = [
    {surface: '1200亿元', value: 1.2e11, unit: 'CNY'},
    {surface: '15%', value: 15, unit: '%'},
  ]
  const ours = readOurs(await readFigures(sentence))
  expect(scoreReadings(sentence, expected, ours)).toEqual({annotated: 2, read: 2, found: 2, value: 2, unit: 2})
})

test.for([
  ['2024年1—2月，出口逾7000亿美元', ['7000亿美元 700000000000 USD']],
  ['提高0.8个百分点', ['0.8个百分点 0.8 %']],
  ['“十四五”以来，第三次会议，进一步统一', []],
  ['企业300家，居第6位，约三分之二', ['300 300 null', '6位 6 null', '三分之二 66.7 %']],
  ['粮食1200万吨\n26.\n29万亿元', ['1200万吨 12000000 吨', '29万亿元 29000000000000 CNY']],
  ['| 甲 | 12.5 |', ['12.5 12.5 null']],
] as Array<[string, Array<string>]>)('what Recognizers-Text makes of %s', ([words, expected]) => {
  const readings = readRecognizersText(words)
  const shown = readings.map(
    ({start, end, values, unit}) =>
      `${words.slice(start, end)} ${values.map((value) => Number(value.toPrecision(3)))} ${unit}`,
  )
  expect(shown).toEqual(expected)
})
