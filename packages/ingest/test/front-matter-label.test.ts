import {describe, expect, test} from 'vitest'
import {labelledFields} from '../src/grammar/front-matter-label.ts'

const read = (line: string): Array<[string, string]> =>
  labelledFields(line).map(({name, textStart, textEnd}) => [name, line.slice(textStart, textEnd).trim()])

describe('a line in brackets is a field where its label is of those that journals print so', () => {
  const fields: ReadonlyArray<readonly [string, ...Array<[string, string]>]> = [
    ['责任编辑：乙某', ['editor', '乙某']],
    ['（责任编辑：乙某）', ['editor', '乙某']],
    ['[责任编辑 乙某]', ['editor', '乙某']],
    ['【本文责任编辑：乙 某】', ['editor', '乙 某']],
    ['〔收稿日期：2025-01-08〕', ['received', '2025-01-08']],
    ['(基金项目：河湾省社科基金（25A01）)', ['funding', '河湾省社科基金（25A01）']],
    ['（责任编辑：乙某　责任校对：丙某）', ['editor', '乙某'], ['editor', '丙某']],
  ]
  test.for(fields)('%s', ([line, ...expected]) => expect(read(line)).toEqual(expected))

  test.for([
    '（责任编辑：乙某）说明如下',
    '（责任编辑的意见不一）',
    '（责任编辑：乙某】',
    '（摘要：从略）',
    '（作者单位：河湾大学）',
    '[编辑部]',
    '',
    '（',
  ])('%j is none', (line) => expect(read(line)).toEqual([]))
})
