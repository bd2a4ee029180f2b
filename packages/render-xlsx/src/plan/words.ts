import {
  type Change,
  type Comparator,
  type Finding,
  type HowKnown,
  type MechanismType,
  type Observation,
  type ObservationKind,
  type PackFigure,
  type SourceGrade,
  type Term,
  terms,
} from '@region-briefs/core'
import {both} from './language.ts'
import type {Language} from './language.ts'

/** What a code of the model is called in the workbook: what cells show, and what the notes say of it. */
export interface Word {
  readonly shown: Term
  readonly meaning: Term
}

export type Words<Code extends string> = Readonly<Record<Code, Word>>

const word = (zh: string, en: string, zhMeaning: string, enMeaning: string): Word => ({
  shown: both(zh, en),
  meaning: both(zhMeaning, enMeaning),
})

/** Of a code that the table of terms has: its English is that of all outputs. */
const known = ({en}: Term, zh: string, zhMeaning: string, enMeaning: string): Word =>
  word(zh, en.charAt(0).toUpperCase() + en.slice(1), zhMeaning, enMeaning)

export const scopeWords: Words<PackFigure['scope']> = {
  region: known(
    terms.scope.region,
    '本区域',
    '论文给出的该区域自身的数字',
    'a figure that the paper gives for the region itself',
  ),
  'national-about-region': known(
    terms.scope['national-about-region'],
    '全国·提及本区域',
    '全国数字，所在句子提到该区域；不是该区域的数字',
    'a national figure in a sentence that names the region; it is not the region’s',
  ),
  national: word(
    '全国背景',
    'National background',
    '全国数字，句子没有提到该区域；只作背景，不是该区域的数字',
    'a national figure in a sentence that does not name the region; background, not the region’s',
  ),
  other: word(
    '其他主体',
    'Of others',
    '别的地方、某个组织或没有点名的数字：不是全国的，也不是有路径的区域的；只见于各区域比较的工作簿',
    'of another place, of an organisation or of nobody named: neither national nor of a region with a pathway; only in the workbook of all regions',
  ),
}

export const originWords: Words<'paper' | 'overlay' | 'derived'> = {
  paper: word('论文', 'Paper', '论文印出的数字', 'a figure that the paper prints'),
  overlay: word('外部数据', 'External data', '分析人员另给的数据', 'data that an analyst laid over the paper'),
  derived: word(
    '计算得出',
    'Derived',
    '由外部数据计算，算法写明',
    'calculated from the external data, with its arithmetic',
  ),
}

export const kindWords: Words<ObservationKind> = {
  level: known(
    terms.kind.level,
    '水平',
    '某一时点或时期的数额或比率',
    'an amount or a rate at a time or over a period',
  ),
  growth: known(terms.kind.growth, '增长率', '相对某一基期的增减速度', 'rate of change against a base'),
  change: known(
    terms.kind.change,
    '变化',
    '效果或差额：缩短、提高、下降了多少',
    'an effect or a difference: by how much something was cut or raised',
  ),
  share: known(terms.kind.share, '占比', '部分占整体的比重', 'part of a whole'),
  count: known(
    terms.kind.count,
    '计数',
    '家、个、项、人、户、条等的个数',
    'a number of enterprises, items, persons and the like',
  ),
  rank: known(terms.kind.rank, '位次', '名次，1 为第一；没有单位', 'a place, 1 for the first; it has no unit'),
}

export const comparatorWords: Words<Comparator> = {
  eq: known(terms.bound.eq, '等于', '原文没有限定词', 'no bound word is printed'),
  gt: known(terms.bound.gt, '超过', '超过、逾、突破；数字后的“多”“余”', '超过, 逾, 突破; 多 or 余 after the number'),
  ge: known(terms.bound.ge, '不低于', '以上、不低于、至少', '以上, 不低于, 至少'),
  lt: known(terms.bound.lt, '不足', '不到、低于、不足', '不到, 低于, 不足'),
  le: known(terms.bound.le, '不超过', '以内、不超过', '以内, 不超过'),
  about: known(terms.bound.about, '约', '约、左右', '约, 左右'),
  nearly: known(terms.bound.nearly, '接近', '近、接近、将近', '近, 接近, 将近'),
}

