import {fieldRules} from '../figures/field-rules.ts'
import {readInTurn, type SentenceRead} from '../figures/to-observations.ts'
import {type FieldTrace, traceFigure, type TracedField} from '../figures/trace-figure.ts'
import type {Observation} from '../model/model.ts'
import {type Paper, type PaperSource, readTree} from '../model/read-tree.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {ExplainedField, ExplainedPassage, ExplainedSpan, Explanation} from './explanation.ts'

/**
 * Say of one line of a paper what was read in it, under what, and by which rule.
 *
 * @param paper   Its tree and the messages about its text.
 * @param source  The file that it was.
 * @param line    Of the original file, from 1.
 * @returns       No passages where no sentence stands on that line.
 */
export function explainLine(paper: Paper, source: PaperSource, line: number): Explanation {
  const {sentences, settings} = readTree(paper, source)
  const passages: Array<ExplainedPassage> = []
  for (const read of readInTurn(sentences, settings)) {
    const {start, end} = read.sentence.position
    if (start.line <= line && line <= end.line) passages.push(passageOf(read))
  }
  return {line, passages}
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
      const fields = Object.entries(traceFigure(figure)).map(([field, trace]) =>
        fieldOf(field as TracedField, trace, observation, text),
      )
      return {start, end, text: text.slice(start, end), position: observation.position, fields}
    }),
  }
}

function spansOf({text, quantities, periods, citations}: SentenceUnit): Array<ExplainedSpan> {
  return [...quantities, ...periods, ...citations]
    .map(({node: {type}, start, end}) => ({type, start, end, text: text.slice(start, end)}))
    .toSorted((left, right) => left.start - right.start)
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
