import type {Basis, HowKnown, ObservationKind, SourceGrade} from '@region-briefs/core'

/** All words that a briefing adds to the paper's own, in one table. */
export const words = {
  nature: '学者路径建议，非政策文件',
  paperLine: (title: string, authors: string, date: string): string => `论文：《${title}》｜${authors}｜${date}`,
  untitled: '题名未注明',
  noAuthors: '作者未注明',
  undated: '日期未注明',
  clc: (code: string): string => `中图分类号 ${code}`,
  documentCode: (code: string): string => `文献标识码 ${code}`,
  articleId: (id: string): string => `文章编号 ${id}`,
  sourceFile: (name: string): string => `源文件 ${name}`,
  noPathway: '论文未给出区域路径',
  ownFigures: (count: number, targets: number): string =>
    `论文本区域统计数字：${count} 条；其中目标值：${targets} 条。`,
  noOwnFigures: '论文本区域统计数字：0 条。',
  allNational: '以下数字均为全国数据，只描述背景，不衡量路径成效。',
  notOwn: '以下数字不是本区域数据，只描述背景，不衡量路径成效。',
  allFigures: (own: number, national: number, other: number): string =>
    `统计数字：区域 ${own} 条，全国 ${national} 条，其他主体或主体未注明 ${other} 条。`,
  noFigures: '论文未给出可列出的数字。',
  noRegions: '论文未给出区域路径，因此没有分区域简报；以下只列论文的数字与来源。',
  allTitle: '各区域路径比较',
  paperOnly: '论文数字与来源',
  periodUnknown: '时期未注明',
  counted: (text: string, period: string): string => `${text}（按发表时间推算 ${period}）`,
  subjectUnknown: '主体未注明',
  severalSubjects: '主体见各数字',
  labelUnknown: '指标未注明',
  noCitation: '无引文',
  glance: '一览',
  pathwayAlt: (from: string, terms: ReadonlyArray<string>, to: string): string =>
    `路径：从${from}${terms.length > 0 ? `，经${terms.join('＋')}，` : ''}到${to}`,
  moreTerms: (count: number): string => `等 ${count} 项`,
  furtherFigures: (count: number): string => `其余 ${count} 条见“${words.figureList}”。`,
  boundary: (definition: string): string => `区域范围：${definition}`,
  measures: '路径举措',
  industries: '产业与领域',
  places: '地点',
  agreements: '协定',
  pathwayTable: '路径对照',
  shortMeasures: '各区域举措（节录）',
  allFigureTable: '论文的全部数字',
  allFigureNote: '以下数字的主体写在指标之中；主体未注明的，论文没有写明是谁的数字。',
  mechanisms: '机制、渠道与效应',
  mechanismsNote: '每项后面是论文中提及本区域的第一句原文；论文没有说明作用大小的，本件不作估计。',
  mechanismsOfAllNote: '“—”表示论文在该项中没有提及给出了路径的区域。',
  trust: '核对与可信度',
  findingCount: (all: number, differ: number, unchecked: number, agree: number): string =>
    `对本件所用数字作了 ${all} 项核对：${[`不符 ${differ} 项`, `未核对 ${unchecked} 项`, `相符 ${agree} 项`].join('，')}。`,
  noFindings: '本件所用数字中没有可以相互核对的。',
  differsNote:
    '“不符”只说明按所列算式得不出论文所印的数，可能由口径、价格、版本或四舍五入不同造成，不等于论文有误；“未核对”表示缺少核对所需的信息。',
  printedBeside: (arithmetic: string, printed: string): string => `${arithmetic}；论文为 ${printed}`,
  waived: (reason: string): string => `（编者保留：${reason}）`,
  repairs: '读取时修复的文字',
  noRepairs: '本件引用的各行没有需要修复的文字。',
  times: (count: number): string => `${count} 处`,
  changes: (kinds: ReadonlyArray<string>): string => `与上一版相比：${kinds.join('，')}。`,
  quotable: '可引用：',
  quotedPaper: (title: string, authors: string, date: string): string => `${authors}《${title}》（${date}）`,
  fromTo: (from: string, to: string): string => `从${from}到${to}`,
  proposes: (paper: string, region: string, way: string, count: number): string =>
    `${paper}为${region}提出“${way}”的路径${count === 0 ? '' : `，列举措 ${count} 项`}。`,
  missingData: '缺少的数据',
  lacksOwnFigures: '论文没有本区域的统计数字',
  lacksTargets: '论文没有本区域的目标值',
  undatedFigures: (count: number): string => `本区域有 ${count} 个数字论文未注明时期`,
  placelessMeasures: (count: number): string => `有 ${count} 项举措论文未写明地点`,
  noOverlay: '未附外部数据，因此不与其他区域比较',
  noRegionSeries: (labels: ReadonlyArray<string>): string => `外部数据没有本区域合计的：${labels.join('、')}`,
  seriesGaps: (gaps: ReadonlyArray<string>): string => `外部数据缺值的：${gaps.join('、')}`,
  overlay: '外部数据：与其他区域比较',
  overlayNote: '以下为外部数据及由其推算的数值，不是论文的数字；只描述起点，不衡量路径成效。推算值写明算式。',
  overlayTitle: (label: string): string => `外部数据：${label}`,
  laidOver: (source: string): string => `外部数据：${source}`,
  derivedBy: (arithmetic: string): string => `推算：${arithmetic}`,
  derivedEach: (place: string, arithmetic: string): string => `各区域推算方法相同；${place}：${arithmetic}。`,
  missingValue: '缺',
  rounded: '合计与分项因四舍五入可能不等。',
  notFromZero: '纵轴不从零起，只比较走势；断开处为缺值。',
  year: (period: string): string => (/^\d{4}$/.test(period) ? `${period} 年` : period),
  tileTitle: (region: string): string => `${region}所含省级单位（示意，非地图）`,
  tileNote: '深色为本区域的省级单位。香港、澳门、台湾不在四大区域的统计之内，不等于缺值。',
  tileAlt: (labels: ReadonlyArray<string>): string => `本区域的省级单位：${labels.join('、')}。`,
  charts: '图示',
  eachItsWhole: '每条以各自的整体为 100%，各条不可相加。',
  heldLevel: '两个数字之间论文未给出数字，只保持前一个数字。',
  noTimeAxis: '论文未注明部分数字的时期，按文中次序排列，不是时间轴。',
  openEnd: '虚线端：论文用了约数或界限词（见标注），长度只取其中的数，虚线画在实际数所在的一侧。',
  sources: '来源',
  references: '引用文献',
  noReferences: '论文没有可列出的引用文献。',
  figureList: '数字与原句',
  figureCount: (figures: number, sentences: number): string =>
    `本件共列 ${figures} 个数字，出自 ${sentences} 条原句，以下全部列出。`,
  howListed: (name: string): string =>
    `行号指论文文件 ${name} 的行。原句照录，未作改写；“邻近”表示本句没有引文，取本段随后的引文。`,
  lines: (lines: ReadonlyArray<number>): string => `第 ${lines.join('、')} 行`,
  nationalFrame: (region: string): string => `全国数据，非${region}数据`,
  nationalPrefix: '全国：',
  tiedTo: (regions: string, line: number): string => `全国数据，论文第 ${line} 行提及${regions}`,
  partner: '对方：',
  near: '（邻近）',
  country: '全国',
  mentions: (regions: string, line: number): string => `；第 ${line} 行提及${regions}`,
  see: (text: string): string => `见 ${text}`,
  dataOf: (whose: string): string => `${whose}${/\w$/.test(whose) ? ' ' : ''}数据`,
  national: '全国数据',
  against: (base: string): string => `较${/^\d/.test(base) ? ' ' : ''}${base}`,
  basisUnknown: '比较基准未注明',
  asPrinted: (surface: string): string => `（原文 ${surface}）`,
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
  pageNumber: (page: number, count: number): string => `第 ${page} / ${count} 页`,
  missing: (points: ReadonlyArray<string>, count: number): string =>
    `字体缺字，以“〓”代替：${points.join('、')}${count > points.length ? `等 ${count} 个字符` : ''}。`,
  colophon: (toolVersion: string, date: string | null): string =>
    `本件由 region-briefs ${toolVersion} 根据论文文本生成${date === null ? '' : `，论文日期 ${date}`}；论文没有写的，本件不写。`,
} as const