export const directionWords: Words<'up' | 'down'> = {
  up: known(terms.direction.up, '升', '增加、提高、扩大', 'a rise'),
  down: known(terms.direction.down, '降', '减少、降低、缩短；数值记为正数', 'a fall; its value is a positive number'),
}

export const basisWords: Words<NonNullable<Observation['basis']>> = {
  yoy: known(terms.basis.yoy, '同比', '与上年同期相比', 'against the same period of the year before'),
  qoq: known(terms.basis.qoq, '环比', '与上一期相比', 'against the period before'),
  'previous-plan': known(
    terms.basis['previous-plan'],
    '比上一个五年规划时期',
    '与前一个规划期相比，不是同比；哪几年见“基期所指”',
    'against the five-year plan before, not year on year; its years are under Base period',
  ),
  'vs-year': known(
    terms.basis['vs-year'],
    '比某一年',
    '与指定年份相比，年份见“基期所指”',
    'against a year, which is under Base period',
  ),
  'annual-average': known(terms.basis['annual-average'], '年均', '一段时期内平均每年', 'a year’s mean over some years'),
}

export const priceWords: Words<'real' | 'nominal'> = {
  real: known(terms.price.real, '可比价', '扣除价格变动', 'without the change of prices'),
  nominal: known(terms.price.nominal, '现价', '含价格变动', 'with the change of prices'),
}

export const statusWords: Words<Observation['status']> = {
  actual: known(terms.status.actual, '实际', '已经发生', 'it has come about'),
  target: known(terms.status.target, '目标', '力争、到某年达到', 'to be reached by some year'),
  forecast: known(terms.status.forecast, '预测', '预计', 'expected'),
}

export const howKnownWords: Words<HowKnown> = {
  printed: known(terms.known.printed, '原文写明', '与数字写在一起', 'printed beside the figure'),
  inherited: known(terms.known.inherited, '承接上文', '前文说过，此处仍然有效', 'said before and still in force'),
  counted: known(
    terms.known.counted,
    '由时点倒推',
    '如“过去五年”，从所引来源或论文的日期倒数',
    '过去五年 and the like, counted back from the date of the source cited or of the paper',
  ),
  defaulted: known(terms.known.defaulted, '默认', '原文没有写，按惯例填入', 'not printed, filled in by convention'),
}

export const knownFieldWords: Words<keyof Observation['known']> = {
  period: word('时期', 'Period', '数字所属的时间', 'the time of the figure'),
  subject: word('主体', 'Subject', '谁的数字', 'whose figure it is'),
  basis: word('基期', 'Basis', '与什么相比', 'what it is measured against'),
  label: word('指标', 'Indicator', '量的是什么', 'what is measured'),
  partner: word('对象', 'Partner', '对谁', 'towards whom'),
  direction: word('方向', 'Direction', '升还是降', 'a rise or a fall'),
}

export const gradeWords: Words<SourceGrade> = {
  official: known(terms.grade.official, '官方', '政府部门、国际组织', 'government and international organisations'),
  journal: known(terms.grade.journal, '学术', '期刊、图书', 'journals and books'),
  media: known(terms.grade.media, '媒体', '报纸、通讯社、广播电视', 'newspapers, agencies, broadcasters'),
  portal: known(terms.grade.portal, '门户', '转载或商业网站', 'sites that reprint, and commercial ones'),
}

