import {lastUpTo} from '../tree/last-up-to.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {clauseStart} from './clause-start.ts'
import type {NameFound} from './find-names.ts'

/** The names in the last clause that has any. */
export function nearestClause<Name extends NameFound>(
  sentence: SentenceUnit,
  names: ReadonlyArray<Name>,
): ReadonlyArray<Name> {
  const last = names.at(-1)
  if (!last) return []
  const from = clauseStart(sentence.blanked, last.start, 200)
  return names.filter(({start}) => start >= from)
}

/** 其中辽宁 0.76 万亿元、黑龙江 0.31 万亿元: in a row of names with a figure each, the names since the figure before. */
export function inRow<Name extends NameFound>(
  {blanked, quantities}: SentenceUnit,
  names: ReadonlyArray<Name>,
  start: number,
): ReadonlyArray<Name> {
  const before = quantities[lastUpTo(quantities, start, (quantity) => quantity.end)]
  const first = before && names.findIndex((name) => name.start >= before.end)
  if (first === undefined || first < 0) return names
  return rowMark.test(blanked.slice(before!.end, names[first]!.start)) ? names.slice(first) : names
}

const rowMark = /^\s*[、和与及]\s*$/

/** The narrowest of some names, the first where several are. */
export function narrowest<Name extends NameFound>(names: ReadonlyArray<Name>): Name | undefined {
  let best: Name | undefined
  for (const name of names) if (best === undefined || name.rank > best.rank) best = name
  return best
}

/** 广东、江苏和浙江三省合计: a figure of all of them is none of the first one's. */
export function withList(sentence: SentenceUnit, names: ReadonlyArray<NameFound>, own: NameFound): string | null {
  let {end} = own
  for (const name of names) {
    if (name.isPronoun) continue
    if (name.start < end || !listMark.test(sentence.blanked.slice(end, name.start))) continue
    end = name.end
  }
  return end === own.end ? own.subject : sentence.text.slice(own.start, end)
}

const listMark = /^\s*(?:[、，]|和|与|及|以及)\s*$/

/** The list that 三省合计 speaks of: the last one before it. */
export function lastList(sentence: SentenceUnit, names: ReadonlyArray<NameFound>, pronoun: NameFound): string | null {
  const before = names.filter(({end, isPronoun}) => end <= pronoun.start && !isPronoun)
  for (const [index, name] of before.entries()) {
    const list = withList(sentence, before.slice(index + 1), name)
    if (list !== null && list !== name.subject) return list
  }
  return null
}

/** 约三分之二的内地相关投资: a name right behind a figure. */
export function behindFigure<Name extends NameFound>(
  sentence: SentenceUnit,
  names: ReadonlyArray<Name>,
  end: number,
): Name | undefined {
  return names.find((name) => name.start >= end && /^\s*的?\s*$/.test(sentence.text.slice(end, name.start)))
}
