import type {SentenceUnit} from '../tree/read-passages.ts'
import {blankMarks} from './clause.ts'
import {subjectNamed, withoutSubject} from './read-subject.ts'

/** Figures that a 分别 deals out to a list of things, or a list that does not fit them. */
export interface Respective {
  /** For each figure of the row, by its index in the sentence: the thing it belongs to. */
  readonly items: ReadonlyMap<number, string>
  /** 分别 whose list and figures differ in number: nothing is dealt out, and a message says so. */
  readonly unequal: ReadonlyArray<{readonly at: number; readonly things: number; readonly figures: number}>
}

/** What the last thing of a list says for all: 粮食、油料、肉类产量. Longest first. */
const sharedHeads = [
  '货物贸易规模',
  '贸易规模',
  '进出口总额',
  '进出口额',
  '出口额',
  '进口额',
  '增加值',
  '投资额',
  '销售额',
  '总产量',
  '产量',
  '产值',
  '总额',
  '规模',
  '占比',
  '比重',
  '销量',
  '出口',
  '进口',
  '收入',
  '人口',
  '数量',
  '面积',
  '增速',
]
/** The verb behind 分别 names the measure where the list does not: 分别出口 2380.3 亿元. */
const measuringVerbs = /^\s*(?<verb>出口|进口|投资|新增|完成|产出)/
const between = /^[\s、，,和及与]*$/

/**
 *     甲省粮食、油料、棉花产量分别为 12 万吨、8 万吨和 3 万吨，同比分别增长 1%、2%、3%
 *         ^^^^  ^^^^  ^^^^^^^^                                        the same list again
 */
export function respectiveOf(sentence: SentenceUnit): Respective {
  const items = new Map<number, string>()
  const unequal: Array<{at: number; things: number; figures: number}> = []
  const text = blankMarks(sentence)
  let things: Array<string> = []
  let row: Array<number> = []
  for (const match of text.matchAll(/分别/g)) {
    const listed = thingsBefore(text.slice(0, match.index), text.slice(match.index + 2))
    if (listed.length > 1) things = [nameOrThing(listed[0]!), ...listed.slice(1)]
    const next = rowBehind(sentence, match.index)
    // 同比分别增长 …: a clause of its own without a list goes back to the list before.
    if (things.length < 2 || next.length < 2) continue
    row = next
    if (row.length !== things.length) unequal.push({at: match.index, things: things.length, figures: row.length})
    else row.forEach((index, place) => items.set(index, things[place]!))
  }
  return {items, unequal}
}

/** 甲省电池、光伏产品: the subject before the first thing is none of it; 广东和江苏 are subjects themselves. */
function nameOrThing(first: string): string {
  return subjectNamed(first) === null ? withoutSubject(first) : first
}

function thingsBefore(before: string, behind: string): Array<string> {
  const clause = before.split(/[，。；：,;:\uFFFC]/).at(-1)!
  const list = clause
    .replace(/等[^、]*$/, '')
    .replace(/(?:同比|环比|增幅)$/, '')
    .trim()
  const things = list
    .split(/[、和及与]/)
    .map((thing) => thing.trim())
    .filter(Boolean)
  if (things.length < 2) return things
  const last = things.at(-1)!
  const head = sharedHeads.find((each) => last.endsWith(each) && last !== each)
  const verb = measuringVerbs.exec(behind)?.groups!.verb
  return things.map((thing) => (head ? thing.replace(new RegExp(`的?${head}$`), '') + head : thing + (verb ?? '')))
}

/** The figures that stand in one row behind 分别, parted by nothing but 、 and 和. */
function rowBehind({text, quantities}: SentenceUnit, at: number): Array<number> {
  const row: Array<number> = []
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.start < at) continue
    const before = row.length === 0 ? null : quantities[row.at(-1)!]!
    if (
      before ? !between.test(text.slice(before.end, quantity.start)) : /[，。；,;]/.test(text.slice(at, quantity.start))
    )
      break
    // 持平 stands for one thing of the list and is no figure: the row then does not fit, and says so.
    row.push(index)
  }
  return row
}
