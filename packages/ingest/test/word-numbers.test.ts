import {expect, test} from 'vitest'
import {formatNumber} from '../src/readers/docx/number-formats.ts'
import {printNumbers} from '../src/readers/docx/print-numbers.ts'

test.for([
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['chineseCounting', 1, '一'],
  ['chineseCountingThousand', 10, '十'],
  ['chineseCounting', 15, '十五'],
  ['chineseCounting', 20, '二十'],
  ['japaneseCounting', 105, '一百零五'],
  ['chineseCounting', 1010, '一千零一十'],
  ['ideographDigital', 20, '二〇'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['decimalEnclosedParen', 20, '⒇'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 28, 'bb'],
  ['bullet', 1, null],
] as const)('%s writes %i as %s', ([format, value, printed]) => {
  expect(formatNumber(format, value)).toBe(printed)
})

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1章')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
const item = (list: number, at: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>题</w:t></w:r></w:p>`

function numbersOf(xml: string): Array<string | undefined> {
  return Array.from(
    printNumbers(xml, {numbering, styles: ''}).matchAll(/<w:t[^>]*>([^<]*)<\/w:t><\/w:r><w:r>/g),
    ([, each]) => each,
  )
}

test('narrower levels begin anew, and a list of its own begins where it says', () => {
  const items = [item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1), item(2, 0)]
  expect(numbersOf(items.join(''))).toEqual(['第一章 ', '一.1 ', '一.2 ', '第二章 ', '二.1 ', '第一章 '])
})

test('a paragraph out of a list, and a document without lists, are as they were', () => {
  const plain =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>题</w:t></w:r></w:p>'
  expect(printNumbers(plain, {numbering, styles: ''})).toBe(plain)
  expect(printNumbers(item(1, 0), {numbering: '', styles: ''})).toBe(item(1, 0))
})
