import type {CellFault} from './cell-fault.ts'
import type {IndicatorEntry} from './indicator-table.ts'
import {statusTable} from './status-table.ts'

/**
 * A value as a machine writes it: `34928.1`, `-3.2`, `1.2e5`. Null for an empty cell whose status says that there is no value.
 * Anything else is a fault with its cure, since `1,234` and `１２` can be read in more than one way, or were left by a spreadsheet.
 *
 * @param indicator  What the table says of it; of an analyst's own, null, any sign is right.
 */
export function readValue(
  text: string,
  status: string,
  indicator: Pick<IndicatorEntry, 'id' | 'canBeNegative'> | null,
): number | null | CellFault {
  const isMissing = statusTable.get(status)?.isMissing === true
  if (text === '')
    return isMissing ? null : fault('empty value', 'a number', 'write it, or the status `M` for a missing one')
  if (isMissing) return fault(`value \`${text}\` beside the status \`${status}\``, 'none', 'take one of them away')
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return unreadable(text)
  const value = Number(text)
  if (value < 0 && indicator?.canBeNegative === false)
    return fault(`negative value \`${text}\` of \`${indicator.id}\``, 'nought or more', 'see what was meant')
  return Number.isFinite(value)
    ? value
    : fault(`value \`${text}\``, 'a number that a computer can hold', 'see what was meant')
}

/** ①, ², ½: what NFKC would make a digit of the number, 123① to 1231. */
const noteMark = /\p{No}/u

function unreadable(text: string): CellFault {
  if (noteMark.test(text))
    return fault(`note mark in \`${text}\``, 'the number alone', 'take the mark away and say it in the source')
  const plain = text.normalize('NFKC')
  if (/^[=@]/.test(plain)) return fault(`formula \`${text}\``, 'a number', 'write what it gives')
  if (/^[+-]?\d{1,3}(?:[,， ']\d{3})+(?:\.\d+)?$/.test(plain)) {
    const number = plain.replaceAll(/[^\d.+-]/g, '')
    return fault(`thousands separators in \`${text}\``, 'digits and a point', `write \`${number}\``, number)
  }
  const number = /^([+-]?\d+(?:\.\d+)?)\s*(\D*)$/.exec(plain)
  if (number && plain !== text && number[2] === '')
    return fault(`full-width digits \`${text}\``, 'plain ones', `write \`${number[1]}\``, number[1])
  if (number) return fault(`\`${number[2]}\` in \`${text}\``, 'the number alone', `write \`${number[1]}\``, number[1])
  if (/^(?:[-—–.…·/*xX]+|n\/?a|nan|null|none|缺|无|空)$/i.test(plain))
    return fault(`value \`${text}\``, 'a number', 'leave it empty with the status `M` where it is missing')
  return fault(`value \`${text}\``, 'a number', 'write digits and a point: `34928.1`')
}

function fault(actual: string, expected: string, advice: string, right?: string): CellFault {
  return {
    ruleId: 'overlay-value',
    reason: `Unexpected ${actual}, expected ${expected}, ${advice}`,
    expected: right === undefined ? [] : [right],
  }
}
