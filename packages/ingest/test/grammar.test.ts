import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chineseNumeral} from '../src/grammar/chinese-numeral.ts'
import {citationNumbers} from '../src/grammar/citation-mark.ts'
import {foldWidth} from '../src/grammar/fold-width.ts'
import {headingExtent} from '../src/grammar/heading-extent.ts'
import {type HeadLine, headKey, repeatedHeads} from '../src/grammar/running-head.ts'
import {scanMeasureLists} from '../src/grammar/measure-marker.ts'
import {referenceWorks} from '../src/grammar/reference-works.ts'
import {scanPeriods} from '../src/grammar/scan-periods.ts'
import {scanQuantities} from '../src/grammar/scan-quantities.ts'
import {sentenceEnds} from '../src/grammar/sentence-ends.ts'
import {scanSpacedNumbers} from '../src/grammar/spaced-number.ts'

describe('chineseNumeral', () => {
  const right: ReadonlyArray<readonly [string, number | null]> = [
    ['三百六十五', 365],
    ['一万五千亿', 1.5e12],
    ['二〇二五', 2025],
    ['三点五', 3.5],
    ['三点二五', 3.25],
    ['二五', null],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['两', 2],
    ['一百零五', 105],
    ['五十万亿', 5e13],
    ['一亿二千万', 1.2e8],
    ['千', null],
    ['百', null],
    ['万', null],
    ['点五', null],
    ['甲', null],
    ['', null],
  ]
  test.for(right)('%s is %s', ([text, value]) => {
    expect(chineseNumeral(text)).toBe(value)
  })
})

describe('scanSpacedNumbers', () => {
  const right: ReadonlyArray<readonly [string, ReadonlyArray<string | null>]> = [
    ['出口 1 2 4 6.5 亿元', ['1246.5']],
    ['开行 4 8 0 6 列', ['4806']],
    ['占 4 1.2%，比上年的 3 . 8%', ['41.2', '3.8']],
    ['企业中，6 2.6% 的企业', [null]],
    ['表 2 2.5% 与 3 . 2%', [null, '3.2']],
    ['由 31 5.2% 升至 3 . 2%', [null, '3.2']],
    ['2023 2024 两年', []],
  ]
  test.for(right)('%s has %s', ([text, values]) => {
    expect(scanSpacedNumbers(foldWidth(text)).map(({reading}) => reading)).toEqual(values)
  })
})

/** `surface = comparator value unit` for each figure. */
const figuresIn = (text: string): Array<string> =>
  scanQuantities(foldWidth(text)).map(({start, end, reading}) =>
    `${text.slice(start, end)} = ${reading.comparator} ${reading.value ?? `${reading.low}..${reading.high}`} ${reading.unit ?? ''}`.trim(),
  )

