import {describe, expect, test} from 'vitest'
import {isTornSentence, isTornTitle} from '../src/grammar/torn-sentence.ts'

describe('a short line and the paragraph behind it', () => {
  test.for([
    ['河湾地区正在积极推进对外开', '放。'],
    ['河湾地区正在积极推进对外开', '放，口岸增加。'],
    ['河湾地区口岸增加到', '12 个。'],
    ['河湾地区出口比上年增长', '３.５％，进口稳定。'],
    ['河湾地区的口岸数量已经突破', '三十个。'],
    ['河湾地区推进高水平开放与', '高质量发展，成效明显。'],
    ['过去五年', '，口岸增加。'],
    ['关税由 5%—', '7%，进口稳定。'],
    ['各县纷纷出台的新措施对接规', '则。'],
    ['西部地区的出口在20', '25 年达到 12.3 亿元。'],
    ['西部地区出口增长1', '2.5%，进口稳定。'],
  ] as const)('%s↵%s is one sentence', ([left, right]) => {
    expect(isTornSentence(left, right)).toBe(true)
  })

  test.for([
    ['河湾地区', '概况如下。'],
    ['河湾地区对外开放基本情况', '口岸增加。'],
    ['河湾地区对外开放基本情况', '完。'],
    ['河湾地区口岸的基本情况', '12 个口岸都已开放。'],
    ['河湾地区推进高水平开放与', '高质量发展研究'],
    ['河湾开', '放。'],
    ['河湾地区。', '，口岸增加。'],
    ['河湾地区：5%—', '口岸增加。'],
    ['河湾地区正在积极', '...口岸增加。'],
    ['河湾地区正在积极推进', '对外开放。'],
    ['河湾地区开放的目标（2025）', '放。'],
    ['附件1', '2.5 万亩耕地见下。'],
    ['表 1', '2024年主要指标'],
    ['河湾地区口岸名录（2025）', '20 家。'],
    ['河湾地区对外经济', '体制改革深入，口岸增加。'],
  ] as const)('%s↵%s may be two', ([left, right]) => {
    expect(isTornSentence(left, right)).toBe(false)
  })
})

describe('a heading and the paragraph behind it', () => {
  test.for([
    ['（一）加快对外开', '放。口岸增加 3 个。'],
    ['1. 完善规', '则。'],
  ] as const)('%s↵%s: its last word was torn', ([left, right]) => {
    expect(isTornTitle(left, right)).toBe(true)
  })

  test.for([
    ['（一）加快对外开放', '略。'],
    ['（一）加快对外开', '放，口岸增加。'],
    ['（一）加快对外开放', '口岸增加。'],
    ['（一）开放（2025）', '放。'],
  ] as const)('%s↵%s is whole', ([left, right]) => {
    expect(isTornTitle(left, right)).toBe(false)
  })
})
