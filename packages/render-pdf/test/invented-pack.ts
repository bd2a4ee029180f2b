import type {Observation, Pack, PackFigure, Pathway, Reference, Scope} from '@region-briefs/core'

const start = {line: 1, column: 1, offset: 0}

/** A place in an invented paper: only its line matters to a briefing. */
function at(line: number): Observation['position'] {
  return {start: {...start, line, offset: line * 100}, end: {...start, line, offset: line * 100 + 50}}
}

/** One figure; what is not given is as plain as it can be. */
export function figure(
  id: string,
  scope: Scope,
  fields: Partial<Observation> & {line?: number; text?: string},
): PackFigure {
  const {line = 10, text, ...given} = fields
  const observation: Observation = {
    id,
    surface: '1 万亿元',
    value: 1e12,
    low: null,
    high: null,
    unit: 'CNY',
    counted: null,
    comparator: 'eq',
    kind: 'level',
    direction: null,
    basis: null,
    price: null,
    status: 'actual',
    period: '2025',
    periodText: '2025 年',
    label: '货物进出口额',
    subject: '中国',
    partner: null,
    cites: [1],
    citesNear: [],
    decimals: 0,
    scale: 1e12,
    printed: '1',
    printedUnit: '万亿元',
    known: {},
    section: 's1',
    sentence: {text: text ?? '这一年货物进出口额为 1 万亿元。', position: at(line)},
    position: at(line),
    ...given,
  }
  return {observation, scope, line: scope === 'national-about-region' ? line : null}
}

/** One entry of the reference list. */
export function reference(number: number, fields: Partial<Reference> = {}): Reference {
  return {
    id: `r${number}`,
    numbers: [number],
    type: 'EB/OL',
    title: `关于沿海开放的第 ${number} 份虚构统计公报`,
    authors: ['某统计机构'],
    container: '虚构发布网',
    publisher: null,
    place: null,
    year: 2026,
    date: '2026-02-28',
    volume: null,
    issue: null,
    pages: null,
    url: `https://example.org/bulletin/${number}?year=2026&lang=zh`,
    urls: [`https://example.org/bulletin/${number}?year=2026&lang=zh`],
    grade: 'official',
    raw: `[${number}] 关于沿海开放的第 ${number} 份虚构统计公报[EB/OL].`,
    position: at(200 + number),
    ...fields,
  }
}

const measureTexts = [
  '依托成熟的港口群与开放平台，率先对接《全面与进步跨太平洋伙伴关系协定》（CPTPP）一类的高标准规则，在数据跨境流动、数字贸易等领域先行先试——成熟一项、推广一项；',
  '利用湾区与邻近经济体产业互补的特点，深化数字经济、绿色经济与供应链合作，力争使通关时间缩短 30%～50%，并把“单一窗口”的经验（含 AEO 互认）推广到 12 个口岸[21]',
  '支持龙头企业建设具有全球竞争力的产业体系，在集成电路、生物医药等领域形成 3 至 5 个产业集群……',
]

function measures(): Pathway['measures'] {
  return measureTexts.map((text, index) => ({
    id: `m${index + 1}`,
    ordinal: index + 1,
    text,
    actions: [],
    places: index === 1 ? [{label: '粤港澳大湾区', code: 'gba'}] : [],
    agreements: index === 0 ? [{label: 'CPTPP'}] : [],
    industries: index === 2 ? [{label: '集成电路'}, {label: '生物医药'}] : [{label: '数字贸易'}],
    mechanisms: [],
    position: at(120 + index),
  }))
}

/** A region's pathway. */
export function pathway(fields: Partial<Pathway> = {}): Pathway {
  return {
    id: 'p1',
    region: 'east',
    regionLabel: '东部沿海',
    title: '东部沿海：从制度型开放到创新高地',
    from: '制度型开放',
    to: '创新高地',
    formula: ['制度型开放', '创新驱动', '价值链攀升'],
    measures: measures(),
    section: 's2',
    position: at(120),
    ...fields,
  }
}

const trade = '据发布，2025 年对伙伴经济体出口高新技术产品 4.63 万亿元，同比增长 8.1%，沿海表现突出。'
const kinds = '同年三类产品分别出口 2380.3 亿元、520.4 亿元、1575 亿元。'
const clearance = '互认扩大以后，沿海企业通关时间缩短 30% 到 50%，查验率降低 60%。'
const tariff = {label: '关税总水平', kind: 'level', unit: '%', partner: null, subject: '中国'} as const