describe('scanQuantities', () => {
  const right: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ['达 26.29 万亿元', ['26.29 万亿元 = eq 26290000000000 CNY']],
    ['达２６．２９万亿元', ['２６．２９万亿元 = eq 26290000000000 CNY']],
    ['1,234.5亿美元', ['1,234.5亿美元 = eq 123450000000 USD']],
    ['逾 7000 亿美元', ['逾 7000 亿美元 = gt 700000000000 USD']],
    ['7000多亿元', ['7000多亿元 = gt 700000000000 CNY']],
    ['不超过 3 个百分点', ['不超过 3 个百分点 = le 3 pp']],
    ['30%至50%', ['30%至50% = eq 30..50 %']],
    ['介于5%到6%之间、介于5亿元至6亿元之间', ['5%到6% = eq 5..6 %', '5亿元至6亿元 = eq 500000000..600000000 CNY']],
    ['介于 5%和 6%之间、在5%与6%之间', ['5%和 6% = eq 5..6 %', '5%与6% = eq 5..6 %']],
    ['为5%和6%。5%与6%之间的差距', ['5% = eq 5 %', '6% = eq 6 %', '5% = eq 5 %', '6% = eq 6 %']],
    ['1.2×10^8吨、1.2×10⁸吨、1.2×108吨、3 × 10^6 千瓦、2×66万千瓦、用电3·5亿千瓦时', []],
    ['长 2 米×3 公里、12.5万吨', ['2 米 = eq 2 米', '12.5万吨 = eq 125000 吨']],
    ['从30%到50%', ['30% = eq 30 %', '50% = eq 50 %']],
    ['2—3 亿元', ['2—3 亿元 = eq 200000000..300000000 CNY']],
    ['增长-1.8%', ['-1.8% = eq 1.8 %']],
    ['百分之五十以上', ['百分之五十以上 = ge 50 %']],
    ['5000万—1亿元', ['5000万—1亿元 = eq 50000000..100000000 CNY']],
    ['8000万元至1.2亿元', ['8000万元至1.2亿元 = eq 80000000..120000000 CNY']],
    ['12 345.6亿元', ['12 345.6亿元 = eq 1234560000000 CNY']],
    ['7000 多亿元、3 万多吨', ['7000 多亿元 = gt 700000000000 CNY', '3 万多吨 = gt 30000 吨']],
    ['未超过 3%、未低于 2%、高于 5%', ['未超过 3% = le 3 %', '未低于 2% = ge 2 %', '高于 5% = gt 5 %']],
    ['不高于 5.5%左右', ['不高于 5.5%左右 = le 5.5 %']],
    ['一两个百分点、七八百家、两三千家、三四十家、五六百亿元、几十亿元、数百家、上千家', []],
    ['第 33 次会议、第 5 个项目、前 9 个月', []],
    ['10/31、2025/10/31、3/4', ['3/4 = eq 75 %']],
    ['0.0000005亿元', ['0.0000005亿元 = eq 50 CNY']],
    ['0.35 元/千瓦时', ['0.35 元/千瓦时 = eq 0.35 元/千瓦时']],
    ['港币1,234亿', ['港币1,234亿 = eq 123400000000 HKD']],
    ['翻番、翻了一番多', ['翻番 = eq 2 times', '翻了一番多 = gt 2 times']],
    ['千分之三', ['千分之三 = eq 0.3 %']],
    ['26.99和18.48万亿元', ['26.99 = eq 26990000000000 CNY', '18.48万亿元 = eq 18480000000000 CNY']],
    [
      '35.9、3.9、4.3、1.3万亿元',
      [
        '35.9 = eq 35900000000000 CNY',
        '3.9 = eq 3900000000000 CNY',
        '4.3 = eq 4300000000000 CNY',
        '1.3万亿元 = eq 1300000000000 CNY',
      ],
    ],
    ['第1、2、3章', []],
    ['5亿元—3%', ['5亿元 = eq 500000000 CNY', '3% = eq 3 %']],
    ['增长5%-8%', ['5%-8% = eq 5..8 %']],
    ['2025年-1.8%', ['1.8% = eq 1.8 %']],
    ['过半', ['过半 = gt 50 %']],
    ['翻两番', ['翻两番 = eq 4 times']],
    ['居首位', ['首位 = eq 1']],
    ['第三次会议、第一阶段、第 2 卷', []],
    ['三个方面、6 个方面、5G、3.0 版、CCTV-2、2025、十分', []],
    ['三成员国、一半导体', []],
    ['3亿5千万元、5千3百万元', ['3亿5千万元 = eq 350000000 CNY', '5千3百万元 = eq 53000000 CNY']],
    ['3亿5千6百万元、1万2千3百亩', ['3亿5千6百万元 = eq 356000000 CNY', '1万2千3百亩 = eq 12300 亩']],
    ['2万3000亿元、1亿零500万元', ['2万3000亿元 = eq 2300000000000 CNY', '1亿零500万元 = eq 105000000 CNY']],
    ['3万12000亩', []],
    ['3万5亩', []],
    ['投资1.5个亿，建成3个亿元项目', ['3个 = eq 3 count']],
    ['增长一倍半', ['一倍半 = eq 1.5 times']],
    ['翻两番半', []],
    ['五万分之一、百分之三点二五', ['五万分之一 = eq 0.002 %', '百分之三点二五 = eq 3.25 %']],
    ['千分之三点二五', ['千分之三点二五 = eq 0.325 %']],
    ['至少有3家、约有300家', ['3家 = ge 3 count', '300家 = about 300 count']],
    ['百余家、几百余家', ['百余家 = gt 100 count']],
    ['由15%—20%降至5%—8%', ['15%—20% = eq 15..20 %', '5%—8% = eq 5..8 %']],
    ['由15%至5%', ['15% = eq 15 %', '5% = eq 5 %']],
    ['用水45立方米/万元、上调25bp', ['45立方米/万元 = eq 45 立方米/万元', '25bp = eq 0.25 pp']],
    ['受教育年限比上年增加了1年，工作了1年', ['1年 = eq 1 年']],
    ['1亿2000万元、3万6千立方米', ['1亿2000万元 = eq 120000000 CNY', '3万6千立方米 = eq 36000 立方米']],
    ['超千亿元；上千家、千亿级', ['超千亿元 = gt 100000000000 CNY']],
    ['港币15.8亿元、人民币3亿元', ['港币15.8亿元 = eq 1580000000 HKD', '3亿元 = eq 300000000 CNY']],
    ['之比为1∶3.2；上午10:30、1∶2∶3', ['1∶3.2 = eq 0.3125 times']],
    ['介于3%和5%之间；3%和5%', ['3%和5% = eq 3..5 %', '3% = eq 3 %', '5% = eq 5 %']],
    ['收入比为2.36；版本2.36', ['2.36 = eq 2.36']],
    ['7倍多，五分之一强', ['7倍多 = gt 7 times', '五分之一强 = gt 20 %']],
    ['翻了近两番', ['翻了近两番 = nearly 4 times']],
    ['低至五折，100折合', ['五折 = eq 50 %']],
    ['不足全国0.4%', ['0.4% = lt 0.4 %']],
    ['8541430000项、5个重点领域', []],
    ['三家企业', []],
    ['投资10亿元以上的重大项目30个', ['30个 = eq 30 count']],
    ['总投资达10亿元以上，项目30个', ['10亿元以上 = ge 1000000000 CNY', '30个 = eq 30 count']],
    ['三百家企业', ['三百家 = eq 300 count']],
  ]
  test.for(right)('%s', ([text, figures]) => {
    expect(figuresIn(text)).toEqual(figures)
  })

  test('a value is the printed number times its scale, whatever its unit counts in', () => {
    const texts = ['26.29 万亿元', '5‰', '6.08‰', '8.5 折', '25 个基点', '3.2 个百分点', '5 亿吨', '120 家']
    for (const text of texts) {
      const [{reading}] = scanQuantities(text) as [ReturnType<typeof scanQuantities>[number]]
      expect(Number(reading.printed) * reading.scale).toBeCloseTo(reading.value!, 9 - Math.log10(reading.scale))
    }
  })
  test('a number is never cut: its digits are all in the figure, or it is none', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 999_999}),
        fc.integer({min: 0, max: 99}),
        fc.constantFrom('亿元', '%', '万吨', '家'),
        fc.constantFrom('达', '约', '增长', '（', ''),
        (whole, decimals, unit, before) => {
          const printed = `${whole}.${String(decimals).padStart(2, '0')}`
          const [figure, ...others] = scanQuantities(`${before}${printed}${unit}。`)
          expect(others).toEqual([])
          expect(figure!.reading.printed).toBe(printed)
        },
      ),
    )
  })
})

