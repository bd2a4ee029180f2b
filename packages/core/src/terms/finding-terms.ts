import type {FindingRuleId} from '../checks/finding-rules.ts'
import type {Term} from './terms.ts'

/** What a check holds against what, in a few words; and what keeps it from being done, where its rule can be unchecked. */
export interface FindingTerm extends Term {
  readonly unchecked: Term | null
}

const held = (zh: string, en: string, unchecked: Term | null = null): FindingTerm => ({zh, en, unchecked})
const incomparable: Term = {zh: '口径、价格或版本不同，不能直接比较', en: 'of another coverage, price or edition'}

/** Names of the checks, for an analyst to mend; what each does is in `docs/rules.md`. */
export const findingTerms: Readonly<Record<FindingRuleId, FindingTerm>> = {
  'share-of-whole': held('占比与部分、整体', 'share against part and whole'),
  'shares-of-one-whole': held('同一整体的各占比', 'shares of one whole'),
  'share-limit': held('占比不超过 100%', 'shares of at most 100 %'),
  'amount-limit': held('数额不超过全球年产出', 'an amount within the world’s output'),
  'growth-of-levels': held('增速与两期数额', 'growth against both amounts', incomparable),
  'change-of-ends': held('变化与起止两数', 'change against its two ends', {
    zh: '论文未注明起点数字的时间',
    en: 'the text says no time of the first figure',
  }),
  'percent-points': held('百分比与百分点', 'per cent and percentage points'),
  'part-of-whole': held('部分不大于整体', 'a part within its whole'),
  'sum-of-parts': held('整体与各部分之和', 'a whole against its parts'),
  'total-of-years': held('累计数与各年数', 'a total against its years'),
  'average-of-years': held('年均数与起止或累计', 'a yearly average against ends or total', incomparable),
  'mean-of-groups': held('平均数介于两组之间', 'a mean between its two groups'),
  'ratio-of-amounts': held('比率与分子、分母', 'a rate against its two amounts'),
  'restated-value': held('同一数字的两处数值', 'two prints of one value'),
  'restated-unit': held('同一数字的两处单位', 'two prints of one unit'),
  'restated-basis': held('同一增速的两处基准', 'two prints of one basis'),
  'restated-period': held('同一数字的两处时期', 'two prints of one time'),
  'currency-mixed': held('币种一致', 'one currency'),
  'level-direction': held('升降与数额', 'direction against level'),
  'list-count': held('列举的项数', 'length of a list'),
  anniversary: held('周年与起始年', 'anniversary against its beginning'),
  'stage-order': held('阶段首尾相接', 'stages in a row'),
  'reference-date': held('文献日期与网址', 'date of a reference against its address'),
  'count-limit': held('个数不超过总数', 'a count within its group'),
  'range-order': held('范围由小到大', 'range from small to large'),
  'period-known': held('时期不晚于论文', 'time not after the paper'),
  'basis-time': held('基期早于本期', 'basis before its time'),
  'plan-years': held('规划名称与年份', 'plan against its years'),
  'reference-cited': held('文献被引用', 'reference cited'),
  'citation-order': held('引文次序', 'order of citations'),
  'reference-traced': held('文献可查', 'reference can be found'),
  'figure-cited': held('数字有引文', 'figure has a citation', {
    zh: '没有引文标注覆盖该数字，来源不明',
    en: 'no citation mark covers it',
  }),
  'region-treated': held('区域有自己的数字与举措', 'region has figures and measures of its own', {
    zh: '论文未给出本区域的数字或举措',
    en: 'the paper gives the region none',
  }),
  'overlay-value': held('论文数字与外部数据', 'figure against overlay data'),
  'abstract-english': held('英文摘要与正文数字', 'English abstract against the text'),
  'rank-order': held('位次与数额', 'places against values'),
  'list-unit': held('一列数额的单位', 'units of one list'),
}

/**
 * The name of a check.
 *
 * @param rule  As a finding has it.
 * @returns     Null for a rule that the table does not know.
 */
export function findingTerm(rule: string): FindingTerm | null {
  return rule in findingTerms ? findingTerms[rule as FindingRuleId] : null
}
