import type {Basis, Observation, ObservationKind} from '../model/model.ts'
import type {Period, UnitReading} from '../tree/nodes.ts'
import {basisWords, priceWords} from '../figures/change-words.ts'
import {statusWords} from '../figures/status-words.ts'
import {
  amountWords,
  changeHeads,
  changeVerbs,
  countHeads,
  downHeads,
  growthHeads,
  indexHeads,
  rankHeads,
  shareHeads,
  wholeWords,
} from './head-words.ts'
import type {Cell} from './read-grid.ts'

/** What a head says that its numbers are, beside what they measure. */
export type HeadType = 'growth' | 'change' | 'share' | 'rank' | 'index'

/** A time that a head says by a word and not by a date. */
export type HeadTime = 'month' | 'since-january'

/** What the heads of one column, or of one row, say together. */
export interface HeadReading {
  /** All their words, from the widest to the narrowest, units and times left out. */
  readonly words: string
  /** The words for what is measured; empty where they say only how. */
  readonly label: string
  readonly type: HeadType | null
  /** The whole of a share, 占全国: empty where none is said. */
  readonly whole: string
  readonly basis: {readonly basis: Basis; readonly period: string | null} | null
  readonly price: Observation['price']
  readonly status: Observation['status'] | null
  /** A positive number is a change downwards: 能耗降低（%）. */
  readonly isDown: boolean
  /** 企业数: a number without a unit counts. */
  readonly counts: boolean
  readonly units: ReadonlyArray<UnitReading>
  readonly periods: ReadonlyArray<Period>
  readonly time: HeadTime | null
}

/** Read heads that stand over one another, or beside one another in a row; the narrowest comes last. */
export function readHead(cells: ReadonlyArray<Cell>): HeadReading {
  const distinct = cells.filter((cell, index) => cell.text !== '' && cell.text !== cells[index - 1]?.text)
  const plain = distinct.map(plainWords)
  const words = plain.join('')
  const periods = distinct.flatMap((cell) => cell.periods)
  const last = distinct.at(-1)
  return {
    words,
    label: distinct.map((_, index) => labelIn(plain[index]!)).join(''),
    type: typeOf(plain),
    whole: /占(?!比)(?<whole>[^占（）()]*?)(?:的?(?:比重|比例|份额))?$/.exec(words)?.groups!.whole ?? '',
    basis: basisIn(distinct),
    price: priceWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null,
    status: statusIn(distinct),
    isDown: downHeads.test(plain.at(-1) ?? '') && !/增减|涨跌|升降/.test(words),
    counts: countHeads.test(plain.at(-1) ?? ''),
    units: last ? unitsOf(distinct) : [],
    periods: periods.filter(({reading}) => reading.form !== 'base'),
    time: timeIn(plain),
  }
}

/** The kind of number that a type makes, whatever its unit. */
export const kindOfType: Record<HeadType, ObservationKind> = {
  growth: 'growth',
  change: 'change',
  share: 'share',
  rank: 'rank',
  index: 'level',
}

/** A head of more characters says nothing that a number could be read by. */
const longestHead = 200

