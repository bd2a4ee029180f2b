import type {Observation} from '../model/model.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import type {Quantity} from '../tree/nodes.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import type {Chain} from './chain.ts'
import {type Clause, longestClause} from './clause.ts'
import {clauseStart} from './clause-start.ts'
import type {FieldRule} from './field-rules.ts'
import {
  behindStops,
  changingDeeds,
  doingVerbs,
  contributing,
  predicates,
  pulling,
  rankingVerbs,
  rateNoun,
  rateNounAlone,
  sizeNouns,
  verbsBehindShares,
} from './label-words.ts'
import {bareFlow} from './partner-table.ts'
import {subjectRightBefore} from './read-subject.ts'
import {thingSorts} from './list-words.ts'
import {isCircumstance, wordsLeft} from './strip-clause.ts'

/** A label, and whether it was taken over. */
export interface LabelFound {
  readonly label: string
  readonly inherited: boolean
  readonly by: FieldRule
}

type Figure = Pick<Observation, 'kind' | 'unit'>

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
  figure: Figure,
  chain: Chain | null,
  before: ReadonlyArray<Observation>,
  sentenceBefore: ReadonlyArray<Observation>,
): LabelFound {
  const head = withoutBracket(
    sentence,
    clause,
    chain ? headOfChain(sentence, chain) : withoutSubjectAtEnd(sentence, clause, figure.kind),
  )
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
const ratesOnly = /^(?:(?:年均|年平均|复合|年复合)?增长率|自然|同口径|可比)$/

/** What a clause says before its last time, where nothing but a noun of size stands behind that; empty where it is a figure. */
function wordsBeforeTime({periods, regions}: SentenceUnit, clause: Clause, head: string): string {
  const mark = head.lastIndexOf('\uFFFC')
  const isTime =
    mark >= 0 && periods[lastUpTo(periods, clause.start + mark + 1, ({end}) => end)]?.end === clause.start + mark + 1
  return isTime ? wordsLeft(head.slice(0, mark).replace(/\uFFFC+$/, ''), regions) : ''
}

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

/** Times and 分别 before the verb of a row, and its earlier figures behind the verb. */
const rowAround = /^[\s、和及与\uFFFC]*(?:分别)?|[\s、和及与\uFFFC]+$/g

/** The noun behind the last of a row of figures; empty for a figure that nothing follows in a row. */
function wordsBehindRow({text, quantities}: SentenceUnit, clause: Clause): string {
  const from = clause.start + clause.before.length
  let last = lastUpTo(quantities, from, ({start}) => start)
  const first = last
  while (
    quantities[last + 1] &&
    /^\s*[、和及与]\s*$/.test(text.slice(quantities[last]!.end, quantities[last + 1]!.start))
  )
    last += 1
  const isInRow = last > first || /[、和及与]\s*$/.test(clause.before)
  return isInRow && quantities[last] ? wordsBehind(text.slice(quantities[last]!.end).split(/[，,；;。]/)[0]!) : ''
}

function quantityBefore({quantities}: SentenceUnit, offset: number): Mark<Quantity> | undefined {
  return quantities[lastUpTo(quantities, offset, ({end}) => end)]
}

/** 22 个自贸试验区, 节约 30% 的能源, 近一半的商品: the noun behind the figure says what it measures. */
function isNamedBehind(kind: Observation['kind'], own: string, after: string): boolean {
  if (kind === 'count') return true
  return own === '' && (kind === 'share' || kind === 'rank' || /^\s*的/.test(after))
}

/** 占比不到两成: a noun of share or size alone is said of what the clause before speaks of, else of the figure before. */
function withWhatItIsOf(own: string, figure: Figure, before: ReadonlyArray<Observation>, topic: string): LabelFound {
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

/**
 * PM2.5 平均浓度为 32 微克，下降 5.9%: a number that no unit is known for stands between, and the figure is said of it. Empty
 * where the clauses since the last figure hold no number.
 */
function unreadClause(sentence: SentenceUnit, clause: Clause): string {
  const last = quantityBefore(sentence, clause.start)
  const since = sentence.blanked.slice(last?.end ?? 0, clause.start)
  const numbered = since.split(/[，。；,;]/).findLast((each) => /\d/.test(each))
  return numbered === undefined
    ? ''
    : ownWords(numbered.replace(/[^\p{Script=Han}]*\d[^，。；]*$/u, ''), sentence.regions)
}

/**
 * 数字贸易快速增长，占服务贸易的四成: what the clause before speaks of, up to its predicate, where no figure stands between and
 * none before has a label to take over.
 */
function topicBefore(sentence: SentenceUnit, clause: Clause): string {
  const last = quantityBefore(sentence, clause.start)
  const since = sentence.blanked.slice(last?.end ?? Math.max(0, clause.start - longestTopic), clause.start)
  for (const words of since.split(/[，。；：,;:]/).toReversed()) {
    // 更值得注意的是中间品：
    const told = toldTopic.exec(words)?.groups!.topic
    if (told) return told
    // 增加值按可比价格计算，增长 0.9%: what is reckoned so is what the next clause speaks of.
    const reckoned = wordsLeft(reckonedSo.exec(words)?.groups!.what ?? '', sentence.regions)
    if (reckoned !== '') return reckoned
    const deed = changingDeeds.exec(words.trim())?.[0]
    const predicate = words.search(predicates)
    const subject = predicate < 0 ? '' : words.slice(0, predicate)
    const topic = wordsLeft(deed ? words.trim().slice(deed.length) : subject, sentence.regions)
    if (topic !== '' && !isCircumstance(topic)) return topic
  }
  return ''
}

const longestTopic = 80
/** Whether the clause right before says how what it names is reckoned. */
function isReckoned({blanked, quantities}: SentenceUnit, {start}: Clause): boolean {
  const last = quantities[lastUpTo(quantities, start, ({end}) => end)]
  const words = blanked.slice(last?.end ?? Math.max(0, start - longestTopic), Math.max(0, start - 1))
  const what = reckonedSo.exec(words.split(/[，。；,;]/).at(-1)!)?.groups!.what
  return what !== undefined && wordsLeft(what) !== ''
}

const reckonedSo = /^(?<what>.*?)按[^按]{2,10}(?:计算|口径)$/
/** 值得注意的是中间品; 增长较快的领域是金融服务. */
const toldTopic = new RegExp(`的(?:${thingSorts.join('|')})?[是为有](?<topic>[^是、]{2,14})$`)

/** 进出口总值（人民币计价，下同）…: the clause goes on behind a bracket, and its words stand before it. */
function withoutBracket(sentence: SentenceUnit, clause: Clause, head: string): string {
  const close = /^[^（(]{0,20}[）)]/.exec(head)?.[0].length
  if (close === undefined) return head
  const before = sentence.blanked.slice(Math.max(0, clause.start - longestTopic), clause.start)
  const open = before.search(/[（(][^（()）]*$/)
  return open < 0 ? head : before.slice(clauseStart(before, open, open), open) + head.slice(close)
}

/** 年均增速东部为 4.3%、西部为 9.2%: the name right before the figure says whose it is, and not what it measures. */
function withoutSubjectAtEnd(sentence: SentenceUnit, {before, start}: Clause, kind: Observation['kind']): string {
  const name = subjectRightBefore(sentence, start + before.length, kind !== 'count')
  // 保税区 1.9 亿美元: a kind of place alone says whose it is.
  if (name?.isKind && name.start <= start + (/^\s*/.exec(before)?.[0].length ?? 0)) return ''
  if (!name || name.start <= start) return before
  const head = before.slice(0, name.start - start)
  // Behind the mark of a row the figure before says what is measured.
  return goesOnInRow.test(head) ? '' : head
}

const goesOnInRow = /\uFFFC\s*、\s*$/

/** The clause before 从 or 由; the words of a change are not looked for further back, as in `clauseOf`. */
function headOfChain(sentence: SentenceUnit, chain: Chain): string {
  return sentence.blanked.slice(clauseStart(sentence.blanked, chain.at, longestClause), chain.at)
}

/** 货物贸易占 APEC 对外贸易的比重: part and whole in one label. Null where the words name no whole. */
function shareLabel(
  sentence: SentenceUnit,
  clause: Clause,
  head: string,
  before: ReadonlyArray<Observation>,
): LabelFound | null {
  const share = /占(?!比|地面|地约|地达|地\uFFFC|用|有)(?<whole>[^占]*)$/.exec(head.trimEnd())
  if (!share) return null
  const whole = share
    .groups!.whole!.replaceAll('\uFFFC', '')
    .replace(/(?<noun>的?(?:比重|份额|比例|比率)).*$/, '$<noun>')
    .replace(/(?:的|约|超过|达到?|已|近|首次|[\s、和])+$/, '')
    .replace(/^(?:同期|[\s、])+/, '')
  const part = ownWords(head.slice(0, share.index), sentence.regions)
  const inherited =
    labelInForce({kind: 'share', unit: null}, before) ??
    (unreadClause(sentence, clause) || topicBefore(sentence, clause))
  if (whole === '' && part !== '') return {label: `${part}占比`, inherited: false, by: 'label-share'}
  if (whole === '') return inherited ? {label: inherited, inherited: true, by: 'label-of-before'} : null
  const between = /^[A-Za-z]/.test(whole) ? ' ' : ''
  if (part === '' && inherited) {
    const label = `${inherited.replace(/占.*$/, '')}占${between}${whole}`
    return {label, inherited: true, by: 'label-share-of-before'}
  }
  return {label: `${part}占${between}${whole}`, inherited: false, by: 'label-share'}
}

/** The label of the last figure that this one can be about: amounts go on with their own unit, rates with the amount or rate before. */
function labelInForce(figure: Figure, before: ReadonlyArray<Observation>): string | null {
  const {kind, unit} = figure
  // 标准提高 8%，每月增加 45 元: the same change once more, in another unit.
  if (kind === 'change' && unit !== '%' && unit !== 'pp' && before.length > 0) return before.at(-1)!.label
  return (before.findLast((each) => isOf(figure, each)) ?? before.at(-1))?.label ?? null
}

/** Whether a figure can be about what an earlier one measures. */
function isOf({kind, unit}: Figure, each: Observation): boolean {
  if (kind === 'growth' || (kind === 'change' && unit === '%')) return each.kind === 'level' || each.kind === 'count'
  if (unit === 'pp') return each.unit === '%'
  // 收入 4.39 亿元，是 2000 年的 4.6 倍: a multiple is of the amount right before.
  if (unit === 'times') return each.kind === 'level' && each.unit !== 'times' && each.unit !== '%'
  return kind === 'share' ? each.kind === 'share' || each.kind === 'level' : each.unit === unit
}

/** The clause's words for what is measured: those behind its last figure or time, where there are any. */
function ownWords(head: string, regions: RegionBook): string {
  const words = wordsLeft(head, regions)
  if (words !== '' || !head.includes('\uFFFC')) return isCircumstance(words) ? '' : words
  const earlier = wordsLeft(head.replace(/\uFFFC+[^\uFFFC]*$/, ''), regions)
  return isCircumstance(earlier) ? '' : earlier
}

/** 近一半商品实现了零关税: what a share in words is a share of stands behind it, with what is said of it. */
function clauseBehind(after: string): string {
  const words = after
    .replace(/\^?\[[\d, ]+\]/g, '')
    .replace(/^\s*的?\s*/, '')
    .replace(/[。\s]+$/, '')
    .slice(0, 24)
  return verbsBehindShares.test(words) ? '' : words
}

/** The noun behind a figure: 22 个自贸试验区主动…, 约三分之二的内地相关投资. Up to a verb or the clause's end. */
export function wordsBehind(after: string): string {
  const text = after.replace(/^\s*(?:以上|左右|以内)?的?\s*/, '').replace(/\[[\d, ]+\]/g, '')
  // 中心 3 个和驿站 5 个: what stands behind the mark of a list is another thing.
  if (/^(?:和|与|及|以及)/.test(text)) return ''
  const stop = text.search(behindStops)
  return (stop < 0 ? text : text.slice(0, stop)).trim().slice(0, 24)
}
