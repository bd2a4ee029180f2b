import type {Pack} from '@region-briefs/core'
import {packJson} from '@region-briefs/core/printing'
import type {Attachment} from '../briefing-options.ts'

/** Of the file within the PDF. */
const packName = 'pack.json'

/**
 * The pack that a briefing is made from, as a file within it: what is printed can be worked with. Where another file holds the
 * points of its series, each series names that file in place of them (`pointsIn`), so that they are said once.
 *
 * @param description  In the language of the briefing.
 */
export function packAttachment(pack: Pack, description: string, others: ReadonlyArray<Attachment>): Attachment {
  const pointsIn = others.find(({holdsPoints}) => holdsPoints)?.name
  return {
    name: packName,
    bytes: new TextEncoder().encode(pointsIn === undefined ? packJson(pack) : withoutPoints(pack, pointsIn)),
    mediaType: 'application/json',
    description,
    relationship: 'Source',
  }
}

function withoutPoints(pack: Pack, pointsIn: string): string {
  const bare: Pack = {...pack, series: pack.series.map((series) => ({...series, points: []}))}
  const json = JSON.parse(packJson(bare)) as {series: Array<Record<string, unknown>>}
  for (const series of json.series) {
    delete series['points']
    series['pointsIn'] = pointsIn
  }
  return JSON.stringify(json)
}
