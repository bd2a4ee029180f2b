import {list, number, text} from '../cell.ts'
import {citationCell} from '../citation-cell.ts'
import {knownText} from '../known-text.ts'
import {both} from '../language.ts'
import {periodEnds} from '../period-ends.ts'
import {basisWords, gradeWords, priceWords, shownWords, statusWords, ungraded, wordOf} from '../words.ts'
import type {Column} from '../table-sheet.ts'
import type {IndicatorRecord} from './indicator-record.ts'

const noTime = both('原文没有说是何时', 'the paper does not say when')
const lines = both('行', 'lines')

/** Against what and when it holds, how that is known, and where it stands. */
export const sourceColumns: ReadonlyArray<Column<IndicatorRecord>> = [
  {
    key: 'basis',
    head: both('基期', 'Basis'),
    meaning: both('增长率和变化与什么相比', 'what a growth or change is measured against'),
    type: 'text',
    allowed: shownWords(basisWords),
    whenEmpty: both('不是增长率或变化，或原文没有说', 'neither growth nor change, or the paper does not say'),
    cell: ({observation}, {language}) => text(wordOf(basisWords, observation.basis, language)),
  },
  {
    key: 'basis_period',
    head: both('基期所指', 'Base period'),
    meaning: both(
      'ISO 8601 文本：所比的规划时期（2016/2020，起止以“/”分开）或年份',
      'ISO 8601 text: the years of the plan (2016/2020) or the year that it is measured against',
    ),
    type: 'text',
    whenEmpty: both(
      '不与某个规划时期或年份相比，或原文没有说是哪一个',
      'measured against no plan or year, or the paper does not say which',
    ),
    cell: ({observation}) => text(observation.basisPeriod),
  },
  {
    key: 'price',
    head: both('价格', 'Prices'),
    meaning: both('是否扣除价格变动', 'whether the change of prices is taken out'),
    type: 'text',
    allowed: shownWords(priceWords),
    whenEmpty: both('原文没有说', 'the paper does not say'),
    cell: ({observation}, {language}) => text(wordOf(priceWords, observation.price, language)),
  },
  {
    key: 'status',
    head: both('状态', 'Status'),
    meaning: both('已经发生、目标，还是预测', 'come about, a target, or a forecast'),
    type: 'text',
    allowed: shownWords(statusWords),
    cell: ({observation}, {language}) => text(wordOf(statusWords, observation.status, language)),
  },
  {
    key: 'period_start',
    head: both('时期起', 'Period start'),
    meaning: both(
      'ISO 8601 文本，写到原文说到的一级（2025、2025-09、2025-10-31），不补月和日',
      'ISO 8601 text, as exact as the paper (2025, 2025-09, 2025-10-31); no month or day is filled in',
    ),
    type: 'text',
    whenEmpty: noTime,
    cell: ({observation}) => text(periodEnds(observation.period)[0]),
  },
  {
    key: 'period_end',
    head: both('时期止', 'Period end'),
    meaning: both(
      '同上，含这一年、月、日；一个时点的起止相同',
      'as above, that year, month or day included; one point in time has both ends alike',
    ),
    type: 'text',
    whenEmpty: noTime,
    cell: ({observation}) => text(periodEnds(observation.period)[1]),
  },
  {
    key: 'period_text',
    head: both('时期写法', 'Period as printed'),
    meaning: both('原文怎样说这个时期', 'how the paper words the period'),
    type: 'text',
    whenEmpty: noTime,
    cell: ({observation}) => text(observation.periodText),
  },
  {
    key: 'known',
    head: both('如何得知', 'How known'),
    meaning: both(
      '哪些内容没有与数字写在一起，各由何处得知；词义见“说明”',
      'what was not printed beside the figure, and how each is known; the words are explained in Notes',
    ),
    type: 'text',
    cell: ({observation}, {language}) => text(knownText(observation.known, language)),
  },
  {
    key: 'section',
    head: both('章节', 'Section'),
    meaning: both('数字所在的小节', 'the section that the figure stands in'),
    type: 'text',
    whenEmpty: both('在第一个小节之前', 'before the first section'),
    widest: 28,
    cell: ({heading}) => text(heading),
  },
  {
    key: 'citations',
    head: both('引文编号', 'Citations'),
    meaning: both(
      '本句引文标记的编号；点开到“参考文献”中第一个编号的那一行',
      'numbers of the citation mark of its sentence; a link to the row of the first in References',
    ),
    type: 'link',
    whenEmpty: both('本句没有引文标记', 'its sentence has no citation mark'),
    cell: ({observation, references}, {language}) => citationCell(references, observation.cites, language),
  },
  {
    key: 'citations_near',
    head: both('邻近引文', 'Citations near'),
    meaning: both(
      '本句没有标记时，同段下一个标记的编号；未必是本数字的出处',
      'where its sentence has no mark, the next mark of the paragraph: not surely its source',
    ),
    type: 'text',
    whenEmpty: both('本句有标记，或同段没有别的标记', 'its sentence has a mark, or the paragraph has no other'),
    cell: ({observation}, {language}) => list(observation.citesNear, language),
  },
  {
    key: 'source_grade',
    head: both('来源等级', 'Source grade'),
    meaning: both(
      '本句所引文献的等级，词义见“说明”；可有几个',
      'grade of the works that its sentence cites, explained in Notes; there can be several',
    ),
    type: 'text',
    allowed: [...shownWords(gradeWords), ungraded],
    whenEmpty: both(
      '本句没有引文标记，或文献表没有这个编号',
      'its sentence has no citation mark, or no work has that number',
    ),
    cell: ({grades}, {language}) => list(grades, language),
  },
  {
    key: 'line',
    head: both('行号', 'Line'),
    meaning: both('数字在论文文件中的行，从 1 起', 'line of the figure in the paper’s file, from 1'),
    type: 'number',
    unit: lines,
    cell: ({observation}) => number(observation.position.start.line),
  },
  {
    key: 'tie_line',
    head: both('提及行号', 'Tie line'),
    meaning: both('把数字与区域连起来的那句话所在的行', 'line of the sentence that ties the figure to a region'),
    type: 'number',
    unit: lines,
    whenEmpty: both(
      '全国背景或其他主体的数字，不与任何一个区域相连',
      'national background or a figure of others: tied to no region',
    ),
    cell: ({line}) => number(line),
  },
  {
    key: 'sentence',
    head: both('原句', 'Sentence'),
    meaning: both('数字所在的整句', 'the whole sentence that the figure stands in'),
    type: 'text',
    widest: 110,
    cell: ({observation}) => text(observation.sentence.text),
  },
]
