import type {Observation} from '../model/model.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf, rowOf} from './check-input.ts'
import {differenceOf} from './check-restated-value.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {isAverage} from './is-average.ts'
import {rateClass} from './rate-class.ts'
import {isOfOneTimeOrNone} from './same-time.ts'
import {isSameValue} from './same-value.ts'
import {likenessOf} from './slip-alike.ts'
import {tablesIn} from './table-grid.ts'

/** A cell with the words of its row that name whose, or which, it is. */
interface Cell {
  readonly figure: Figure
  /** Empty where the row only says a year, or that it is all. */
  readonly head: string
  /** What its column measures; empty where that says nothing. */
  readonly column: string
  /** It is of the row of all, and these are the other cells of that row; else null. */
  readonly total: ReadonlyArray<Figure> | null
}

/** Heads of rows that are no names: years, and what is all of the others. */
const plainHead =
  /^(?:[\d.—-]+年?(?:\d+月)?|(?:全[省市区国县州]|本[市省])?(?:合计|总计|总值|总额|共计|小计|平均|总体)?|全[省市区国县])$/
/** A row of a year; its cells are of that time. */
const yearHead = /^[\d.—-]+年?(?:\d+月)?$/
/** Columns that say only that there is a number. */
const plainColumn = /^(?:金额|总量|数值|数量|总额|完成数|绝对数|规模|实绩|指标值|现状|目标|总值|占|占比|比重|占比重)*$/

/** Shorter labels name too many things. */
const fewestCharacters = 3

/**
 * Hold the figures of sentences that name a row of a table against its cells: 苹果产量 46.8 万吨 and 48.6 in the row 苹果 under 产量.
 * They differ only where they look like one number with a slip of the pen and no cell of the row says what the sentence says.
 */
export function checkTableText(input: CheckInput): Array<FindingDraft> {
  const cells = cellsOf(input)
  if (cells.length === 0) return []
  const byHead = groupBy(cells, ({head}) => head)
  const heads = [...byHead.keys()].filter(Boolean).toSorted((left, right) => right.length - left.length)
  const pattern = heads.length > 0 ? new RegExp(heads.map(escaped).join('|'), 'g') : null
  const namedIn = new Map<string, Array<{head: string; end: number}>>()
  const prints = groupBy(figuresOf(input), (figure) => valueKey(figure))
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    if (figure.sentence === null || !isNumber(figure.observation)) return []
    const {text} = figure.sentence
    if (!namedIn.has(text)) namedIn.set(text, pattern ? namesIn(text, pattern) : [])
    const head = namedIn.get(text)!.findLast(({end}) => end <= figure.start)?.head
    const own = ownHead(figure, heads)
    const found =
      differenceFrom(figure, own ? byHead.get(own)! : [], prints) ??
      differenceFrom(figure, head && head !== own ? byHead.get(head)! : [], prints) ??
      differenceFrom(
        figure,
        (byHead.get('') ?? []).filter((cell) => isNamedByColumn(input, figure, cell)),
        prints,
      )
    return found ? [found] : []
  })
}

/** The one row that its label names; several are of a list, where the nearest counts. */
function ownHead({words, observation: {partner}}: Figure, heads: ReadonlyArray<string>): string | undefined {
  const [head, other] = heads.filter((each) => words.includes(each) || partner === each)
  return other === undefined || head?.includes(other) ? head : undefined
}

