import type {
  Basis,
  Change,
  Finding,
  HowKnown,
  MechanismType,
  Observation,
  ObservationKind,
  Scope,
  Severity,
  SourceGrade,
} from '../model/model.ts'
import type {Comparator} from '../tree/nodes.ts'

/** A word in both languages of the outputs. */
export interface Term {
  readonly zh: string
  readonly en: string
}

/** Every value of a field has its word: one that is added to the model and not here does not compile. */
type TermsOf<Value extends string> = Readonly<Record<Value, Term>>

/** What outputs label, by the field of the model; headings of sections and sheets are the renderers' own. */
export interface Terms {
  readonly kind: TermsOf<ObservationKind>
  readonly basis: TermsOf<Basis>
  readonly bound: TermsOf<Comparator>
  readonly direction: TermsOf<NonNullable<Observation['direction']>>
  readonly price: TermsOf<NonNullable<Observation['price']>>
  readonly status: TermsOf<Observation['status']>
  readonly known: TermsOf<HowKnown>
  readonly scope: TermsOf<Scope>
  readonly mechanism: TermsOf<MechanismType>
  readonly grade: TermsOf<SourceGrade>
  readonly severity: TermsOf<Severity>
  readonly finding: TermsOf<Finding['status']>
  readonly change: TermsOf<Change['type']>
  readonly changed: TermsOf<Change['what']>
  readonly changeClass: TermsOf<Change['class']>
  readonly field: TermsOf<LabelledField>
}

/** Fields of figures, pathways and references that outputs head their columns with. */
export type LabelledField =
  | 'surface'
  | 'value'
  | 'unit'
  | 'counted'
  | 'kind'
  | 'basis'
  | 'period'
  | 'label'
  | 'subject'
  | 'partner'
  | 'status'
  | 'scope'
  | 'sentence'
  | 'line'
  | 'cites'
  | 'grade'
  | 'region'
  | 'from'
  | 'to'
  | 'formula'
  | 'advantages'
  | 'challenges'
  | 'ordinal'
  | 'measure'
  | 'actions'
  | 'places'
  | 'industries'
  | 'agreements'
  | 'mechanisms'
  | 'definition'
  | 'members'

const both = (zh: string, en: string): Term => ({zh, en})

/** For an analyst to mend. English after the statistics bureau's English yearbook and the SDMX glossary. */
export const terms: Terms = {
  kind: {
    level: both('水平', 'level'),
    growth: both('增长率', 'growth rate'),
    change: both('变化', 'change'),
    share: both('占比', 'share'),
    count: both('数量', 'count'),
    rank: both('位次', 'rank'),
  },
  basis: {
    yoy: both('同比', 'year on year'),
    qoq: both('环比', 'on the previous period'),
    'previous-plan': both('较上一五年规划', 'on the previous five-year plan'),
    'vs-year': both('较某年', 'on an earlier year'),
    'annual-average': both('年均', 'annual average'),
  },
  bound: {
    eq: both('等于', 'exactly'),
    gt: both('超过', 'more than'),
    ge: both('不低于', 'at least'),
    lt: both('不足', 'less than'),
    le: both('不超过', 'at most'),
    about: both('约', 'about'),
    nearly: both('近', 'nearly'),
  },
  direction: {up: both('上升', 'up'), down: both('下降', 'down')},
  price: {real: both('可比价', 'real terms'), nominal: both('现价', 'nominal')},
  status: {
    actual: both('实际', 'actual'),
    target: both('目标', 'target'),
    forecast: both('预计', 'forecast'),
  },
  known: {
    printed: both('原文', 'printed'),
    inherited: both('承前文', 'carried over'),
    counted: both('推算', 'counted back'),
    defaulted: both('缺省', 'by default'),
  },
  scope: {
    region: both('本区域', 'of the region'),
    'national-about-region': both('全国，句中提及本区域', 'national, with mention of the region'),
    national: both('全国', 'national'),
  },
  mechanism: {
    principle: both('原则', 'principle'),
    mechanism: both('机制', 'mechanism'),
    channel: both('渠道', 'channel'),
    effect: both('效应', 'effect'),
    stage: both('阶段', 'stage'),
  },
  grade: {
    official: both('官方', 'official'),
    journal: both('期刊', 'journal'),
    media: both('媒体', 'media'),
    portal: both('门户网站', 'web portal'),
  },
  severity: {
    error: both('错误', 'error'),
    warning: both('警告', 'warning'),
    info: both('提示', 'note'),
  },
  finding: {
    agrees: both('相符', 'agrees'),
    differs: both('不符', 'differs'),
    unchecked: both('未核对', 'unchecked'),
  },
  change: {
    added: both('新增', 'added'),
    gone: both('删除', 'gone'),
    revised: both('修改', 'revised'),
    moved: both('移动', 'moved'),
  },
  changed: {
    observation: both('数字', 'figure'),
    measure: both('举措', 'measure'),
    pathway: both('路径', 'pathway'),
    series: both('序列', 'series'),
    finding: both('核对结果', 'finding'),
  },
  changeClass: {revision: both('修订', 'revision'), correction: both('更正', 'correction')},
  field: {
    surface: both('原文数字', 'as printed'),
    value: both('数值', 'value'),
    unit: both('单位', 'unit'),
    counted: both('计数对象', 'thing counted'),
    kind: both('类型', 'kind'),
    basis: both('比较基准', 'basis'),
    period: both('时期', 'period'),
    label: both('指标', 'indicator'),
    subject: both('主体', 'subject'),
    partner: both('对方', 'partner'),
    status: both('状态', 'status'),
    scope: both('范围', 'scope'),
    sentence: both('原句', 'sentence'),
    line: both('行', 'line'),
    cites: both('引文', 'citations'),
    grade: both('来源等级', 'source grade'),
    region: both('区域', 'region'),
    from: both('起点', 'from'),
    to: both('终点', 'to'),
    formula: both('路径公式', 'formula'),
    advantages: both('优势', 'strengths'),
    challenges: both('挑战', 'challenges'),
    ordinal: both('序号', 'no.'),
    measure: both('举措', 'measure'),
    actions: both('行动', 'actions'),
    places: both('地点', 'places'),
    industries: both('产业与领域', 'industries'),
    agreements: both('协定与倡议', 'agreements and initiatives'),
    mechanisms: both('依据的机制', 'mechanisms'),
    definition: both('区域定义', 'definition'),
    members: both('省级单位', 'provinces'),
  },
}
