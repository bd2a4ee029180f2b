import type {Observation, PackFigure} from '@region-briefs/core'
import {list, number, text} from '../cell.ts'
import {citationCell} from '../citation-cell.ts'
import {knownText} from '../known-text.ts'
import {
  basisWords,
  comparatorWords,
  directionWords,
  gradeWords,
  kindWords,
  priceWords,
  scopeWords,
  shownWords,
  statusWords,
  ungraded,
  unlabelled,
  wordOf,
} from '../words.ts'
import type {Cell} from '../cell.ts'
import type {ReferenceRows} from '../reference-rows.ts'
import type {Column, Place} from '../table-sheet.ts'

/** A figure with what other parts of the pack say of it. */
export interface IndicatorRecord extends PackFigure {
  observation: Observation
  /** Labels of the regions that it is tied to. */
  regions: Array<string>
  heading: string | null
  grades: Array<string>
  references: ReferenceRows
}

const perYi = 1e8

/** Of the table of observations: identity, what is measured, the number, its time, where it stands. */
export const indicatorColumns: ReadonlyArray<Column<IndicatorRecord>> = [
  {
    key: 'id',
    head: '编号',
    meaning: '数字的固定编号；论文别处改动时不变，各工作簿相同',
    type: 'text',
    cell: ({observation}) => text(observation.id),
  },
  {
    key: 'scope',
    head: '范围',
    meaning: '是否该区域自身的数字；“全国”两类和“其他主体”都不是',
    type: 'text',
    allowed: shownWords(scopeWords),
    cell: ({scope}) => text(wordOf(scopeWords, scope)),
  },
  {
    key: 'regions',
    head: '相关区域',
    meaning: '数字属于或所在句子提到的区域；几个区域以“、”分开',
    type: 'text',
    whenEmpty: '全国背景或其他主体的数字，不与任何一个区域相连',
    cell: ({regions}) => list(regions),
  },
  {
    key: 'indicator',
    head: '指标',
    meaning: `量的是什么，用原文的词；原文没有写明的作“${unlabelled}”`,
    type: 'text',
    cell: ({observation}) => text(observation.label === '' ? unlabelled : observation.label),
  },
  {
    key: 'subject',
    head: '主体',
    meaning: '谁的数字：原文点名的最小范围',
    type: 'text',
    whenEmpty: '原文没有点名',
    cell: ({observation}) => text(observation.subject),
  },
  {
    key: 'partner',
    head: '对象',
    meaning: '对谁：如贸易、投资的另一方',
    type: 'text',
    whenEmpty: '没有另一方，或原文没有点名',
    cell: ({observation}) => text(observation.partner),
  },
  {
    key: 'kind',
    head: '类型',
    meaning: '数字的种类，词义见“说明”',
    type: 'text',
    allowed: shownWords(kindWords),
    cell: ({observation}) => text(wordOf(kindWords, observation.kind)),
  },
  {
    key: 'value',
    head: '数值',
    meaning: '以“单位”列的基本单位计；要和“限定词”一起读',
    type: 'number',
    unit: '见“单位”列',
    whenEmpty: '原文是一个区间，见“下限”“上限”',
    cell: ({observation}) => number(observation.value),
  },
  {
    key: 'low',
    head: '下限',
    meaning: '区间的下端',
    type: 'number',
    unit: '见“单位”列',
    whenEmpty: '原文不是区间',
    cell: ({observation}) => number(observation.low),
  },
  {
    key: 'high',
    head: '上限',
    meaning: '区间的上端',
    type: 'number',
    unit: '见“单位”列',
    whenEmpty: '原文不是区间',
    cell: ({observation}) => number(observation.high),
  },
  {
    key: 'comparator',
    head: '限定词',
    meaning: '与数字一起读的限定；“接近 50”不是 50',
    type: 'text',
    allowed: shownWords(comparatorWords),
    cell: ({observation}) => text(wordOf(comparatorWords, observation.comparator)),
  },
  {
    key: 'unit',
    head: '单位',
    meaning: '基本单位的代码，词义见“说明”；其他单位照原文，去掉“万”“亿”',
    type: 'text',
    whenEmpty: '位次没有单位',
    cell: ({observation}) => text(observation.unit),
  },
  {
    key: 'printed_value',
    head: '原文数值',
    meaning: '印在纸上的数字，小数位照印',
    type: 'text',
    cell: ({observation}) => text(observation.printed),
  },
  {
    key: 'printed_unit',
    head: '原文单位',
    meaning: '印在数字后面的“万”“亿”和单位',
    type: 'text',
    whenEmpty: '数字后面没有单位',
    cell: ({observation}) => text(observation.printedUnit),
  },
  {
    key: 'surface',
    head: '原文表述',
    meaning: '限定词、数字和单位，照印',
    type: 'text',
    cell: ({observation}) => text(observation.surface),
  },
  {
    key: 'value_yi_cny',
    head: '折亿元',
    meaning: '“数值”除以 1 亿，公式；只有人民币数额才有',
    type: 'formula',
    unit: '亿元',
    whenEmpty: '不是人民币数额，或原文是区间',
    cell: valueInYi,
  },
  {
    key: 'counted',
    head: '计数对象',
    meaning: '计数所数的是什么',
    type: 'text',
    whenEmpty: '不是计数',
    cell: ({observation}) => text(observation.counted),
  },
  {
    key: 'direction',
    head: '方向',
    meaning: '增长率和变化的升降；数值总是正数',
    type: 'text',
    allowed: shownWords(directionWords),
    whenEmpty: '不是增长率或变化',
    cell: ({observation}) => text(wordOf(directionWords, observation.direction)),
  },
  {
    key: 'basis',
    head: '基期',
    meaning: '增长率和变化与什么相比',
    type: 'text',
    allowed: shownWords(basisWords),
    whenEmpty: '不是增长率或变化，或原文没有说',
    cell: ({observation}) => text(wordOf(basisWords, observation.basis)),
  },
  {
    key: 'basis_period',
    head: '基期所指',
    meaning: 'ISO 8601 文本：所比的规划时期（2016/2020，起止以“/”分开）或年份',
    type: 'text',
    whenEmpty: '不与某个规划时期或年份相比，或原文没有说是哪一个',
    cell: ({observation}) => text(observation.basisPeriod),
  },
  {
    key: 'price',
    head: '价格',
    meaning: '是否扣除价格变动',
    type: 'text',
    allowed: shownWords(priceWords),
    whenEmpty: '原文没有说',
    cell: ({observation}) => text(wordOf(priceWords, observation.price)),
  },
  {
    key: 'status',
    head: '状态',
    meaning: '已经发生、目标，还是预测',
    type: 'text',
    allowed: shownWords(statusWords),
    cell: ({observation}) => text(wordOf(statusWords, observation.status)),
  },
  {
    key: 'period_start',
    head: '时期起',
    meaning: 'ISO 8601 文本，写到原文说到的一级（2025、2025-09、2025-10-31），不补月和日',
    type: 'text',
    whenEmpty: '原文没有说是何时',
    cell: ({observation}) => text(periodEnds(observation.period)[0]),
  },
  {
    key: 'period_end',
    head: '时期止',
    meaning: '同上，含这一年、月、日；一个时点的起止相同',
    type: 'text',
    whenEmpty: '原文没有说是何时',
    cell: ({observation}) => text(periodEnds(observation.period)[1]),
  },
  {
    key: 'period_text',
    head: '时期写法',
    meaning: '原文怎样说这个时期',
    type: 'text',
    whenEmpty: '原文没有说是何时',
    cell: ({observation}) => text(observation.periodText),
  },
  {
    key: 'known',
    head: '如何得知',
    meaning: '哪些内容没有与数字写在一起，各由何处得知；词义见“说明”',
    type: 'text',
    cell: ({observation}) => text(knownText(observation.known)),
  },
  {
    key: 'section',
    head: '章节',
    meaning: '数字所在的小节',
    type: 'text',
    whenEmpty: '在第一个小节之前',
    widest: 28,
    cell: ({heading}) => text(heading),
  },
  {
    key: 'citations',
    head: '引文编号',
    meaning: '本句引文标记的编号，几个以“、”分开；点开到“参考文献”中第一个编号的那一行',
    type: 'link',
    whenEmpty: '本句没有引文标记',
    cell: ({observation, references}) => citationCell(references, observation.cites),
  },
  {
    key: 'citations_near',
    head: '邻近引文',
    meaning: '本句没有标记时，同段下一个标记的编号；未必是本数字的出处',
    type: 'text',
    whenEmpty: '本句有标记，或同段没有别的标记',
    cell: ({observation}) => list(observation.citesNear),
  },
  {
    key: 'source_grade',
    head: '来源等级',
    meaning: '本句所引文献的等级，词义见“说明”；几个等级以“、”分开',
    type: 'text',
    allowed: [...shownWords(gradeWords), ungraded],
    whenEmpty: '本句没有引文标记，或文献表没有这个编号',
    cell: ({grades}) => list(grades),
  },
  {
    key: 'line',
    head: '行号',
    meaning: '数字在论文文件中的行，从 1 起',
    type: 'number',
    unit: '行',
    cell: ({observation}) => number(observation.position.start.line),
  },
  {
    key: 'tie_line',
    head: '提及行号',
    meaning: '把数字与区域连起来的那句话所在的行',
    type: 'number',
    unit: '行',
    whenEmpty: '全国背景或其他主体的数字，不与任何一个区域相连',
    cell: ({line}) => number(line),
  },
  {
    key: 'sentence',
    head: '原句',
    meaning: '数字所在的整句',
    type: 'text',
    widest: 110,
    cell: ({observation}) => text(observation.sentence.text),
  },
]

function valueInYi({observation: {unit, value}}: IndicatorRecord, place: Place): Cell {
  if (unit !== 'CNY' || value === null) return number(null)
  return {type: 'formula', formula: `${place.addressOf('value')}/${perYi}`, result: value / perYi}
}

/** Both ends of an ISO 8601 interval as printed; one period is its own start and end. */
function periodEnds(period: string | null): [string | null, string | null] {
  if (period === null) return [null, null]
  const [start, end = start] = period.split('/')
  return [start ?? null, end ?? null]
}
