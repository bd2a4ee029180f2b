import type {BriefingFonts} from '../src/fonts/open-fonts.ts'
import {theme} from '../src/theme/theme.ts'
import {wideEm} from '../src/typeset/break-lines.ts'
import {setParagraph} from '../src/typeset/set-paragraph.ts'
import type {SetLine, StyledRun} from '../src/typeset/text-style.ts'
import {markedText} from '../src/wording/citation-runs.ts'

/** Column widths in em; narrower columns keep the rules but stretch more. */
export const widthsEm: ReadonlyArray<number> = [22, 26.3, 31.7, 38, 44.9]

const sizePt = 10
const style = {face: 'text', sizePt, color: '#000000'} as const
const justifiedPt = 0.5
/** Of a last line: so few characters look lost. */
const fewCharacters = 2

/** What was counted over all lines; all but `lines` and the three of extra space should be 0. */
export interface TypesetMeasures {
  lines: number
  forbiddenStarts: number
  forbiddenEnds: number
  /** Numbers cut, or parted from their unit, sign or citation mark. */
  cutNumbers: number
  splitDashes: number
  notJustified: number
  shortLastLines: number
  changedText: number
  missingGlyphs: number
  /** Beyond the natural gap, in em, over all justified lines. */
  extraSpace95: number
  extraSpaceMost: number
  /** Lines with more than `wideEm` in each gap: those before a long number that must not be parted. */
  wideLines: number
  /** Lines whose glyphs are set narrower to hold such a number, and the narrowest of them: the part of their width that is left. */
  narrowedLines: number
  narrowest: number
}

const forbiddenStart = /^[，。、；：？！）」』】》〉”’…—～·%‰,.;:?!)\]]/
const forbiddenEnd = /[（「『【《〈“‘([¥$]$/
const cutNumber =
  /\d[.,]?\n[\d.,%]|\d\n[年月日万亿元个家倍次版]|[−¥第逾约近]\n[\d一]|[万亿个]\n(?:亿|元|美元|百分点)|(?<!\])\n\[\d|[～—]\n\d/
const splitDash = /—\n—|…\n…/

/** Set every paragraph at every width and count what a typesetter would mend. */
export function typesetMeasures(paragraphs: ReadonlyArray<string>, fonts: BriefingFonts): TypesetMeasures {
  const counts = {
    lines: 0,
    forbiddenStarts: 0,
    forbiddenEnds: 0,
    cutNumbers: 0,
    splitDashes: 0,
    notJustified: 0,
    shortLastLines: 0,
    changedText: 0,
    missingGlyphs: 0,
  }
  const spaces: Array<number> = []
  const scales: Array<number> = []
  for (const text of paragraphs) {
    for (const widthEm of widthsEm) {
      const missing = new Map<string, number>()
      const options = {widthPt: widthEm * sizePt, align: 'justify', indentPt: 2 * sizePt} as const
      const lines = setParagraph({fonts, missing}, printedRuns(text), options)
      const texts = lines.map(textOf)
      const last = texts.length - 1
      counts.lines += lines.length
      counts.forbiddenStarts += texts.filter((line, index) => index > 0 && forbiddenStart.test(line)).length
      counts.forbiddenEnds += texts.filter((line, index) => index < last && forbiddenEnd.test(line)).length
      const pairs = texts.slice(1).map((line, index) => `${texts[index]!}\n${line}`)
      counts.cutNumbers += pairs.filter((pair) => cutNumber.test(pair)).length
      counts.splitDashes += pairs.filter((pair) => splitDash.test(pair)).length
      counts.notJustified += lines.filter((line, index) => index < last && !isJustified(line, options.widthPt)).length
      if (last > 0 && [...texts[last]!.trim()].length <= fewCharacters) counts.shortLastLines += 1
      if (bare(texts.join('')) !== bare(printedText(text))) counts.changedText += 1
      for (const count of missing.values()) counts.missingGlyphs += count
      for (const line of lines.slice(0, -1)) spaces.push(line.grownEm)
      for (const line of lines) scales.push(line.scale)
    }
  }
  const sorted = Float64Array.from(spaces).toSorted()
  return {
    ...counts,
    extraSpace95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    extraSpaceMost: sorted.at(-1) ?? 0,
    wideLines: spaces.filter((space) => space > wideEm).length,
    narrowedLines: scales.filter((scale) => scale < 1).length,
    narrowest: Math.min(1, ...scales),
  }
}

/** Without the signs of Markdown, which no briefing prints. */
function withoutMarkup(text: string): string {
  return text.replaceAll('**', '')
}

/** As a briefing sets it: citation marks raised, their carets left out. */
function printedRuns(text: string): Array<StyledRun> {
  const {size, rise} = theme.mark
  const raised = {...style, sizePt: sizePt * size, risePt: sizePt * rise}
  return markedText(withoutMarkup(text)).map((run) => ({text: run.text, style: run.mark ? raised : style}))
}

function printedText(text: string): string {
  return printedRuns(text)
    .map((run) => run.text)
    .join('')
}

function textOf(line: SetLine): string {
  return line.runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join('')
}

function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad]/gu, '')
}

/** By what is drawn, not by the breaker's own account: where the ink of the last piece ends. */
function isJustified(line: SetLine, columnPt: number): boolean {
  const {xPt, pieces} = line.runs.at(-1)!
  const blankPt = halfBlank.test(pieces.at(-1)!.text) ? (line.scale * sizePt) / 2 : 0
  const endPt = line.xPt + pieces.reduce((sum, piece) => sum + piece.advancePt, xPt) - blankPt
  return Math.abs(endPt - columnPt) <= justifiedPt
}

const halfBlank = /[，。、；：）」』】》〉”’]$/u

const sentenceEnd = /(?<=[。！？])/u
/** Headings and the like are not justified. */
const shortest = 45
/** Addresses have too few gaps to be justified. */
const addressed = /https?:|www\./u
const mostLatin = 0.3

/** Chinese paragraphs of a paper in Markdown or plain text, and of each what is left behind each of its sentences: other breaks of the same words. */
export function paragraphsIn(paper: string): Array<string> {
  return paper
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest && !/^[#|>[*-]/.test(line) && isChinese(line))
    .flatMap((line) => {
      const sentences = line.split(sentenceEnd)
      return sentences.map((_, index) => sentences.slice(index).join('')).filter((tail) => tail.length >= shortest)
    })
}

function isChinese(line: string): boolean {
  return !addressed.test(line) && (line.match(/[A-Za-z]/g) ?? []).length < mostLatin * line.length
}
