import {list, text} from '../cell.ts'
import {both} from '../language.ts'
import {nameText} from '../name-text.ts'
import {kindWords, originWords, scopeWords, shownWords, unlabelled, wordOf} from '../words.ts'
import type {Column} from '../table-sheet.ts'
import type {IndicatorRecord} from './indicator-record.ts'

/** Which figure it is, and what is measured of whom. */
export const measuredColumns: ReadonlyArray<Column<IndicatorRecord>> = [
  {
    key: 'id',
    head: both('编号', 'ID'),
    meaning: both(
      '数字的固定编号；论文别处改动时不变，各工作簿相同',
      'stable id of the figure: it does not change when text elsewhere does, and is the same in every workbook',
    ),
    type: 'text',
    cell: ({observation}) => text(observation.id),
  },
  {
    key: 'scope',
    head: both('范围', 'Scope'),
    meaning: both(
      '是否该区域自身的数字；“全国”两类和“其他主体”都不是',
      'whether the figure is the region’s own; national ones and those of others are not',
    ),
    type: 'text',
    allowed: shownWords(scopeWords),
    cell: ({scope}, {language}) => text(wordOf(scopeWords, scope, language)),
  },
  {
    key: 'regions',
    head: both('相关区域', 'Regions'),
    meaning: both(
      '数字属于或所在句子提到的区域；几个区域之间有分隔号',
      'the regions that the figure belongs to or whose names its sentence holds',
    ),
    type: 'text',
    whenEmpty: both(
      '全国背景或其他主体的数字，不与任何一个区域相连',
      'national background or a figure of others: tied to no region',
    ),
    cell: ({regions}, {language}) => list(regions, language),
  },
  {
    key: 'indicator',
    head: both('指标', 'Indicator'),
    meaning: both(
      `量的是什么，用原文的词；原文没有写明的作“${unlabelled.zh}”`,
      `what is measured, in the paper’s own words; “${unlabelled.en}” where it does not say`,
    ),
    type: 'text',
    cell: ({observation}, {language}) => text(observation.label === '' ? unlabelled[language] : observation.label),
  },
  {
    key: 'indicator_en',
    head: both('英文名', 'Indicator in English'),
    meaning: both('指标的英文名，取自术语表', 'the indicator in English, from the table of terms'),
    type: 'text',
    whenEmpty: both('术语表里没有', 'the table of terms has none'),
    cell: ({en}) => text(en),
  },
  {
    key: 'subject',
    head: both('主体', 'Subject'),
    meaning: both('谁的数字：原文点名的最小范围', 'whose figure: the narrowest that is named'),
    type: 'text',
    whenEmpty: both('原文没有点名', 'nobody is named'),
    cell: ({observation: {subject}}, {language}) => text(subject && nameText(subject, language)),
  },
  {
    key: 'partner',
    head: both('对象', 'Partner'),
    meaning: both('对谁：如贸易、投资的另一方', 'towards whom, as the other side of trade or investment'),
    type: 'text',
    whenEmpty: both('没有另一方，或原文没有点名', 'there is no other side, or it is not named'),
    cell: ({observation: {partner}}, {language}) => text(partner && nameText(partner, language)),
  },
  {
    key: 'origin',
    head: both('来历', 'Origin'),
    meaning: both(
      '数字从何而来；这张表只有论文印出的，外部数据和计算的数在“区域数据”',
      'where the number comes from: here the paper alone; external and derived data are in Regional data',
    ),
    type: 'text',
    allowed: shownWords(originWords),
    cell: (_, {language}) => text(wordOf(originWords, 'paper', language)),
  },
  {
    key: 'kind',
    head: both('类型', 'Kind'),
    meaning: both('数字的种类，词义见“说明”', 'sort of figure; the words are explained in Notes'),
    type: 'text',
    allowed: shownWords(kindWords),
    cell: ({observation}, {language}) => text(wordOf(kindWords, observation.kind, language)),
  },
]
