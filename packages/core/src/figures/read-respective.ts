import {lastUpTo} from '../tree/last-up-to.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {Period} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {listBefore, namesInRow, type Thing} from './list-before.ts'
import {flowOfGoods} from './partner-table.ts'
import {bareMeasures, saidOfList, thingSorts} from './list-words.ts'

/** Figures that a 分别 deals out to a list of things, times or figures, and lists that do not fit them. */
export interface Respective {
  /** For a figure, by its index in the sentence: the thing it belongs to. */
  readonly items: ReadonlyMap<number, Thing>
  /** For a figure: the time it belongs to, 2023 年和 2024 年分别增长 5.4% 和 5.0%. */
  readonly times: ReadonlyMap<number, Mark<Period>>
  /** For a figure: the figure before 分别 that it is said of, 出口 5 万亿元，进口 3 万亿元，分别增长 5% 和 2%. */
  readonly figures: ReadonlyMap<number, number>
  /** Figures behind a 分别 that were given to nothing, since the numbers differ; and whether its list is one of subjects, so that theirs is not known. */
  readonly undealt: ReadonlyMap<number, boolean>
  /** 分别 whose list and figures differ in number: nothing is dealt out, and a message says so. */
  readonly unequal: ReadonlyArray<{readonly at: number; readonly things: number; readonly figures: number}>
}

/** Between the figures or times of one row: a list mark, and the verb of the next rate (增长 5% 和下降 2%). */
const between = /^[\s、，,和及与至]*(?:增长|下降|上升|回落|提高|降低|减少|增加)?\s*$/

/** How far in front of 分别 its list can begin. */
const longestList = 200

/**
 *     甲省粮食、油料、棉花产量分别为 12 万吨、8 万吨和 3 万吨，同比分别增长 1%、2%、3%
 *         ^^^^  ^^^^  ^^^^^^^^                                        the same list again
 */
export const respectiveOf: (sentence: SentenceUnit) => Respective = oncePerSentence(dealOut)

function dealOut(sentence: SentenceUnit): Respective {
  const items = new Map<number, Thing>()
  const times = new Map<number, Mark<Period>>()
  const figures = new Map<number, number>()
  const undealt = new Map<number, boolean>()
  const unequal: Array<{at: number; things: number; figures: number}> = []
  let things: ReadonlyArray<Thing> = []
  for (const {index: at} of sentence.blanked.matchAll(/分别|依次/g)) {
    // The figures before 分别 are those up to the next.
    const next = lastUpTo(sentence.quantities, at, ({end}) => end) + 1
    const row = rowBehind(sentence, at, next)
    const listed = listBefore(
      sentence.blanked.slice(Math.max(0, at - longestList), at),
      measureBehind(sentence, at, next),
      row.length,
      sentence.regions,
    )
    const listedTimes = timesBefore(sentence, at)
    if (listed.length > 1) things = listed
    // 工业、投资分别增长 8%、5%，人均收入增长…: a thing of its own is none of the list before.
    else if (listed.length === 1 && !bareMeasures.test(listed[0]!.label ?? '')) things = []
    if (listed.length < 2 || things.length !== row.length)
      things = listOfClauseBefore(sentence, at, row.length, measureBehind(sentence, at, next)) ?? things
    if (row.length < 2) continue
    if (things.length !== row.length && listedTimes.length !== row.length)
      things = namesAcross(sentence, at, row.length, next) ?? things
    const amounts = amountsBefore(sentence, next, row.length)
    const deal = (give: (figure: number, place: number) => void): void => {
      for (const [place, figure] of row.entries()) if (figure !== null) give(figure, place)
    }
    if (listedTimes.length === row.length) deal((figure, place) => times.set(figure, listedTimes[place]!))
    else if (things.length === row.length) {
      deal((figure, place) => items.set(figure, things[place]!))
      // 分别由下降 1.3%、9.8% 转为增长 28.7% 和 17.9%: the ends of a turn are of the same things.
      const turned = rowGoingOn(sentence, row, turning)
      if (turned.length === row.length) turned.forEach((figure, place) => items.set(figure, things[place]!))
      // 分别为 3425 亿元、1372 亿元，占比 25%、10%: the next row is of the same subjects.
      const following = rowGoingOn(sentence, row)
      if (following.length === row.length)
        following.forEach((figure, place) => {
          const {subject, partner} = things[place]!
          if (figure === null) return
          if ((subject ?? partner) !== null) items.set(figure, {label: null, subject, partner})
          // 比重分别为 12.1% 和 32.6%，比上年提高 0.7 和 1.2 个百分点: each change is of its share.
          else if (isChangeOf(sentence, row, figure)) figures.set(figure, row[place]!)
        })
    }
    // 分别增长 5% 和 2% without a list of its own is said of the figures before it.
    else if (things.length < 2 && listedTimes.length < 2 && amounts.length === row.length)
      deal((figure, place) => figures.set(figure, amounts[place]!))
    else {
      const isOfSubjects = things.some(({subject}) => subject !== null)
      deal((figure) => undealt.set(figure, isOfSubjects))
      unequal.push({at, things: Math.max(things.length, listedTimes.length, next), figures: row.length})
    }
  }
  return {items, times, figures, undealt, unequal}
}