const figures: Array<PackFigure> = [
  figure('f1', 'national-about-region', {
    surface: '4.63 万亿元',
    value: 4.63e12,
    label: '出口高新技术产品',
    partner: 'APEC 其他成员',
    cites: [21],
    line: 85,
    text: trade,
  }),
  figure('f2', 'national-about-region', {
    surface: '8.1%',
    value: 8.1,
    unit: '%',
    kind: 'growth',
    direction: 'up',
    basis: 'yoy',
    label: '出口高新技术产品',
    partner: 'APEC 其他成员',
    cites: [21],
    line: 85,
    text: trade,
  }),
  figure('f3', 'national-about-region', {
    surface: '30% 到 50%',
    value: null,
    low: 30,
    high: 50,
    unit: '%',
    kind: 'change',
    direction: 'down',
    label: '企业通关时间',
    period: null,
    periodText: null,
    cites: [13, 26],
    line: 101,
    text: clearance,
  }),
  figure('f4', 'national-about-region', {
    surface: '60%',
    value: 60,
    unit: '%',
    kind: 'change',
    direction: 'down',
    label: '查验率',
    period: null,
    periodText: null,
    cites: [13, 26],
    line: 101,
    text: clearance,
  }),
  figure('f5', 'national', {
    surface: '26.29 万亿元',
    value: 26.29e12,
    label: '货物贸易进出口额',
    partner: 'APEC 其他成员',
    cites: [],
    citesNear: [11],
    line: 47,
    text: '2025 年货物贸易进出口额达 26.29 万亿元，占外贸总值的 57.82%。',
  }),
  figure('f6', 'national', {
    surface: '57.82%',
    value: 57.82,
    unit: '%',
    kind: 'share',
    label: '占外贸总值',
    partner: 'APEC 其他成员',
    cites: [],
    citesNear: [11],
    line: 47,
    text: '2025 年货物贸易进出口额达 26.29 万亿元，占外贸总值的 57.82%。',
  }),
  figure('f7', 'national', {
    surface: '近一半',
    value: 50,
    unit: '%',
    kind: 'share',
    comparator: 'nearly',
    label: '零关税商品',
    subject: 'APEC 地区',
    period: null,
    periodText: null,
    line: 42,
    text: '其后近一半商品实现了零关税。',
  }),
  figure('f8', 'national', {
    surface: '逾 7000 亿美元',
    value: 7e11,
    unit: 'USD',
    comparator: 'gt',
    label: '吸引外资',
    period: '2021/2025',
    periodText: '过去五年',
    known: {period: 'counted', subject: 'inherited'},
    line: 60,
    text: '过去五年累计吸引外资逾 7000 亿美元。',
  }),
  figure('f9', 'national', {...tariff, surface: '15.3%', value: 15.3, period: '2001', line: 30}),
  figure('f10', 'national', {...tariff, surface: '9.8%', value: 9.8, period: '2010', line: 31}),
  figure('f11', 'national', {...tariff, surface: '7.3%', value: 7.3, period: '2023', line: 32}),
  figure('f12', 'national', {
    surface: '2380.3 亿元',
    value: 2380.3e8,
    label: '锂离子蓄电池出口',
    line: 86,
    text: kinds,
  }),
  figure('f13', 'national', {surface: '520.4 亿元', value: 520.4e8, label: '光伏产品出口', line: 86, text: kinds}),
  figure('f14', 'national', {surface: '1575 亿元', value: 1575e8, label: '电动汽车出口', line: 86, text: kinds}),
  figure('f15', 'national', {
    surface: '第二大',
    value: 2,
    unit: null,
    kind: 'rank',
    label: '对外直接投资经济体',
    line: 62,
    text: '连续多年成为第二大对外投资经济体。',
  }),
  figure('f16', 'national', {
    surface: '39.4%',
    value: 39.4,
    unit: '%',
    kind: 'growth',
    direction: 'up',
    basis: 'previous-plan',
    label: '货物贸易进出口额',
    period: '2021/2025',
    partner: 'APEC 其他成员',
    line: 49,
    text: '“十四五”时期累计较“十三五”时期增长 39.4%。',
  }),
]

/** A region's pack with every sort of figure, invented sentences throughout. */
export function inventedPack(): Pack {
  return {
    id: 'east',
    label: {zh: '东部沿海', en: 'Eastern coast'},
    document: {
      title: '开放平台与中国区域经济研究（虚构）',
      authors: ['甲某某', '乙某'],
      abstract: null,
      keywords: ['区域经济', 'R&D <投入>'],
      date: '2026-02',
      identifiers: {clc: 'F114.46', documentCode: 'A', articleId: '1000-0000(2026)02-0070-09'},
      english: null,
      source: {name: 'paper.txt'},
    },
    regions: [
      {
        id: 'east',
        label: {zh: '东部沿海', en: 'Eastern coast'},
        members: ['CN-BJ', 'CN-SH'],
        definition: '国家统计局东部地区十省市口径；论文本身未界定“东部沿海”。',
        figures: figures.map(({observation, scope, line}) => ({observation: observation.id, scope, line})),
        mentions: [],
      },
    ],
    pathways: [pathway()],
    figures,
    indicators: [],
    references: [1, 11, 13, 21, 26].map((number) => reference(number)),
    sections: [],
  }
}

/** The comparison of two invented regions. */
export function inventedComparison(): Pack {
  const east = inventedPack()
  const [region] = east.regions
  return {
    ...east,
    id: 'all',
    label: {zh: '各区域', en: 'All regions'},
    regions: [region!, {...region!, id: 'west', label: {zh: '西部地区', en: 'West'}, figures: []}],
    pathways: [
      pathway(),
      pathway({
        id: 'p2',
        region: 'west',
        regionLabel: '西部地区',
        title: '西部地区：以绿色发展立身',
        from: null,
        to: null,
        formula: [],
      }),
    ],
  }
}

/** A paper with neither pathways nor figures nor references. */
export function emptyPack(): Pack {
  const {document} = inventedPack()
  return {
    id: 'all',
    label: {zh: '各区域', en: 'All regions'},
    document: {
      ...document,
      authors: [],
      keywords: [],
      date: null,
      identifiers: {clc: null, documentCode: null, articleId: null},
    },
    regions: [],
    pathways: [],
    figures: [],
    indicators: [],
    references: [],
    sections: [],
  }
}
