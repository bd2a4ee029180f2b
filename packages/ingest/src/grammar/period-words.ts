/**
 * Words for times, as an analyst would mend them. Months are counted as statistics count them: 三季度 is July to September.
 * Source: 国家统计局, “统计公报” and “国民经济运行情况” from 2015 on; 海关总署, “进出口商品总值表”.
 */
export const partsOfYear: ReadonlyArray<readonly [words: string, months: readonly [number, number]]> = [
  ['前三个?季度|一(?:至|到|—|-)三季度|1\\s*(?:至|到|—|–|-)\\s*3\\s*季度', [1, 9]],
  ['前两个?季度', [1, 6]],
  ['一(?:至|到|—|-)四季度', [1, 12]],
  ['第?一季度|(?<![\\d—–~-])1\\s*季度|首季', [1, 3]],
  ['第?二季度|(?<![\\d—–~-])2\\s*季度', [4, 6]],
  ['第?三季度|(?<![\\d—–~-])3\\s*季度', [7, 9]],
  ['第?四季度|(?<![\\d—–~-])4\\s*季度', [10, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['全年', [1, 12]],
]

/** The end of the year is the year: what stands at its end is dated by it. In 年末常住人口 it belongs to what is measured. */
export const yearEnds = '(?:(?<=[到至])(?:年末|年底|期末)|(?<![\\d百千年])(?:年末|年底|期末)(?=[，,]))'

/**
 * Years that are named by where the speaker stands: how far from the year that is meant, and whether that is the year of the
 * text (去年) or of what is being spoken of (上年).
 */
export const namedYears: ReadonlyArray<
  readonly [words: string, {readonly offset: number; readonly from: 'text' | 'in-force'}]
> = [
  ['(?<!过)去年', {offset: -1, from: 'text'}],
  ['前年', {offset: -2, from: 'text'}],
  ['(?<![如于])今年', {offset: 0, from: 'text'}],
  ['明年', {offset: 1, from: 'text'}],
  ['(?<!以)上一?年', {offset: -1, from: 'in-force'}],
  ['(?<!日)本年', {offset: 0, from: 'in-force'}],
]

/** Events that something is said to have gone on since; the words give no date. */
export const events: ReadonlyArray<string> = [
  '改革开放',
  '新中国成立',
  '建国',
  '本世纪',
  '党的十[八九]大',
  '党的二十大',
  '加入世界?贸易?组织',
  '加入世贸组织',
  '入世',
]

/** A plan's name is a time before these; elsewhere (“十五五”规划) it is a name. */
export const planStretches = '时\\s*期|期\\s*间|[一这此]?五\\s*年'
export const planEnds = '末期?|期末|收官(?:之年)?'
export const planStarts = '初期?|开局(?:之年)?'
