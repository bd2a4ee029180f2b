import type {Run} from '../blocks/blocks.ts'
import type {TextLook} from '../theme/text-look.ts'
import {cutShort, withoutEndMarks} from '../wording/cut-short.ts'
import {languageStretches} from '../wording/language-stretches.ts'
import type {ColumnOptions} from '../typeset/set-paragraph.ts'
import {setParagraph} from '../typeset/set-paragraph.ts'
import {widestPart} from '../typeset/widest-part.ts'
import type {SetLine, StyledRun} from '../typeset/text-style.ts'
import type {TextBox} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'

/** Set runs in a column of some width. */
export function setText(
  context: LayoutContext,
  runs: ReadonlyArray<Run>,
  look: TextLook,
  widthPt: number,
): Array<SetLine> {
  const options: ColumnOptions = {
    widthPt,
    align: look.align,
    indentPt: (look.indentEm ?? 0) * look.sizePt,
    balanced: look.balanced,
  }
  return setParagraph(
    context.typesetter,
    runs.flatMap((run) => toStyled(context, run, look)),
    options,
  )
}

/** Width in pt below which the runs cannot be set without parting what belongs together. */
export function widestPt(context: LayoutContext, runs: ReadonlyArray<Run>, look: TextLook): number {
  const styled = runs.flatMap((run) => toStyled(context, run, look))
  return widestPart(styled, context.typesetter.fonts)
}

/** `setText` in no more lines than so many; what does not fit is cut with `……`, since it is said in full elsewhere. */
export function setShort(
  context: LayoutContext,
  runs: ReadonlyArray<Run>,
  look: TextLook,
  widthPt: number,
  mostLines: number,
): Array<SetLine> {
  const lines = setText(context, runs, look, widthPt)
  if (lines.length <= mostLines) return lines
  let room = lines.slice(0, mostLines).reduce((sum, line) => sum + lengthOf(line), 0)
  for (; room > 0; room--) {
    const shorter = setText(context, [...cutRuns(runs, room), {text: context.wording.words.more}], look, widthPt)
    if (shorter.length <= mostLines) return shorter
  }
  return lines.slice(0, mostLines)
}

function lengthOf(line: SetLine): number {
  return line.runs.reduce((sum, run) => sum + run.pieces.reduce((all, piece) => all + piece.text.length, 0), 0)
}

function cutRuns(runs: ReadonlyArray<Run>, length: number): Array<Run> {
  const kept: Array<Run> = []
  let left = length
  for (const run of runs) {
    if (left <= 0) break
    // A link is a figure's or a reference's number: cut, it would be another one.
    if (run.link && run.text.length > left) break
    kept.push({...run, text: run.text.length > left ? cutShort(run.text, left) : run.text})
    left -= run.text.length
  }
  const last = kept.at(-1)
  if (last && !last.link) last.text = withoutEndMarks(last.text)
  return kept
}

function toStyled({theme, wording}: LayoutContext, run: Run, look: TextLook): Array<StyledRun> {
  const tones = {plain: null, strong: null, quiet: theme.color.quiet, warn: theme.color.warn}
  const face = run.tone === 'strong' ? 'heading' : look.face
  const color = run.link ? theme.color.accent : (tones[run.tone ?? 'plain'] ?? look.color)
  const {text, link, together} = run
  const plain = {face, sizePt: look.sizePt, color} as const
  const {mark} = theme
  const style = run.mark ? {...plain, sizePt: look.sizePt * mark.size, risePt: look.sizePt * mark.rise} : plain
  return languageStretches(text, wording.lang).flatMap((stretch): Array<StyledRun> => {
    const parts = wording.lang === 'en' && stretch.lang === undefined ? stretch.text.split(quotes) : [stretch.text]
    return parts
      .filter((part) => part !== '')
      .map((part) => ({
        text: part,
        style: {
          ...style,
          ...(stretch.lang !== undefined && {lang: stretch.lang}),
          ...(parts.length > 1 && quotes.test(part) && {proportional: true}),
        },
        link,
        together,
      }))
  })
}

/** Of English text, whatever they enclose: a Chinese font draws them as wide as a character. */
const quotes = /([“”])/u

/** Height of so many lines. */
export function linesHeight(count: number, look: TextLook): number {
  return count * look.sizePt * look.leading
}

/** Where the baseline of a line lies below its top: the em box is centred, its ideographic foot at 0.12 em. */
export function baseline(look: TextLook): number {
  return (look.sizePt * look.leading - look.sizePt) / 2 + look.sizePt * 0.88
}

/** Lines one under the other as boxes. */
export function textBoxes(
  lines: ReadonlyArray<SetLine>,
  look: TextLook,
  place: {xPt: number; yPt: number; node: number | null},
): Array<TextBox> {
  return lines.map((line, index) => ({
    type: 'text',
    xPt: place.xPt + line.xPt,
    yPt: place.yPt + linesHeight(index, look) + baseline(look),
    line,
    node: place.node,
  }))
}
