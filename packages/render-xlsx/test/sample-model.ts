import type {Measure, Model, Observation, Pathway, Reference, Region, Scope} from '@region-briefs/core'
import type {RenderXlsxOptions} from '../src/index.ts'

/** A position that holds what the workbook shows: a line. */
export function at(line: number): Observation['position'] {
  const point = {line, column: 1, offset: line * 100}
  return {start: point, end: {...point, column: 9, offset: line * 100 + 8}}
}

/** An observation of which a test names only what it is about. */
export function observation(id: string, told: Partial<Observation>): Observation {
  const line = told.position?.start.line ?? 10
  return {
    id,
    surface: '57.82%',
    value: 57.82,
    low: null,
    high: null,
    unit: '%',
    counted: null,
    comparator: 'eq',
    kind: 'share',
    direction: null,
    basis: null,
    basisPeriod: null,
    price: null,
    status: 'actual',
    period: '2025',
    periodText: '2025 年',
    label: '占进出口总额的比重',
    subject: '中国',
    partner: null,
    cites: [],
    citesNear: [],
    decimals: 2,
    scale: 1,
    printed: '57.82',
    printedUnit: '%',
    known: {},
    section: 's2',
    sentence: {text: `第 ${line} 行的示例句，数字是测试用的。`, position: at(line)},
    position: at(line),
    ...told,
  }
}

export function measure(id: string, ordinal: number, told: Partial<Measure>): Measure {
  return {
    id,
    ordinal,
    text: `示例举措${ordinal}，建一座测试用的桥。`,
    actions: [],
    places: [],
    agreements: [],
    industries: [],
    mechanisms: [],
    position: at(40 + ordinal),
    ...told,
  }
}

export function reference(id: string, numbers: Array<number>, told: Partial<Reference>): Reference {
  return {
    id,
    numbers,
    type: 'EB/OL',
    title: `示例文献${numbers[0]}`,
    authors: [],
    contributors: [],
    edition: null,
    container: null,
    publisher: null,
    place: null,
    year: null,
    date: null,
    citedDate: null,
    volume: null,
    issue: null,
    pages: null,
    url: null,
    urls: [],
    doi: null,
    grade: null,
    raw: `示例文献${numbers[0]}[EB/OL].`,
    position: at(90 + numbers[0]!),
    ...told,
  }
}

function region(id: string, zh: string, en: string, figures: Array<[string, Scope, number | null]>): Region {
  return {
    id,
    label: {zh, en},
    members: id === 'east' ? ['CN-BJ', 'CN-SH', 'CN-GD'] : [],
    definition: id === 'east' ? '统计部门的划分' : null,
    figures: figures.map(([each, scope, line]) => ({observation: each, scope, line})),
    mentions: [],
  }
}

function pathway(told: Pick<Pathway, 'region' | 'regionLabel' | 'section'> & Partial<Pathway>): Pathway {
  return {
    id: `p-${told.region}`,
    title: `${told.regionLabel}的示例路径`,
    from: null,
    to: null,
    formula: [],
    measures: [],
    position: at(40),
    ...told,
  }
}

