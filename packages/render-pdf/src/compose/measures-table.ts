import type {Measure, Pathway} from '@region-briefs/core'
import type {Run, Table} from '../blocks/blocks.ts'
import {newLine} from '../blocks/blocks.ts'
import {markedText} from '../wording/citation-runs.ts'
import {columnWords, words} from '../wording/words.ts'

/** What a measure names, in the order of the third column. */
const facets = [
  {title: words.industries, of: (measure: Measure) => measure.industries},
  {title: words.places, of: (measure: Measure) => measure.places},
  {title: words.agreements, of: (measure: Measure) => measure.agreements},
]

/** The measures of a pathway as printed, each with the industries, places and agreements that it names beside it. */
export function measuresTable(pathway: Pathway): Table {
  return {
    type: 'table',
    columns: [
      {title: columnWords.ordinal, share: 8, align: 'center'},
      {title: columnWords.measure, share: 60, align: 'left'},
      {title: facets.map((facet) => facet.title).join('·'), share: 32, align: 'left', aside: true},
    ],
    rows: pathway.measures.map((measure) => ({
      cells: [[{text: String(measure.ordinal)}], markedText(measure.text), namedIn(measure)],
    })),
    keepWithNext: true,
  }
}

/** > | 产业与领域 数字贸易↵地点 —↵协定 CPTPP */
function namedIn(measure: Measure): Array<Run> {
  return facets.flatMap(({title, of}, index) => {
    const labels = of(measure).map((item) => item.label)
    return [
      ...(index > 0 ? [newLine] : []),
      {text: `${title} `, tone: 'strong' as const},
      {text: labels.length === 0 ? words.none : labels.join('、')},
    ]
  })
}
