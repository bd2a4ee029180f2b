import type {Basis, ObservationKind, SourceGrade} from '@region-briefs/core'

/** All words that a briefing adds to the paper's own, in one table. */
export const words = {
  nature: '学者路径建议，非政策文件',
  ownFigures: (count: number, targets: number): string => `论文本区域统计数字：${count} 条；其中目标值：${targets} 条`,
  noOwnFigures: '论文本区域统计数字：0 条。以下数字均为全国数据，只描述背景，不衡量路径成效。',
  allFigures: (own: number, rest: number): string =>
    `论文属于单个区域的统计数字：${own} 条，其余 ${rest} 条不是任何一个区域的数据。`,
  noFigures: '论文未给出可列出的数字。',
  noRegions: '论文未给出区域路径，因此没有分区域简报；以下只列论文的数字与来源。',
  allTitle: '各区域路径比较',
  paperOnly: '论文数字与来源',
  periodUnknown: '时期未注明',
  subjectUnknown: '主体未注明',
  noCitation: '无引文',
  glance: '一览',
  measures: '路径举措',
  industries: '产业与领域',
  places: '地点',
  agreements: '协定',
  charts: '图示',
  sources: '来源',
  references: '引用文献',
  figureList: '数字与原句',
  lines: (lines: ReadonlyArray<number>): string => `第 ${lines.join('、')} 行`,
  nationalFrame: (region: string): string => `全国数据，非${region}数据`,
  nationalPrefix: '全国：',
  ownCount: '自有数字',
  tiedTo: (regions: string, line: number): string => `全国数据，论文第 ${line} 行提及${regions}`,
  partner: '对方：',
  near: '（邻近）',
  country: '全国',
  tiedShort: (regions: string, line: number): string => `全国；第 ${line} 行提及${regions}`,
  regionFigure: (regions: string): string => `${regions}数据`,
  national: '全国数据',
  amount: '金额',
  none: '—',
  more: '……',
  continued: '（续）',
  noneNote: '“—”表示论文该条未提及。',
  noChart: '本件所列数字中没有可以成图的：单个数字、排名或不可比的数字不画图。',
  noKeyFigures: '论文没有属于本区域、或在同一句中提及本区域的数字。',
  noMeasures: '论文未以“一是”“二是”列出本路径的举措。',
  pathwayNoEnds: '论文标题未写明起点与终点。',
  boundaryUnknown: '论文未界定本区域的范围。',
} as const

export const kindWords: Readonly<Record<ObservationKind, string>> = {
  level: '水平',
  growth: '增速',
  change: '变化',
  share: '占比',
  count: '数量',
  rank: '位次',
}

/** What a growth is measured against; `previous-plan` is named in `periodWords`, from the plan's years. */
export const basisWords: Readonly<Record<Exclude<Basis, 'previous-plan'>, string>> = {
  yoy: '同比',
  qoq: '环比',
  'vs-year': '与某一年相比（见原句）',
  'annual-average': '年均',
}

export const basisUnknown = '比较基准未注明'

export const directionWords = {up: '↑ 上升', down: '↓ 下降'} as const

export const statusWords = {actual: null, target: '目标值', forecast: '预测值'} as const

export const priceWords = {real: '可比价', nominal: '现价'} as const

export const gradeWords: Readonly<Record<SourceGrade, string>> = {
  official: '官方',
  journal: '期刊',
  media: '媒体',
  portal: '门户网站',
}

/** Five-year plans by their years: their outlines (纲要) as passed by the National People's Congress. */
export const plans: ReadonlyArray<{first: number; last: number; name: string}> = [
  {first: 2001, last: 2005, name: '“十五”'},
  {first: 2006, last: 2010, name: '“十一五”'},
  {first: 2011, last: 2015, name: '“十二五”'},
  {first: 2016, last: 2020, name: '“十三五”'},
  {first: 2021, last: 2025, name: '“十四五”'},
  {first: 2026, last: 2030, name: '“十五五”'},
]

/** How a subject and its partner are joined, by what is measured; where none fits, the partner stands in brackets. */
export const relations: ReadonlyArray<{pattern: RegExp; word: string}> = [
  {pattern: /^(?!.*占).*(?:进出口|贸易总额|贸易额)/u, word: '与'},
  {pattern: /^(?!.*占).*(?:出口|投资)/u, word: '对'},
]