/** A model with one figure of each sort, two regions and texts that a workbook may get wrong. */
export const sampleModel: Model = {
  schemaVersion: '1',
  document: {
    title: '一篇示例论文 & 它的<区域>',
    authors: ['张三', '李四'],
    abstract: null,
    keywords: ['示例', '区域'],
    date: '2026-02',
    nature: 'scholarly',
    identifiers: {clc: 'F114.46', documentCode: 'A', articleId: '0000-0000(2026)02-0001-01'},
    english: null,
    source: {name: 'sample.md', sha256: '0'.repeat(64), format: 'markdown'},
  },
  sections: [
    {id: 's1', depth: 1, number: null, title: '一篇示例论文', parent: null, position: at(1)},
    {id: 's2', depth: 2, number: '一', title: '示例数字', parent: 's1', position: at(8)},
    {id: 's3', depth: 3, number: '二', title: '示例路径', parent: 's2', position: at(30)},
    {id: 's4', depth: 4, number: '1', title: '东部的示例路径', parent: 's3', position: at(40)},
  ],
  observations: [
    observation('o-amount', {
      surface: '26.29 万亿元',
      value: 26.29e12,
      unit: 'CNY',
      kind: 'level',
      label: '货物贸易进出口',
      partner: 'APEC 其他成员',
      printed: '26.29',
      printedUnit: '万亿元',
      scale: 1e12,
      cites: [1, 2],
    }),
    observation('o-share', {known: {period: 'inherited', subject: 'defaulted'}, position: at(11)}),
    observation('o-range', {
      surface: '30% 到 50%',
      value: null,
      low: 30,
      high: 50,
      kind: 'change',
      direction: 'down',
      label: '通关时间',
      printed: '30～50',
      decimals: 0,
      period: null,
      periodText: null,
      cites: [9],
      position: at(12),
    }),
    observation('o-nearly', {
      surface: '近一半',
      value: 50,
      comparator: 'nearly',
      printed: '一半',
      printedUnit: '',
      position: at(13),
    }),
    observation('o-count', {
      surface: '70392 家',
      value: 70392,
      unit: 'count',
      counted: '外商投资企业',
      kind: 'count',
      label: '新设企业',
      printed: '70392',
      printedUnit: '家',
      period: '2025-01/2025-09',
      periodText: '前三季度',
      citesNear: [2],
      position: at(14),
    }),
    observation('o-growth', {
      surface: '19.1%',
      value: 19.1,
      kind: 'growth',
      direction: 'up',
      basis: 'previous-plan',
      basisPeriod: '2016/2020',
      price: 'nominal',
      printed: '19.1',
      label: '=SUM(A1:A9)',
      position: at(15),
    }),
    observation('o-rank', {
      surface: '第二大',
      value: 2,
      unit: null,
      kind: 'rank',
      printed: '二',
      printedUnit: '',
      position: at(16),
    }),
    observation('o-plain', {
      surface: '7477 亿元',
      value: 7477e8,
      unit: 'CNY',
      kind: 'level',
      label: '+实际使用外资金额',
      printed: '7477',
      printedUnit: '亿元',
      period: '2021/2025',
      periodText: '过去五年',
      known: {period: 'counted'},
      section: null,
      position: at(17),
    }),
    observation('o-target', {
      surface: '超过 3 倍',
      value: 3,
      unit: 'times',
      comparator: 'gt',
      status: 'target',
      kind: 'change',
      position: at(18),
    }),
    // Of an organisation, with nothing said of what it measures: no region has it, the comparison does.
    observation('o-other', {label: '', subject: '示例组织', position: at(19)}),
  ],
  indicators: [],
  tables: [],
  regions: [
    region('east', '东部沿海', 'Eastern coast', [
      ['o-nearly', 'region', 13],
      ['o-amount', 'national-about-region', 10],
      ['o-range', 'national-about-region', 12],
      ['o-share', 'national', null],
      ['o-count', 'national', null],
      ['o-growth', 'national', null],
      ['o-rank', 'national', null],
      ['o-plain', 'national', null],
      ['o-target', 'national', null],
    ]),
    region('northeast', '东北地区', 'Northeast', [['o-amount', 'national', null]]),
  ],
  pathways: [
    pathway({
      region: 'east',
      regionLabel: '东部沿海',
      section: 's4',
      from: '开放的甲',
      to: '创新的乙',
      formula: ['甲项', '丙项', '丁项'],
      measures: [
        measure('m1', 1, {
          actions: [{verb: '对接', object: '示例协定'}],
          industries: [{label: '数字贸易'}, {label: '造船'}],
          places: [{label: '示例湾', code: 'gba'}],
          agreements: [{label: 'CPTPP'}],
        }),
        measure('m2', 2, {text: '-先写一个减号，再写 _x0041_ 和一个长句：' + '很长的示例'.repeat(30)}),
      ],
    }),
    pathway({region: 'northeast', regionLabel: '东北地区', section: 's4', measures: [measure('m3', 1, {})]}),
  ],
  mechanisms: [
    {
      id: 'x-1',
      type: 'stage',
      ordinal: 1,
      name: '示例阶段',
      period: '2001/2013',
      text: '第一阶段只为测试而写。',
      regions: ['east'],
      observations: ['o-share'],
      section: 's2',
      position: at(12),
    },
  ],
  references: [
    reference('r1', [1], {
      url: 'https://example.org/a?b=1&c=数',
      urls: ['https://example.org/a?b=1&c=数'],
      grade: 'official',
      year: 2025,
    }),
    reference('r2', [2, 9], {
      type: 'J',
      authors: ['王五'],
      container: '示例学刊',
      year: 2024,
      volume: '12',
      issue: '3',
      pages: '1-9',
      url: 'not a url',
      urls: ['not a url', 'https://example.org/second'],
      grade: 'journal',
    }),
    reference('r3', [3], {type: null}),
  ],
  citations: [],
  series: [
    {
      id: 'trade_goods.east',
      indicator: 'trade_goods',
      label: {zh: '货物进出口总额', en: 'Goods trade'},
      unit: '亿元',
      region: 'east',
      origin: 'derived',
      vintage: null,
      coverage: '东部沿海 3 个省级单位',
      priceBasis: 'current',
      derivedFrom: ['trade_goods.CN-BJ'],
      arithmetic: '东部沿海 3 个省级单位之和',
      points: [
        {period: '2024', value: null, status: 'M', source: null},
        {period: '2025', value: 262_900.333333333, status: 'P', source: null},
      ],
    },
  ],
  findings: [
    {
      id: 'f-1',
      rule: 'overlay-value',
      status: 'agrees',
      severity: 'info',
      message: '`26.29 万亿元` agrees',
      arithmetic: null,
      expected: 26290033333333.3,
      actual: 26.29e12,
      tolerance: 5e9,
      calculation: {series: 'trade_goods.east', period: '2025'},
      observations: ['o-amount'],
      series: ['trade_goods.east'],
      waived: null,
      position: at(10),
    },
    {
      id: 'f-2',
      rule: 'change-of-ends',
      status: 'unchecked',
      severity: 'info',
      message: 'not checked',
      arithmetic: null,
      expected: null,
      actual: null,
      tolerance: null,
      calculation: null,
      observations: ['o-share'],
      series: [],
      waived: '示例理由',
      position: at(11),
    },
  ],
  changes: [],
  diagnostics: [],
}

/** A paper without pathways, figures or references. */
export const emptyModel: Model = {
  ...sampleModel,
  document: {
    ...sampleModel.document,
    title: '空论文',
    authors: [],
    keywords: [],
    date: null,
    identifiers: {clc: null, documentCode: null, articleId: null},
  },
  sections: [],
  observations: [],
  regions: [],
  pathways: [],
  references: [],
}

export const options: RenderXlsxOptions = {date: new Date('2026-02-01T00:00:00Z'), toolVersion: '0.1.0'}
