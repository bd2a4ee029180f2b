import type {Briefing} from '../blocks/blocks.ts'
import type {BriefingFonts} from '../fonts/open-fonts.ts'
import {looks} from '../theme/looks.ts'
import {theme} from '../theme/theme.ts'
import {words} from '../wording/words.ts'
import type {Missing} from '../typeset/to-readable.ts'
import type {Box, Layout} from './boxes.ts'
import {layoutBlock} from './layout-block.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Column} from './paginate.ts'
import {paginate} from './paginate.ts'
import {setShort, textBoxes} from './text-lines.ts'

const {page} = theme
const column: Column = {
  leftPt: page.leftPt,
  topPt: page.topPt,
  widthPt: page.widthPt - page.leftPt - page.rightPt,
  heightPt: page.heightPt - page.topPt - page.bottomPt,
}
const headPt = 38
const footPt = 36
/** Part of the width that the page number has at the foot. */
const numberShare = 0.25

/**
 * Set a briefing on A4 pages.
 *
 * @param colophon  One line for the last page: what made this, of which date.
 */
export function layoutBriefing(briefing: Briefing, fonts: BriefingFonts, colophon: string): Layout {
  const missing: Missing = new Map()
  const context: LayoutContext = {
    typesetter: {fonts, missing},
    widthPt: column.widthPt,
    structure: [{role: 'Document', parent: null}],
  }
  const slabs = briefing.blocks.flatMap((block) => layoutBlock(context, block, 0))
  const closing = closingNotes(missing, colophon).flatMap((text) =>
    layoutBlock(context, {type: 'paragraph', role: 'note', runs: [{text, tone: 'quiet'}]}, 0),
  )
  const {pages, outline, names} = paginate([...slabs, ...closing], column)
  return {
    pages: pages.map((boxes, index) => ({
      widthPt: page.widthPt,
      heightPt: page.heightPt,
      boxes: inReadingOrder([...boxes, ...running(context, briefing, index, pages.length)]),
    })),
    structure: context.structure,
    outline,
    names,
    missing: [...missing].map(([character, count]) => ({character, count})),
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
function closingNotes(missing: Missing, colophon: string): Array<string> {
  if (missing.size === 0) return [colophon]
  const most = 20
  const points = [...missing.keys()].slice(0, most).map(codePointName)
  return [words.missing(points, missing.size), colophon]
}

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Running head and foot, decoration for who is read to. */
function running(context: LayoutContext, briefing: Briefing, index: number, count: number): Array<Box> {
  const number = [{text: words.pageNumber(index + 1, count)}]
  const right = {...looks.running, align: 'right'} as const
  const leftWidth = column.widthPt * (1 - numberShare)
  const footY = page.heightPt - footPt
  const foot = setShort(context, [{text: briefing.subject}], looks.running, leftWidth, 1)
  const pageNumber = setShort(context, number, right, column.widthPt * numberShare, 1)
  const boxes: Array<Box> = [
    ...textBoxes(foot, looks.running, {xPt: column.leftPt, yPt: footY, node: null}),
    ...textBoxes(pageNumber, looks.running, {xPt: column.leftPt + leftWidth, yPt: footY, node: null}),
  ]
  if (index === 0) return boxes
  const head = setShort(context, [{text: briefing.runningHead}], looks.running, column.widthPt, 1)
  const ruleY = headPt + 15
  return [
    ...textBoxes(head, looks.running, {xPt: column.leftPt, yPt: headPt, node: null}),
    {
      type: 'rule',
      fromPt: [column.leftPt, ruleY],
      toPt: [column.leftPt + column.widthPt, ruleY],
      thicknessPt: 0.5,
      color: theme.color.rule,
      dashed: false,
      arrow: false,
      node: null,
    },
    ...boxes,
  ]
}
