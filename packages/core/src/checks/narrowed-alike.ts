import {oncePer} from '../tree/once-per.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {isBareTrade} from './measure.ts'

/** Whose trade, jobs or firms are meant: said in one clause, it holds in those behind it, and in a 其中 of the next sentence. */
const owners: ReadonlyArray<RegExp> = [/民营|民企|私营/, /国有企业|国企/]
/** What makes another measure of a thing, in the label or right before the figure. */
const measures: ReadonlyArray<RegExp> = [/人均/, /户均/, /亩均/]
/** 三年累计, 五年来共: of all the years together. */
const together = /(?:[两二三四五六七八九十]|\d{1,2})年(?:来|间|以来)?(?:累计|合计|总计|共)/

/**
 * Whether two prints may be of one thing by the words that narrow it: 民营企业进出口 is no print of 进出口, 人均地区生产总值 none of
 * 地区生产总值, and 三年累计 none of a year. What neither says leaves them alike.
 */
export function isNarrowedAlike(input: CheckInput, first: Figure, second: Figure): boolean {
  const isOfOne = (words: ReadonlyArray<RegExp>, textOf: (figure: Figure) => string): boolean => {
    const [left, right] = [textOf(first), textOf(second)]
    return words.every((word) => word.test(left) === word.test(right))
  }
  return (
    isOfOne(measures, (figure) => `${figure.observation.label} ${clauseOf(figure)}`) &&
    !isYearOfSeveral(first, second) &&
    !isYearOfSeveral(second, first) &&
    !isOneDealt(first, second) &&
    !isOneDealt(second, first) &&
    isOfOne(owners, (figure) => narrowingOf(input, figure))
  )
}

/** 三年累计 1554 亿元 beside 630 亿元 of a year. */
function isYearOfSeveral(several: Figure, year: Figure): boolean {
  const isOfYear = year.observation.period?.includes('/') === false
  return isOfYear && together.test(clauseOf(several)) && !together.test(clauseOf(year))
}

/** 甲市、乙市分别为 30.1 亿元、18.5 亿元: each has its owner, and a figure that names none is of all of them. */
function isOneDealt({sentence, start, whose}: Figure, other: Figure): boolean {
  return whose !== '' && other.whose === '' && sentence !== null && sentence.text.lastIndexOf('分别', start) >= 0
}

/** The words from the last comma to the figure. */
function clauseOf({sentence, start}: Figure): string {
  return /[^，,；;。、]*$/.exec(sentence?.text.slice(Math.max(0, start - widest), start) ?? '')![0]
}

const widest = 40

/**
 * The label with its clause; of trade and of rates, which go on with what is named before them, the sentence from its last semicolon,
 * and behind 其中 the sentence before.
 */
function narrowingOf(input: CheckInput, figure: Figure): string {
  const {sentence, start, thing, observation} = figure
  const said = [observation.label, observation.subject, observation.counted, clauseOf(figure)].join(' ')
  if (sentence === null || !(isBareTrade(thing) || observation.unit === '%')) return said
  const stretch = /[^；;。]*$/.exec(sentence.text.slice(Math.max(0, start - widestStretch), start))![0]
  const earlier = /^\s*其中/.test(stretch) ? (sentenceBefore(input).get(sentence)?.text ?? '') : ''
  return `${said} ${stretch} ${earlier.slice(0, widestStretch)}`
}

const widestStretch = 160

/** Of the same paragraph, and with figures. */
const sentenceBefore: (input: CheckInput) => ReadonlyMap<SentenceUnit, SentenceUnit> = oncePer((input) => {
  const rows = figuresBySentence(input).map(([sentence]) => sentence)
  return new Map(
    rows.flatMap((sentence, index) => {
      const last = rows[index - 1]
      return last && last !== sentence && last.paragraph === sentence.paragraph ? [[sentence, last] as const] : []
    }),
  )
})