/** A head without its times and units, and without the brackets that held nothing else. */
function plainWords(cell: Cell): string {
  const {periods} = cell
  const blanked = cell.quantities.some(({reading}) => reading.unit !== null) ? withAmounts(cell) : cell.blanked
  // A longer text is no head.
  if (blanked.length > longestHead) return ''
  // 比2020年增长: the year is what the growth is measured against, and says nothing of what grows.
  const text = blanked
    .replaceAll(/单\s{0,4}位\s*[:：]\s*[\uFFFC、，,;；和\s]*/g, '')
    .replaceAll(/[（(［[][\s\uFFFC、，,;；和±+\-/／]*[）)］\]]/g, '')
    .replaceAll(/[/／]\s*\uFFFC\s*$/g, '')
    .replaceAll(/[①-⑳*＊†‡#]|\^?\[\d+\]/g, '')
  return periods.length > 0 || text.includes('\uFFFC')
    ? text.replaceAll(/\s*\uFFFC\s*(?:末|底|度)?/g, '').trim()
    : text.trim()
}

/** 0—15 岁, 200 万元以上企业: an amount in a name is a part of it. */
function withAmounts({node}: Cell): string {
  return node.children
    .map((child) => (child.type === 'text' || child.type === 'quantity' ? child.value : '\uFFFC'))
    .join('')
}

/** 能耗降低, 年均提高: the verb says how, and not of what. */
const downOrUp = new RegExp(`(?:年均|平均每年|累计|每年)?(?:${changeVerbs.source}|(?:年均|平均每年)$)`)

/** The words for what is measured in one head. */
function labelIn(words: string): string {
  const bare = words
    .replace(/^(?:其\s*中|#|＃)\s*[：:]?\s*/, '')
    .replace(/^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])\s*/, '')
    .replace(/^[\s·•．.\-—–]+/, '')
    .replaceAll(/\s+(?=\p{Script=Han})/gu, '')
    .replace(/[（(](?:预计|预测|目标|预期性?|约束性|估算|初步核算数?|快报数?|E|F)[）)]/g, '')
    .trim()
  if (amountWords.test(bare) || wholeWords.test(bare)) return ''
  const withoutType = bare
    .replace(/占(?!比)[^占]*$/, '')
    .replace(new RegExp(`(?:${growthHeads.source})$`), '')
    .replace(
      new RegExp(
        `(?:${rankHeads.source}|增减额|增减量|增减数|增加额|增加量|增量|净增|占比增减|所?占?比重(?:增减)?|占比|份额)$`,
      ),
      '',
    )
    .replace(downOrUp, '')
    .replace(/(?:比|较)(?:上年|去年|上月|上季度?|上期|上年同期|去年同期)?$/, '')
    .replace(/^(?:全省|全市|全国|全县|全区)(?=(?:位次|排名|名次|占)|$)/, '')
    .replace(/[（(：:]$/, '')
    .trim()
  return amountWords.test(withoutType) || wholeWords.test(withoutType) ? '' : withoutType
}

/** The narrowest head that says one: under 投资额, 比上年增长 is a growth. */
function typeOf(plain: ReadonlyArray<string>): HeadType | null {
  for (const words of plain.toReversed()) {
    if (rankHeads.test(words)) return 'rank'
    if (indexHeads.test(words)) return 'index'
    if (/增减额|增减量|增减数|增加额|增加量|增量|净增/.test(words)) return 'change'
    if (shareHeads.test(words)) return 'share'
    if (growthHeads.test(words) && !/自然增长率/.test(words)) return 'growth'
    if (changeHeads.test(words) || changeVerbs.test(words)) return 'change'
  }
  return null
}

function basisIn(cells: ReadonlyArray<Cell>): HeadReading['basis'] {
  for (const {text, periods} of cells.toReversed()) {
    const word = basisWords.find(([, pattern]) => pattern.test(text))?.[0]
    if (word) return {basis: word, period: null}
    const base = periods.find(({reading}) => reading.form === 'base')?.reading
    if (base?.form === 'base' && base.iso !== null)
      return {basis: base.plan ? 'previous-plan' : 'vs-year', period: base.iso}
  }
  return null
}

function statusIn(cells: ReadonlyArray<Cell>): Observation['status'] | null {
  for (const {text, periods} of cells.toReversed()) {
    if (/完成目标|目标完成|完成情况/.test(text)) continue
    const said = statusWords.find(([, pattern]) => pattern.test(text))?.[0]
    if (said) return said
    if (periods.some(({value}) => /[EFP]$/.test(value))) return 'forecast'
  }
  return null
}

function unitsOf(cells: ReadonlyArray<Cell>): Array<UnitReading> {
  return cells.findLast(({units}) => units.length > 0)?.units.map(({reading}) => reading) ?? []
}

function timeIn(plain: ReadonlyArray<string>): HeadTime | null {
  const words = plain.join(' ')
  if (/累\s*计/.test(words)) return 'since-january'
  return /当月|本月/.test(words) ? 'month' : null
}
