import {lastUpTo} from '../tree/last-up-to.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {Clause} from './clause.ts'
import {behindStops, verbsBehindShares} from './label-words.ts'

/** The noun behind a figure: 22 个自贸试验区主动…, 约三分之二的内地相关投资. Up to a verb or the clause's end. */
export function wordsBehind(after: string): string {
  const text = after.replace(/^\s*(?:以上|左右|以内)?的?\s*/, '').replace(/\[[\d, ]+\]/g, '')
  // 中心 3 个和驿站 5 个: what stands behind the mark of a list is another thing.
  if (/^(?:和|与|及|以及)/.test(text)) return ''
  const stop = text.search(behindStops)
  return (stop < 0 ? text : text.slice(0, stop)).trim().slice(0, 24)
}

/** The noun behind the last of a row of figures; empty for a figure that nothing follows in a row. */
export function wordsBehindRow({text, quantities}: SentenceUnit, clause: Clause): string {
  const from = clause.start + clause.before.length
  let last = lastUpTo(quantities, from, ({start}) => start)
  // A label that 分别 dealt out stands in place of the clause: such a figure has no row of its own.
  if (quantities[last]?.start !== from) return ''
  const first = last
  while (
    quantities[last + 1] &&
    /^\s*[、和及与]\s*$/.test(text.slice(quantities[last]!.end, quantities[last + 1]!.start))
  )
    last += 1
  const isInRow = last > first || /[、和及与]\s*$/.test(clause.before)
  return isInRow ? wordsBehind(text.slice(quantities[last]!.end).split(/[，,；;。]/)[0]!) : ''
}

/** 近一半商品实现了零关税: what a share in words is a share of stands behind it, with what is said of it. */
export function clauseBehind(after: string): string {
  const words = after
    .replace(/\^?\[[\d, ]+\]/g, '')
    .replace(/^\s*的?\s*/, '')
    .replace(/[。\s]+$/, '')
    .slice(0, 24)
  return verbsBehindShares.test(words) ? '' : words
}