/** Heads of tables. */
export const columnWords = {
  region: '区域',
  from: '从',
  to: '到',
  formula: '路径公式',
  measureCount: '举措',
  ownCount: '自有数字',
  tiedCount: '提及它的全国数字',
  ordinal: '序号',
  measure: '举措（论文原文）',
  shortMeasure: '举措（论文原文，节录）',
  indicator: '指标（主体）',
  figure: '数字',
  timeAndBasis: '时期与比较',
  citations: '引文',
  referenceNumber: '编号',
  reference: '文献（GB/T 7714 格式，编号同论文）',
  grade: '来源性质',
  overlayIndicator: '指标',
  latest: '最近值',
  time: '时期',
  derivedHow: '来源或算式',
  mechanism: '类别与名称',
  touchingSentence: '提及本区域的原句',
  touchedRegions: '提及的区域',
  line: '行',
  result: '结果',
  check: '核对',
  arithmetic: '算式或所对照的文字',
  checkedFigures: '数字',
} as const

/** Told by sign and word, so that nothing hangs on colour. */
export const findingSigns = {
  agrees: {sign: '＝', tone: 'plain'},
  differs: {sign: '≠', tone: 'warn'},
  unchecked: {sign: '？', tone: 'quiet'},
} as const

/** Behind what was not printed beside the figure. */
export const howKnownWords: Readonly<Record<HowKnown, string>> = {
  printed: '',
  inherited: '（承上文）',
  counted: '',
  defaulted: '（论文未写，按全文所述）',
}

