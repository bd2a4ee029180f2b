import {oncePer} from '../tree/once-per.ts'
import {remembered} from '../tree/remembered.ts'
import {type CheckInput, type Figure, figuresBySentence, figuresOf, rowOf} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'
import {isPrecise} from './arithmetic/interval.ts'

/** So many figures of a paragraph are looked at on each side of one. */
export const widestSearch = 24

/**
 * The figures of its paragraph around one, in the order of the text: so many on each side, that a paragraph of thousands is read in
 * linear time. Those of tables are in none.
 */
export const paragraphOf: (input: CheckInput) => (figure: Figure) => ReadonlyArray<Figure> = oncePer((input) => {
  const byParagraph = groupBy(
    figuresOf(input).filter(({sentence}) => sentence !== null),
    ({sentence}) => sentence!.paragraph,
  )
  return (figure) => {
    const paragraph = figure.sentence ? (byParagraph.get(figure.sentence.paragraph) ?? []) : []
    if (paragraph.length <= 2 * widestParagraph) return paragraph
    const place = placeByOrder(paragraph, figure)
    return paragraph.slice(Math.max(0, place - widestParagraph), place + widestParagraph)
  }
})

const widestParagraph = 48

/** Where the figures begin that do not stand before this one, among some in their order. */
export function placeByOrder(figures: ReadonlyArray<Figure>, {order}: Figure): number {
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (figures[middle]!.order < order) low = middle + 1
    else high = middle
  }
  return low
}

/** The first amount of each unit in each paragraph: what the paragraphs are about, and so what their shares may be of. */
export const openingAmounts: (input: CheckInput) => ReadonlyArray<Figure> = oncePer((input) => {
  const seen = new Set<string>()
  return figuresBySentence(input)
    .flatMap(([{paragraph}, row]) =>
      row.filter((figure) => {
        const key = `${paragraph} ${figure.observation.unit}`
        if (!isExactAmount(figure) || seen.has(key)) return false
        seen.add(key)
        return true
      }),
    )
    .slice(0, mostOpening)
})

/** Of more paragraphs nobody takes shares. */
const mostOpening = 120

/** The amounts of the paragraph that opens each section's figures: the wholes that later paragraphs take shares of. */
export const firstAmounts: (input: CheckInput) => ReadonlyArray<Figure> = oncePer((input) => {
  const opened = new Map<unknown, number>()
  return figuresBySentence(input)
    .flatMap(([{paragraph, section}, row]) => {
      if (!opened.has(section)) opened.set(section, paragraph)
      return opened.get(section) === paragraph ? row.filter(isExactAmount) : []
    })
    .slice(0, mostOpening)
})

/** The words between the figure before one and it. */
export function leadOf(input: CheckInput, figure: Figure): string {
  return leadsOf(input)(figure)
}

/** Each figure is a neighbour of dozens, which all ask. */
const leadsOf = oncePer((input: CheckInput) =>
  remembered((figure: Figure) => {
    if (figure.sentence === null) return ''
    return figure.sentence.text.slice(neighbour(input, figure, -1)?.end ?? 0, figure.start)
  }),
)

/** The words between a figure and the one behind it; to the end of the sentence where there is none. */
export function tailOf(input: CheckInput, figure: Figure): string {
  if (figure.sentence === null) return ''
  return figure.sentence.text.slice(figure.end, neighbour(input, figure, 1)?.start)
}

/** The figure right before or behind one in its sentence. Not by its row: where a sentence has several, a row's first has one before it. */
function neighbour(input: CheckInput, {order, sentence}: Figure, step: -1 | 1): Figure | null {
  const beside = figuresOf(input)[order + step]
  return beside?.sentence === sentence ? beside : null
}

function placeIn(row: ReadonlyArray<Figure>, figure: Figure): number {
  return row.indexOf(figure)
}

/** The figures before one in its sentence, nearest first. */
export function before(input: CheckInput, figure: Figure): ReadonlyArray<Figure> {
  const row = rowOf(input, figure)
  const place = placeIn(row, figure)
  return row.slice(Math.max(0, place - widestSearch), place).toReversed()
}

