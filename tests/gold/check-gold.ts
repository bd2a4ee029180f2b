import {bare} from './bare.ts'
import type {GoldDocument, GoldFigure} from './gold-figure.ts'

/** What each field may hold; null stands for a field left out. */
const allowed: Readonly<Record<string, (value: unknown) => boolean>> = {
  line: isNumber,
  surface: isText,
  value: isNumber,
  low: isNumber,
  high: isNumber,
  unit: isText,
  counted: isText,
  comparator: oneOf('eq', 'gt', 'ge', 'lt', 'le', 'about', 'nearly'),
  kind: oneOf('level', 'growth', 'change', 'share', 'count', 'rank'),
  direction: oneOf('up', 'down'),
  basis: oneOf('yoy', 'qoq', 'previous-plan', 'vs-year', 'annual-average'),
  basisPeriod: isPeriod,
  price: oneOf('real', 'nominal'),
  status: oneOf('actual', 'target', 'forecast'),
  period: isPeriod,
  label: (value) => isText(value) || (Array.isArray(value) && value.every((words) => listOf(isText)(words))),
  subject: isText,
  partner: isText,
  cites: listOf(isNumber),
  citesNear: listOf(isNumber),
  note: isText,
}

/** What is wrong with the annotations of a text: a field or value that the model does not have, a surface that is not there in its order. */
export function checkGold({name, text, figures}: GoldDocument): Array<string> {
  const problems: Array<string> = []
  let rest = bare(text ?? '')
  for (const figure of figures) {
    for (const problem of fieldProblems(figure)) problems.push(`${name}: ${figure.surface}: ${problem}`)
    const at = rest.indexOf(bare(figure.surface))
    if (at === -1) problems.push(`${name}: ${figure.surface} is not in the text, or not after the figure before it`)
    else rest = rest.slice(at + bare(figure.surface).length)
  }
  return problems
}

function fieldProblems(figure: GoldFigure): Array<string> {
  const unknown = Object.entries(figure)
    .filter(([field, value]) => value !== null && !allowed[field]?.(value))
    .map(([field, value]) => `unexpected ${field} ${JSON.stringify(value)}`)
  const isRange = (figure.low ?? null) !== null && (figure.high ?? null) !== null
  const isValued = (figure.value ?? null) !== null
  if (isRange === isValued) unknown.push('expected a value, or low and high')
  if (!figure.kind) unknown.push('expected a kind')
  return unknown
}

function oneOf(...words: ReadonlyArray<string>): (value: unknown) => boolean {
  return (value) => words.includes(value as string)
}

function listOf(isItem: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isItem)
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isPeriod(value: unknown): boolean {
  const moment = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`
  return typeof value === 'string' && new RegExp(`^${moment}(?:/${moment})?$`).test(value)
}
