import type {Observation} from '../model/model.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'

/** Words before a figure that do not narrow what it measures, for an analyst to mend. Longest first. */
const openWords: RegExp = new RegExp(
  [
    '(?:(?:经?初步)?(?:核算|统计|测算|预计)|据?[^，。；]{0,6}(?:统计|数据|公报)(?:显示|表明)?|总的看|总体看|整体看|数据显示|回头看|展望未来)',
    '[从分按就][^，。；]{1,8}(?:来看|看|分)',
    '(?:习近平|国家|有关)[^，。；]{0,10}(?:指出|表示)',
    '(?:比|较|与)?(?:上年末?|去年|上年同期|同期)(?:相比)?',
    '同比|环比|累计|合计|其中|全年|全年度|当年|当月|年末|期末|年底|末|年均|分别|约|近|超过|突破|逾',
    '保持|稳步|稳定|持续|快速|平稳|明显|首次|已经|已|再创新高|历史新高|创历史新高|规模',
    '增长|增加|下降|减少|提高|上升|回落|降低|扩大|升至|降至|增至|减至|达到|实现|完成|达|为|是|有|共|占',
    '我国|中国|国内|[全我本][国省市区县州旗盟]|整个|时期|期间|以来',
    '货物贸易|服务贸易|对外贸易|外贸|货物|进出口|总额|总值|总量|金额|比重|合起来',
    '即|年|月|日|由|从|到|至|在|的|了|和|及|与|而|且|但|也|又|则|比|较|个|第|双方',
  ].join('|'),
  'gu',
)
/** What of a clause's words may be left over where its figure is of nothing narrower than its label. */
const mostLeftOver = 4

/**
 * Whether the words from the last stop or semicolon to a figure say nothing but its time, subject, partner and label. Where more is
 * said (有进出口实绩的民营企业达 59.8 万家，进出口 22.1 万亿元), the label may not tell all that narrows the figure, and it is not held
 * against figures of other sentences.
 */
export function isPlainContext(
  {label, subject, partner, counted, known}: Observation,
  sentence: SentenceUnit,
  start: number,
): boolean {
  const isNamedAnew = subject !== null && known.subject === undefined && known.label === undefined
  const stretch = stretchBefore(sentence.blanked, start)
  const clause = stretch.slice(Math.max(stretch.lastIndexOf('，'), stretch.lastIndexOf(',')) + 1)
  // …，广东出口总额为: a clause that names its own subject does not go on with the one before it.
  const part = isNamedAnew && clause.includes(subject) ? clause : stretch
  let left = part.replaceAll(bareMarks, '')
  if (left.length <= mostLeftOver) return true
  // The names leave nothing over of most clauses.
  for (const name of namesOf([partner, subject, ...label.split('占'), counted])) {
    left = left.replaceAll(name, '')
    if (left.length <= mostLeftOver) return true
  }
  return left.replaceAll(openWords, '').length <= mostLeftOver
}

/** What says nothing of what is measured: marks, figures, times and what stands in for them. */
const bareMarks = /[\uFFFC\s“”"（）()《》、，,：:％%\d.]+/g
const longestStretch = 160
const stops: ReadonlySet<number> = new Set([...'。；;'].map((stop) => stop.charCodeAt(0)))

function stretchBefore(text: string, offset: number): string {
  const first = Math.max(0, offset - longestStretch)
  let start = offset
  while (start > first && !stops.has(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start, offset)
}

/** The names and their parts, longest first; none of one character. */
function namesOf(printed: ReadonlyArray<string | null>): Array<string> {
  const names: Array<string> = []
  for (const name of printed) {
    if (name === null || name.length < 2) continue
    const bare = name.replaceAll(/\s/g, '')
    if (bare.length > 1) names.push(bare)
    if (joints.test(name)) names.push(...name.split(joints).filter((part) => part.length > 1))
  }
  return names.toSorted((left, right) => right.length - left.length)
}

const joints = /[的\s、和]/
