import type {Pack} from '@region-briefs/core'
import {composeBriefing} from './compose/compose-briefing.ts'
import {drawBriefing} from './draw/draw-briefing.ts'
import type {BriefingFonts} from './fonts/open-fonts.ts'
import {layoutBriefing} from './layout/layout-briefing.ts'

/** What a briefing is made with beyond its pack. */
export interface BriefingOptions {
  fonts: BriefingFonts
  /** The date printed and written into the document's properties; only its UTC day and time are read. */
  date: Date
  toolVersion: string
}

/**
 * Make the briefing of a pack: blocks, then pages, then bytes.
 *
 * @param pack  As `packOf` gives it.
 * @returns     A tagged PDF. The same pack and options give the same bytes, at any time and place.
 */
export async function renderPdf(pack: Pack, options: BriefingOptions): Promise<Uint8Array> {
  const briefing = composeBriefing(pack)
  const layout = layoutBriefing(briefing, options.fonts, colophon(options))
  return drawBriefing(layout, {...briefing, date: options.date, toolVersion: options.toolVersion}, options.fonts)
}

function colophon({date, toolVersion}: BriefingOptions): string {
  const day = `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`
  return `本件由 region-briefs ${toolVersion} 根据论文文本生成，日期 ${day}；论文没有写的，本件不写。`
}
