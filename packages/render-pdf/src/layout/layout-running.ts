import type {Briefing} from '../blocks/blocks.ts'
import type {PageShape} from '../theme/paper-sizes.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'

const headPt = 38
const footPt = 36
/** Part of the width that the page number has at the foot. */
const numberShare = 0.25
const draftPad = {xPt: 8, yPt: 2} as const
/** The mark of a draft stands at the outer edge of the head. */
const draftTopPt = 16

/** What stands at the head and foot of every page: decoration for who is read to. */
export function layoutRunning(
  context: LayoutContext,
  briefing: Briefing,
  {page, draft}: {page: PageShape; draft: boolean},
): (index: number, count: number) => Array<Box> {
  const mark = draft ? draftMark(context, page) : []
  const edge = mark.find(({type}) => type === 'rect')
  const headWidthPt = edge?.type === 'rect' ? edge.xPt - page.leftPt - draftPad.xPt : context.widthPt
  return (index, count) => [
    ...(index === 0 ? [] : head(context, briefing, page, headWidthPt)),
    ...foot(context, briefing, page, context.wording.words.pageNumber(index + 1, count)),
    ...mark,
  ]
}

/** @param headWidthPt  What the mark of a draft leaves. */
function head(context: LayoutContext, briefing: Briefing, {leftPt}: PageShape, headWidthPt: number): Array<Box> {
  const {looks, theme, widthPt} = context
  const lines = setShort(context, [{text: briefing.runningHead}], looks.running, headWidthPt, 1)
  const ruleY = headPt + 15
  return [
    ...textBoxes(lines, looks.running, {xPt: leftPt, yPt: headPt, node: null}),
    {
      type: 'rule',
      fromPt: [leftPt, ruleY],
      toPt: [leftPt + widthPt, ruleY],
      thicknessPt: 0.5,
      color: theme.color.rule,
      dashed: false,
      arrow: false,
      node: null,
    },
  ]
}

function foot(context: LayoutContext, briefing: Briefing, page: PageShape, number: string): Array<Box> {
  const {looks, widthPt} = context
  const right = {...looks.running, align: 'right'} as const
  const leftWidth = widthPt * (1 - numberShare)
  const yPt = page.heightPt - footPt
  const subject = setShort(context, [{text: briefing.subject}], looks.running, leftWidth, 1)
  const pageNumber = setShort(context, [{text: number}], right, widthPt * numberShare, 1)
  return [
    ...textBoxes(subject, looks.running, {xPt: page.leftPt, yPt, node: null}),
    ...textBoxes(pageNumber, looks.running, {xPt: page.leftPt + leftWidth, yPt, node: null}),
  ]
}

/** A word in a dashed box at the upper right, which shows in grey and on paper. */
function draftMark(context: LayoutContext, page: PageShape): Array<Box> {
  const {looks, theme, widthPt, wording} = context
  const look = looks.frameTitle
  const lines = setShort(context, [{text: wording.words.draft}], look, widthPt, 1)
  const wordPt = lines[0]?.widthPt ?? 0
  const xPt = page.leftPt + widthPt - wordPt - 2 * draftPad.xPt
  return [
    {
      type: 'rect',
      xPt,
      yPt: draftTopPt,
      widthPt: wordPt + 2 * draftPad.xPt,
      heightPt: linesHeight(1, look) + 2 * draftPad.yPt,
      fill: theme.color.paper,
      stroke: theme.color.warn,
      dashed: true,
      node: null,
    },
    ...textBoxes(lines, look, {xPt: xPt + draftPad.xPt, yPt: draftTopPt + draftPad.yPt, node: null}),
  ]
}
