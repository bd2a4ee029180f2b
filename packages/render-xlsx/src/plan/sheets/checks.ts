import {type Finding, findingTerm, type Observation, type Pack, withAmountTerms} from '@region-briefs/core'
import {addressOf} from '../address.ts'
import {calculated, calculatedDecimals, empty, jump, list, text} from '../cell.ts'
import {formulaOf} from '../formula-of.ts'
import {both} from '../language.ts'
import {columnLetter, tableSheet} from '../table-sheet.ts'
import {checkWords, shownWords, wordOf} from '../words.ts'
import type {WorkbookAddresses} from '../addresses.ts'
import type {Cell} from '../cell.ts'
import type {Language} from '../language.ts'
import type {MarkPlan, SheetPlan} from '../sheet.ts'
import type {Column, Place} from '../table-sheet.ts'
import {lineColumn} from './pathway-columns.ts'

interface Record {
  finding: Finding
  /** What the check calculates, and the printed figure that it is held against; null where it cannot be recalculated here. */
  live: Live | null
  /** Row of the figure that is checked on its sheet, from 0 for the head; null where it is not there. */
  row: number | null
}

interface Live {
  calculated: string
  expected: number
  printed: string
  actual: number
  tolerance: number
}

const whenNoFigure = both('核对的是文献或引文，不是数字', 'about a reference or a citation mark, no figure')
const whenNotLive = both('没有算式，或所用的数字不在本工作簿', 'no arithmetic, or its figures are not in this workbook')

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'finding_id',
    head: both('核对编号', 'Check ID'),
    meaning: both('固定编号', 'stable id'),
    type: 'text',
    cell: ({finding}) => text(finding.id),
  },
  {
    key: 'check',
    head: both('核对项目', 'Check'),
    meaning: both(
      '什么与什么相核对；规则的说明见 docs/rules.md',
      'what is held against what; docs/rules.md explains the rules',
    ),
    type: 'text',
    widest: 26,
    cell: ({finding}, {language}) => text(findingTerm(finding.rule)?.[language] ?? finding.rule),
  },
  {
    key: 'status',
    head: both('结论', 'Result'),
    meaning: both(
      '生成工作簿时的结论；“不通过”只说两处不一致，不说是论文有误',
      'as found when the workbook was made; Differs calls nothing the paper’s error',
    ),
    type: 'text',
    allowed: shownWords(checkWords),
    cell: ({finding}, {language}) => text(wordOf(checkWords, finding.status, language)),
  },
  {
    key: 'arithmetic',
    head: both('算式', 'Arithmetic'),
    meaning: both('用印出的数字写成的算式', 'written with the figures as printed'),
    type: 'text',
    whenEmpty: both('这一项不用计算', 'nothing is calculated'),
    widest: 44,
    cell: ({finding: {arithmetic}}, {language}) =>
      text(language === 'zh' || arithmetic === null ? arithmetic : withAmountTerms(arithmetic)),
  },
  {
    key: 'calculated',
    head: both('计算值', 'Calculated'),
    meaning: both(
      '由“指标”“区域数据”两表的单元格算出，改动那里即重算；单位同“印出值”',
      'from cells of Indicators and Regional data: change them and it is calculated anew; in the unit of Printed',
    ),
    type: 'formula',
    whenEmpty: whenNotLive,
    cell: ({live}) =>
      live
        ? {type: 'formula', formula: live.calculated, result: live.expected, shownDecimals: calculatedDecimals}
        : empty,
  },
  {
    key: 'printed',
    head: both('印出值', 'Printed'),
    meaning: both('被核对的数字，取自“指标”表的数值', 'the figure that is checked, taken from Indicators'),
    type: 'formula',
    whenEmpty: whenNotLive,
    cell: ({live}) => (live ? {type: 'formula', formula: live.printed, result: live.actual} : empty),
  },
  {
    key: 'tolerance',
    head: both('容差', 'Tolerance'),
    meaning: both(
      '由各数字印出的小数位推出，不是固定的百分比',
      'from the decimals that are printed, never a fixed percentage',
    ),
    type: 'number',
    whenEmpty: whenNotLive,
    cell: ({live}) => calculated(live?.tolerance),
  },
  {
    key: 'live_status',
    head: both('重算结论', 'Recalculated'),
    meaning: both(
      '计算值与印出值之差不大于容差为“通过”，随单元格重算',
      'Agrees where Calculated and Printed differ by no more than Tolerance; follows the cells',
    ),
    type: 'formula',
    result: 'text',
    allowed: [checkWords.agrees.shown, checkWords.differs.shown],
    whenEmpty: whenNotLive,
    cell: ({live}, place) => (live ? liveStatus(live, place) : empty),
  },
  {
    key: 'reason',
    head: both('为何无法核对', 'Why unchecked'),
    meaning: both('核对要用而论文没有给的', 'what the check needs and the paper does not give'),
    type: 'text',
    whenEmpty: both('核对了，或原因见“说明（英文）”', 'it was checked, or Message says why'),
    widest: 30,
    cell: ({finding}, {language}) =>
      text(finding.status === 'unchecked' ? findingTerm(finding.rule)?.unchecked?.[language] : null),
  },
  {
    key: 'message',
    head: both('说明（英文）', 'Message'),
    meaning: both(
      '核对的是什么，差在哪里，可以怎样解释；与 briefs inspect 印出的相同',
      'what was checked, where it differs and what could explain it; as briefs inspect prints it',
    ),
    type: 'text',
    widest: 60,
    cell: ({finding}) => text(finding.message),
  },
  {
    key: 'waived',
    head: both('放行理由', 'Waiver'),
    meaning: both('编辑让它保留的理由', 'why an editor lets it stand'),
    type: 'text',
    whenEmpty: both('没有人放行', 'nobody does'),
    widest: 30,
    cell: ({finding}) => text(finding.waived),
  },
  {
    key: 'checked_figure',
    head: both('被核对的数字', 'Figure checked'),
    meaning: both(
      '被核对的数字的编号，点开到“指标”表中它的一行',
      'id of the figure that is checked, a link to its row in Indicators',
    ),
    type: 'link',
    whenEmpty: whenNoFigure,
    cell: ({finding, row}, {language}) => checkedCell(finding.observations[0], row, language),
  },
  {
    key: 'observations',
    head: both('数字编号', 'Figure IDs'),
    meaning: both(
      '核对用到的数字，被核对的在前；见“指标”表',
      'figures in the check, the one checked first; see Indicators',
    ),
    type: 'text',
    whenEmpty: whenNoFigure,
    widest: 30,
    cell: ({finding}, {language}) => list(finding.observations, language),
  },
  {
    ...lineColumn<Record>(({finding}) => finding.position?.start.line),
    whenEmpty: both('不在论文的某一行', 'on no line of the paper'),
  },
]