export const kindWords: Readonly<Record<ObservationKind, string>> = {
  level: '水平',
  growth: '增速',
  change: '变化',
  share: '占比',
  count: '数量',
  rank: '位次',
}

/** What a growth is measured against, where no year or plan of it is known. */
export const basisWords: Readonly<Record<Basis, string>> = {
  yoy: '同比',
  qoq: '环比',
  'previous-plan': '较上一个五年规划时期',
  'vs-year': '较某年（论文所指年份）',
  'annual-average': '年均',
}

export const directionWords = {up: {arrow: '↑', word: '上升'}, down: {arrow: '↓', word: '下降'}} as const

/** Bound words that a direction does not run on into: 上升，低于 5%. */
export const boundApart: RegExp = /^不?(?:低|高|少|多|大|小)于/u

export const statusWords = {actual: null, target: '目标值', forecast: '预测值'} as const

export const priceWords = {real: '可比价', nominal: '现价'} as const

export const gradeWords: Readonly<Record<SourceGrade, string>> = {
  official: '官方',
  journal: '期刊',
  media: '媒体',
  portal: '门户网站',
}

/** Five-year plans by their years: their outlines (纲要) as passed by the National People's Congress. */
export const planWords: Readonly<Record<string, string>> = {
  '1991/1995': '“八五”时期',
  '1996/2000': '“九五”时期',
  '2001/2005': '“十五”时期',
  '2006/2010': '“十一五”时期',
  '2011/2015': '“十二五”时期',
  '2016/2020': '“十三五”时期',
  '2021/2025': '“十四五”时期',
  '2026/2030': '“十五五”时期',
}

/** Stretches of months by their first and last. */
export const monthWords: Readonly<Record<string, string>> = {
  '01/03': '一季度',
  '04/06': '二季度',
  '07/09': '三季度',
  '10/12': '四季度',
  '01/06': '上半年',
  '07/12': '下半年',
}

/** Units of charts (ISO 4217 codes and names that the model uses). */
export const currencyWords: Readonly<Record<string, string>> = {CNY: '元', USD: '美元'}
export const rateWords: Readonly<Record<string, string>> = {'%': '%', pp: '个百分点', times: '倍'}
export const unitWordsElse = {rank: '位', count: '个'} as const

/** How a subject and its partner are joined, by what is measured; where none fits, the partner stands in brackets. */
export const relations: ReadonlyArray<{pattern: RegExp; word: string}> = [
  {pattern: /^(?!.*占).*(?:进出口|贸易总额|贸易额)/u, word: '与'},
  {pattern: /^(?!.*占).*(?:出口|投资)/u, word: '对'},
]
