import type {Term} from '@region-briefs/core'
import {both} from './language.ts'
import type {Language} from './language.ts'
import type {SheetId} from './sheet.ts'

interface SheetWord {
  /** On its tab: at most 31 characters, none of \ / ? * [ ] : */
  name: Term
  /** What it holds, in a few words. */
  title: Term
}

const sheet = (zhName: string, enName: string, zhTitle: string, enTitle: string): SheetWord => ({
  name: both(zhName, enName),
  title: both(zhTitle, enTitle),
})

const sheets: Readonly<{[id in SheetId]: SheetWord}> = {
  cover: sheet(
    '封面',
    'Cover',
    '本工作簿是什么、出自哪篇论文、怎样引用',
    'What this workbook is, of which paper, how to cite it',
  ),
  contents: sheet('目录', 'Contents', '各工作表及其行数', 'The sheets and their rows'),
  notes: sheet('说明', 'Notes', '单位、时期、符号和用词', 'Units, periods, symbols and words'),
  comparison: sheet(
    '区域比较',
    'Comparison',
    '各区域的路径并列，一行一个区域',
    'Pathways side by side, one row a region',
  ),
  master: sheet(
    '总表',
    'Master',
    '所有数字和序列点，一行一个',
    'Every figure and every point of a series, one row each',
  ),
  indicators: sheet('指标', 'Indicators', '论文中的数字，一行一个', 'Figures of the paper, one row each'),
  series: sheet(
    '时间序列',
    'Series',
    '至少有三个时期的指标，一行一个，一列一个时期',
    'Indicators of three periods or more, one row each, one column a period',
  ),
  pathway: sheet(
    '路径',
    'Pathway',
    '路径的起点、公式和终点，一行一项',
    'Start, formula and end of the pathway, one row a term',
  ),
  measures: sheet('举措', 'Measures', '路径的举措，一行一条', 'Measures of the pathway, one row each'),
  'measure-details': sheet(
    '举措明细',
    'Measure details',
    '举措点名的产业、地点和协定，一行一个',
    'Industries, places and agreements that measures name, one row each',
  ),
  mechanisms: sheet(
    '机制',
    'Mechanisms',
    '论文列举的原则、机制、渠道、效应和阶段，一行一个',
    'Principles, mechanisms, channels, effects and stages that the paper lists, one row each',
  ),
  'regional-data': sheet(
    '区域数据',
    'Regional data',
    '外部数据与由它计算的数，一行一个地区一个时期',
    'External data and what is derived from them, one row a place and period',
  ),
  checks: sheet(
    '核对',
    'Checks',
    '数字之间的核对，一行一条，算式可重算',
    'Figures checked against each other, one row a check, recalculable',
  ),
  charts: sheet(
    '图',
    'Charts',
    '可以编辑的图，数据在“图数据”',
    'Charts that can be edited; their data are in Chart data',
  ),
  'chart-data': sheet('图数据', 'Chart data', '各图的数据，一行一个点', 'What the charts show, one row a point'),
  ledger: sheet('变动', 'Ledger', '与上一版相比的变动，一行一处', 'Changes since the last edition, one row each'),
  references: sheet('参考文献', 'References', '所引的文献，一行一条', 'Works cited, one row each'),
  overlay: sheet(
    '外部数据',
    'overlay',
    '分析人员的数据，一行一个地区一个指标一个时期',
    'An analyst’s data, one row a place, indicator and period',
  ),
  'overlay-notes': sheet('怎样填写', 'How to fill in', '各列填什么', 'What each column takes'),
  'overlay-lists': sheet('可选的值', 'Lists', '地区、指标、单位和状态', 'Places, indicators, units and statuses'),
  dictionary: sheet(
    '数据字典',
    'Dictionary',
    '每张表每一列的含义、类型、单位和可取的值',
    'Meaning, type, unit and allowed values of each column of each table',
  ),
}

/** The name on the tab of a sheet. */
export function sheetName(id: SheetId, language: Language): string {
  return sheets[id].name[language]
}

/** Name and title of a sheet, as its plan holds them. */
export function sheetWords(id: SheetId, language: Language): {name: string; title: string} {
  return {name: sheets[id].name[language], title: sheets[id].title[language]}
}
