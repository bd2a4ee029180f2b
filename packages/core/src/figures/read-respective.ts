import {oncePer} from '../tree/once-per.ts'
import type {Period} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {subjectNamed, withoutSubject} from './read-subject.ts'

/** Figures that a 分别 deals out to a list of things, times or figures, and lists that do not fit them. */
export interface Respective {
  /** For a figure, by its index in the sentence: the thing it belongs to. */
  readonly items: ReadonlyMap<number, string>
  /** For a figure: the time it belongs to, 2023 年和 2024 年分别增长 5.4% 和 5.0%. */
  readonly times: ReadonlyMap<number, Mark<Period>>
  /** For a figure: the figure before 分别 that it is said of, 出口 5 万亿元，进口 3 万亿元，分别增长 5% 和 2%. */
  readonly figures: ReadonlyMap<number, number>
  /** Figures behind a 分别 that were given to nothing, since the numbers differ: neither thing nor subject is known. */
  readonly undealt: ReadonlySet<number>
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
/** Between the figures or times of one row: a list mark, and the verb of the next rate (增长 5% 和下降 2%). */
const between = /^[\s、，,和及与至]*(?:增长|下降|上升|回落|提高|降低|减少|增加)?\s*$/

/** How far in front of 分别 its list can begin. */
const longestList = 200

/**
 *     甲省粮食、油料、棉花产量分别为 12 万吨、8 万吨和 3 万吨，同比分别增长 1%、2%、3%
 *         ^^^^  ^^^^  ^^^^^^^^                                        the same list again
 */
export const respectiveOf: (sentence: SentenceUnit) => Respective = oncePer(dealOut)

function dealOut(sentence: SentenceUnit): Respective {
  const items = new Map<number, string>()
  const times = new Map<number, Mark<Period>>()
  const figures = new Map<number, number>()
  const undealt = new Set<number>()
  const unequal: Array<{at: number; things: number; figures: number}> = []
  let things: Array<string> = []
  for (const {index: at} of sentence.blanked.matchAll(/分别/g)) {
    const row = rowBehind(sentence, at)
    const listed = thingsBefore(
      sentence.blanked.slice(Math.max(0, at - longestList), at),
      sentence.blanked.slice(at + 2, at + 12),
    )
    const listedTimes = timesBefore(sentence, at)
    const before = sentence.quantities.flatMap(({end}, index) => (end <= at ? [index] : []))
    if (listed.length > 1) things = [nameOrThing(listed[0]!), ...listed.slice(1)]
    if (row.length < 2) continue
    if (listedTimes.length === row.length) row.forEach((figure, place) => times.set(figure, listedTimes[place]!))
    else if (things.length === row.length) row.forEach((figure, place) => items.set(figure, things[place]!))
    // 分别增长 5% 和 2% without a list of its own is said of the figures before it.
    else if (things.length < 2 && listedTimes.length < 2 && before.length === row.length)
      row.forEach((figure, place) => figures.set(figure, before[place]!))
    else {
      row.forEach((figure) => undealt.add(figure))
      unequal.push({at, things: Math.max(things.length, listedTimes.length, before.length), figures: row.length})
    }
  }
  return {items, times, figures, undealt, unequal}
}

/** The times of one list right before 分别's clause: 2023 年和 2024 年，全国 GDP 分别…. */
function timesBefore({periods, blanked}: SentenceUnit, at: number): Array<Mark<Period>> {
  const row: Array<Mark<Period>> = []
  for (const time of periods.filter(({end, node}) => end <= at && node.reading.form !== 'base').toReversed()) {
    if (row[0] && !between.test(blanked.slice(time.end, row[0].start))) break
    row.unshift(time)
  }
  return row.length > 1 ? row : []
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