export const mechanismWords: Words<MechanismType> = {
  principle: known(terms.mechanism.principle, '原则', '论文列举的原则、理念', 'principles that the paper lists'),
  mechanism: known(terms.mechanism.mechanism, '机制', '论文列举的作用机制', 'mechanisms that the paper lists'),
  channel: known(terms.mechanism.channel, '渠道', '论文列举的渠道、途径', 'channels that the paper lists'),
  effect: known(terms.mechanism.effect, '效应', '论文列举的效应、影响', 'effects that the paper lists'),
  stage: known(terms.mechanism.stage, '阶段', '论文划分的阶段', 'stages that the paper tells apart'),
}

export const checkWords: Words<Finding['status']> = {
  agrees: known(terms.finding.agrees, '通过', '两处一致，差在容差之内', 'both agree within the tolerance'),
  differs: known(
    terms.finding.differs,
    '不通过',
    '两处不一致；只说不一致，不说是论文有误',
    'the two disagree; this calls nothing the paper’s error',
  ),
  unchecked: known(
    terms.finding.unchecked,
    '无法核对',
    '核对要用的东西论文没有给',
    'the paper does not give what the check needs',
  ),
}

export const changeWords: Words<Change['type']> = {
  added: known(terms.change.added, '新增', '上一版没有', 'not in the last edition'),
  gone: known(terms.change.gone, '删除', '这一版没有', 'not in this edition'),
  revised: known(terms.change.revised, '修改', '两版都有，内容不同', 'in both, with another content'),
  moved: known(terms.change.moved, '移动', '内容相同，位置不同', 'the same at another place'),
}

export const changedWords: Words<Change['what']> = {
  observation: known(terms.changed.observation, '数字', '论文的数字', 'a figure of the paper'),
  measure: known(terms.changed.measure, '举措', '路径的举措', 'a measure of a pathway'),
  pathway: known(terms.changed.pathway, '路径', '区域的路径', 'a region’s pathway'),
  series: known(
    terms.changed.series,
    '序列',
    '外部数据或由它计算的序列',
    'a series of external data or derived from them',
  ),
  finding: known(terms.changed.finding, '核对结果', '一项核对', 'a check'),
}

export const changeClassWords: Words<Change['class']> = {
  revision: known(terms.changeClass.revision, '修订', '所说的事有了新的说法', 'what is said of the world is new'),
  correction: known(terms.changeClass.correction, '更正', '同一件事，说法改正了', 'the same is said rightly'),
}

/** Of an entry whose host or publisher no table knows. */
export const ungraded: Term = both('未评级', 'Ungraded')

/** Units by their code; a unit that is not here is shown as the paper prints it. */
export const unitWords: Words<'CNY' | 'USD' | '%' | 'pp' | 'times' | 'count'> = {
  CNY: word(
    'CNY',
    'CNY',
    '人民币元（ISO 4217）；已按“万”“亿”换算为元',
    'yuan (ISO 4217); 万 and 亿 are multiplied out',
  ),
  USD: word(
    'USD',
    'USD',
    '美元（ISO 4217）；已按“万”“亿”换算为美元',
    'US dollars (ISO 4217); 万 and 亿 are multiplied out',
  ),
  '%': word('%', '%', '百分数，照印：57.82 即 57.82%', 'per cent as printed: 57.82 is 57.82%'),
  pp: word('pp', 'pp', '百分点', 'percentage points'),
  times: word('times', 'times', '倍：“增长 N 倍”记 N，“翻一番”记 2', 'times: 增长 N 倍 is N, 翻一番 is 2'),
  count: word(
    'count',
    'count',
    '个数；数的是什么见“计数对象”',
    'a number of things; which ones is under Thing counted',
  ),
}

/** Shown in place of a label that the paper does not give. */
export const unlabelled: Term = both('指标未注明', 'not said what')

/** What the cells of a column can show, from its table of words. */
export function shownWords<Code extends string>(words: Words<Code>): Array<Term> {
  return Object.values<Word>(words).map(({shown}) => shown)
}

/** The word of a code; null where there is no code. */
export function wordOf<Code extends string>(words: Words<Code>, code: Code | null, language: Language): string | null {
  return code === null ? null : words[code].shown[language]
}