/** 增长较快的领域是保险、旅行和金融服务: what a clause or two name as such; null where they name another number of things. */
function toldList(clauses: ReadonlyArray<string>, count: number): ReadonlyArray<string> | null {
  const from = clauses.findLastIndex((clause) => toldOfList.test(clause))
  if (from < 0 || from < clauses.length - count) return null
  const words = [toldOfList.exec(clauses[from]!)!.groups!.list!, ...clauses.slice(from + 1)].join('、')
  if (/[。；;：:\uFFFC]/.test(words)) return null
  return (
    [/[、和及与]/, /[、和]/, /、/]
      .map((mark) => words.split(mark).map((thing) => thing.trim()))
      .find((things) => things.length === count && !things.includes('')) ?? null
  )
}

const toldOfList = new RegExp(`[的快多大高](?:${thingSorts.join('|')})(?:包括|依次|分别)?[是为有](?<list>[^是]{2,})$`)

/** The words between 分别 and the first figure behind it. */
function measureBehind({blanked, quantities}: SentenceUnit, at: number, next: number): string {
  return blanked.slice(at + 2, quantities[next]?.start ?? at + 12)
}

/** The list of the clause before, where that says what the figures are of: 服装、家具出口有所下滑，降幅分别为. Null where it holds no such list. */
function listOfClauseBefore(
  {blanked, regions}: SentenceUnit,
  at: number,
  count: number,
  behind: string,
): ReadonlyArray<Thing> | null {
  const clauses = blanked.slice(Math.max(0, at - longestList), at).split(/[，,]/)
  const own = clauses.at(-1)!
  if (clauses.length < 2 || !bareMeasures.test(own.trim())) return null
  const told = toldList(clauses.slice(0, -1), count)
  if (told) return told.map((label) => ({label, subject: null, partner: null}))
  const clause = clauses.at(-2)
  if (!saidOfList.test(clause!)) return null
  const listed = listBefore(clause!.replace(saidOfList, ''), behind, count, regions)
  if (listed.length !== count) return null
  // 进出口值分别为: the measure of those that the clause before lists.
  return flowOfGoods.test(own.trim()) ? listed.map((thing) => ({...thing, label: thing.label ?? own.trim()})) : listed
}

/** A row of names in the clauses before 分别, where as many figures stand behind it. */
function namesAcross(sentence: SentenceUnit, at: number, count: number, next: number): ReadonlyArray<Thing> | null {
  const before = sentence.blanked.slice(Math.max(0, at - longestList), at)
  return namesInRow(before, measureBehind(sentence, at, next), count, sentence.regions)
}

/** Whether figures in points stand behind figures in per cent. */
function isChangeOf({quantities}: SentenceUnit, row: ReadonlyArray<number | null>, figure: number): boolean {
  const unitOf = (index: number): string | null => quantities[index]!.node.reading.unit
  return unitOf(figure) === 'pp' && row.every((each) => each !== null && unitOf(each) === '%')
}

/** The figures of another row right behind one, in its own clause: ，占比 25%、10%. Empty where none stands there. */
function rowGoingOn(
  {text, quantities}: SentenceUnit,
  row: ReadonlyArray<number | null>,
  opening: RegExp = going,
): Array<number> {
  const last = row.findLast((figure) => figure !== null)!
  const next: Array<number> = []
  for (let index = last + 1; index < quantities.length; index++) {
    const words = text.slice(quantities[index - 1]!.end, quantities[index]!.start)
    if (!(next.length === 0 ? opening : /^[\s、和及与]*$/).test(words)) break
    next.push(index)
  }
  return next
}

const going = /^[，,](?!.*分别)[^，。；,;]{0,10}$/
const turning = /^\s*[，,]?(?:转为|转而|(?:扩大|提高|提升|增加|上升|增|升|降|下降|缩小)[至到为])(?:增长|下降)?\s*$/

/**
 * The last amounts before 分别, as many as its row has, where no rate stands between them: 出口 5 亿元，进口 3 亿元，分别增长. Where
 * all the figures before it are so many, whatever they are.
 */
function amountsBefore({quantities}: SentenceUnit, until: number, count: number): ReadonlyArray<number> {
  const first = Math.max(0, until - count)
  const last = Array.from({length: until - first}, (_, place) => first + place)
  if (until === count) return last
  const isAmount = (index: number): boolean =>
    !['%', 'pp', 'times', null].includes(quantities[index]!.node.reading.unit)
  return last.every(isAmount) ? last : []
}

/** The times of one list right before 分别's clause: 2023 年和 2024 年，全国 GDP 分别…. */
function timesBefore({periods, blanked}: SentenceUnit, at: number): Array<Mark<Period>> {
  const row: Array<Mark<Period>> = []
  for (let index = lastUpTo(periods, at, ({end}) => end); index >= 0; index--) {
    const time = periods[index]!
    if (time.node.reading.form === 'base') continue
    if (row[0] && !between.test(blanked.slice(time.end, row[0].start))) break
    row.unshift(time)
  }
  return row.length > 1 ? row : []
}

/** 持平 stands for one thing of the list, and is no figure. */
const level = /(?:与上年|与去年|基本|大体)?持平/g

/** The figures that stand in one row behind 分别, parted by nothing but 、 and 和; null for a 持平 among them. */
function rowBehind({text, quantities}: SentenceUnit, at: number, first: number): Array<number | null> {
  const row: Array<number | null> = []
  let end = at
  for (let index = first; index < quantities.length; index++) {
    const quantity = quantities[index]!
    const words = text.slice(end, quantity.start)
    const plain = words.replaceAll(level, '')
    if (end === at ? /[，。；,;]/.test(plain) : !between.test(plain)) break
    row.push(...[...words.matchAll(level)].map(() => null), index)
    end = quantity.end
  }
  const last = /^[\s、和及与]*(?:与上年|与去年|基本|大体)?持平/.test(text.slice(end, end + 12))
  return last && row.length > 0 ? [...row, null] : row
}