const periodsIn = (text: string): Array<string> =>
  scanPeriods(text).map(
    ({start, end, reading}) =>
      `${text.slice(start, end)} = ${(reading.form === 'absolute' || reading.form === 'base' ? reading.iso : null) ?? reading.form}`,
  )

describe('scanPeriods', () => {
  const right: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ['2025 年', ['2025 年 = 2025']],
    ['2025年9月5日', ['2025年9月5日 = 2025-09-05']],
    ['2021—2025 年', ['2021—2025 年 = 2021/2025']],
    ['2025年1—2月', ['2025年1—2月 = 2025-01/2025-02']],
    ['2025年前三季度', ['2025年前三季度 = 2025-01/2025-09']],
    ['2025年四季度', ['2025年四季度 = 2025-10/2025-12']],
    ['“十四五”前四年', ['“十四五”前四年 = 2021/2024']],
    ['“十一五”时期', ['“十一五”时期 = 2006/2010']],
    ['“十四五”时期', ['“十四五”时期 = 2021/2025']],
    ['较“十三五”时期增长', ['较“十三五”时期 = 2016/2020']],
    ['在 2020 年基础上', ['在 2020 年基础上 = 2020']],
    ['前 9 个月、9月当月、13月', ['前 9 个月 = relative', '9月当月 = relative']],
    ['改革开放以来', ['改革开放以来 = relative']],
    ['“十五五”规划', []],
    ['过去五年', ['过去五年 = counted']],
    ['二〇二四年', ['二〇二四年 = 2024']],
    ['去年12月、上年同期、今年前三季度', ['去年12月 = relative', '上年同期 = relative', '今年前三季度 = relative']],
    ['比上年增长、较去年同期', []],
    ['比三季度加快', ['比三季度 = base']],
    ['比2012年的1.7倍', ['2012年 = 2012']],
    ['2023年11月15日至17日', ['2023年11月15日至17日 = 2023-11-15/2023-11-17']],
    ['“十四五”末、“十四五”规划', ['“十四五”末 = 2025']],
    ['三年累计、第三年', ['三年累计 = relative']],
    ['2025年13月', ['2025年 = 2025']],
    ['1600年、3年、20 世纪', []],
  ]
  test.for(right)('%s', ([text, periods]) => {
    expect(periodsIn(text)).toEqual(periods)
  })
})

