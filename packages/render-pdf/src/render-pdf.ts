import type {Pack} from '@region-briefs/core'
import {composeBriefing} from './compose/compose-briefing.ts'
import {drawBriefing} from './draw/draw-briefing.ts'
import type {BriefingOptions} from './briefing-options.ts'
import {layoutBriefing} from './layout/layout-briefing.ts'
import {isoWords} from './wording/period-words.ts'
import {words} from './wording/words.ts'

/**
 * Make the briefing of a pack: blocks, then pages, then bytes.
 *
 * @param pack  As `packOf` gives it.
 * @returns     A tagged PDF. The same pack and options give the same bytes, at any time and place.
 */
export async function renderPdf(pack: Pack, options: BriefingOptions): Promise<Uint8Array> {
  const briefing = composeBriefing(pack)
  const {date} = pack.document
  const layout = layoutBriefing(
    briefing,
    options.fonts,
    words.colophon(options.toolVersion, date === null ? null : isoWords(date)),
  )
  return drawBriefing(layout, {...briefing, date: options.date, toolVersion: options.toolVersion}, options.fonts)
}
