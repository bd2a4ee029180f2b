import {type Finding, findingTerm, type Pack} from '@region-briefs/core'
import {addressesOf} from '../addresses.ts'
import {calculated, calculatedDecimals, empty, list, number, text} from '../cell.ts'
import {formulaOf} from '../formula-of.ts'
import {tableSheet} from '../table-sheet.ts'
import {checkWords, shownWords, wordOf} from '../words.ts'
import type {Cell} from '../cell.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column, Place} from '../table-sheet.ts'

interface Record {
  finding: Finding
  /** What the check calculates, and the printed figure that it is held against; left out where it cannot be recalculated here. */
  live: Live | null
}

interface Live {
  calculated: string
  expected: number
  printed: string
  actual: number
  tolerance: number
}

const whenNotLive = '没有算式，或所用的数字不在本工作簿'

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'finding_id',
    head: '核对编号',
    meaning: '固定编号',
    type: 'text',
    cell: ({finding}) => text(finding.id),
  },
  {
    key: 'check',
    head: '核对项目',
    meaning: '什么与什么相核对；规则的说明见 docs/rules.md',
    type: 'text',
    widest: 26,
    cell: ({finding}) => text(findingTerm(finding.rule)?.zh ?? finding.rule),
  },
  {
    key: 'status',
    head: '结论',
    meaning: '生成工作簿时的结论；“不通过”只说两处不一致，不说是论文有误',
    type: 'text',
    allowed: shownWords(checkWords),
    cell: ({finding}) => text(wordOf(checkWords, finding.status)),
  },
  {
    key: 'arithmetic',
    head: '算式',
    meaning: '用印出的数字写成的算式',
    type: 'text',
    whenEmpty: '这一项不用计算',
    widest: 44,
    cell: ({finding}) => text(finding.arithmetic),
  },
  {
    key: 'calculated',
    head: '计算值',
    meaning: '由“指标”“区域数据”两表的单元格算出，改动那里即重算；单位同“印出值”',
    type: 'formula',
    whenEmpty: whenNotLive,
    cell: ({live}) =>
      live
        ? {type: 'formula', formula: live.calculated, result: live.expected, shownDecimals: calculatedDecimals}
        : empty,
  },
  {
    key: 'printed',
    head: '印出值',
    meaning: '被核对的数字，取自“指标”表的数值',
    type: 'formula',
    whenEmpty: whenNotLive,
    cell: ({live}) => (live ? {type: 'formula', formula: live.printed, result: live.actual} : empty),
  },
  {
    key: 'tolerance',
    head: '容差',
    meaning: '由各数字印出的小数位推出，不是固定的百分比',
    type: 'number',
    whenEmpty: whenNotLive,
    cell: ({live}) => calculated(live?.tolerance),
  },
  {
    key: 'live_status',
    head: '重算结论',
    meaning: '计算值与印出值之差不大于容差为“通过”，随单元格重算',
    type: 'formula',
    result: 'text',
    whenEmpty: whenNotLive,
    cell: ({live}, place) => (live ? liveStatus(live, place) : empty),
  },
  {
    key: 'reason',
    head: '为何无法核对',
    meaning: '核对要用而论文没有给的',
    type: 'text',
    whenEmpty: '核对了，或原因见“说明（英文）”',
    widest: 30,
    cell: ({finding}) => text(finding.status === 'unchecked' ? findingTerm(finding.rule)?.unchecked?.zh : null),
  },
  {
    key: 'message',
    head: '说明（英文）',
    meaning: '核对的是什么，差在哪里，可以怎样解释；与 briefs inspect 印出的相同',
    type: 'text',
    widest: 60,
    cell: ({finding}) => text(finding.message),
  },
  {
    key: 'waived',
    head: '放行理由',
    meaning: '编辑让它保留的理由',
    type: 'text',
    whenEmpty: '没有人放行',
    widest: 30,
    cell: ({finding}) => text(finding.waived),
  },
  {
    key: 'observations',
    head: '数字编号',
    meaning: '核对用到的数字，被核对的在前；见“指标”表',
    type: 'text',
    whenEmpty: '核对的是文献或引文，不是数字',
    widest: 30,
    cell: ({finding}) => list(finding.observations),
  },
  {
    key: 'line',
    head: '行号',
    meaning: '在论文文件中的行',
    type: 'number',
    unit: '行',
    whenEmpty: '不在论文的某一行',
    cell: ({finding}) => number(finding.position?.start.line),
  },
]

/** One row a check, with the calculation as live formulas where its numbers stand in this workbook; left out where there is none. */
export function checksSheet(pack: Pack): SheetPlan {
  const addresses = addressesOf(pack)
  return tableSheet(
    {id: 'checks', tableName: 'tblChecks', columns, frozenColumns: 3, whenNone: null},
    pack.findings.map((finding) => ({finding, live: liveOf(finding, pack, addresses)})),
  )
}

/**
 * Only where the figure checked is the one in the cell: a limit or a count, which is no difference of two numbers, is not.
 */
function liveOf(finding: Finding, {figures}: Pack, addresses: ReturnType<typeof addressesOf>): Live | null {
  const {calculation, expected, actual, tolerance, observations} = finding
  if (!calculation || typeof expected !== 'number' || typeof actual !== 'number' || tolerance === null) return null
  const checked = figures.find(({observation}) => observation.id === observations[0])?.observation
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
  const [yes, no] = [wordOf(checkWords, 'agrees')!, wordOf(checkWords, 'differs')!]
  return {
    type: 'formula',
    formula: `IF(ABS(${expected}-${printed})<=${tolerance},"${yes}","${no}")`,
    result: agrees ? yes : no,
  }
}
