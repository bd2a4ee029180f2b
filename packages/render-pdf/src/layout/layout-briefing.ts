import type {Logo, PaperSize} from '../briefing-options.ts'
import type {Briefing} from '../blocks/blocks.ts'
import type {BriefingFonts} from '../fonts/open-fonts.ts'
import {toLooks} from '../theme/looks.ts'
import type {PageShape} from '../theme/paper-sizes.ts'
import {paperSizes} from '../theme/paper-sizes.ts'
import type {ThemeSettings} from '../theme/theme-settings.ts'
import {toTheme} from '../theme/to-theme.ts'
import type {Missing} from '../typeset/to-readable.ts'
import {toWording} from '../wording/wording.ts'
import type {Sentences} from '../wording/word-tables.ts'
import type {Box, Layout} from './boxes.ts'
import {fitFirstPage} from './fit-first-page.ts'
import {layoutBlock} from './layout-block.ts'
import type {LayoutContext} from './layout-context.ts'
import {layoutLogo} from './layout-logo.ts'
import {paginate} from './paginate.ts'
import {layoutRunning} from './layout-running.ts'

/** How the pages of a briefing are made up; all by default as `BriefingOptions` says. */
export interface LayoutSettings {
  paper?: PaperSize | undefined
  theme?: ThemeSettings | undefined
  logo?: Logo | undefined
  draft?: boolean | undefined
}

/**
 * Set a briefing on pages.
 *
 * @param colophon  One line for the last page: what made this, of which date.
 */
export function layoutBriefing(
  briefing: Briefing,
  fonts: BriefingFonts,
  colophon: string,
  settings: LayoutSettings = {},
): Layout {
  const page = paperSizes[settings.paper ?? 'a4']
  const theme = toTheme(settings.theme)
  const missing: Missing = new Map()
  const context: LayoutContext = {
    typesetter: {fonts, missing},
    theme,
    looks: toLooks(theme),
    wording: toWording(briefing.lang === 'en' ? 'en' : 'zh'),
    widthPt: page.widthPt - page.leftPt - page.rightPt,
    structure: [{role: 'Document', parent: null}],
  }
  // The first in reading order.
  const logo = settings.logo ? [layoutLogo(context, settings.logo, page)] : []
  const slabs = briefing.blocks.flatMap((block) => layoutBlock(context, block, 0))
  const closing = closingNotes(context.wording.words, missing, colophon).flatMap((text) =>
    layoutBlock(context, {type: 'paragraph', role: 'note', runs: [{text, tone: 'quiet'}]}, 0),
  )
  const column = columnOf(page, theme.color.warn)
  const {pages, outline, names} = paginate(fitFirstPage([...slabs, ...closing], column.heightPt), column)
  const running = layoutRunning(context, briefing, {page, draft: settings.draft === true})
  return {
    pages: pages.map((boxes, index) => ({
      widthPt: page.widthPt,
      heightPt: page.heightPt,
      boxes: inReadingOrder([...(index === 0 ? logo : []), ...boxes, ...running(index, pages.length)]),
    })),
    structure: context.structure,
    outline,
    names,
    missing: [...missing].map(([character, count]) => ({character, count})),
  }
}

function columnOf(page: PageShape, frameColor: string): Parameters<typeof paginate>[1] {
  return {
    leftPt: page.leftPt,
    topPt: page.topPt,
    widthPt: page.widthPt - page.leftPt - page.rightPt,
    heightPt: page.heightPt - page.topPt - page.bottomPt,
    frameColor,
  }
}

/**
 * Grounds and rules first, since text stands on them, then what is said in the order of the structure tree, so that
 * the text copied out of a table comes cell by cell, then heads and feet.
 */
function inReadingOrder(boxes: ReadonlyArray<Box>): Array<Box> {
  const decoration = boxes.filter((box) => box.node === null)
  return [
    ...decoration.filter((box) => box.type !== 'text'),
    ...boxes.filter((box) => box.node !== null).toSorted((one, other) => one.node! - other.node!),
    ...decoration.filter((box) => box.type === 'text'),
  ]
}

/** What could not be shown is named by its code point, so that nothing is replaced without a word. */
function closingNotes(words: Sentences, missing: Missing, colophon: string): Array<string> {
  if (missing.size === 0) return [colophon]
  const most = 20
  const points = [...missing.keys()].slice(0, most).map(codePointName)
  return [words.missing(points, missing.size), colophon]
}

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
