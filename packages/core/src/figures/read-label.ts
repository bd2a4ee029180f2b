import type {Observation} from '../model/model.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {Chain} from './chain.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import {isReckoned, topicBefore, unreadClause} from './label-before.ts'
import {clauseBehind, wordsBehind, wordsBehindRow} from './label-behind.ts'
import {type FigureOfLabel, isOf, labelInForce} from './label-in-force.ts'
import {shareLabel} from './label-of-share.ts'
import {contributing, doingVerbs, pulling, rankingVerbs, rateNoun, rateNounAlone, sizeNouns} from './label-words.ts'
import {headOf, ownWords, wordsBeforeTime} from './own-words.ts'
import {bareFlow} from './partner-table.ts'
import {wordsLeft} from './strip-clause.ts'

/** A label, and whether it was taken over. */
export interface LabelFound {
  readonly label: string
  readonly inherited: boolean
  readonly by: FieldRule
}

const none: LabelFound = {label: '', inherited: false, by: 'label-unsaid'}
/** A sentence that opens so says parts of what the one before measures. */
const isPartOfBefore = /^\s*(?:其中|分[^，]{0,6}看|从[^，]{0,6}看|按[^，]{0,8}分)/
/** 占比, 规模: no label alone. */
export const isSizeNoun: RegExp = new RegExp(`^(?:${sizeNouns.join('|')})$`)
/** Nouns of how many. */
const isNumber = /^(?:总数|总量|数量)$/
/** Nouns that can be a label alone where no figure before them says of what: 规模. */
const standsAlone = /^(?:规模|总量|总额|总数|数量|水平)$/
/** Those and that whose trade a flow alone can be. */
const isTrader = /(?:企业|一般贸易|加工贸易|产品|电商)$/
const isDeed = new RegExp(`^\\uFFFC*(?:${doingVerbs.join('|')})了?$`)
/** Times and 分别 before the verb of a row, and its earlier figures behind the verb. */
const rowAround = /^[\s、和及与\uFFFC]*(?:分别)?|[\s、和及与\uFFFC]+$/g
const rankingVerb = new RegExp(`(?:${rankingVerbs.join('|')}).*$`)
const rankingVerbAlone = new RegExp(`^(?:${rankingVerbs.join('|')}|为|[\\d一二三四五六七八九十多]+年)+`)

/**
 * What a figure measures, in the text's own words.
 *
 * @param chain   The chain that the figure is an end of; its label stands before 从 or 由.
 * @param before  The figures before it in its sentence; a clause without words of its own, 同比增长 3.8%, takes over a label of theirs.
 * @param sentenceBefore  Those of the sentence before, whose label goes on where the sentence opens as its part.
 */
export function labelOf(
  sentence: SentenceUnit,
  clause: Clause,
  figure: FigureOfLabel,
  chain: Chain | null,
  before: ReadonlyArray<Observation>,
  sentenceBefore: ReadonlyArray<Observation>,
): LabelFound {
  const head = headOf(sentence, clause, chain, figure.kind)
  if (figure.kind === 'share') {
    const share = shareLabel(sentence, clause, head, before)
    if (share) return share
  }
  // 分别发行 1 万亿元、1.3 万亿元特别国债: what a row of figures is of stands behind its last.
  const behindRow = figure.kind === 'level' ? wordsBehindRow(sentence, clause) : ''
  if (behindRow.length > 1 && isDeed.test(head.replace(rowAround, '')))
    return {label: behindRow, inherited: false, by: 'label-noun-behind'}
  // 贡献了 15.9% 的外资, 投入 3 亿元财政资金: what is given stands behind the figure.
  const isGiven = /^\s*的/.test(clause.after)
    ? contributing.test(head.trimEnd())
    : figure.kind === 'level' && isDeed.test(head.trim())
  const given = isGiven ? wordsBehind(clause.after) : ''
  if (given.length > 1) return {label: given, inherited: false, by: 'label-noun-behind'}
  const words = ownWords(figure.kind === 'rank' ? head.replace(rankingVerb, '') : head, sentence.regions)
  const unbound =
    figure.kind === 'growth' ? words.replace(rateNoun, '').replace(rateNounAlone, '').replace(ratesOnly, '') : words
  // 新兴服务业近四年年均增速高达 19.4%: what the noun of size is of stands before the time.
  const ofTime = isSizeNoun.test(unbound) ? wordsBeforeTime(sentence, clause, head) : ''
  const plain = isSizeNoun.test(ofTime) ? unbound : ofTime + unbound
  const own = withWhatItIsOf(plain, figure, before, isSizeNoun.test(plain) ? topicBefore(sentence, clause) : '')
  // 3.9% 的年均增速: the noun behind says that it is a rate, and not of what.
  const isRateBehind = figure.kind === 'growth' && /^\s*的?(?:年均|平均)?(?:增长|增速|增幅|速度)/.test(clause.after)
  const behind = isRateBehind ? '' : wordsOfKind(figure.kind, head, clause.after, sentence.regions)
  if (behind && isNamedBehind(figure.kind, own.label, clause.after))
    return {label: behind, inherited: false, by: 'label-noun-behind'}
  // 民营企业表现亮眼，进出口 12 万亿元: whose flow it is stands in the clause before.
  const trader = bareFlow.test(own.label) ? topicBefore(sentence, clause) : ''
  if (isTrader.test(trader)) return {label: trader + own.label, inherited: false, by: 'label-of-topic'}
  // 万分之三的税率和百分之二点五的附加费: a list of figures, each before what it is of.
  const listed = /[、和与及]\s*$/.test(clause.before) && /^\s*的/.test(clause.after) ? wordsBehind(clause.after) : ''
  if (listed !== '' && before.length > 0) return {label: listed, inherited: false, by: 'label-noun-behind'}
  if (pulling.test(own.label) && /^(?:拉|带|推|影)动?/.test(own.label) && before.length > 0)
    return {label: partOf(before.at(-1)!.label) + own.label, inherited: false, by: 'label-noun-of-before'}
  if (own.label !== '') return chain && own.by === 'label-in-clause' ? {...own, by: 'label-before-chain'} : own
  const unread = unreadClause(sentence, clause)
  if (unread !== '') return {label: unread, inherited: true, by: 'label-of-unread'}
  // 财政收入迈过千亿元大关，达 1330 亿元: an amount that was reached is of the clause right before, where that has no figure.
  const isReached =
    figure.kind === 'growth'
      ? rateNounAlone.test(words) && !reached.test(head.trim())
      : (figure.kind === 'level' || figure.kind === 'count') && reached.test(head.trim())
  const owner = isReached || isReckoned(sentence, clause) ? topicBefore(sentence, clause) : ''
  if (owner !== '') return {label: owner, inherited: true, by: 'label-of-topic'}
  const from = labelInForce(figure, before)
  // 投入占 2.6%，增长 5%: what grew is the amount, not its share.
  if (from)
    return {
      label: (figure.kind === 'growth' && from.replace(/占.*$/, '')) || from,
      inherited: true,
      by: 'label-of-before',
    }
  if (behind) return {label: behind, inherited: false, by: 'label-noun-behind'}
  const topic = topicBefore(sentence, clause)
  if (topic !== '') return {label: topic, inherited: true, by: 'label-of-topic'}
  // 分季度看，一季度增长 6.4%; 岚州省承接 2217 个: names and times alone, under what the sentence before measures.
  const isBare = clause.start <= firstWordsAt(sentence)
  const goesOn = isPartOfBefore.test(sentence.text) || isBare
  const inForce = goesOn ? (sentenceBefore.findLast((each) => isOf(figure, each))?.label ?? null) : null
  return inForce ? {label: inForce, inherited: true, by: 'label-in-force'} : none
}

