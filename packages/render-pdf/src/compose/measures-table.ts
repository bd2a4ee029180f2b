import type {Pathway} from '@region-briefs/core'
import type {Run, Table} from './blocks.ts'
import {markedText} from '../wording/citation-runs.ts'
import {words} from '../wording/words.ts'

/** The measures of a pathway as printed, with the industries, places and agreements that each names. */
export function measuresTable(pathway: Pathway): Table {
  return {
    type: 'table',
    columns: [
      {title: '序号', share: 8, align: 'center'},
      {title: '举措（论文原文）', share: 54, align: 'left'},
      {title: '产业与领域', share: 18, align: 'left'},
      {title: '地点', share: 15, align: 'left'},
      {title: '协定', share: 15, align: 'left'},
    ],
    rows: pathway.measures.map((measure) => ({
      cells: [
        [{text: String(measure.ordinal)}],
        markedText(measure.text),
        listed(measure.industries),
        listed(measure.places),
        listed(measure.agreements),
      ],
    })),
  }
}

function listed(items: ReadonlyArray<{label: string}>): Array<Run> {
  return [{text: items.length === 0 ? words.none : items.map((item) => item.label).join('、')}]
}
