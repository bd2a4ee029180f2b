import type {Observation} from '../model/model.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {Chain} from './chain.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import {namePattern} from '../names/whole-names.ts'
import {otherPartnersPattern, partnerPattern, placeName, subjectTable} from './subject-table.ts'

/** A label, and whether it was taken over from a figure before. */
export interface LabelFound {
  readonly label: string
  readonly inherited: boolean
  readonly by: FieldRule
}

const names = subjectTable.map(({name}) => namePattern(name)).join('|')

/** Words in front of what is measured. */
const leading = new RegExp(
  `^(?:[\\s\\uFFFC、和及与并且而但（()）“”]|其中|同时|此外|另外|特别是|尤其是|包括|力争|争取|预计|计划|确保|全年|(?:与|同|对|向|自|和|从)\\s*(?:${partnerPattern})的?|${otherPartnersPattern}|${names}|的|共|已|也|还|以及|约有|使得?|当年|年(?![末初均度])|时期|期间|累计|连续多年|更是|不仅是|合计|双方|它|其(?![他余])|目前|当前|${placeName})+`,
  'u',
)
/** Words between what is measured and its figure. */
const trailing =
  /(?:[\s\uFFFC、和及“”]|同比|环比|(?:高于|低于|快于|慢于|好于)(?:全国|全省|全市|上年|同期|平均水平|平均)*|(?<!占)[比较与]|上年末|上年|去年|上年同期|相比|年均|分别|累计|合计|合起来|双双|共|已经?|将|均|各|约|达到?|为|是|有|仅|只|实现|增长|下降|提高|提升|降低|减少|增加|缩短|上升|上涨|下跌|下滑|回升|回落|缩减|压低|压缩|净增|从|由|[增减降升]?[至到]|占|超过|突破|力争|的|了|再|则|实际增长|名义增长|幅度|在|年|扩大|负|少增|多增|下调|上调|稳定在|保持在|连年|连续多年|连续\d+年|始终|也|连)+$/
/** 加入世贸组织之前, 入会三十周年时, 按未取整的比重计算: when or how, not what. */
const circumstance =
  /(?:(?<![用工耗历课学])时|之?前|之?后|之中|当中|以来|之初|期间|计算|来看)$|^(?:加入|在|按|自|据|随着|截至|根据|通过)/
/** 高于西部地区的 4.9%: what it is compared with is not what it is. */
const comparison = /^(?:高于|低于|快于|慢于|高出|超出|不及|对标|相当于|是).*$|比[^，。；]{1,8}[高低快慢]出?$/
/** 货物贸易规模居世界第一: what is ranked stands before the verb. */
const rankingVerbAlone = /^(?:稳居|位居|跃居|居|位列|名列|列|排名|是|成为|连续多年|连续)(?:成为|是)?/
const rankingVerb = /(?:稳居|位居|跃居|居|位列|名列|列|排名|是|成为|连续).*$/

/**
 * What a figure measures, in the text's own words.
 *
 * @param chain   The chain that the figure is an end of; its label stands before 从 or 由.
 * @param before  The figures before it in its sentence; a clause without words of its own, 同比增长 3.8%, takes over a label of theirs.
 */
export function labelOf(
  sentence: SentenceUnit,
  clause: Clause,
  figure: Pick<Observation, 'kind' | 'unit'>,
  chain: Chain | null,
  before: ReadonlyArray<Observation>,
): LabelFound {
  const head = chain ? headOfChain(sentence, chain) : clause.before
  if (figure.kind === 'share') {
    const share = shareLabel(head, before)
    if (share) return share
  }
  const own = withWhatItIsOf(ownWords(figure.kind === 'rank' ? head.replace(rankingVerb, '') : head), figure, before)
  const behind = wordsOfKind(figure.kind, head, clause.after)
  if (behind && isNamedBehind(figure.kind, own.label, clause.after))
    return {label: behind, inherited: false, by: 'label-noun-behind'}
  if (own.label !== '') return chain && own.by === 'label-in-clause' ? {...own, by: 'label-before-chain'} : own
  const unread = unreadClause(sentence, clause)
  if (unread !== '') return {label: unread, inherited: true, by: 'label-of-unread'}
  const from = labelInForce(figure, before)
  if (from) return {label: from, inherited: true, by: 'label-of-before'}
  return {label: behind, inherited: false, by: behind ? 'label-noun-behind' : 'label-unsaid'}
}

/** 22 个自贸试验区, 节约 30% 的能源, 近一半的商品: the noun behind the figure says what it measures. */
function isNamedBehind(kind: Observation['kind'], own: string, after: string): boolean {
  if (kind === 'count') return true
  return own === '' && (kind === 'share' || kind === 'rank' || /^\s*的/.test(after))
}

/** 占比不到两成: a noun of share or size alone is said of the figure before. */
function withWhatItIsOf(
  own: string,
  figure: Pick<Observation, 'kind' | 'unit'>,
  before: ReadonlyArray<Observation>,
): LabelFound {
  const found: LabelFound = {label: own, inherited: false, by: 'label-in-clause'}
  if (!/^(?:占比|比重|份额|规模|总量|总额|增速|增幅|比例)$/.test(own)) return found
  const last = labelInForce(figure, before) ?? ''
  if (last.endsWith(own)) return {...found, label: last, by: 'label-noun-of-before'}
  if (/^(?:规模|总量|总额)$/.test(own)) return found
  return {...found, label: last.replace(/占.*$/, '') + own, by: 'label-noun-of-before'}
}