describe('headingExtent', () => {
  test('a heading, a run-in heading, and numbered sentences that are none', () => {
    expect(headingExtent('一、背景')?.titleEnd).toBe(4)
    expect(headingExtent('1. 创新驱动：动力。创新是核心。')?.titleEnd).toBe(10)
    expect(headingExtent('1. 加快建设，扩大开放。')).toBeNull()
    expect(headingExtent('1.5 万亿元的投资')).toBeNull()
    expect(headingExtent('一是扩大开放')).toBeNull()
  })
})

describe('scanMeasureLists', () => {
  test('a list counts from one without a gap', () => {
    expect(
      scanMeasureLists('一是甲；二是乙；四是丁。').map(({markers}) => markers.map(({ordinal}) => ordinal)),
    ).toEqual([[1, 2]])
    expect(
      scanMeasureLists('路径一是甲；二是乙。再说：一是丙；二是丁；三是戊。').map(({markers}) => markers.length),
    ).toEqual([2, 3])
  })
  test('1）…；2）… is a list, the end of a bracket is no marker', () => {
    expect(
      scanMeasureLists('有三项：1）扩大开放；2)支持企业；3）改善环境。').map(({markers}) => markers.length),
    ).toEqual([3])
    expect(scanMeasureLists('（见表1）增长；（2024，2）下降。')).toEqual([])
  })
  test('一是 alone, 统一是 and 之一是 begin none', () => {
    expect(scanMeasureLists('统一是前提，二是后话。任务之一是开放；二是改革。一是只有一条。')).toEqual([])
  })
})

test('sentences end behind quotes and citation marks, not inside titles', () => {
  const text = '他说“好。”^[1]《为什么？》是书。还有'
  expect(sentenceEnds(text).map((end) => text.slice(0, end))).toEqual([
    '他说“好。”^[1]',
    '他说“好。”^[1]《为什么？》是书。',
    text,
  ])
})

test('runs of citation numbers are read whole', () => {
  expect(citationNumbers('1-3,7')).toEqual([1, 2, 3, 7])
  expect(citationNumbers('9-3')).toEqual([9, 3])
})

test('an entry with two works keeps both, and a page range none', () => {
  expect(
    referenceWorks(
      '甲[EB/OL]. 网, https://a.cn/x_1.htm, 2021-12-25;乙[EB/OL]. 站, https://b.cn/2.htm, 2021-12-10.',
    ).map(({title, url, date}) => [title, url, date]),
  ).toEqual([
    ['甲', 'https://a.cn/x_1.htm', '2021-12-25'],
    ['乙', 'https://b.cn/2.htm', '2021-12-10'],
  ])
  expect(referenceWorks('Wu Y. A Path[J]. Some Journal, 2025;21(4):952-964.')).toHaveLength(1)
})

/** Whether a line that recurs at these places, in these sections, is a running head. */
function isHead(line: string, at: ReadonlyArray<number>, sections: ReadonlyArray<number>): boolean {
  const lines = at.map((offset, index): HeadLine => ({
    key: headKey(line, new Set()),
    line,
    at: offset,
    section: sections[index]!,
  }))
  return repeatedHeads(lines, 20_000).size > 0
}

describe('repeatedHeads', () => {
  test('a long line that recurs as pages do, twice in one section, is a running head', () => {
    expect(isHead('河湾地区高水平开放专题', [900, 1900, 3000], [1, 1, 2])).toBe(true)
  })

  test.for<[string, ReadonlyArray<number>, ReadonlyArray<number>]>([
    ['重点任务', [900, 1900, 3000], [1, 1, 2]],
    ['河湾地区高水平开放专题', [900, 1900], [1, 1]],
    ['河湾地区高水平开放专题', [900, 1900, 3000], [1, 2, 3]],
    ['河湾地区高水平开放专题', [900, 950, 3000], [1, 1, 2]],
    ['河湾地区高水平开放专题', [900, 1900, 12_000], [1, 1, 2]],
  ])('%s at %j in sections %j is none', ([line, at, sections]) => {
    expect(isHead(line, at, sections)).toBe(false)
  })

  test('the number of an issue is one wherever it stands twice', () => {
    expect(isHead('河湾经济 2025年第3期', [0, 90], [0, 1])).toBe(true)
  })
})
