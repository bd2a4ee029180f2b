import {matchesOf} from './matches-of.ts'
/** Where a type code stands in an entry, brackets included, and what it says. */
export interface TypeMark {
  readonly start: number
  readonly end: number
  /** With its carrier, in capitals: `M`, `EB/OL`. */
  readonly type: string
}

/** Document types and carriers. Source: GB/T 7714—2015, tables B.1 and B.2; PP is of the revision of 2025. */
const code = '(?<code>CM|CP|DB|DS|EB|PP|[ACDGJMNPRSZ])'
const carrier = '(?:\\s?[/／\\\\|.]?\\s?(?<carrier>[O0]\\s?L|CD|MT|DK))?'
// > | 论开放[J].  统计公报［EB／OL］．  公报[OL].  报告[EB/0L].
//           ^^^          ^^^^^^^^      ^^^^       ^^^^^^^
const whole = new RegExp(`\\[\\s?(?:${code}${carrier}|(?<alone>OL))\\s?\\]`, 'gi')
/** A bracket lost, of another kind, or read as `1`: `[J.`, `J].`, `(J).`, `[J).`, `[J1.` */
const damaged = new RegExp(
  `(?:[[({]\\s?${code}${carrier}\\s?(?:[\\])}1lI|」]|(?=[.,]))|(?<=[\\p{Script=Han}\\s])${code.replace('code', 'bareCode')}${carrier.replace('carrier', 'bareCarrier')}\\])(?=[.,\\s]|//|$|\\p{Script=Han})`,
  'giu',
)

/**
 * Find the type codes of an entry. Damaged ones are looked for only where no whole one stands.
 *
 * @param text  Folded by `foldReference`.
 */
export function scanTypeMarks(text: string): Array<TypeMark> {
  const marks = matchesOf(text, whole)
  return (marks.length > 0 ? marks : matchesOf(text, damaged)).map(toMark)
}

function toMark(match: RegExpExecArray): TypeMark {
  const {code: inside, carrier: on, bareCode, bareCarrier, alone} = match.groups!
  const carried = (on ?? bareCarrier)?.replace(/\s/, '').toUpperCase().replace('0L', 'OL')
  const type = alone ? 'OL' : (inside ?? bareCode)!.toUpperCase() + (carried ? `/${carried}` : '')
  return {start: match.index, end: match.index + match[0].length, type}
}