/** 年均增长率达 9.54%: of what, the figure before says. */
const ratesOnly = /^(?:(?:年均|年平均|复合|年复合|复合年)?增长率|自然|同口径|可比)$/

const reached = /^(?:现已|已|累计|首次|总数|突破|分别)*(?:达到?|为|增至|升至|提高到|扩大到)?$/

/** Where the first clause of a sentence ends that says more than names and times. */
const firstWordsAt: (sentence: SentenceUnit) => number = oncePerSentence(({blanked, regions}) => {
  let start = 0
  for (const mark of blanked.matchAll(/[，。；：,;:]/g)) {
    if (wordsLeft(blanked.slice(start, mark.index), regions) !== '') break
    start = mark.index + 1
  }
  return start
})

/** 22 个自贸试验区, 节约 30% 的能源, 近一半的商品: the noun behind the figure says what it measures. */
function isNamedBehind(kind: Observation['kind'], own: string, after: string): boolean {
  if (kind === 'count') return true
  return own === '' && (kind === 'share' || kind === 'rank' || /^\s*的/.test(after))
}

/** 占比不到两成: a noun of share or size alone is said of what the clause before speaks of, else of the figure before. */
function withWhatItIsOf(
  own: string,
  figure: FigureOfLabel,
  before: ReadonlyArray<Observation>,
  topic: string,
): LabelFound {
  const found: LabelFound = {label: own, inherited: false, by: 'label-in-clause'}
  if (!isSizeNoun.test(own)) return found
  if (topic !== '' && !isSizeNoun.test(topic)) return {...found, label: topic + own, by: 'label-of-topic'}
  const last = labelInForce(figure, before) ?? ''
  if (last.endsWith(own)) return {...found, label: last, by: 'label-noun-of-before'}
  // 进出口 6812 亿元，增长 9%，规模居全国第 11 位: the rank is of the amount right before.
  const latest = before.at(-1)
  const amount = before.findLast(
    ({kind, unit, label}) => kind === 'level' && unit !== '%' && unit !== 'pp' && label === latest?.label,
  )
  if (figure.kind === 'rank' && amount) return {label: amount.label, inherited: true, by: 'label-noun-of-before'}
  if (standsAlone.test(own))
    return (figure.kind === 'count' || (figure.kind === 'rank' && isNumber.test(own))) && last !== ''
      ? {label: last.replace(madeAnew, ''), inherited: true, by: 'label-noun-of-before'}
      : found
  return {...found, label: last.replace(/占.*$/, '') + own, by: 'label-noun-of-before'}
}

/** 新增企业 70 家，总数达到 800 家: the total is not of the new ones alone. */
const madeAnew = /^(?:新增|新设立?|新登记|新认定|净增)(?=.{2})/

function wordsOfKind(kind: Observation['kind'], head: string, after: string, regions: RegionBook): string {
  if (kind === 'share') return clauseBehind(after)
  // 成为全球对外直接投资第二大经济体: the field stands between the verb and the rank.
  const field =
    kind === 'rank' && !head.includes('\uFFFC') ? rankingVerb.exec(head)?.[0].replace(rankingVerbAlone, '') : undefined
  return wordsLeft(field ?? '', regions) + wordsBehind(after)
}

/** 最终消费支出 of 最终消费支出对经济增长的贡献率. */
function partOf(label: string): string {
  return label.replace(/(?:对|占).*$/, '')
}