/** The figures behind one in its sentence, nearest first. */
export function behind(input: CheckInput, figure: Figure): ReadonlyArray<Figure> {
  const row = rowOf(input, figure)
  const place = placeIn(row, figure)
  return row.slice(place + 1, place + 1 + widestSearch)
}

/** What is measured by something else. */
const relative: ReadonlySet<string | null> = new Set(['%', 'pp', 'times'])

/** An amount or a count with all its digits, of whatever status, that is no rate. */
export function isExactAmount({observation}: Figure): boolean {
  return isAmount(observation) && isPrecise(observation) && !relative.has(observation.unit)
}

/** Things of one unit that may be added: counts are of one word, 个 and 家. */
export function isOfOneUnit(first: Figure, second: Figure): boolean {
  const [left, right] = [first.observation, second.observation]
  if (left.unit !== right.unit) return false
  return left.unit !== 'count' || bareUnit(left.printedUnit) === bareUnit(right.printedUnit)
}

function bareUnit(unit: string): string {
  return unit.replace(/^[百千万亿]+/, '')
}

/** 上年为, 2023 年, 上年同期: what stands before an amount of an earlier time that the sentence compares with. */
const earlier =
  /(?<![到至])(?:上年末|上年同期|去年同期|上年底|去年底|上年度?|去年|前年|同期|上季度|上月|前值|(?:挂牌|改革|试点|实施|成立|建设)(?:以)?前|(?:19|20)\d{2}\s*年(?:同期|末|底|全年)?|(?:^|[，（(])\s*\d{1,2}\s*月份?|第?[一二三四]季度)(?<rest>[^，,。；;：:]{0,14})$/
/** Each of those holds one of these; most words before an amount have none, and are told at once. */
const anyEarlier = /[年期月季前]/
/** 比上年增收 1070 万元 is a change, no amount of that time. */
const changing = /[增减降升]|提高|扩大|回落|多|少/

/** Whether the words before an amount make it a change: 比上年减收 1070 万元, 净增 12 万亩. */
export function isChange(lead: string): boolean {
  return (
    /(?:[增减][收支加少产值长]?|[多少](?:收|支|支出|接待)?|超|短收|净[增减])(?:了|约|到)?\s*$/.test(lead) &&
    !/[增减](?:加|少)?[至到为]\s*$/.test(lead)
  )
}

/** The words left between the earlier time and the amount, null where no earlier time is said. */
export function earlierRest(lead: string): string | null {
  if (!anyEarlier.test(lead)) return null
  const rest = earlier.exec(lead)?.groups!.rest!.trim()
  return rest === undefined || changing.test(rest) ? null : rest
}

/** Verbs that may stand between an earlier time and its amount; anything else names another thing, 上年结转 10.0 亿元. */
const plainRest = /^(?:[为的是有达仅约共计只于末底\s]|占比|比重|开行|完成|实现|出栏|产量|全年|同期)*$/

/** Whether the words before an amount say that it is one of an earlier time, for comparison. */
export function isEarlier(lead: string): boolean {
  const rest = earlierRest(lead)
  return rest !== null && plainRest.test(rest)
}

/** 完成预算数 60999 万元的 40.4%, 债务限额 612.0 亿元: what something is measured by, and no whole of anything. */
export function isYardstick(input: CheckInput, figure: Figure): boolean {
  return (
    /(?:预算|计划|目标|任务|限额|定额)数?(?:为|是)?\s*$/.test(leadOf(input, figure)) ||
    /^\s*的(?!(?:增量|总量|总额)中)/.test(tailOf(input, figure))
  )
}

/** Of one time, as far as the text says one with each of them: a time that is only carried on may be that of a comparison. */
export function isOfOneTime({observation: first}: Figure, {observation: second}: Figure): boolean {
  return (
    first.period === second.period ||
    first.period === null ||
    second.period === null ||
    first.known.period === 'inherited' ||
    second.known.period === 'inherited'
  )
}

/** Whether a semicolon or a stop stands between two places of a sentence. */
export function isParted(text: string, from: number, to: number): boolean {
  return /[；;。]/.test(text.slice(Math.min(from, to), Math.max(from, to)))
}