function cellsOf(input: CheckInput): Array<Cell> {
  return tablesIn(input).flatMap((rows) =>
    rows.flatMap(({head, cells}) => {
      const name = head.replace(/^(?:其中[：:]?|#|[一二三四五六七八九十\d]+[、.．])/, '').replace(/[（(].*$/, '')
      const own = name.length < 2 || plainHead.test(name) ? '' : name
      const total = own === '' && !yearHead.test(name) ? [...cells.values()] : null
      return [...cells.values()].flatMap((figure) => {
        if (!isPrecise(figure.observation) || isHundred(figure)) return []
        const column = figure.words.replace(own, '')
        return [{figure, head: own, column: plainColumn.test(column) ? '' : column, total}]
      })
    }),
  )
}

/** 100.0 in the row of all is of the table. */
function isHundred({observation: {unit, value}}: Figure): boolean {
  return unit === '%' && value === 100
}

/** Bounds count too: 超过 3500 家 and 3500 in a cell. */
function isNumber(observation: Observation): boolean {
  return isPrecise({
    ...observation,
    comparator: /^[gl][te]$/.test(observation.comparator) ? 'eq' : observation.comparator,
  })
}

function namesIn(text: string, pattern: RegExp): Array<{head: string; end: number}> {
  return [...text.matchAll(pattern)].map((match) => ({head: match[0], end: match.index + match[0].length}))
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function differenceFrom(
  figure: Figure,
  cells: ReadonlyArray<Cell>,
  prints: ReadonlyMap<string, ReadonlyArray<Figure>>,
): FindingDraft | null {
  const held = cells.filter((cell) => canBeOne(figure, cell))
  if (held.length === 0 || held.some((cell) => isSaid(figure, cell))) return null
  const alike = held.filter((cell) => isSlip(figure, cell))
  const [cell] = alike
  if (!cell || alike.length > 1) return null
  // Both are printed again elsewhere, so that they are of two.
  const isCellSettled = isPrintedAgain(cell.figure, prints)
  if (isPrintedAgain(figure, prints) && isCellSettled) return null
  const settled = new Set([(isCellSettled ? cell.figure : figure).observation.id])
  return differenceOf({first: cell.figure, second: figure, isSameTime: true, isTwin: false}, settled)
}

/** A bound says its cell where it is not far from it: 超过 400 万元 says nothing of 400 亿元. */
function isSaid({observation}: Figure, {figure: {observation: cell}}: Cell): boolean {
  return isSameValue(cell, observation) && cell.value! < farFromBound * observation.value!
}

const farFromBound = 100

function isSlip(figure: Figure, {figure: cell, column, head}: Cell): boolean {
  const [one, other] = [figure.observation, cell.observation]
  const isTurnedAbout = one.value === other.value && one.direction !== other.direction
  if (isTurnedAbout) return true
  const likeness = likenessOf(one, other)
  return likeness === 'short' ? column !== '' || head.length > 3 || rateClass(one) !== 'amount' : likeness !== null
}

function canBeOne(figure: Figure, {figure: cell, column, head}: Cell): boolean {
  const [one, other] = [figure.observation, cell.observation]
  return (
    one.unit === other.unit &&
    rateClass(one) === rateClass(other) &&
    isOfOneTimeOrNone(one, other) &&
    isOfOneBase(one, other) &&
    tradeIn(figure.words) === tradeIn(cell.words) &&
    isAverage(figure.words) === isAverage(cell.words) &&
    (column === '' || haveCommon(figure.words.replace(head, '').replace(/[（(].*$/, ''), column))
  )
}

/** 进出口 is not 出口. */
function tradeIn(words: string): string {
  return /进出口|出口|进口/.exec(words)?.[0] ?? ''
}

/** The last two characters of one stand in the other; 产量 and 发电量 are both amounts made. */
function haveCommon(words: string, column: string): boolean {
  if (words === '') return true
  return words.includes(column.slice(-2)) || column.includes(words.slice(-2)) || words.endsWith(column.slice(-1))
}

/** A mean of years is none of the year before, and either may leave its base unsaid. */
function isOfOneBase({basis: first}: Observation, {basis: second}: Observation): boolean {
  if ((first === 'annual-average') !== (second === 'annual-average')) return false
  return first === second || first === null || second === null
}

/** Named by what its column measures; of the row of all, beside another cell of that row, since a table may be of some only. */
function isNamedByColumn(input: CheckInput, named: Figure, {figure, total}: Cell): boolean {
  const {words, observation} = named
  const isOfAll = total?.some(
    (other) => other !== figure && rowOf(input, named).some((each) => isSameValue(each.observation, other.observation)),
  )
  if (isOfAll === false) return false
  const isSame = words === figure.words && observation.label.length >= fewestCharacters
  const [short, long] = words.length < figure.words.length ? [words, figure.words] : [figure.words, words]
  return isSame || (short.length >= fewestCharacters && long.endsWith(short))
}

function valueKey({observation: {unit, value, direction}}: Figure): string {
  return `${unit} ${value} ${direction === 'down' ? '-' : ''}`
}

function isPrintedAgain(figure: Figure, prints: ReadonlyMap<string, ReadonlyArray<Figure>>): boolean {
  return prints.get(valueKey(figure))!.length > 1
}
