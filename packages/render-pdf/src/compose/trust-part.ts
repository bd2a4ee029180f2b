import type {Diagnostic, Finding, Pack} from '@region-briefs/core'
import {findingTerm, repairTerms, terms} from '@region-briefs/core'
import type {Block, Paragraph, Row, Run, Table} from '../blocks/blocks.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {figureLink} from '../figures/figure-numbers.ts'
import {groupBy} from '../figures/group-by.ts'
import {columnWords, findingSigns, words} from '../wording/words.ts'

/** What a reader has to know first stands first. */
const statusOrder: ReadonlyArray<Finding['status']> = ['differs', 'unchecked', 'agrees']

/**
 * What to trust: every check of the pack's figures with its arithmetic, told by sign and word, then what was mended in
 * the text. A difference is not called anybody's error.
 */
export function trustPart(pack: Pack, numbers: FigureNumbers): Array<Block> {
  const repairs = pack.repairs ?? []
  return [
    {type: 'heading', depth: 1, text: words.trust},
    ...checks(pack.findings, numbers),
    {type: 'heading', depth: 2, text: words.repairs},
    note(repairs.length === 0 ? words.noRepairs : repairLine(repairs)),
  ]
}

function note(text: string): Paragraph {
  return {type: 'paragraph', role: 'note', runs: [{text}]}
}

function checks(findings: ReadonlyArray<Finding>, numbers: FigureNumbers): Array<Block> {
  if (findings.length === 0) return [note(words.noFindings)]
  const ordered = statusOrder.flatMap((status) => findings.filter((finding) => finding.status === status))
  const counts = statusOrder.map((status) => findings.filter((finding) => finding.status === status).length)
  return [
    {...note(words.findingCount(findings.length, counts[0]!, counts[1]!, counts[2]!)), keepWithNext: true},
    findingTable(ordered, numbers),
    {type: 'paragraph', role: 'note', runs: [{text: words.differsNote, tone: 'quiet'}]},
  ]
}

function findingTable(findings: ReadonlyArray<Finding>, numbers: FigureNumbers): Table {
  return {
    type: 'table',
    columns: [
      {title: columnWords.result, share: 13, align: 'left', whole: true},
      {title: columnWords.check, share: 24, align: 'left'},
      {title: columnWords.arithmetic, share: 38, align: 'left'},
      {title: columnWords.checkedFigures, share: 16, align: 'left'},
      {title: columnWords.line, share: 9, align: 'left', whole: true},
    ],
    rows: findings.map((finding) => findingRow(finding, numbers)),
    keepWithNext: true,
  }
}

function findingRow(finding: Finding, numbers: FigureNumbers): Row {
  const {status, rule, waived} = finding
  const {sign, tone} = findingSigns[status]
  return {
    cells: [
      [{text: `${sign} ${terms.finding[status].zh}`, tone}],
      [{text: findingTerm(rule)?.zh ?? rule}, ...(waived === null ? [] : [{text: words.waived(waived)}])],
      [{text: arithmeticOf(finding)}],
      figuresOf(finding, numbers),
      [{text: finding.position === null ? words.none : String(finding.position.start.line)}],
    ],
  }
}

/** The calculation with what is printed beside it; what is wanting where none could be made; else what was held against each other. */
function arithmeticOf({arithmetic, status, rule, message, actual}: Finding): string {
  const quoted = quotedIn(message)
  if (status === 'unchecked') return [quoted.join('、'), findingTerm(rule)?.unchecked?.zh].filter(Boolean).join('：')
  if (arithmetic === null) return quoted.join('；')
  const printed = status === 'differs' && actual !== null ? printedOf(quoted, actual) : null
  return printed === null ? arithmetic : words.printedBeside(arithmetic, printed)
}

/** > | Share of `26.29 万亿元` in `45.47 万亿元`: `57.82%` agrees */
function quotedIn(message: string): Array<string> {
  return [...new Set([...message.matchAll(/`([^`]*)`/g)].map((match) => match[1]!))]
}

/** What the text prints of the figure checked; the last of those quoted with its number. */
function printedOf(quoted: ReadonlyArray<string>, actual: number | string): string {
  return quoted.findLast((each) => each.includes(String(actual))) ?? String(actual)
}

function figuresOf({observations}: Finding, numbers: FigureNumbers): Array<Run> {
  const shown = observations.filter((id) => numbers.has(id))
  if (shown.length === 0) return [{text: words.none}]
  return shown.flatMap((id, index) => [...(index > 0 ? [{text: '、'}] : []), figureLink(numbers, id)])
}

/** > | 段落在分页处断开，已接上：第 11、15 行。 */
function repairLine(repairs: ReadonlyArray<Diagnostic>): string {
  return groupBy(repairs, ({ruleId}) => ruleId)
    .map((group) => {
      const lines = [...new Set(group.flatMap(({place}) => place?.start.line ?? []))]
      const what = repairTerms.get(group[0]!.ruleId)?.zh ?? group[0]!.ruleId
      return `${what}：${lines.length === 0 ? words.times(group.length) : words.lines(lines)}。`
    })
    .join('')
}