/** One row a check, with the calculation as live formulas where its numbers stand in this workbook; left out where there is none. */
export function checksSheet(pack: Pack, addresses: WorkbookAddresses, language: Language): SheetPlan {
  const figures = new Map(pack.figures.map(({observation}) => [observation.id, observation]))
  const sheet = tableSheet(
    {id: 'checks', tableName: 'tblChecks', columns, frozenColumns: 3, named: ['status', 'live_status'], whenNone: null},
    pack.findings.map((finding) => ({
      finding,
      live: liveOf(finding, figures, addresses),
      row: finding.observations[0] === undefined ? null : addresses.figureRow(finding.observations[0]),
    })),
    language,
  )
  return {...sheet, marks: ['status', 'live_status'].flatMap((key) => marksOf(key, pack.findings.length, language))}
}

const looks = {agrees: 'good', differs: 'bad', unchecked: 'open'} as const satisfies {
  [status in Finding['status']]: string
}

/** Results stand out, each in its own way; their words say the same. */
function marksOf(key: string, records: number, language: Language): Array<MarkPlan> {
  if (records === 0) return []
  const letter = columnLetter(columns, key)
  return (['agrees', 'differs', 'unchecked'] as const).map((status) => ({
    range: `${letter}2:${letter}${records + 1}`,
    word: checkWords[status].shown[language],
    look: looks[status],
  }))
}

/**
 * Only where the figure checked is the one in the cell: a limit or a count, which is no difference of two numbers, is not.
 */
function liveOf(
  finding: Finding,
  figures: ReadonlyMap<string, Observation>,
  addresses: WorkbookAddresses,
): Live | null {
  const {calculation, expected, actual, tolerance, observations} = finding
  if (!calculation || typeof expected !== 'number' || typeof actual !== 'number' || tolerance === null) return null
  const checked = figures.get(observations[0] ?? '')
  if (!checked || checked.value === null || Math.abs(checked.value) !== Math.abs(actual)) return null
  const formula = formulaOf(calculation, addresses)
  const cell = addresses.observation(checked.id, 'value')
  if (formula === null || cell === null) return null
  const agrees = Math.abs(expected - actual) <= tolerance
  // What the sheet would say must be what the check said.
  if (agrees !== (finding.status === 'agrees')) return null
  return {calculated: formula, expected, printed: checked.value === actual ? cell : `-${cell}`, actual, tolerance}
}

function liveStatus(live: Live, place: Place): Cell {
  const [expected, printed, tolerance] = ['calculated', 'printed', 'tolerance'].map(place.addressOf)
  const agrees = Math.abs(live.expected - live.actual) <= live.tolerance
  const [yes, no] = [checkWords.agrees.shown[place.language], checkWords.differs.shown[place.language]]
  return {
    type: 'formula',
    formula: `IF(ABS(${expected}-${printed})<=${tolerance},"${yes}","${no}")`,
    result: agrees ? yes : no,
  }
}

/** A link where the workbook holds its row. */
function checkedCell(id: string | undefined, row: number | null, language: Language): Cell {
  return id === undefined || row === null ? text(id) : jump('indicators', addressOf(row, 0), id, language)
}
