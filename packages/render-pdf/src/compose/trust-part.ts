import type {Diagnostic, Finding} from '@region-briefs/core'
import {findingTerm, repairTerms, terms, withAmountTerms} from '@region-briefs/core/printing'
import type {Block, Paragraph, Row, Run, Table} from '../blocks/blocks.ts'
import type {Composing} from './composing.ts'
import {whole} from './whole.ts'
import type {Wording} from '../wording/wording.ts'
import {figureLink} from '../figures/figure-numbers.ts'
import {groupBy} from '../figures/group-by.ts'

/** What a reader has to know first stands first. */
const statusOrder: ReadonlyArray<Finding['status']> = ['differs', 'unchecked', 'agrees']

/**
 * What to trust: every check of the pack's figures with its arithmetic, told by sign and word, then what was mended in
 * the text. A difference is not called anybody's error.
 */
export function trustPart(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const {words} = wording
  const repairs = pack.repairs ?? []
  return [
    {type: 'heading', depth: 1, text: words.trust},
    ...checks(composing),
    {type: 'heading', depth: 2, text: words.repairs},
    note(repairs.length === 0 ? words.noRepairs : repairLine(wording, repairs)),
  ]
}

function note(text: string): Paragraph {
  return {type: 'paragraph', role: 'note', runs: [{text}]}
}

function checks(composing: Composing): Array<Block> {
  const {findings} = composing.pack
  const {words} = composing.wording
  if (findings.length === 0) return [note(words.noFindings)]
  const ordered = statusOrder.flatMap((status) => findings.filter((finding) => finding.status === status))
  const counts = statusOrder.map((status) => findings.filter((finding) => finding.status === status).length)
  return [
    {...note(words.findingCount(findings.length, counts[0]!, counts[1]!, counts[2]!)), keepWithNext: true},
    findingTable(composing, ordered),
    {type: 'paragraph', role: 'note', runs: [{text: words.differsNote, tone: 'quiet'}]},
  ]
}

function findingTable(composing: Composing, findings: ReadonlyArray<Finding>): Table {
  const {columns} = composing.wording
  return {
    type: 'table',
    columns: [
      {title: columns.result, share: 13, align: 'left', whole: true},
      {title: columns.check, share: 24, align: 'left'},
      {title: columns.arithmetic, share: 38, align: 'left'},
      {title: columns.checkedFigures, share: 16, align: 'left'},
      {title: columns.line, share: 9, align: 'left', whole: true},
    ],
    rows: findings.map((finding) => findingRow(composing, finding)),
    keepWithNext: true,
  }
}

function findingRow({numbers, wording}: Composing, finding: Finding): Row {
  const {words, term, findingSigns} = wording
  const name = findingTerm(finding.rule)
  const {status, rule, waived} = finding
  const {sign, tone} = findingSigns[status]
  return {
    cells: [
      whole(`${sign} ${term(terms.finding[status])}`, tone),
      [{text: name === null ? rule : term(name)}, ...(waived === null ? [] : [{text: words.waived(waived)}])],
      [{text: arithmeticOf(wording, finding)}],
      figuresOf(wording, finding, numbers),
      [{text: finding.position === null ? words.none : String(finding.position.start.line)}],
    ],
  }
}

/** The calculation with what is printed beside it; what is wanting where none could be made; else what was held against each other. */
function arithmeticOf(wording: Wording, {arithmetic, status, rule, message, actual}: Finding): string {
  const {words, term, language} = wording
  const quoted = quotedIn(message).map((each) => (language === 'en' ? withAmountTerms(each) : each))
  const unchecked = findingTerm(rule)?.unchecked
  if (status === 'unchecked') {
    if (!unchecked) return words.list(quoted)
    return quoted.length === 0 ? term(unchecked) : words.named(words.list(quoted), term(unchecked))
  }
  if (arithmetic === null) return words.clauses(quoted)
  const printed = status === 'differs' && actual !== null ? printedOf(quoted, actual) : null
  const said = wording.arithmeticOf(arithmetic)
  return printed === null ? said : words.printedBeside(said, printed)
}

/** > | Share of `26.29 万亿元` in `45.47 万亿元`: `57.82%` agrees */
function quotedIn(message: string): Array<string> {
  return [...new Set([...message.matchAll(/`([^`]*)`/g)].map((match) => match[1]!))]
}

/** What the text prints of the figure checked; the last of those quoted with its number. */
function printedOf(quoted: ReadonlyArray<string>, actual: number | string): string {
  return quoted.findLast((each) => each.includes(String(actual))) ?? String(actual)
}

function figuresOf({words}: Wording, {observations}: Finding, numbers: Composing['numbers']): Array<Run> {
  const shown = observations.filter((id) => numbers.has(id))
  if (shown.length === 0) return [{text: words.none}]
  return shown.flatMap((id, index) => [...(index > 0 ? [{text: words.list(['', ''])}] : []), figureLink(numbers, id)])
}

/** > | 段落在分页处断开，已接上：第 11、15 行。 */
function repairLine({words, term, language}: Wording, repairs: ReadonlyArray<Diagnostic>): string {
  const said = groupBy(repairs, ({ruleId}) => ruleId).map((group) => {
    const lines = [...new Set(group.flatMap(({place}) => place?.start.line ?? []))]
    const {ruleId} = group[0]!
    const repair = repairTerms.get(ruleId)
    const where = lines.length === 0 ? words.times(group.length) : words.lines(lines)
    return words.sentence(words.named(repair ? term(repair) : ruleId, where))
  })
  return said.join(language === 'en' ? ' ' : '')
}
