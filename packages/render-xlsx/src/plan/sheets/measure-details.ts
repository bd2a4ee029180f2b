import type {Measure, Pack, Pathway, Term} from '@region-briefs/core'
import {addressOf} from '../address.ts'
import {jump, text} from '../cell.ts'
import {both} from '../language.ts'
import {tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'
import {measureOrdinal, measureRegion} from './pathway-columns.ts'

interface Record {
  pathway: Pathway
  measure: Measure
  /** Row of the measure on its own sheet, from 0 for the head. */
  row: number
  category: Term
  label: string
  code: string | null
}

const categories = {
  industry: both('产业', 'Industry'),
  place: both('地点', 'Place'),
  agreement: both('协定', 'Agreement'),
  mechanism: both('机制', 'Mechanism'),
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'measure_id',
    head: both('举措编号', 'Measure ID'),
    meaning: both('“举措”表的编号，点开到那一行', 'its id in Measures, a link to that row'),
    type: 'link',
    cell: ({measure, row}, {language}) => jump('measures', addressOf(row, 0), measure.id, language),
  },
  measureRegion,
  measureOrdinal,
  {
    key: 'category',
    head: both('类别', 'Category'),
    meaning: both(
      '点名的是产业、地点、协定还是所依托的机制',
      'whether an industry, a place, an agreement or a mechanism that it builds on is named',
    ),
    type: 'text',
    allowed: Object.values(categories),
    cell: ({category}, {language}) => text(category[language]),
  },
  {
    key: 'label',
    head: both('名称', 'Name'),
    meaning: both('论文的用词', 'in the paper’s words'),
    type: 'text',
    widest: 40,
    cell: ({label}) => text(label),
  },
  {
    key: 'code',
    head: both('代码', 'Code'),
    meaning: both('地点的代码：ISO 3166-2 或区域编号', 'code of a place: ISO 3166-2 or the id of a region'),
    type: 'text',
    whenEmpty: both('不是地点，或地点表里没有', 'no place, or not in the tables of places'),
    cell: ({code}) => text(code),
  },
]

/** Tidy: one row for each industry, place, agreement and mechanism that a measure names; left out where none names any. */
export function measureDetailsSheet(pack: Pack, language: Language): SheetPlan {
  const records = pack.pathways
    .flatMap((pathway) => pathway.measures.map((measure) => ({pathway, measure})))
    .flatMap((each, index) => namedIn(each.measure).map((named) => ({...named, ...each, row: index + 1})))
  return tableSheet(
    {
      id: 'measure-details',
      tableName: 'tblMeasureDetails',
      columns,
      frozenColumns: 0,
      whenNone: null,
    },
    records,
    language,
  )
}

function namedIn(measure: Measure): Array<Pick<Record, 'category' | 'label' | 'code'>> {
  return [
    ...measure.industries.map(({label}) => ({category: categories.industry, label, code: null})),
    ...measure.places.map(({label, code}) => ({category: categories.place, label, code})),
    ...measure.agreements.map(({label}) => ({category: categories.agreement, label, code: null})),
    ...measure.mechanisms.map((label) => ({category: categories.mechanism, label, code: null})),
  ]
}
