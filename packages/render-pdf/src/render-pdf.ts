import type {Pack} from '@region-briefs/core'
import {packAttachment} from './attachments/pack-attachment.ts'
import {composeBriefing} from './compose/compose-briefing.ts'
import {drawBriefing} from './draw/draw-briefing.ts'
import type {BriefingOptions} from './briefing-options.ts'
import {layoutBriefing} from './layout/layout-briefing.ts'
import {toWording} from './wording/wording.ts'

/**
 * Make the briefing of a pack: blocks, then pages, then bytes.
 *
 * @param pack  As `packOf` gives it.
 * @returns     A tagged PDF. The same pack and options give the same bytes, at any time and place.
 */
export async function renderPdf(pack: Pack, options: BriefingOptions): Promise<Uint8Array> {
  const {fonts, language = 'zh', date, toolVersion, edition, attachments = []} = options
  const {words, isoWords} = toWording(language)
  const printed = pack.document.date
  const briefing = composeBriefing(pack, language, edition)
  const colophon = words.colophon(toolVersion, printed === null ? null : isoWords(printed))
  const layout = layoutBriefing(briefing, fonts, colophon, options)
  const properties = {...briefing, date, toolVersion, see: words.see}
  const attachedPack = packAttachment(pack, words.attachedPack, attachments)
  return drawBriefing(layout, properties, fonts, [attachedPack, ...attachments])
}
