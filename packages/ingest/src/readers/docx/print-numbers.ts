import {formatNumber} from './number-formats.ts'
import {type Numbering, type NumberingPlace, type Numberings, readNumberings, valueOf} from './numberings.ts'

/** The styles that paragraphs with an outline level of their own get; `docxToHtml` maps them to headings. */
export const outlineStyle = 'OutlineLevel'

/** No list any more: mammoth knows none of this number. */
const noList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

/**
 * Write the numbers that Word counts into the paragraphs of a document: 一、 in front of a heading, （1） in front of a measure. Word
 * keeps them in lists apart from the text, and mammoth drops all but the fact that there was one.
 *
 * @param xml      `word/document.xml`.
 * @param parts    `word/numbering.xml` and `word/styles.xml`; empty where the document has none.
 * @returns        The same document. Bullets, and numbers in a format that is not known, stay lists.
 */
export function printNumbers(xml: string, parts: {numbering: string; styles: string}): string {
  const numberings = readNumberings(parts.numbering, parts.styles)
  const counters: Counters = {counts: new Map(), begun: new Set()}
  let printed = ''
  let done = 0
  for (const match of xml.matchAll(/<w:p(?:\s[^<>]*)?>\s*<w:pPr(?:\s[^<>]*)?>/g)) {
    const start = match.index + match[0].length
    const end = xml.indexOf('</w:pPr>', start)
    if (end < 0) break
    const properties = xml.slice(start, end)
    const number = numberOf(properties, numberings, counters)
    const styled = withOutline(properties, numberings)
    if (number === null && styled === properties) continue
    // Behind a change that is tracked the old properties stand in it: the paragraph's own end behind it.
    const whole = properties.includes('<w:pPrChange') ? xml.indexOf('</w:pPr>', end + 1) : end
    if (whole < 0) break
    const run = number === null ? '' : `<w:r><w:t xml:space="preserve">${number}</w:t></w:r>`
    const unlisted = number === null ? styled : noListIn(styled)
    printed += `${xml.slice(done, start)}${unlisted}${xml.slice(end, whole)}</w:pPr>${run}`
    done = whole + '</w:pPr>'.length
  }
  return printed + xml.slice(done)
}

/** How far each list has counted, and which have begun. */
interface Counters {
  readonly counts: Map<string, Map<number, number>>
  readonly begun: Set<string>
}

function numberOf(properties: string, {lists, byStyle}: Numberings, counters: Counters): string | null {
  const place = placeOf(properties, byStyle)
  const numbering = place && lists.get(place.list)
  if (!numbering || !numbering.levels.has(place.level)) return null
  const counts = count(numbering, place, counters)
  const printed = printedNumber(numbering, place.level, counts)
  // `1.` is parted from its title by a tab; 、 and ） are wide enough.
  return printed === null || printed === '' ? null : /[、）．：]$/.test(printed) ? printed : `${printed} `
}

function placeOf(properties: string, byStyle: Numberings['byStyle']): NumberingPlace | null {
  const styled = byStyle.get(valueOf(properties, 'w:pStyle')) ?? null
  const list = properties.includes('<w:numPr') ? valueOf(properties, 'w:numId') : ''
  if (list === '') return styled
  // A paragraph takes itself out of its style's list by the number 0.
  return list === '0' ? null : {list, level: Number(valueOf(properties, 'w:ilvl') || 0)}
}

/** Count one on. Narrower levels begin anew. */
function count({definition, levels, restarts}: Numbering, {list, level}: NumberingPlace, counters: Counters) {
  const counts = counters.counts.get(definition) ?? new Map<number, number>()
  counters.counts.set(definition, counts)
  if (!counters.begun.has(list)) {
    counters.begun.add(list)
    for (const [each, start] of restarts) counts.set(each, start - 1)
  }
  counts.set(level, (counts.get(level) ?? (levels.get(level)?.start ?? 1) - 1) + 1)
  for (const each of counts.keys()) if (each > level) counts.delete(each)
  return counts
}

/** Null where one of its numbers has no known format. */
function printedNumber({levels}: Numbering, level: number, counts: ReadonlyMap<number, number>): string | null {
  const {text, isLegal} = levels.get(level)!
  let isKnown = /%\d/.test(text)
  const printed = text.replaceAll(/%(\d)/g, (_all, digit: string) => {
    const at = Number(digit) - 1
    const of = levels.get(at)
    const number = formatNumber(isLegal ? 'decimal' : (of?.format ?? ''), counts.get(at) ?? of?.start ?? 1)
    isKnown &&= number !== null
    return number ?? ''
  })
  return isKnown ? printed : null
}

function noListIn(properties: string): string {
  const start = properties.indexOf('<w:numPr')
  const end = properties.indexOf('</w:numPr>', start)
  // Of a style's own list the paragraph has to be taken out too.
  if (start < 0 || end < 0) return `${properties}${noList}`
  return `${properties.slice(0, start)}${noList}${properties.slice(end + '</w:numPr>'.length)}`
}

/** A paragraph that Word's outline counts among the headings, by its own level or its style's; Word has nine levels, papers six. */
function withOutline(properties: string, {outlines}: Numberings): string {
  const style = valueOf(properties, 'w:pStyle')
  const printed = valueOf(properties, 'w:outlineLvl')
  const level = printed === '' ? outlines.get(style) : Number(printed)
  if (level === undefined || level > 5 || /^(?:Heading|Title)/i.test(style)) return properties
  const outlined = `<w:pStyle w:val="${outlineStyle}${level + 1}"/>`
  return style === '' ? outlined + properties : properties.replace(/<w:pStyle [^<>]*\/>/, outlined)
}
