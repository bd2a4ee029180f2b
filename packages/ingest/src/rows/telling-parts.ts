/**
 * The parts of a workbook with what its reader passes over written out as text, so that the check of the cell names it: error values
 * (`#N/A`), formulas that were never calculated, numbers that a format shows in per cent, and raised note marks.
 *
 * @param parts  By their names, as they stand in the archive.
 */
export function tellingParts(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const isPercent = percentStyles(textOf(parts.get('xl/styles.xml')))
  return new Map(
    [...parts].map(([name, bytes]): [string, Uint8Array] => {
      if (!/^xl\/(?:sharedStrings\.xml|worksheets\/)/.test(name)) return [name, bytes]
      return [name, new TextEncoder().encode(withCellsTold(withRaisedMarks(textOf(bytes)), isPercent))]
    }),
  )
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array())
}

/** Whether the style of a cell shows per cent: ECMA-376 part 1, 18.8.30, formats 9 and 10, and any with % outside quotes. */
function percentStyles(xml: string): (style: string) => boolean {
  const formats = new Set(['9', '10'])
  for (const [tag] of xml.matchAll(/<numFmt\s[^>]*>/g)) {
    const code = (attribute(tag, 'formatCode') ?? '').replaceAll('&quot;', '"')
    if (code.replaceAll(/"[^"]*"|\\./g, '').includes('%')) formats.add(attribute(tag, 'numFmtId') ?? '')
  }
  const start = xml.indexOf('<cellXfs')
  const cells = start < 0 ? '' : xml.slice(start, xml.indexOf('</cellXfs>', start))
  const styles = Array.from(cells.matchAll(/<xf\s[^>]*>/g), ([tag]) => formats.has(attribute(tag, 'numFmtId') ?? ''))
  return (style) => styles[Number(style)] === true
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

/** Cut at the cells' ends, so that a tag without one costs no search of all that follows. */
function withCellsTold(xml: string, isPercent: (style: string) => boolean): string {
  const pieces = xml.split('</c>')
  const last = pieces.pop()!
  return [...pieces.map((piece) => cellTold(piece, isPercent)), last].join('</c>')
}

/** @param piece  What stands before a cell, and the cell without its end tag. */
function cellTold(piece: string, isPercent: (style: string) => boolean): string {
  const start = piece.lastIndexOf('<c ')
  const open = piece.indexOf('>', start) + 1
  if (start < 0 || open === 0) return piece
  const tag = piece.slice(start, open)
  const value = /<v>([^<]*)<\/v>/.exec(piece.slice(open))?.[1] ?? ''
  const told = saidOf(tag, piece.slice(open), value, isPercent)
  if (told === null) return piece
  return `${piece.slice(0, start)}${tag.replace(/\st="[^"]*"/, '').replace(/>$/, ' t="str">')}<v>${told}</v>`
}

/** The text that a cell is told by; null where its reader says the same. */
function saidOf(tag: string, body: string, value: string, isPercent: (style: string) => boolean): string | null {
  const type = attribute(tag, 't') ?? 'n'
  const formula = /<f\b(?:[^>]*[^/>])?>([^<]*)<\/f>|<f\b[^>]*\/>/.exec(body)
  if (type === 'e') return value === '' ? '#N/A' : value
  if (formula && value === '' && type !== 'str') return `=${formula[1] ?? ''}`
  if (type !== 'n' || value === '' || !isPercent(attribute(tag, 's') ?? '')) return null
  // A product of binary fractions, without what is beyond the fifteen digits that a sheet holds.
  const shown = Number((Number(value) * 100).toPrecision(15))
  return Number.isFinite(shown) ? `${shown}%` : null
}

/** A raised 1 behind a number is a note mark, and would be a digit of the number: it is written as ¹. */
function withRaisedMarks(xml: string): string {
  if (!xml.includes('"superscript"')) return xml
  return xml
    .split('</r>')
    .map((piece) => {
      const start = Math.max(piece.lastIndexOf('<r>'), 0)
      const run = piece.slice(start)
      if (!run.includes('<vertAlign val="superscript"')) return piece
      return piece.slice(0, start) + run.replaceAll(/(?<=<t(?:\s[^>]*)?>)[^<]*/g, raised)
    })
    .join('</r>')
}

function raised(text: string): string {
  return text.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
}
