import type {Position} from 'unist'
import {fieldRules} from '../figures/field-rules.ts'
import {readInTurn, type SentenceRead} from '../figures/to-observations.ts'
import {type FieldTrace, type ObservationTrace, traceFigure, type TracedField} from '../figures/trace-figure.ts'
import type {Observation} from '../model/model.ts'
import {readAllTables} from '../model/read-all-tables.ts'
import {type Paper, type PaperSource, readTree, type TreeRead} from '../model/read-tree.ts'
import {asPrinted, readingForm} from '../model/reading-form.ts'
import type {RegionDefinition} from '../regions/region-book.ts'
import {type CellRead, traceCell} from '../tables/cell-figure.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {ExplainedField, ExplainedFigure, ExplainedPassage, ExplainedSpan, Explanation} from './explanation.ts'

/**
 * Say of one line of a paper what was read in it, under what, and by which rule.
 *
 * @param paper   Its tree and the messages about its text.
 * @param source  The file that it was.
 * @param line    Of the original file, from 1.
 * @param settings  `regions`: those that an analyst adds or redefines, as the model was told.
 * @returns       No passages where neither a sentence nor a row of a table stands on that line.
 */
export function explainLine(
  paper: Paper,
  source: PaperSource,
  line: number,
  {regions}: {readonly regions?: ReadonlyArray<RegionDefinition> | undefined} = {},
): Explanation {
  const reading = readingForm(paper)
  return asPrinted(explain(reading, readTree(reading, source, regions), line), paper)
}

function explain(paper: Paper, read: TreeRead, line: number): Explanation {
  const isThere = ({start, end}: Position): boolean => start.line <= line && line <= end.line
  const passages: Array<ExplainedPassage> = []
  for (const sentence of readInTurn(read.sentences, read.settings))
    if (isThere(sentence.sentence.position)) passages.push(passageOf(sentence))
  for (const {cells, around, caption} of readAllTables(paper.tree, read)) {
    const inForce = {
      period: around?.period ?? null,
      periodText: around?.text ?? null,
      subject: caption.place?.name ?? read.settings.place ?? read.settings.country,
      basis: caption.head.basis?.basis ?? null,
    }
    const rows = new Map<Position, Array<CellRead>>()
    for (const cell of cells) {
      const {position} = cell.observation.sentence
      if (isThere(position)) rows.set(position, [...(rows.get(position) ?? []), cell])
    }
    for (const row of rows.values()) passages.push(rowOf(row, inForce))
  }
  return {line, passages}
}

/** A row of a table; what is in force there is what stands around the table. */
function rowOf(cells: ReadonlyArray<CellRead>, inForce: ExplainedPassage['inForce']): ExplainedPassage {
  const {text, position} = cells[0]!.observation.sentence
  const figures = cells.map((cell): ExplainedFigure => {
    const {observation} = cell
    const trace = traceCell(cell)
    const {start, end} = trace.value.from!
    return {
      start,
      end,
      text: text.slice(start, end),
      position: observation.position,
      fields: fieldsOf(trace, observation, text),
    }
  })
  return {
    text,
    position,
    spans: figures.map(({start, end, text: printed}) => ({type: 'quantity', start, end, text: printed})),
    inForce,
    figures,
  }
}

function passageOf({sentence, inForce, found, observations}: SentenceRead): ExplainedPassage {
  const {text, position} = sentence
  return {
    text,
    position,
    spans: spansOf(sentence),
    inForce: {
      period: inForce.period?.period ?? null,
      periodText: inForce.period?.text ?? null,
      subject: inForce.subject,
      basis: inForce.basis,
    },
    figures: found.map((figure, index) => {
      const observation = observations[index]!
      const {start, end} = figure.quantity
      const fields = fieldsOf(traceFigure(figure), observation, text)
      return {start, end, text: text.slice(start, end), position: observation.position, fields}
    }),
  }
}

function spansOf({text, quantities, periods, citations}: SentenceUnit): Array<ExplainedSpan> {
  return [...quantities, ...periods, ...citations]
    .map(({node: {type}, start, end}) => ({type, start, end, text: text.slice(start, end)}))
    .toSorted((left, right) => left.start - right.start)
}

function fieldsOf(trace: ObservationTrace, observation: Observation, text: string): Array<ExplainedField> {
  return Object.entries(trace).map(([field, each]) => fieldOf(field as TracedField, each, observation, text))
}

function fieldOf(field: TracedField, {by, from}: FieldTrace, observation: Observation, text: string): ExplainedField {
  return {
    field,
    value: valueOf(field, observation),
    known: (field in observation.known && observation.known[field as keyof Observation['known']]) || 'printed',
    rules: by.map((id) => ({id, says: fieldRules[id]})),
    from: from && {...from, text: text.slice(from.start, from.end)},
  }
}

/** A field as people read it; null where it is empty. */
function valueOf(field: TracedField, observation: Observation): string | null {
  const {value, low, high, unit, comparator, basis, basisPeriod, period, periodText, cites, citesNear} = observation
  switch (field) {
    case 'value': {
      const number = value === null ? `${low} to ${high}` : String(value)
      return [comparator, number, unit].filter((part) => part !== null).join(' ')
    }
    case 'basis':
      return basisPeriod === null ? basis : `${basis} (${basisPeriod})`
    case 'period':
      return period === periodText || periodText === null ? period : `${period ?? 'unknown'} (${periodText})`
    case 'cites': {
      const marks = cites.length > 0 ? cites : citesNear
      return marks.length > 0 ? marks.join(', ') : null
    }
    default:
      return observation[field] || null
  }
}
