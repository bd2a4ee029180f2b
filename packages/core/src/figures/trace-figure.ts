import type {FieldRule} from './field-rules.ts'
import type {FigureFound} from './observe-figure.ts'

/** The fields whose values a rule gives, in the order in which they are explained. */
export type TracedField =
  | 'value'
  | 'kind'
  | 'direction'
  | 'basis'
  | 'price'
  | 'status'
  | 'period'
  | 'label'
  | 'subject'
  | 'partner'
  | 'counted'
  | 'cites'

/** Which rules gave a field its value, the one that chose what to read first; and where that stands, if anywhere. */
export interface FieldTrace {
  readonly by: ReadonlyArray<FieldRule>
  /** Offsets in the text of its sentence, or of its table's row; null where the value was read off no single place. */
  readonly from: {readonly start: number; readonly end: number} | null
}

/** Why one observation has its values. */
export type ObservationTrace = Readonly<Record<TracedField, FieldTrace>>

/** Say why a figure was read as it was: from what the readers found, so that nothing is read again for the telling. */
export function traceFigure(found: FigureFound): ObservationTrace {
  const {quantity, kind, basis, price, status, period, label, subject, counted, marks} = found
  const isNegative = kind.kind === 'level' && quantity.node.reading.negative
  return {
    value: traced(isNegative ? 'value-negative' : 'value-printed', {start: quantity.start, end: quantity.end}),
    kind: traced(kind.by),
    direction: traced(kind.direction === null ? 'direction-none' : kind.by),
    basis: traced(basis.by),
    price: traced(price === null ? 'price-unsaid' : 'price-word'),
    status: traced(status.by),
    period: {by: period.readBy ? [period.by, period.readBy] : [period.by], from: period.from ?? null},
    label: traced(label.by),
    subject: traced(subject.by, subject.from && {start: subject.from.start, end: subject.from.end}),
    partner: traced(subject.partnerBy),
    counted: traced(counted.by),
    cites: traced(marks.by),
  }
}

function traced(by: FieldRule, from: FieldTrace['from'] | undefined = null): FieldTrace {
  return {by: [by], from}
}
