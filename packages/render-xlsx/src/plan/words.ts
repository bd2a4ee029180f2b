import type {
  Comparator,
  Finding,
  HowKnown,
  MechanismType,
  Observation,
  ObservationKind,
  PackFigure,
  SourceGrade,
} from '@region-briefs/core'

/** What each code of the model is called in the workbook. The first is what cells show, the second what the notes say of it. */
type Words<Code extends string> = Readonly<Record<Code, readonly [shown: string, meaning: string]>>

export const scopeWords: Words<PackFigure['scope']> = {
  region: ['本区域', '论文给出的该区域自身的数字'],
  'national-about-region': ['全国·提及本区域', '全国数字，所在句子提到该区域；不是该区域的数字'],
  national: ['全国背景', '全国数字，句子没有提到该区域；只作背景，不是该区域的数字'],
  other: ['其他主体', '别的地方、某个组织或没有点名的数字：不是全国的，也不是有路径的区域的；只见于各区域比较的工作簿'],
}

export const kindWords: Words<ObservationKind> = {
  level: ['水平', '某一时点或时期的数额或比率'],
  growth: ['增长率', '相对某一基期的增减速度'],
  change: ['变化', '效果或差额：缩短、提高、下降了多少'],
  share: ['占比', '部分占整体的比重'],
  count: ['计数', '家、个、项、人、户、条等的个数'],
  rank: ['位次', '名次，1 为第一；没有单位'],
}

export const comparatorWords: Words<Comparator> = {
  eq: ['等于', '原文没有限定词'],
  gt: ['超过', '超过、逾、突破；数字后的“多”“余”'],
  ge: ['不低于', '以上、不低于、至少'],
  lt: ['不足', '不到、低于、不足'],
  le: ['不超过', '以内、不超过'],
  about: ['约', '约、左右'],
  nearly: ['接近', '近、接近、将近'],
}

export const directionWords: Words<'up' | 'down'> = {
  up: ['升', '增加、提高、扩大'],
  down: ['降', '减少、降低、缩短；数值记为正数'],
}

export const basisWords: Words<NonNullable<Observation['basis']>> = {
  yoy: ['同比', '与上年同期相比'],
  qoq: ['环比', '与上一期相比'],
  'previous-plan': ['比上一个五年规划时期', '与前一个规划期相比，不是同比；哪几年见“基期所指”'],
  'vs-year': ['比某一年', '与指定年份相比，年份见“基期所指”'],
  'annual-average': ['年均', '一段时期内平均每年'],
}

export const priceWords: Words<'real' | 'nominal'> = {
  real: ['可比价', '扣除价格变动'],
  nominal: ['现价', '含价格变动'],
}

export const statusWords: Words<Observation['status']> = {
  actual: ['实际', '已经发生'],
  target: ['目标', '力争、到某年达到'],
  forecast: ['预测', '预计'],
}

export const howKnownWords: Words<HowKnown> = {
  printed: ['原文写明', '与数字写在一起'],
  inherited: ['承接上文', '前文说过，此处仍然有效'],
  counted: ['由时点倒推', '如“过去五年”，从所引来源或论文的日期倒数'],
  defaulted: ['默认', '原文没有写，按惯例填入'],
}

export const knownFieldWords: Words<keyof Observation['known']> = {
  period: ['时期', '数字所属的时间'],
  subject: ['主体', '谁的数字'],
  basis: ['基期', '与什么相比'],
  label: ['指标', '量的是什么'],
  partner: ['对象', '对谁'],
  direction: ['方向', '升还是降'],
}

export const gradeWords: Words<SourceGrade> = {
  official: ['官方', '政府部门、国际组织'],
  journal: ['学术', '期刊、图书'],
  media: ['媒体', '报纸、通讯社、广播电视'],
  portal: ['门户', '转载或商业网站'],
}

export const mechanismWords: Words<MechanismType> = {
  principle: ['原则', '论文列举的原则、理念'],
  mechanism: ['机制', '论文列举的作用机制'],
  channel: ['渠道', '论文列举的渠道、途径'],
  effect: ['效应', '论文列举的效应、影响'],
  stage: ['阶段', '论文划分的阶段'],
}

export const checkWords: Words<Finding['status']> = {
  agrees: ['通过', '两处一致，差在容差之内'],
  differs: ['不通过', '两处不一致；只说不一致，不说是论文有误'],
  unchecked: ['无法核对', '核对要用的东西论文没有给'],
}

/** Of an entry whose host or publisher no table knows. */
export const ungraded = '未评级'

/** Units by their code; a unit that is not here is shown as the paper prints it. */
export const unitWords: Words<'CNY' | 'USD' | '%' | 'pp' | 'times' | 'count'> = {
  CNY: ['CNY', '人民币元（ISO 4217）；已按“万”“亿”换算为元'],
  USD: ['USD', '美元（ISO 4217）；已按“万”“亿”换算为美元'],
  '%': ['%', '百分数，照印：57.82 即 57.82%'],
  pp: ['pp', '百分点'],
  times: ['times', '倍：“增长 N 倍”记 N，“翻一番”记 2'],
  count: ['count', '个数；数的是什么见“计数对象”'],
}

/** Shown in place of a label that the paper does not give. */
export const unlabelled = '指标未注明'

/** What the cells of a column can show, from its table of words. */
export function shownWords<Code extends string>(words: Words<Code>): Array<string> {
  return Object.values<readonly [string, string]>(words).map(([shown]) => shown)
}

/** The word of a code; null where there is no code. */
export function wordOf<Code extends string>(words: Words<Code>, code: Code | null): string | null {
  return code === null ? null : words[code][0]
}
