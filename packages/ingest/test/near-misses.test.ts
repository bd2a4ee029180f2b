import {describe, expect, test} from 'vitest'
import {scanCitations} from '../src/grammar/citation-mark.ts'
import {labelledFields} from '../src/grammar/front-matter-label.ts'
import {isIssuer, speakerStart} from '../src/grammar/front-matter-line.ts'
import {lineJoin} from '../src/grammar/line-join.ts'
import {noteLines} from '../src/grammar/note-lines.ts'
import {noteMarks} from '../src/grammar/note-marks.ts'
import {isPageFrame} from '../src/grammar/page-frame.ts'
import {listedAt} from '../src/grammar/reference-lines.ts'
import {isNumberedTitle} from '../src/grammar/table-caption.ts'

const names = (text: string): Array<string> => labelledFields(text).map(({name}) => name)

/** What looks like a form of the grammar, beside the form itself. */
describe('near misses', () => {
  test('a mark of 0 cites nothing', () => {
    expect(scanCitations('口岸增加[1]').map(({reading}) => reading)).toEqual([[1]])
    expect(scanCitations('口岸增加[0]，出口在[0,1]之间')).toEqual([])
  })

  test('an entry is at most twenty numbers behind the one before', () => {
    const list = {style: 'point', last: 1, entry: '甲某. 论一[J]. 经济, 2022.'} as const
    expect(listedAt('21. 甲某. 论二', list)?.numbers).toEqual([21])
    expect(listedAt('22. 甲某. 论二', list)).toBeNull()
  })

  test('the line behind a note is no part of it', () => {
    const lines = ['口岸增加①，', '① 甲某：《论一》，北京：河湾', '出版社，2015年，第12页。', '进口稳定。']
    expect([...noteLines(lines)].toSorted(([left], [right]) => left - right)).toEqual([
      [1, 'begins'],
      [2, 'inside'],
      [3, 'behind'],
    ])
  })

  test('circled items inside a clause are no marks', () => {
    expect(noteMarks('园区有①新建的，②改造的，③扩建的。')).toEqual([])
    expect(noteMarks('园区①有新建的。').map(({number}) => number)).toEqual([1])
  })

  test('an abstract may speak of keywords', () => {
    expect(names('摘要：本文比较三省。关键词：开放；比较 中图分类号：F127')).toEqual(['abstract', 'keywords', 'clc'])
    expect(names('摘要：本文检索关键词：开放、比较。')).toEqual(['abstract'])
    expect(names('摘要：本文检索文献。关键词：开放一词最多。其余从略。')).toEqual(['abstract'])
  })

  test('作者 are names, or where they work', () => {
    expect(labelledFields('作者：林远，周岚')[0]!.name).toBe('authors')
    expect(labelledFields('作者：河湾大学经济学院')[0]!.name).toBe('affiliation')
  })

  test.for([
    ['河湾省统计局', true],
    ['河湾省统计局　国家统计局河湾调查总队', true],
    ['商务部、财政部', true],
    ['河湾省统计局 发布 12 项数据', false],
    ['河湾 财政局', false],
  ] as const)('%s issues a communiqué: %s', ([line, expected]) => {
    expect(isIssuer(line)).toBe(expected)
  })

  test('who reads a report stands behind the office alone', () => {
    expect(speakerStart('河湾省省长 林远')).toBe(6)
    expect(speakerStart('省长 林  远')).toBe(3)
    expect(speakerStart('河湾省省长林远作报告')).toBeNull()
    expect(speakerStart('省长 林远在会上作了政府工作报告')).toBeNull()
  })

  test.for([
    ['首页 > 新闻 > 公告', true],
    ['首页 » 统计数据', true],
    ['首页推荐的企业有 5 家', false],
    ['首页 > 1 亿次访问。出口增长', false],
  ] as const)('%s is the frame of a page: %s', ([line, expected]) => {
    expect(isPageFrame(line)).toBe(expected)
  })

  test.for([
    ['图1  2020—2024年的河湾', true],
    ['图 1 2020—2024年出口及其增长速度', true],
    ['表2-1 进出口情况', true],
    ['图 1 显示各地出口', false],
    ['图1和图2的出口', false],
    ['图 1 里的口岸都在河湾', false],
    ['图1  出口增长，进口稳定', false],
  ] as const)('%s is a numbered title: %s', ([line, expected]) => {
    expect(isNumberedTitle(line)).toBe(expected)
  })

  test.for([
    ['占三省[1', ']的进口', ''],
    ['所示(', '2020)', ''],
    ['价格指数为，-', '0.2%', ''],
    ['the gap -', '0.2%', ' '],
    ['the gap', '2020', ' '],
    ['the gap', '(2020)', ' '],
  ] as const)('%s↵%s is joined with %j between', ([left, right, gap]) => {
    expect(lineJoin(left, right)).toEqual({gap, dropsHyphen: false})
  })
})
