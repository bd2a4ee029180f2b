import type {Measure, Pathway} from '@region-briefs/core'
import type {Run, Table} from '../blocks/blocks.ts'
import {newLine} from '../blocks/blocks.ts'
import {markedText} from '../wording/citation-runs.ts'
import type {Wording} from '../wording/wording.ts'
import type {Composing} from './composing.ts'

interface Facet {
  title: string
  of: (measure: Measure) => ReadonlyArray<{label: string}>
}

/** What a measure names, in the order of the third column; the mechanisms that it rests on, where one does. */
function facetsOf({words}: Wording, {measures}: Pathway, mechanisms: ReadonlyMap<string, string>): Array<Facet> {
  const hasMechanisms = measures.some((measure) => measure.mechanisms.some((id) => mechanisms.has(id)))
  return [
    {title: words.industries, of: (measure) => measure.industries},
    {title: words.places, of: (measure) => measure.places},
    {title: words.agreements, of: (measure) => measure.agreements},
    ...(hasMechanisms
      ? [
          {
            title: words.restsOn,
            of: (measure: Measure) => measure.mechanisms.flatMap((id) => ({label: mechanisms.get(id) ?? id})),
          },
        ]
      : []),
  ]
}

/** The measures of a pathway as printed, each with the industries, places and agreements that it names beside it. */
export function measuresTable({pack, wording}: Composing, pathway: Pathway): Table {
  const {columns} = wording
  const facets = facetsOf(wording, pathway, new Map(pack.mechanisms.map(({id, name}) => [id, name])))
  return {
    type: 'table',
    columns: [
      {title: columns.ordinal, share: 8, align: 'center'},
      {title: columns.measure, share: 60, align: 'left'},
      {title: facets.map((facet) => facet.title).join('·'), share: 32, align: 'left', aside: true},
    ],
    rows: pathway.measures.map((measure) => ({
      names: [measureName(measure)],
      cells: [[{text: String(measure.ordinal)}], markedText(measure.text), namedIn(wording, measure, facets)],
    })),
    keepWithNext: true,
  }
}

/** > | 产业与领域 数字贸易↵地点 —↵协定 CPTPP */
function namedIn({words}: Wording, measure: Measure, facets: ReadonlyArray<Facet>): Array<Run> {
  return facets.flatMap(({title, of}, index) => {
    const labels = of(measure).map((item) => item.label)
    return [
      ...(index > 0 ? [newLine] : []),
      {text: `${title} `, tone: 'strong' as const},
      {text: labels.length === 0 ? words.none : words.list(labels)},
    ]
  })
}

/** The name of a measure's row, that its message leads to. */
export function measureName({id}: Pick<Measure, 'id'>): string {
  return `measure-${id}`
}