function wordsOfKind(kind: Observation['kind'], head: string, after: string): string {
  if (kind === 'share') return clauseBehind(after)
  // 成为全球对外直接投资第二大经济体: the field stands between the verb and the rank.
  const field =
    kind === 'rank' && !head.includes('\uFFFC') ? rankingVerb.exec(head)?.[0].replace(rankingVerbAlone, '') : undefined
  return strip(field ?? '') + wordsBehind(after)
}

/**
 * PM2.5 平均浓度为 32 微克，下降 5.9%: a number that no unit is known for stands between, and the figure is said of it. Empty
 * where the clauses since the last figure hold no number.
 */
function unreadClause(sentence: SentenceUnit, clause: Clause): string {
  const last = sentence.quantities.findLast(({end}) => end <= clause.start)
  const since = sentence.blanked.slice(last?.end ?? 0, clause.start)
  const numbered = since.split(/[，。；,;]/).findLast((each) => /\d/.test(each))
  return numbered === undefined ? '' : ownWords(numbered.replace(/[^\p{Script=Han}]*\d[^，。；]*$/u, ''))
}

function headOfChain(sentence: SentenceUnit, chain: Chain): string {
  const text = sentence.blanked.slice(0, chain.at)
  return text.slice(text.search(/[^，。；：,;:]*$/))
}

/** 货物贸易占 APEC 对外贸易的: part and whole in one label. Null where the words name no whole. */
function shareLabel(head: string, before: ReadonlyArray<Observation>): LabelFound | null {
  const share = /占(?!比)(?<whole>[^占]*)$/.exec(head.trimEnd())
  if (!share) return null
  const whole = share
    .groups!.whole!.replaceAll('\uFFFC', '')
    .replace(/的(?:比重|份额|比例).*$/, '')
    .replace(/(?:的|约|超过|达到?|[\s、和])+$/, '')
    .replace(/^(?:同期|[\s、])+/, '')
  const part = ownWords(head.slice(0, share.index))
  const inherited = labelInForce({kind: 'share', unit: null}, before)
  if (whole === '' && part !== '') return {label: part, inherited: false, by: 'label-share'}
  if (whole === '') return inherited ? {label: inherited, inherited: true, by: 'label-of-before'} : null
  const between = /^[A-Za-z]/.test(whole) ? ' ' : ''
  if (part === '' && inherited) {
    const label = `${inherited.replace(/占.*$/, '')}占${between}${whole}`
    return {label, inherited: true, by: 'label-share-of-before'}
  }
  return {label: `${part}占${between}${whole}`, inherited: false, by: 'label-share'}
}

/** The label of the last figure that this one can be about: amounts go on with their own unit, rates with the amount or rate before. */
function labelInForce(
  {kind, unit}: Pick<Observation, 'kind' | 'unit'>,
  before: ReadonlyArray<Observation>,
): string | null {
  const fits = (each: Observation): boolean => {
    if (kind === 'growth' || (kind === 'change' && unit === '%')) return each.kind === 'level' || each.kind === 'count'
    if (unit === 'pp') return each.unit === '%'
    return kind === 'share' ? each.kind === 'share' || each.kind === 'level' : each.unit === unit
  }
  return (before.findLast(fits) ?? before.at(-1))?.label ?? null
}

/** The clause's words for what is measured: those behind its last figure or time, where there are any. */
function ownWords(head: string): string {
  const words = strip(head)
  if (words !== '' || !head.includes('\uFFFC')) return circumstance.test(words) ? '' : words
  const earlier = strip(head.replace(/\uFFFC+[^\uFFFC]*$/, ''))
  return circumstance.test(earlier) ? '' : earlier
}

/** 把合规成本压低: what is measured stands behind 把. */
function strip(text: string): string {
  const cut = text.slice(text.lastIndexOf('\uFFFC') + 1)
  const object = /[把将令](?<object>[^把将令]{2,})$/.exec(cut)?.groups!.object ?? cut
  const words = object.replace(leading, '').replace(trailing, '').replace(comparison, '').trim()
  return words.length > 1 ? words : ''
}

/** 近一半商品实现了零关税: what a share in words is a share of stands behind it, with what is said of it. */
function clauseBehind(after: string): string {
  return after
    .replace(/\^?\[[\d, ]+\]/g, '')
    .replace(/^\s*的?\s*/, '')
    .replace(/[。\s]+$/, '')
    .slice(0, 24)
}

/** The noun behind a figure: 22 个自贸试验区主动…, 约三分之二的内地相关投资. Up to a verb or the clause's end. */
export function wordsBehind(after: string): string {
  const text = after.replace(/^\s*的?\s*/, '').replace(/\[[\d, ]+\]/g, '')
  const stop = text.search(
    /主动|均|都|已|正|在|将|达到|对接|参与|承担|通过|经由|实现|的|成为|占|当中|之中|以上|分别|[，。；、减增降升缩提回到至为]/,
  )
  return (stop < 0 ? text : text.slice(0, stop)).trim().slice(0, 24)
}
