import type {Pack, Pathway, Term} from '@region-briefs/core'
import {number, text} from '../cell.ts'
import {both} from '../language.ts'
import {pathwayRegion} from '../region-label.ts'
import {tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'
import {lineColumn} from './pathway-columns.ts'

interface Record {
  pathway: Pathway
  /** From 1 within its pathway. */
  ordinal: number
  role: Term
  term: string
}

const roles = {
  from: both('起点', 'Start'),
  formula: both('公式项', 'Formula term'),
  to: both('终点', 'End'),
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'pathway_id',
    head: both('路径编号', 'Pathway ID'),
    meaning: both('路径的固定编号', 'stable id of the pathway'),
    type: 'text',
    cell: ({pathway}) => text(pathway.id),
  },
  {
    key: 'region',
    head: both('区域', 'Region'),
    meaning: both('路径所属的区域', 'region of the pathway'),
    type: 'text',
    cell: ({pathway}, {language}) => text(pathwayRegion(pathway, language)),
  },
  {
    key: 'ordinal',
    head: both('序', 'No.'),
    meaning: both(
      '在路径中的位置，从 1 起；只是书写次序，不是时间',
      'its place in the pathway, from 1: the order of writing, not of time',
    ),
    type: 'number',
    cell: ({ordinal}) => number(ordinal),
  },
  {
    key: 'role',
    head: both('位置', 'Role'),
    meaning: both('起点、终点，或两者之间公式的一项', 'start, end, or a term of the formula between them'),
    type: 'text',
    allowed: Object.values(roles),
    cell: ({role}, {language}) => text(role[language]),
  },
  {
    key: 'term',
    head: both('内容', 'Term'),
    meaning: both('论文的用词', 'in the paper’s words'),
    type: 'text',
    widest: 40,
    cell: ({term}) => text(term),
  },
  {
    key: 'title',
    head: both('路径标题', 'Pathway title'),
    meaning: both('小节标题，照印', 'heading of its section as printed'),
    type: 'text',
    widest: 60,
    cell: ({pathway}) => text(pathway.title),
  },
  lineColumn(({pathway}) => pathway.position.start.line),
]

/** One row a term: where a pathway starts, the terms of its formula, where it leads. */
export function pathwaySheet(pack: Pack, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'pathway',
      tableName: 'tblPathway',
      columns,
      frozenColumns: 0,
      whenNone:
        pack.pathways.length === 0
          ? both('论文没有提出区域路径。', 'The paper proposes no regional pathway.')
          : both(
              '论文的路径标题没有写明起点和终点，正文也没有公式；见“举措”。',
              'The headings of the pathways name no start and end, and there is no formula; see Measures.',
            ),
    },
    pack.pathways.flatMap(termsOf),
    language,
  )
}

function termsOf(pathway: Pathway): Array<Record> {
  const terms = [
    ...(pathway.from === null ? [] : [{role: roles.from, term: pathway.from}]),
    ...pathway.formula.map((term) => ({role: roles.formula, term})),
    ...(pathway.to === null ? [] : [{role: roles.to, term: pathway.to}]),
  ]
  return terms.map((each, index) => ({...each, pathway, ordinal: index + 1}))
}
