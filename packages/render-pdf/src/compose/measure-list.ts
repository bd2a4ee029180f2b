import type {Measure, Pathway} from '@region-briefs/core'
import type {Quotations, Run} from './blocks.ts'
import {markedText} from '../wording/citation-runs.ts'
import {words} from '../wording/words.ts'

/** The measures of a pathway as printed, each with the industries, places and agreements that it names. */
export function measureList(pathway: Pathway): Quotations {
  return {
    type: 'quotations',
    quotations: pathway.measures.map((measure) => ({
      marker: String(measure.ordinal),
      sentence: markedText(measure.text),
      details: [namedIn(measure)],
    })),
  }
}

/** > | 产业与领域 数字贸易｜地点 —｜协定 CPTPP */
function namedIn({industries, places, agreements}: Measure): Array<Run> {
  return [
    ...listed(words.industries, industries),
    {text: '｜'},
    ...listed(words.places, places),
    {text: '｜'},
    ...listed(words.agreements, agreements),
  ]
}

function listed(title: string, items: ReadonlyArray<{label: string}>): Array<Run> {
  return [
    {text: `${title} `, tone: 'strong'},
    {text: items.length === 0 ? words.none : items.map((item) => item.label).join('、')},
  ]
}
