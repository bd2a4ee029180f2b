import type {ExplainedField, ExplainedFigure, ExplainedPassage, ExplainedSpan, Explanation} from '@region-briefs/core'
import {plural} from './counts.ts'
import {columnsOf, padColumns} from './wide-text.ts'

/** Columns of a row of text; what is longer goes on in the next row, with the marks under each. */
const rowColumns = 76

/** What stands under a span, named in the legend. */
const marks: Record<ExplainedSpan['type'], string> = {quantity: '^', period: '~', citation: '-'}

/**
 * Say why the figures of a line have their values: each sentence with its spans marked, what was in force, and a table of fields.
 *
 * @param explanation  Of a line of the file.
 * @returns Lines; a single one where no figure stands there.
 */
export function explanationLines({line, passages}: Explanation): Array<string> {
  const shown = passages.filter(({figures}) => figures.length > 0)
  if (shown.length === 0)
    return [
      `Line ${line} has no figures: ${passages.length === 0 ? 'neither a sentence nor a row of figures stands there' : 'none was read in its sentences'}`,
    ]
  const count = shown.reduce((sum, {figures}) => sum + figures.length, 0)
  return [
    `Line ${line}: ${plural(count, 'figure')} in ${plural(shown.length, 'sentence')}; ^ figure, ~ time, - citation mark`,
    ...shown.flatMap((passage) => ['', ...passageLines(passage)]),
  ]
}

function passageLines({text, spans, inForce, figures}: ExplainedPassage): Array<string> {
  const {period, periodText, subject, basis} = inForce
  const held = [
    period && `period ${period}${periodText && periodText !== period ? ` (${periodText})` : ''}`,
    subject && `subject ${subject}`,
    basis && `basis ${basis}`,
  ].filter(Boolean)
  return [
    ...markedText(text, spans),
    `in force before it: ${held.join(', ') || 'nothing'}`,
    ...figures.flatMap((figure) => ['', ...figureLines(figure)]),
  ]
}

/** The text in rows, with a row of marks under each that has any. */
function markedText(text: string, spans: ReadonlyArray<ExplainedSpan>): Array<string> {
  const rows: Array<string> = []
  let row = ''
  let under = ''
  let offset = 0
  const endRow = (): void => {
    rows.push(row, ...(under.trim() ? [under.trimEnd()] : []))
    row = ''
    under = ''
  }
  for (const character of text) {
    if (character === '\n' || columnsOf(row) + columnsOf(character) > rowColumns) endRow()
    const span = spans.find(({start, end}) => start <= offset && offset < end)
    if (character !== '\n') {
      row += character
      under += (span ? marks[span.type] : ' ').repeat(columnsOf(character))
    }
    offset += character.length
  }
  endRow()
  return rows
}

function figureLines({text, position: {start}, fields}: ExplainedFigure): Array<string> {
  const values = fields.map(({value, known}) =>
    known === 'printed' || value === null ? (value ?? '-') : `${value}, ${known}`,
  )
  const widest = Math.min(40, Math.max(...values.map(columnsOf)))
  const rows = fields.map(
    (field, index) => `  ${field.field.padEnd(9)}  ${padColumns(values[index]!, widest)}  ${reasonOf(field)}`,
  )
  return [`${text} at ${start.line}:${start.column}`, ...rows]
}

function reasonOf({rules, from, field}: ExplainedField): string {
  const reasons = rules.map(({id, says}) => `${says} [${id}]`).join('. ')
  return from && field !== 'value' ? `「${from.text}」 ${reasons}` : reasons
}
